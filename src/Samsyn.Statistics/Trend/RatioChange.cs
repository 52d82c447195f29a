// Has a ratio changed from one time to another: how many times as large is it?
namespace Samsyn.Statistics.Trend;

/// <summary>The change from one ratio to another, such as the relative index of inequality of two years.</summary>
/// <remarks>
/// <para>
/// As <see cref="Change"/>, on logarithms: after / before, with bounds made from the two intervals,
/// <code>
/// lower = exp( ln(after/before) − √( ln(after/lower_after)² + ln(upper_before/before)² ) ),  and upper likewise
/// </code>
/// One means no change; the p-value is of one. It assumes that the two are independent, and does not tell why. Source:
/// G. Y. Zou and A. Donner, Statistics in Medicine 27 (2008) 1693–1702.
/// </para>
/// </remarks>
public static class RatioChange
{
    /// <summary>Measures the change.</summary>
    /// <param name="before">The earlier ratio.</param>
    /// <param name="after">The later ratio, with an interval of the same confidence.</param>
    /// <returns>The later over the earlier; null when one has no interval or reaches to zero.</returns>
    /// <exception cref="ArgumentException">The two intervals do not promise the same.</exception>
    public static Tested? Of(Estimate before, Estimate after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        if (before is not { Value: > 0, Interval.Lower: > 0 } || after is not { Value: > 0, Interval.Lower: > 0 } || Change.Of(Logarithm(before), Logarithm(after)) is not { } change)
        {
            return null;
        }

        var interval = change.Estimate.Interval!;
        return change with
        {
            Estimate = new(Math.Exp(change.Estimate.Value), new(Math.Exp(interval.Lower), Math.Exp(interval.Upper), interval.Confidence, interval.Promise)),
        };
    }

    private static Estimate Logarithm(Estimate ratio) => new(
        Math.Log(ratio.Value),
        new(Math.Log(ratio.Interval!.Lower), Math.Log(ratio.Interval.Upper), ratio.Interval.Confidence, ratio.Interval.Promise));
}
