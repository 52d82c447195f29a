// A figure with its usual interval and a wider one, so that it can be held against something at two levels.
using Samsyn.Statistics.Rates;

namespace Samsyn.Statistics.Compare;

/// <summary>A figure at two levels of confidence, 95 and 99.8 per cent.</summary>
/// <param name="Estimate">The figure with its 95 per cent interval.</param>
/// <param name="Wide">Its 99.8 per cent interval.</param>
public sealed record Levels(Estimate Estimate, Interval Wide)
{
    /// <summary>The usual level.</summary>
    public const double Usual = 0.95;

    /// <summary>The level at which about one of five hundred would be called by chance.</summary>
    public const double Sure = 0.998;

    /// <summary>A share of counted persons, with Wilson's interval at both levels.</summary>
    /// <param name="cases">Persons for whom it holds.</param>
    /// <param name="persons">Persons counted.</param>
    /// <param name="scale">The value that means everybody.</param>
    /// <exception cref="ArgumentException">The counts are not such counts.</exception>
    public static Levels OfShare(double cases, double persons, double scale) =>
        new(Proportion.Of(cases, persons, scale, Usual), Proportion.Of(cases, persons, scale, Sure).Interval!);

    /// <summary>
    /// An estimate whose interval is known at one level: each arm is stretched or shrunk as the normal curve would have it,
    /// l = y − (y − lower) z₂/z₁. Exact for normal errors, approximate for others.
    /// </summary>
    /// <param name="estimate">The estimate.</param>
    /// <returns>The estimate at both levels; null when it has no interval.</returns>
    public static Levels? Of(Estimate estimate)
    {
        ArgumentNullException.ThrowIfNull(estimate);
        return estimate.Interval is null ? null : new(
            new(estimate.Value, At(estimate, Usual), estimate.StandardError),
            At(estimate, Sure));
    }

    private static Interval At(Estimate estimate, double confidence)
    {
        var given = estimate.Interval!;
        if (given.Confidence == confidence)
        {
            return given;
        }

        var times = NormalDistribution.TwoSided(confidence) / NormalDistribution.TwoSided(given.Confidence);
        return new(
            estimate.Value - (times * (estimate.Value - given.Lower)),
            estimate.Value + (times * (given.Upper - estimate.Value)),
            confidence,
            given.Promise == Promise.Kept && estimate.StandardError is null ? Promise.Approximate : given.Promise);
    }
}
