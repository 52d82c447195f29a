// How much a figure moves a year, over all the years there are.
using static System.FormattableString;

namespace Samsyn.Statistics.Trend;

/// <summary>The change a year, by a straight line through estimates of several years.</summary>
/// <remarks>
/// <para>
/// Each year weighs by its own certainty, w = 1/s². With ȳ and t̄ the weighted means:
/// <code>
/// b = Σ w (t − t̄)(y − ȳ) / Σ w (t − t̄)²        se = √( max(1, Q/(k−2)) / Σ w (t − t̄)² ),  Q = Σ w (y − ŷ)²
/// </code>
/// Where the years scatter about the line more than their own errors explain (Q above k − 2), the error grows with the
/// scatter and the interval takes Student's t with k − 2 degrees of freedom; else the normal curve.
/// </para>
/// <para>
/// Assumes years measured independently: rolling spans that overlap must be left out, or the line looks far too sure. It
/// does not tell whether the change is even, nor what made it. An estimate without a standard error is weighed by the
/// width of its interval.
/// </para>
/// <para>Source: R. T. Birge, Physical Review 40 (1932) 207–227; false alarms: docs/methods/coverage.md.</para>
/// </remarks>
public static class Slope
{
    /// <summary>Measures the change a year.</summary>
    /// <param name="points">Two estimates or more, of different years, in one unit.</param>
    /// <param name="confidence">How often the interval is to hold the truth.</param>
    /// <returns>The change a year, in the unit of the points; null with fewer than two points whose certainty is known.</returns>
    /// <exception cref="ArgumentException">All points are of one year.</exception>
    public static Tested? PerYear(IReadOnlyList<YearPoint> points, double confidence = 0.95)
    {
        ArgumentNullException.ThrowIfNull(points);
        var known = points.Select(point => (point.Year, point.Estimate.Value, Error: Error(point.Estimate))).Where(point => point.Error > 0).ToList();
        if (known.Count < 2)
        {
            return null;
        }

        var weights = known.Sum(point => Weight(point.Error));
        var (year, value) = (known.Sum(p => Weight(p.Error) * p.Year) / weights, known.Sum(p => Weight(p.Error) * p.Value) / weights);
        var spread = known.Sum(point => Weight(point.Error) * Math.Pow(point.Year - year, 2));
        if (!(spread > 0))
        {
            throw new ArgumentException(Invariant($"A change a year needs points of two years or more; all {known.Count} are of {known[0].Year}."), nameof(points));
        }

        var slope = known.Sum(point => Weight(point.Error) * (point.Year - year) * (point.Value - value)) / spread;
        var scatter = known.Sum(point => Weight(point.Error) * Math.Pow(point.Value - value - (slope * (point.Year - year)), 2));
        return Judge(slope, 1 / Math.Sqrt(spread), (scatter, known.Count - 2), confidence);
    }

    private static Tested Judge(double slope, double error, (double Sum, int Degrees) scatter, double confidence)
    {
        var excess = scatter.Degrees > 0 ? scatter.Sum / scatter.Degrees : 0;
        if (excess <= 1)
        {
            return new(Estimate.Normal(slope, error, confidence), NormalDistribution.TwoSidedTail(slope / error));
        }

        var grown = error * Math.Sqrt(excess);
        var reach = StudentDistribution.TwoSided(confidence, scatter.Degrees) * grown;
        return new(
            new(slope, new(slope - reach, slope + reach, confidence), grown),
            StudentDistribution.TwoSidedTail(slope / grown, scatter.Degrees));
    }

    private static double Error(Estimate estimate) =>
        estimate.StandardError ?? (estimate.Interval is { } interval ? Inequality.StandardErrors.FromInterval(interval) : 0);

    private static double Weight(double error) => 1 / (error * error);
}

/// <summary>An estimate of one year.</summary>
/// <param name="Year">The year; the middle of it for a span, such as 2022.5.</param>
/// <param name="Estimate">The estimate.</param>
public sealed record YearPoint(double Year, Estimate Estimate);
