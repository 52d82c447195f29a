// Where on the social ladder each subgroup stands, when every person has a rank.
namespace Samsyn.Statistics.Inequality;

/// <summary>
/// Every person has a rank from 0 (worst off) to 1 (best off); a subgroup stands at the middle of the ranks it fills,
/// and subgroups on the same step share the middle of theirs.
/// </summary>
internal static class Ranking
{
    /// <summary>
    /// Ordered subgroups from the worst off to the best off, by their steps where these are known. Unordered ones from the
    /// lowest to the highest figure, so that the order in which they happen to be given changes nothing.
    /// </summary>
    public static Disaggregation Sorted(Disaggregation data)
    {
        if (!data.Ordered)
        {
            return data with
            {
                Subgroups =
                [
                    .. data.Subgroups.OrderBy(group => group.Value).ThenBy(group => group.StandardError)
                        .ThenBy(group => group.Population).ThenBy(group => group.Base).ThenBy(group => group.Reference),
                ],
            };
        }

        for (var i = 1; i < data.Subgroups.Count; i++)
        {
            if (data.Subgroups[i].Step < data.Subgroups[i - 1].Step)
            {
                return data with { Subgroups = [.. data.Subgroups.OrderBy(group => group.Step)] };
            }
        }

        return data;
    }

    /// <summary>Fills in the ranks, moved so that their mean is zero.</summary>
    /// <returns>The variance of the ranks; zero when all stand on one step.</returns>
    public static double Fill(IReadOnlyList<SubgroupFigure> groups, ReadOnlySpan<double> shares, Span<double> ranks)
    {
        double below = 0, spread = 0;
        for (var start = 0; start < groups.Count;)
        {
            var end = start;
            var step = 0.0;
            do
            {
                step += shares[end++];
            }
            while (end < groups.Count && groups[end].Step is { } own && own == groups[start].Step);

            var rank = below + (step / 2) - 0.5;
            ranks[start..end].Fill(rank);
            below += step;
            spread += step * rank * rank;
            start = end;
        }

        return spread;
    }
}
