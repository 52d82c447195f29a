// How large a change or an effect is, with the interval that belongs to it.
using static System.FormattableString;

namespace Samsyn.Statistics.Effect;

/// <summary>How large an effect is.</summary>
/// <remarks>
/// Of counts it is the logarithm of a ratio of rates, zero when nothing differs, and <see cref="Ratio"/> is the ratio itself.
/// Of measured values it is a difference, in their unit.
/// </remarks>
public sealed record EffectSize
{
    /// <summary>An effect with its interval.</summary>
    /// <param name="estimate">The effect; it has an interval.</param>
    /// <param name="isLogarithm">Whether it is the logarithm of a ratio.</param>
    /// <exception cref="ArgumentException">There is no interval.</exception>
    public EffectSize(Estimate estimate, bool isLogarithm)
    {
        ArgumentNullException.ThrowIfNull(estimate);
        if (estimate.Interval is null)
        {
            throw new ArgumentException(Invariant($"An effect has an interval; {estimate.Value} was given without one."), nameof(estimate));
        }

        (Estimate, IsLogarithm) = (estimate, isLogarithm);
    }

    /// <summary>The effect: the logarithm of a ratio of rates, or a difference.</summary>
    public Estimate Estimate { get; }

    /// <summary>Whether <see cref="Estimate"/> is the logarithm of a ratio.</summary>
    public bool IsLogarithm { get; }

    /// <summary>The interval of <see cref="Estimate"/>.</summary>
    public Interval Interval => Estimate.Interval!;

    /// <summary>The ratio of rates; null of measured values, and where so little is known that its upper bound is no number.</summary>
    public Estimate? Ratio => IsLogarithm && double.IsFinite(Math.Exp(Interval.Upper))
        ? new(Math.Exp(Estimate.Value), new(Math.Exp(Interval.Lower), Math.Exp(Interval.Upper), Interval.Confidence, Interval.Promise))
        : null;

    /// <summary>An effect from its error and how many errors to either side hold the truth.</summary>
    internal static EffectSize Of(double value, double error, EffectReach reach, bool isLogarithm) => new(
        new(value, new(value - (reach.Errors * error), value + (reach.Errors * error), reach.Confidence, reach.Promise), error),
        isLogarithm);
}

/// <summary>Which error of a fit is believed.</summary>
public enum EffectError
{
    /// <summary>Counting alone: the error of Poisson, and the normal curve. Too small where years or areas vary by more than chance.</summary>
    Counting,

    /// <summary>How far the figures scatter about the fit, even when that is less than counting makes, and the normal curve: as most programs print it.</summary>
    Scattered,

    /// <summary>As they scatter, but never less than counting, and Student's curve: what Samsyn uses.</summary>
    Careful,
}

/// <summary>How many errors to either side are to hold the truth, how often, and how far that is promised.</summary>
internal sealed record EffectReach(double Errors, double Confidence, Promise Promise = Promise.Approximate)
{
    /// <summary>By the normal curve.</summary>
    public static EffectReach Normal(double confidence) => new(NormalDistribution.TwoSided(confidence), confidence);

    /// <summary>By Student's curve.</summary>
    public static EffectReach Student(double confidence, int degrees, Promise promise = Promise.Approximate) =>
        new(StudentDistribution.TwoSided(confidence, degrees), confidence, promise);
}
