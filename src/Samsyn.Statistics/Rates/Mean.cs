// The average of measured values, and how sure it is.
using static System.FormattableString;

namespace Samsyn.Statistics.Rates;

/// <summary>An arithmetic mean of measured values.</summary>
/// <remarks>
/// <para>
/// <code>
/// mean = Σ x / n,   s² = Σ (x − mean)² / (n − 1),   mean ± t s / √n
/// </code>
/// with t the quantile of Student's distribution with n − 1 degrees of freedom.
/// </para>
/// <para>
/// Assumes values drawn independently from something close to the normal curve, or many of them. A single value has no
/// interval. Where all values are equal the interval has no width: that is what the values say, and not that the mean
/// is known for certain. Source: Student, Biometrika 6 (1908) 1–25.
/// </para>
/// </remarks>
public sealed record Mean
{
    private Mean(double sum, int count, double squares) => (Sum, Count, StandardDeviation) = (sum, count, count > 1 ? Math.Sqrt(squares / (count - 1)) : null);

    /// <summary>The sum of all values, in their unit.</summary>
    public double Sum { get; }

    /// <summary>How many values.</summary>
    public int Count { get; }

    /// <summary>How far the values scatter, in their unit; null for a single one.</summary>
    public double? StandardDeviation { get; }

    /// <summary>Measures the mean.</summary>
    /// <param name="values">One value or more, all finite.</param>
    /// <exception cref="ArgumentException">There is no value, or one is no number.</exception>
    public static Mean Of(IReadOnlyList<double> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var sum = 0.0;
        foreach (var value in values)
        {
            sum += double.IsFinite(value) ? value : throw new ArgumentException(Invariant($"A mean is of finite numbers; {value} was given. Leave out what is missing."), nameof(values));
        }

        if (values.Count == 0)
        {
            throw new ArgumentException("A mean is of one value or more; none was given.", nameof(values));
        }

        // Once more around the mean: a sum of squares less the square of the sum loses the digits of values far from zero.
        var (middle, squares) = (sum / values.Count, 0.0);
        foreach (var value in values)
        {
            squares += (value - middle) * (value - middle);
        }

        return new(sum, values.Count, squares);
    }

    /// <summary>The mean with its interval, in the unit of the values; no interval for a single value.</summary>
    /// <param name="confidence">How often the interval is to hold the truth, between 0 and 1.</param>
    public Estimate At(double confidence = 0.95)
    {
        var mean = Sum / Count;
        if (StandardDeviation is not { } scatter)
        {
            return new(mean);
        }

        var error = scatter / Math.Sqrt(Count);
        var reach = StudentDistribution.TwoSided(confidence, Count - 1) * error;
        return new(mean, new(mean - reach, mean + reach, confidence), error);
    }
}
