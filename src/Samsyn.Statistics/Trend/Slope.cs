// How much a figure moves a year, over all the years there are.
using static System.FormattableString;

namespace Samsyn.Statistics.Trend;

/// <summary>The change a year, by a straight line through estimates of several years.</summary>
/// <remarks>
/// <para>
/// Each year weighs by its own certainty and by how far the years scatter beyond their errors, w = 1/(s² + τ²). With ȳ and
/// t̄ the weighted means and k years:
/// <code>
/// b = Σ w (t − t̄)(y − ȳ) / Σ w (t − t̄)²        se = 1 / √( Σ w (t − t̄)² )        Q = Σ w (y − ŷ)²
/// τ²: zero where Q ≤ k − 2 without it, else such that Q = k − 2
/// b ± se · max( z,  t √(Q/(k−2)) ),  Student's t with k − 2 degrees of freedom
/// </code>
/// The interval holds both the normal one, which is right where the years scatter by their errors alone, and Student's,
/// which is right however much they scatter. So it holds the truth at least as often as it says; two years tell nothing
/// of their scatter and have the normal one.
/// </para>
/// <para>
/// Assumes years measured independently: rolling spans that overlap must be left out, or the line looks far too sure. It
/// does not tell whether the change is even, nor what made it. An estimate without a standard error is weighed by the
/// width of its interval.
/// </para>
/// <para>
/// Source: R. C. Paule and J. Mandel, Journal of Research of the National Bureau of Standards 87 (1982) 377–385; G. Knapp and
/// J. Hartung, Statistics in Medicine 22 (2003) 2693–2710; false alarms: docs/methods/coverage.md.
/// </para>
/// </remarks>
public static class Slope
{
    private const int Halvings = 60;

    /// <summary>Measures the change a year.</summary>
    /// <param name="points">Two estimates or more, of different years, in one unit.</param>
    /// <param name="confidence">How often the interval is to hold the truth.</param>
    /// <returns>The change a year, in the unit of the points; null with fewer than two points whose certainty is known.</returns>
    /// <exception cref="ArgumentException">All points are of one year.</exception>
    public static Tested? PerYear(IReadOnlyList<YearPoint> points, double confidence = 0.95)
    {
        ArgumentNullException.ThrowIfNull(points);
        var known = points.Select(point => new Known(point.Year, point.Estimate.Value, Error(point.Estimate))).Where(point => point.Error > 0).ToList();
        if (known.Count < 2)
        {
            return null;
        }

        if (known.All(point => point.Year == known[0].Year))
        {
            throw new ArgumentException(Invariant($"A change a year needs points of two years or more; all {known.Count} are of {known[0].Year}."), nameof(points));
        }

        return Judge(Line.Through(known), known.Count - 2, confidence);
    }

    private static Tested Judge(Line line, int degrees, double confidence)
    {
        var error = 1 / Math.Sqrt(line.Spread);
        var (reach, p) = (NormalDistribution.TwoSided(confidence) * error, NormalDistribution.TwoSidedTail(line.Slope / error));
        if (degrees > 0 && line.Scatter > 0)
        {
            var seen = error * Math.Sqrt(line.Scatter / degrees);
            reach = Math.Max(reach, StudentDistribution.TwoSided(confidence, degrees) * seen);
            p = Math.Max(p, StudentDistribution.TwoSidedTail(line.Slope / seen, degrees));
        }

        var promise = degrees > 0 ? Promise.AtLeast : Promise.Kept;
        return new(new(line.Slope, new(line.Slope - reach, line.Slope + reach, confidence, promise), error), p);
    }

    private static double Error(Estimate estimate) =>
        estimate.StandardError ?? (estimate.Interval is { } interval ? Inequality.StandardErrors.FromInterval(interval) : 0);

    private readonly record struct Known(double Year, double Value, double Error);

    /// <summary>A line: its slope, Σ w (t − t̄)², and Q.</summary>
    private readonly record struct Line(double Slope, double Spread, double Scatter)
    {
        /// <summary>The line, with as much variance between the years as their scatter asks for.</summary>
        public static Line Through(List<Known> points)
        {
            var (line, degrees) = (Of(points, 0), points.Count - 2);
            if (degrees == 0 || line.Scatter <= degrees)
            {
                return line;
            }

            var mean = points.Average(point => point.Value);
            var (low, high) = (0.0, points.Sum(point => (point.Value - mean) * (point.Value - mean)));
            for (var i = 0; i < Halvings; i++)
            {
                var middle = (low + high) / 2;
                line = Of(points, middle);
                (low, high) = line.Scatter > degrees ? (middle, high) : (low, middle);
            }

            return line with { Scatter = degrees };
        }

        private static Line Of(List<Known> points, double between)
        {
            double Weight(Known point) => 1 / ((point.Error * point.Error) + between);
            var weights = points.Sum(Weight);
            var (year, value) = (points.Sum(p => Weight(p) * p.Year) / weights, points.Sum(p => Weight(p) * p.Value) / weights);
            var spread = points.Sum(p => Weight(p) * (p.Year - year) * (p.Year - year));
            var slope = points.Sum(p => Weight(p) * (p.Year - year) * (p.Value - value)) / spread;
            return new(slope, spread, points.Sum(p => Weight(p) * Math.Pow(p.Value - value - (slope * (p.Year - year)), 2)));
        }
    }
}

/// <summary>An estimate of one year.</summary>
/// <param name="Year">The year; the middle of it for a span, such as 2022.5.</param>
/// <param name="Estimate">The estimate.</param>
public sealed record YearPoint(double Year, Estimate Estimate);
