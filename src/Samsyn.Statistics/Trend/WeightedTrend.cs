// The weighted straight line through the last five points, and through each four of them.
namespace Samsyn.Statistics.Trend;

/// <summary>The weighted regression of the recent-trend marker; see <see cref="RecentTrend"/> for the formulas.</summary>
internal static class WeightedTrend
{
    private const double Confidence = 0.95;

    /// <summary>The confidence at which a marker turns: two-sided p under 0.002.</summary>
    private const double Sure = 0.998;

    public static RecentTrend.Calculated Of(IReadOnlyList<SeriesPoint> points, ExtraVariation? extra)
    {
        var line = Line.Through(points, extra?.Coefficient ?? 0);
        var error = 1 / Math.Sqrt(line.Spread);
        var withoutOne = points.Index().Select(left => Line.Through(points, extra?.Coefficient ?? 0, left.Index).Slope);
        return RecentTrend.Judge(Slope(line.Slope, error, extra), line.Slope * line.Slope * line.Spread, LimitOf(extra), withoutOne);
    }

    // Counting error alone is a promise that large areas do not keep; the label says so.
    private static Estimate Slope(double slope, double error, ExtraVariation? extra)
    {
        var reach = error * (extra is null ? NormalDistribution.TwoSided(Confidence) : StudentDistribution.TwoSided(Confidence, extra.DegreesOfFreedom));
        return new(slope, new(slope - reach, slope + reach, Confidence, extra is null ? Promise.Approximate : Promise.Kept), error);
    }

    private static double LimitOf(ExtraVariation? extra) =>
        extra is null ? RecentTrend.UsualLimit : Math.Pow(StudentDistribution.TwoSided(Sure, extra.DegreesOfFreedom), 2);

    /// <summary>A line through points numbered from one: its slope, Σ w (t − t̄)², and Σ w (y − ŷ)².</summary>
    internal readonly record struct Line(double Slope, double Spread, double Scatter)
    {
        public static Line Through(IReadOnlyList<SeriesPoint> points, double extra, int left = -1)
        {
            double weights = 0, times = 0, values = 0;
            for (var i = 0; i < points.Count; i++)
            {
                var weight = i == left ? 0 : Weight(points[i], extra);
                weights += weight;
                times += weight * (i + 1);
                values += weight * points[i].Value!.Value;
            }

            var (time, value) = (times / weights, values / weights);
            double spread = 0, lean = 0, square = 0;
            for (var i = 0; i < points.Count; i++)
            {
                var (weight, away, off) = (i == left ? 0 : Weight(points[i], extra), i + 1 - time, points[i].Value!.Value - value);
                spread += weight * away * away;
                lean += weight * away * off;
                square += weight * off * off;
            }

            return new(lean / spread, spread, Math.Max(0, square - (lean * lean / spread)));
        }

        // The markers that are published take 1.96 for the normal quantile; the last digits of χ² hang on it.
        private static double Error(Interval interval) =>
            interval.Confidence == Confidence ? (interval.Upper - interval.Lower) / 3.92 : Inequality.StandardErrors.FromInterval(interval);

        private static double Weight(SeriesPoint point, double extra)
        {
            var error = Error(point.Interval!);
            return 1 / ((error * error) + Math.Pow(extra * point.Value!.Value, 2));
        }
    }
}
