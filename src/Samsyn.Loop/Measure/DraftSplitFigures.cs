// Checks that the rows of a split agree, and hands their figures to the measures.
using Samsyn.Statistics;
using Samsyn.Statistics.Inequality;

namespace Samsyn.Loop.Measure;

/// <summary>The figures of a split whose rows agree.</summary>
/// <param name="Figures">What the measures start from.</param>
/// <param name="ErrorsFromIntervals">Whether a standard error was worked out from an interval, since the file gave no other.</param>
public sealed record DraftSplitFigures(Disaggregation Figures, bool ErrorsFromIntervals)
{
    /// <summary>The figures of a split, or every way in which its rows disagree.</summary>
    public static Checked<DraftSplitFigures> Of(DraftSplit split)
    {
        var flaws = DraftSplitFlaws.In(split);
        return flaws.Count > 0 ? new Checked<DraftSplitFigures>.Flawed(flaws) : new Checked<DraftSplitFigures>.Sound(Sound(split));
    }

    private static DraftSplitFigures Sound(DraftSplit split)
    {
        var ordered = DraftSplitFlaws.First(split.Rows, row => DraftSplitFlaws.Group(row).Ordered) is true;
        var known = split.Rows.Where(row => row.Figure is Figure.Known).ToArray();
        var subgroups = known.Select(row => Subgroup(row, ordered));
        var figures = new Disaggregation([.. ordered ? subgroups.OrderBy(subgroup => subgroup.Step) : subgroups])
        {
            Ordered = ordered,
            MoreIsBetter = DraftSplitFlaws.First(split.Rows, row => row.MoreIsBetter),
            Scale = DraftSplitFlaws.First(split.Rows, row => row.Scale),
            Average = DraftSplitFlaws.First(split.Rows, row => row.SettingAverage) ?? (split.Everyone?.Figure as Figure.Known)?.Estimate.Value,
            Missing = split.Rows.Count - known.Length,
        };
        return new(figures, known.Any(row => Estimate(row) is { StandardError: null, Interval: not null }));
    }

    private static SubgroupFigure Subgroup(Draft row, bool ordered)
    {
        var (estimate, group) = (Estimate(row), DraftSplitFlaws.Group(row));
        return new(group.Subgroup, estimate.Value)
        {
            StandardError = estimate.StandardError ?? (estimate.Interval is { } interval ? IntervalErrors.Of(estimate.Value, interval, row.Scale) : null),
            Population = row.Population ?? row.Denominator,
            Cases = row.Numerator,
            Base = row.Denominator,
            Step = ordered ? group.Step : null,
            Reference = !ordered && group.Reference,
        };
    }

    private static Estimate Estimate(Draft row) => ((Figure.Known)row.Figure).Estimate;
}
