// Whether figures are shares of counted persons, and how many persons stand behind one that does not say.
namespace Samsyn.Statistics.Inequality;

/// <summary>What the counts behind the figures tell.</summary>
internal static class Counts
{
    /// <summary>
    /// Whether every figure is a share of counted persons: it agrees with its counts to half a standard error, and so
    /// does its own error, where it has one, to a tenth.
    /// </summary>
    public static bool Govern(Disaggregation data)
    {
        if (data.Scale is not { } scale)
        {
            return false;
        }

        for (var i = 0; i < data.Subgroups.Count; i++)
        {
            if (!IsShare(data.Subgroups[i], scale))
            {
                return false;
            }
        }

        return data.Subgroups.Count > 0;
    }

    /// <summary>The fewest persons expected on either side, if all subgroups had the share of them all; counts must govern.</summary>
    public static double FewestExpected(IReadOnlyList<SubgroupFigure> groups)
    {
        double cases = 0, persons = 0, fewest = double.PositiveInfinity;
        for (var i = 0; i < groups.Count; i++)
        {
            cases += groups[i].Cases!.Value;
            persons += groups[i].Base!.Value;
            fewest = Math.Min(fewest, groups[i].Base!.Value);
        }

        return fewest * Math.Min(cases, persons - cases) / persons;
    }

    /// <summary>
    /// How many persons a subgroup of this size amounts to, told by the errors of the others: the middle one of
    /// y(K − y)/s² for each unit of population.
    /// </summary>
    public static double? Effective(Disaggregation data, SubgroupFigure group)
    {
        var scale = data.Scale!.Value;
        var perUnit = data.Subgroups
            .Where(other => other.StandardError > 0 && other.Population > 0 && other.Value > 0 && other.Value < scale)
            .Select(other => other.Value * (scale - other.Value) / Math.Pow(other.StandardError!.Value, 2) / other.Population!.Value)
            .Order()
            .ToList();

        return perUnit.Count == 0 ? null : perUnit[perUnit.Count / 2] * group.Population;
    }

    private static bool IsShare(SubgroupFigure group, double scale)
    {
        if (group is not { Cases: { } cases, Base: { } persons } || persons <= 0 || cases > persons)
        {
            return false;
        }

        var share = (cases + 1) / (persons + 2);
        var error = scale * Math.Sqrt(share * (1 - share) / persons);
        var simple = scale * Math.Sqrt(cases / persons * (1 - (cases / persons)) / persons);
        return Math.Abs(group.Value - (scale * cases / persons)) <= error / 2
            && (group.StandardError is not { } own || Math.Abs(own - simple) <= 0.1 * error);
    }
}
