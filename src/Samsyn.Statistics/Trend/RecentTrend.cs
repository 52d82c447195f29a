// Has a figure risen or fallen over its last five points, beyond what chance would make?
namespace Samsyn.Statistics.Trend;

/// <summary>The recent-trend marker: what the last five points say, or why they say nothing.</summary>
/// <remarks>
/// <para>
/// The five latest points with a figure are numbered t = 1 … 5, whatever the years between them. Weighted regression, with
/// s = (upper − lower) / 3.92 from each point's own 95 per cent interval:
/// <code>
/// w = 1 / (s² + (c·y)²)       b = Σ w (t − t̄)(y − ȳ) / Σ w (t − t̄)²       χ² = b² Σ w (t − t̄)²
/// </code>
/// c is the extra year-to-year variation (<see cref="ExtraVariation"/>), nothing unless it is given. For shares of counted
/// persons there is also the test of Cochran and Armitage (<see cref="TrendMethod.Proportion"/>):
/// <code>
/// χ² = N (N Σxt − X Σnt)² / ( X (N − X) (N Σnt² − (Σnt)²) ),   slope: least squares of ln(x/(n − x)) on t
/// </code>
/// The marker turns when χ² lies above 9.5495 (p under 0.002) <em>and</em> the slope has one sign in the fit and in all five
/// fits with one point left out, so that no single odd year makes a trend.
/// </para>
/// <para>
/// Assumes points measured independently that vary by their counting error and c alone. Without c, 0.2 % of steady series are
/// called a trend when they vary by counting alone, but 10 % of those with 3,000 cases a year that vary by 3 % more, as large
/// areas do. It does not tell whether the change is even, nor what made it, nor that nothing has changed.
/// </para>
/// <para>
/// Source: Office for Health Improvement and Disparities, Fingertips technical guidance: recent trends; P. Armitage,
/// Biometrics 11 (1955) 375–386; extra variation: our own, false alarms in docs/methods/coverage.md.
/// </para>
/// </remarks>
public abstract record RecentTrend
{
    /// <summary>How many points the marker looks at.</summary>
    public const int Points = 5;

    /// <summary>χ² on one degree of freedom above which p is under 0.002.</summary>
    public const double UsualLimit = 9.54953570608324;

    /// <summary>A slope this small beside the whole one is none, but for the last digits of its sums.</summary>
    private const double Rounding = 1e-9;

    private RecentTrend()
    {
    }

    /// <summary>Which way the marker points.</summary>
    public abstract TrendMarker Marker { get; }

    /// <summary>A marker that was calculated.</summary>
    /// <param name="Turned">Which way it points.</param>
    /// <param name="Slope">
    /// The change from one point to the next, with its 95 % interval: in the unit of the series, or in logits with
    /// <see cref="TrendMethod.Proportion"/>. Labelled approximate where counting error alone was believed.
    /// </param>
    /// <param name="ChiSquare">How far the slope is from none.</param>
    /// <param name="Limit">What χ² had to exceed.</param>
    /// <param name="Steady">Whether the slope has one sign whichever point is left out.</param>
    public sealed record Calculated(TrendMarker Turned, Estimate Slope, double ChiSquare, double Limit, bool Steady) : RecentTrend
    {
        /// <inheritdoc />
        public override TrendMarker Marker => Turned;
    }

    /// <summary>A marker that cannot be calculated.</summary>
    /// <param name="Why">The reason.</param>
    public sealed record NotCalculated(TrendObstacle Why) : RecentTrend
    {
        /// <inheritdoc />
        public override TrendMarker Marker => TrendMarker.CannotBeCalculated;
    }

    /// <summary>Finds the marker of a series.</summary>
    /// <param name="series">The points in any order; those without a value are passed over, or break the run (proportion).</param>
    /// <param name="method">How the slope is tested.</param>
    /// <param name="extra">How much comparable series vary beyond counting; null when counting error alone is believed.</param>
    /// <returns>The marker, or why there is none.</returns>
    public static RecentTrend Of(IReadOnlyList<SeriesPoint> series, TrendMethod method = TrendMethod.Weighted, ExtraVariation? extra = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        var latest = LatestPoints.Of(series, method);
        return latest.Obstacle is { } why ? new NotCalculated(why)
            : method == TrendMethod.Proportion ? ProportionTrend.Of(latest.Points)
            : WeightedTrend.Of(latest.Points, extra);
    }

    internal static Calculated Judge(Estimate slope, double chiSquare, double limit, IEnumerable<double> withoutOne)
    {
        var sign = Math.Sign(slope.Value);
        var steady = sign != 0 && withoutOne.All(other => other / slope.Value > Rounding);
        var marker = !(chiSquare > limit && steady) ? TrendMarker.NoChange : sign > 0 ? TrendMarker.Increasing : TrendMarker.Decreasing;
        return new(marker, slope, chiSquare, limit, steady);
    }
}
