// How far apart the most and the least deprived end of a ladder of areas stand.
namespace Samsyn.Statistics.Rates;

/// <summary>The slope index of inequality over quantiles of areas (SII), the ratio of the line's ends (RII) and its beginning.</summary>
/// <remarks>
/// <para>
/// Quantile i holds the share aᵢ of the people and has the middle rank bᵢ = Σ_{j&lt;i} aⱼ + aᵢ/2 (0 the most deprived end, 1
/// the least). A line is fitted to the figures yᵢ by least squares with weights aᵢ:
/// <code>
/// slope s = Σ cᵢ yᵢ,  cᵢ = aᵢ (bᵢ − ½) / Σ a (b − ½)²,   start t = ȳ − s/2
/// SII = m s,   RII = (t + s) / t,   m the multiplier; below zero RII is turned over
/// fitted on the scale g (log, logit): SII = m ( g⁻¹(t + s) − g⁻¹(t) ),  RII = g⁻¹(t + s) / g⁻¹(t)
/// </code>
/// </para>
/// <para>
/// Limits. Figures as they are: s ± z √Σ cᵢ² eᵢ², exact for normal figures; those of RII are the roots of Fieller's
/// quadratic. Fitted on a scale: the limits of s are put into the line through the middle, ȳ ∓ s/2, and taken back. Figures
/// with errors on a scale and a line through the figures themselves: simulated, with a seed.
/// </para>
/// <para>
/// Assumes figures with independent errors, and sizes that are known. It does not tell whether a line suits the figures:
/// look at them. Source: J. P. Mackenbach and A. E. Kunst, Social Science &amp; Medicine 44 (1997) 757–771; E. C. Fieller,
/// Journal of the Royal Statistical Society B 16 (1954) 175–185.
/// </para>
/// </remarks>
public sealed class QuantileSlope
{
    private readonly QuantileLimits limits;
    private readonly double multiplier;

    private QuantileSlope(QuantileLimits limits, double multiplier) => (this.limits, this.multiplier) = (limits, multiplier);

    /// <summary>Fits the line.</summary>
    /// <param name="figures">One for each quantile, in any order: 5 to 100 of them, numbered from 1 without a gap.</param>
    /// <param name="options">The scale, the multiplier and the draws.</param>
    /// <exception cref="ArgumentException">A figure is not as asked for, or a quantile is missing or stands twice.</exception>
    public static QuantileSlope Of(IReadOnlyList<QuantileFigure> figures, QuantileSlopeOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(figures);
        options ??= new();
        options.Check();
        QuantileFigure[] sorted = [.. figures.OrderBy(figure => figure.Quantile)];
        QuantileChecks.Check(sorted, options);
        var (line, errors) = (new QuantileLine(sorted), sorted.Select(figure => QuantileChecks.Error(figure, options)).ToArray());
        QuantileLimits limits = options switch
        {
            { Scale: QuantileScale.Value } => new StraightLimits(line, [.. sorted.Select(figure => figure.Value)], errors),
            { Transform: true } => new ScaledLimits(line, options.Scale, [.. sorted.Select(figure => options.Scale.To(figure.Value))], errors),
            _ => new SimulatedLimits(line, [.. sorted.Select(figure => figure.Value)], errors, options),
        };
        return new(limits, options.Multiplier);
    }

    /// <summary>The slope: the figure at the least deprived end less that at the most deprived one, times the multiplier.</summary>
    /// <param name="confidence">How often the interval is to hold the truth, between 0 and 1.</param>
    public Estimate Slope(double confidence = 0.95) => Times(limits.Slope(confidence), multiplier);

    /// <summary>The figure at the least deprived end over that at the most deprived one; turned over when the multiplier is below zero.</summary>
    /// <param name="confidence">How often the interval is to hold the truth, between 0 and 1.</param>
    /// <returns>Null where an end of the line is not surely above zero: a ratio to nothing has no bounds.</returns>
    public Estimate? Ratio(double confidence = 0.95) => limits.Ratio(confidence) is not { } ratio ? null : multiplier > 0 ? ratio : Turned(ratio);

    /// <summary>The figure at the most deprived end, times the multiplier without its sign.</summary>
    /// <param name="confidence">How often the interval is to hold the truth, between 0 and 1.</param>
    public Estimate Start(double confidence = 0.95) => Times(limits.Start(confidence), Math.Abs(multiplier));

    private static Estimate Times(Estimate estimate, double by)
    {
        var (one, other) = (by * estimate.Interval!.Lower, by * estimate.Interval.Upper);
        return new(by * estimate.Value, new(Math.Min(one, other), Math.Max(one, other), estimate.Interval.Confidence, estimate.Interval.Promise), estimate.StandardError * Math.Abs(by));
    }

    private static Estimate? Turned(Estimate ratio) => ratio is { Value: > 0, Interval: { Lower: > 0 } interval }
        ? new(1 / ratio.Value, new(1 / interval.Upper, 1 / interval.Lower, interval.Confidence, interval.Promise))
        : null;
}
