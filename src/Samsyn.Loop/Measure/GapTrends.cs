// Whether a gap has widened or narrowed over the years.
using Samsyn.Statistics;
using Samsyn.Statistics.Trend;

namespace Samsyn.Loop.Measure;

/// <summary>Follows the gap of a split through time.</summary>
/// <remarks>
/// A ladder is followed by its slope and two groups by their difference: both keep their sign, so that it shows when those who lay lower come to lie higher. Many groups
/// without an order are followed by how far they lie apart (<see cref="SpreadOverYears"/>). Spans of years that overlap share
/// persons, so every other one is left out until none overlap; the latest is always kept.
/// </remarks>
internal static class GapTrends
{
    private const int FewestPoints = 3;

    /// <summary>The trend of the gap through the splits of one indicator by one dimension, the earliest first.</summary>
    public static Trend Of(IReadOnlyList<Split> overTime)
    {
        var sizes = YearlyGaps.Of(Apart(overTime));
        TrendPoint[] points = [.. sizes.Select(size => new TrendPoint(size.Period, size.Absolute))];
        var (absolute, relative) = (Judge([.. sizes.Select(size => (size.Period, (Estimate?)size.Absolute))]), Judge([.. sizes.Select(size => (size.Period, size.Relative))]));
        return new(absolute.Turn, points) { PerYear = absolute.PerYear, Relative = relative.Turn, RelativePerYear = relative.PerYear };
    }

    private static (Turn Turn, Estimate? PerYear) Judge(IReadOnlyList<(Period Period, Estimate? Gap)> points)
    {
        if (points.Count < FewestPoints || points.Any(point => point.Gap?.StandardError is null or 0))
        {
            return (Turn.CannotSay, null);
        }

        var slope = Slope.PerYear([.. points.Select(point => new YearPoint(MiddleOf(point.Period), point.Gap!))])!.Estimate;
        var (first, last) = (points[0].Gap!.Value, points[^1].Gap!.Value);
        return (slope.Interval!.Holds(0) ? Turn.CannotSay : first * last < 0 ? Turn.Crossing : slope.Value * last > 0 ? Turn.Widening : Turn.Narrowing, slope);
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
}
