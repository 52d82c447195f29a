// The last five points of a series, or why they cannot be followed.
namespace Samsyn.Statistics.Trend;

/// <summary>The last five points of a series, the earliest first, or what stands in the way.</summary>
internal readonly record struct LatestPoints(IReadOnlyList<SeriesPoint> Points, TrendObstacle? Obstacle)
{
    public static LatestPoints Of(IReadOnlyList<SeriesPoint> series, TrendMethod method)
    {
        var counted = method == TrendMethod.Proportion;
        SeriesPoint[] sorted = [.. series.OrderBy(point => point.When)];
        SeriesPoint[] known = counted ? sorted : [.. sorted.Where(point => point.Value is not null)];
        SeriesPoint[] last = known[Math.Max(0, known.Length - RecentTrend.Points)..];
        return new(last, last.Length < RecentTrend.Points ? TrendObstacle.TooFewPoints : Overlap(last) ?? (counted ? Uncounted(last) : Unsure(last)));
    }

    private static TrendObstacle? Overlap(SeriesPoint[] points) =>
        points.Zip(points.Skip(1)).Any(pair => pair.First.When.Overlaps(pair.Second.When)) ? TrendObstacle.OverlappingPeriods : null;

    private static TrendObstacle? Unsure(SeriesPoint[] points) =>
        points.Any(point => point.Interval is null) ? TrendObstacle.NoInterval
        : points.Any(point => point.CountsEverybody) ? TrendObstacle.EverybodyCounted
        : points.Any(point => point.Interval!.Upper <= point.Interval.Lower) ? TrendObstacle.NoWidth
        : null;

    private static TrendObstacle? Uncounted(SeriesPoint[] points) =>
        points.Any(point => point.Value is null && point.Cases is null) ? TrendObstacle.BrokenRun
        : !points.All(point => point is { Cases: >= 0 and var cases, Persons: > 0 and var persons } && cases <= persons) ? TrendObstacle.NoCounts
        : points.Any(point => point.Cases == 0 || point.Cases == point.Persons) ? TrendObstacle.EverybodyCounted
        : null;
}
