// A number learnt from data, and how sure we may be of it.
using static System.FormattableString;

namespace Samsyn.Statistics;

/// <summary>A number learnt from data, together with the uncertainty that belongs to it.</summary>
/// <remarks>
/// <para>Unit: that of the measure which made it. Value, bounds and error share it, also for ratios.</para>
/// <para>
/// An estimate without an interval is one whose certainty nobody told us: a figure from a table without standard errors
/// or counts. It is shown as such, never as exact.
/// </para>
/// <para>
/// Estimates have, on purpose, no operators and no conversion to <see cref="double"/>. The difference of two estimates
/// is a measure of its own with an error of its own.
/// </para>
/// </remarks>
public sealed record Estimate
{
    /// <summary>An estimate with what is known of its certainty.</summary>
    /// <exception cref="ArgumentException">A number is not finite, the error is negative, or the value lies outside an interval that is ours.</exception>
    public Estimate(double value, Interval? interval = null, double? standardError = null)
    {
        if (!double.IsFinite(value) || (standardError is { } error && !(double.IsFinite(error) && error >= 0)))
        {
            throw new ArgumentException(Invariant($"An estimate is a finite number with an error of zero or more, not {value} (error {standardError}). What is not known is a missing figure, never NaN."));
        }

        if (interval is { Promise: not Promise.NotOurs } && !interval.Holds(value))
        {
            throw new ArgumentException(Invariant($"The value {value} lies outside its own bounds, {interval.Lower} to {interval.Upper}."), nameof(interval));
        }

        // Adding zero makes a plain zero of a negative one, which would be printed as "-0".
        (Value, Interval, StandardError) = (value + 0.0, interval, standardError + 0.0);
    }

    /// <summary>The best single number.</summary>
    public double Value { get; }

    /// <summary>The bounds, or null where the certainty is not known.</summary>
    public Interval? Interval { get; }

    /// <summary>The standard error, or null where it is not known or has no meaning (an index of dispersion).</summary>
    public double? StandardError { get; }

    /// <summary>An estimate whose error is close to normal.</summary>
    /// <param name="value">The value.</param>
    /// <param name="standardError">The standard error, in the value's unit.</param>
    /// <param name="confidence">How often the bounds are to hold the truth.</param>
    public static Estimate Normal(double value, double standardError, double confidence = 0.95)
    {
        var reach = NormalDistribution.TwoSided(confidence) * standardError;
        return new(value, new(value - reach, value + reach, confidence), standardError);
    }
}
