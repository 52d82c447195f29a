// What a goal follows, year by year: a group's own level, the distance between two ends, or the slope of a ladder.
using Samsyn.Loop.Decide;
using Samsyn.Loop.Measure;
using Samsyn.Statistics;
using Samsyn.Statistics.Inequality;
using Samsyn.Statistics.Trend;

namespace Samsyn.Loop.Follow;

/// <summary>What a goal follows in one area, year by year.</summary>
/// <remarks>
/// A goal about a group follows the group's figure, or everyone's. One about a gap follows the distance between the two ends:
/// the lowest and the highest rung of a ladder, or the two groups there are. One about a gradient follows the slope index of
/// inequality. Distances and slopes are above zero where the worse off fare worse; of two groups without order, where the one
/// that fared worse at the first time still does. A distance keeps the errors of both ends.
/// </remarks>
public static class GoalSeries
{
    private static readonly SummaryOptions Slope = new() { Only = new HashSet<SummaryMeasure> { SummaryMeasure.SII } };

    /// <summary>The series, the earliest first.</summary>
    /// <param name="goal">The goal.</param>
    /// <param name="series">The years of its indicator in the area, divided by the goal's dimension where it has one.</param>
    public static IReadOnlyList<PeriodFigure> Of(Goal goal, IndicatorSeries series)
    {
        ArgumentNullException.ThrowIfNull(goal);
        ArgumentNullException.ThrowIfNull(series);
        var divided = series.OverTime.Where(split => split.Dimension.Code == goal.Dimension).ToList();
        return goal.Understanding switch
        {
            Understanding.Group when goal.Subgroup is null => series.Everyone,
            Understanding.Group => [.. divided.Select(split => OfGroup(split, split.Groups.FirstOrDefault(one => one.Subgroup.Code == goal.Subgroup)))],
            Understanding.Gap => Gaps(divided),
            _ => [.. divided.Where(split => split.Dimension.Ordered).Select(split => new PeriodFigure(split.Period, SlopeOf(split)))],
        };
    }

    private static PeriodFigure OfGroup(Split split, Group? group) =>
        new(split.Period, group?.Figure ?? new Figure.Missing(MissingReason.NotAvailable)) { Cases = group?.Numerator, Persons = group?.Denominator };

    private static List<PeriodFigure> Gaps(List<Split> splits)
    {
        var all = splits.Where(split => split.Groups.Count >= 2 && (split.Dimension.Ordered || split.Groups.Count == 2)).Select(split => new PeriodFigure(split.Period, GapOf(split))).ToList();

        // Two groups without order: whichever fared worse at first is held below zero or above for good.
        var turn = splits is [{ Dimension.Ordered: false }, ..] && all.Select(one => one.Figure).OfType<Figure.Known>().FirstOrDefault() is { Estimate.Value: < 0 };
        return turn ? [.. all.Select(one => one with { Figure = Turned(one.Figure) })] : all;
    }

    private static Figure GapOf(Split split)
    {
        var (worst, best) = (split.Groups[0].Figure, split.Groups[^1].Figure);
        if (worst is not Figure.Known(var low) || best is not Figure.Known(var high))
        {
            return worst is Figure.Known ? best : worst;
        }

        var better = split.Indicator.Direction != Direction.HigherIsBetter;
        return Change.Of(better ? high : low, better ? low : high)?.Estimate is { } distance ? new Figure.Known(distance) : new Figure.TooUncertain();
    }

    private static Figure SlopeOf(Split split)
    {
        var hidden = split.Groups.Select(one => one.Figure).FirstOrDefault(figure => figure is not Figure.Known);
        return hidden ?? (Summaries.Of(split.Disaggregate(), Slope) is [{ Estimate: { } slope }, ..] ? new Figure.Known(slope) : new Figure.TooUncertain());
    }

    private static Figure Turned(Figure figure) => figure is Figure.Known(var known) ? new Figure.Known(Turned(known)) : figure;

    private static Estimate Turned(Estimate one) => new(-one.Value, one.Interval is { } bounds ? new(-bounds.Upper, -bounds.Lower, bounds.Confidence, bounds.Promise) : null, one.StandardError);
}
