// Has a figure changed from one time to another, or may it be chance?
namespace Samsyn.Statistics.Trend;

/// <summary>The change from one estimate to another.</summary>
/// <remarks>
/// <para>
/// The difference, with the interval made from the two intervals, each side from the sides that pull it:
/// <code>
/// d = after − before
/// lower = d − √( (after − lower_after)² + (upper_before − before)² ),  and upper likewise
/// </code>
/// With normal errors this is the usual d ± 1.96 √(s₁² + s₂²); it also holds for intervals that are not even, as those
/// of ratios and of indices of dispersion. The p-value takes the side that faces zero.
/// </para>
/// <para>
/// Assumes that the two are independent: no persons asked twice, no overlapping periods. It does not tell why. Source:
/// G. Y. Zou and A. Donner, Statistics in Medicine 27 (2008) 1693–1702.
/// </para>
/// </remarks>
public static class Change
{
    /// <summary>Measures the change.</summary>
    /// <param name="before">The earlier estimate.</param>
    /// <param name="after">The later estimate, in the same unit, with an interval of the same confidence.</param>
    /// <returns>The later less the earlier; null when one of them has no interval.</returns>
    /// <exception cref="ArgumentException">The two intervals do not promise the same.</exception>
    public static Tested? Of(Estimate before, Estimate after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        if (before.Interval is not { } earlier || after.Interval is not { } later)
        {
            return null;
        }

        if (earlier.Confidence != later.Confidence)
        {
            throw new ArgumentException("A change is measured between two estimates whose intervals promise the same. Compute both with one confidence.", nameof(after));
        }

        var change = after.Value - before.Value;
        var down = Length(after.Value - later.Lower, earlier.Upper - before.Value);
        var up = Length(later.Upper - after.Value, before.Value - earlier.Lower);
        var promise = (Promise)Math.Max((int)earlier.Promise, (int)later.Promise);
        var error = before.StandardError is { } first && after.StandardError is { } second ? Length(first, second) : (double?)null;
        var score = change == 0 ? 0 : change / (change > 0 ? down : up);
        return new(
            new(change, new(change - down, change + up, later.Confidence, promise), error),
            NormalDistribution.TwoSidedTail(score * NormalDistribution.TwoSided(later.Confidence)));
    }

    private static double Length(double a, double b) => Math.Sqrt((a * a) + (b * b));
}
