// When places differ by more than chance, the funnel is widened by how much they do.
using Samsyn.Statistics.Inequality.Simulation;
using static System.FormattableString;

namespace Samsyn.Statistics.Rates;

/// <summary>Funnel limits that allow for places which truly differ.</summary>
/// <remarks>
/// <para>
/// Each place has a score z on a scale where its error s depends on its size alone:
/// <code>
/// ratio, logarithm:     z = ln(O/E) √E                        s = 1/√E
/// ratio, square root:   z = 2 (√(O/E) − 1) √E                 s = 1/(2√E)
/// share, arcsine:       z = 2 (asin √p − asin √θ) √n          s = 1/(2√n)
/// ratio of two counts:  z = ln( (x + ½)/(n + ½) / θ ) / s     s = √( x/(x + ½)² + n/(n + ½)² )
/// φ = mean of z²,   τ² = max(0, (N φ − (N − 1)) / (Σw − Σw²/Σw)),  w = 1/s²
/// limits: the target on its scale ± 1.96 (3.09) √(s² + τ²), taken back; drawn only where φ is above 1
/// </code>
/// The scores are first drawn in to their 10 and 90 per cent points (winsorised), or those beyond are left out
/// (truncated, the logarithm), so that the places looked for do not hide themselves by widening the funnel.
/// </para>
/// <para>
/// Assumes that most places share one true spread. Hiding a difference that all know of (τ² is then large) is not its
/// purpose: say what makes them differ. Source: D. J. Spiegelhalter, Statistics in Medicine 24 (2005) 1185–1202, and
/// Quality and Safety in Health Care 14 (2005) 347–351.
/// </para>
/// </remarks>
public sealed record Overdispersion
{
    private readonly OverdispersionScale scale;
    private readonly double target;

    private Overdispersion(OverdispersionScale scale, double target) => (this.scale, this.target) = (scale, target);

    /// <summary>The mean of the squared scores: 1 where chance alone parts the places.</summary>
    public required double Factor { get; init; }

    /// <summary>The variance of the places' true values, on the scale.</summary>
    public required double Between { get; init; }

    /// <summary>How many places it was learnt from.</summary>
    public required int Used { get; init; }

    /// <summary>Whether the lines are to be widened.</summary>
    public bool IsPresent => Factor > 1 && Between > 0;

    /// <summary>Learns the spread.</summary>
    /// <param name="units">The places, all of one kind: shares, ratios to what is expected, or rates whose base is itself a count. For rates over person-years give ratios to the events expected at the average rate.</param>
    /// <param name="scale">The scale.</param>
    /// <param name="trim">The share of places at each end that is drawn in or left out, from 0 to under ½.</param>
    /// <exception cref="ArgumentException">There are fewer than two places, the scale is not for their kind, or a logarithm is asked of none.</exception>
    public static Overdispersion Of(IReadOnlyList<FunnelUnit> units, OverdispersionScale scale, double trim = 0.1)
    {
        var target = FunnelUnit.Average(units);
        if (units.Count < 2 || units[0].Kind != OverdispersionScales.Kind(scale) || !(trim is >= 0 and < 0.5))
        {
            throw new ArgumentException(Invariant($"Overdispersion is learnt from two or more places: shares on the arcsine scale, ratios on the logarithm or square root, rates on the logarithm of counts, with under half trimmed; {units.Count} of the kind {units[0].Kind} on the scale {scale}, trimmed by {trim}, were given."), nameof(units));
        }

        if (scale == OverdispersionScale.Logarithm && units.Any(unit => unit.Events == 0))
        {
            throw new ArgumentException("A place without events has no logarithm. Take the square-root scale.", nameof(units));
        }

        var scores = units.Select(unit => (Score: OverdispersionScales.Score(scale, unit, target), Weight: Math.Pow(OverdispersionScales.Error(scale, unit), -2))).ToArray();
        var used = scale == OverdispersionScale.Logarithm ? Truncated(scores, trim) : Winsorised(scores, trim);
        var factor = used.Average(one => one.Score * one.Score);
        var (weights, squares) = (used.Sum(one => one.Weight), used.Sum(one => one.Weight * one.Weight));
        var between = Math.Max(0, ((used.Count * factor) - (used.Count - 1)) / (weights - (squares / weights)));
        return new(scale, target) { Factor = factor, Between = between, Used = used.Count };
    }

    /// <summary>The lines at a place, in the unit of events over base.</summary>
    /// <param name="unit">The place, of the kind it was learnt from.</param>
    /// <param name="confidence">Between 0 and 1.</param>
    public FunnelLine At(FunnelUnit unit, double confidence)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var error = OverdispersionScales.Error(scale, unit);
        var reach = NormalDistribution.TwoSided(confidence) * Math.Sqrt((error * error) + (IsPresent ? Between : 0));
        return new(OverdispersionScales.Back(scale, target, -reach), OverdispersionScales.Back(scale, target, reach));
    }

    private static List<(double Score, double Weight)> Winsorised((double Score, double Weight)[] scores, double trim)
    {
        double[] sorted = [.. scores.Select(one => one.Score).Order()];
        var (low, high) = (Quantiles.OfSorted(sorted, trim), Quantiles.OfSorted(sorted, 1 - trim));
        return [.. scores.Select(one => (Math.Clamp(one.Score, low, high), one.Weight))];
    }

    private static List<(double Score, double Weight)> Truncated((double Score, double Weight)[] scores, double trim)
    {
        var cut = (int)(trim * scores.Length);
        return [.. scores.OrderBy(one => one.Score).Skip(cut).SkipLast(cut)];
    }
}
