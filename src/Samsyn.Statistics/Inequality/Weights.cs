// How much of the population each subgroup is.
namespace Samsyn.Statistics.Inequality;

/// <summary>The share of each subgroup in the population.</summary>
internal static class Weights
{
    /// <summary>Fills in the shares: of population where all are known, else of the persons counted or asked, else equal.</summary>
    /// <returns>All persons together; null where no sizes are known.</returns>
    public static double? Fill(IReadOnlyList<SubgroupFigure> groups, Span<double> shares)
    {
        var total = Total(groups, byBase: false) ?? Total(groups, byBase: true);
        var byBase = Total(groups, byBase: false) is null;
        for (var i = 0; i < groups.Count; i++)
        {
            shares[i] = total is null ? 1.0 / groups.Count : (byBase ? groups[i].Base : groups[i].Population)!.Value / total.Value;
        }

        return total;
    }

    private static double? Total(IReadOnlyList<SubgroupFigure> groups, bool byBase)
    {
        double? total = 0;
        for (var i = 0; i < groups.Count; i++)
        {
            total += byBase ? groups[i].Base : groups[i].Population;
        }

        return total > 0 ? total : null;
    }
}
