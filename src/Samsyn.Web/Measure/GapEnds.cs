// Between which two groups a gap is said to lie.
using Samsyn.Loop.Measure;

namespace Samsyn.Web.Measure;

/// <summary>The two groups that a ratio compares: it says how many times more there is in one than in the other.</summary>
/// <param name="More">The group that is counted in.</param>
/// <param name="Less">The group that is the measure.</param>
/// <param name="Ladder">Whether they are the two ends of the social ladder.</param>
/// <param name="MoreIsBottom">Whether the first stands at the bottom of the ladder.</param>
public sealed record GapEnds(Subgroup More, Subgroup Less, bool Ladder, bool MoreIsBottom)
{
    /// <summary>The two groups of a gap, as its measures choose them; null when fewer than two have a figure.</summary>
    public static GapEnds? Of(Gap gap)
    {
        var known = gap.Split.Groups.Where(group => group.Figure is Figure.Known).ToArray();
        if (known.Length < 2)
        {
            return null;
        }

        // Where no judgement is made the ladder is read upwards, as it is where more is better.
        var adverse = gap.Split.Indicator.Direction == Direction.LowerIsBetter;
        if (gap.Split.Dimension.Ordered && gap.Split.Groups.Count > 2)
        {
            var (bottom, top) = (known[0].Subgroup, known[^1].Subgroup);
            return adverse
                ? new(bottom, top, gap.Relative.Measure == Samsyn.Statistics.Inequality.SummaryMeasure.RII, true)
                : new(top, bottom, gap.Relative.Measure == Samsyn.Statistics.Inequality.SummaryMeasure.RII, false);
        }

        return Unordered(known, gap.Split.Indicator.Direction);
    }

    private static GapEnds Unordered(Group[] known, Direction direction)
    {
        var reference = Array.Find(known, group => group.Subgroup.Reference);
        var sorted = known.OrderBy(Value).ToArray();
        if (reference is null || direction == Direction.NoJudgement)
        {
            return new(sorted[^1].Subgroup, sorted[0].Subgroup, false, false);
        }

        return direction == Direction.HigherIsBetter
            ? new(reference.Subgroup, sorted.First(group => group != reference).Subgroup, false, false)
            : new(sorted.Last(group => group != reference).Subgroup, reference.Subgroup, false, false);
    }

    private static double Value(Group group) => ((Figure.Known)group.Figure).Estimate.Value;
}
