// Whether a gap has widened or narrowed over the years.
using Samsyn.Statistics;
using Samsyn.Statistics.Inequality;
using Samsyn.Statistics.Trend;

namespace Samsyn.Loop.Measure;

/// <summary>Follows the gap of a split through time.</summary>
/// <remarks>
/// Only ladders and two groups are followed: their gap keeps its sign from year to year. Spans of years that overlap share
/// persons, so every other one is left out until none overlap; the latest is always kept.
/// </remarks>
internal static class GapTrends
{
    private const int FewestPoints = 3;

    /// <summary>The trend of the gap through the splits of one indicator by one dimension, the earliest first.</summary>
    public static Trend Of(IReadOnlyList<Split> overTime)
    {
        var points = Apart(overTime)
            .Select(split => (split.Period, Gap: SignedGap(split)))
            .Where(pair => pair.Gap is not null)
            .Select(pair => new TrendPoint(pair.Period, pair.Gap!))
            .ToArray();
        return points.Length < FewestPoints || points.Any(point => point.Gap.StandardError is null or 0)
            ? new(Turn.CannotSay, points)
            : Judge(points);
    }

    private static Trend Judge(TrendPoint[] points)
    {
        var slope = Slope.PerYear([.. points.Select(point => new YearPoint(MiddleOf(point.Period), point.Gap))])!.Estimate;
        var widening = slope.Value * points[^1].Gap.Value > 0;
        return new(slope.Interval!.Holds(0) ? Turn.CannotSay : widening ? Turn.Widening : Turn.Narrowing, points) { PerYear = slope };
    }

    private static double MiddleOf(Period period) =>
        (period.Start.DayNumber + period.End.DayNumber) / 2.0 / 365.25;

    private static List<Split> Apart(IReadOnlyList<Split> overTime)
    {
        var kept = new List<Split>();
        foreach (var split in overTime.Reverse())
        {
            if (kept.Count == 0 || !kept[^1].Period.Overlaps(split.Period))
            {
                kept.Add(split);
            }
        }

        kept.Reverse();
        return kept;
    }

    // The second group minus the first, or the slope of the ladder: the sign means the same thing every year.
    private static Estimate? SignedGap(Split split)
    {
        var data = split.Disaggregate();
        if (data.Missing > 0)
        {
            return null;
        }

        return data.Ordered ? Summaries.Of(SummaryMeasure.SII, data, new())?.Estimate
            : split.Groups is [{ Figure: Figure.Known(var first) }, { Figure: Figure.Known(var second) }] ? Change.Of(first, second)?.Estimate
            : null;
    }
}
