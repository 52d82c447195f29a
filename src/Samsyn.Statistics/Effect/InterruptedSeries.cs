// Did the area's own line take a step, or bend, at the start?
namespace Samsyn.Statistics.Effect;

/// <summary>An interrupted series: one unit's own line, with a step at the start and, where asked for, a change of slope and the seasons.</summary>
/// <remarks>
/// <para>
/// With t = 1, 2, … from the first time, s the last t before the start, D = 1 from the start on, and P times in a year:
/// <code>
/// level + trend · t + step · D [ + bend · (t − s) D ] [ + Σ aₖ sin(2πk t/P) + bₖ cos(2πk t/P) ]
/// </code>
/// For counts this is ln of the expected rate; for values the expected value. The error is <see cref="EffectError.Careful"/>
/// unless another is asked for.
/// </para>
/// <para>
/// Needs three times before and three after, which is a floor and no promise of power: with yearly figures of one
/// municipality a fall of 15 per cent is found in one case of four. Assumes that the line before would have gone on, that
/// nothing else happened at the same time, and that neighbouring times err independently. It has no comparison. Source: J.
/// Lopez Bernal, S. Cummins and A. Gasparrini, International Journal of Epidemiology 46 (2017) 348–355.
/// </para>
/// </remarks>
public sealed class InterruptedSeries
{
    /// <summary>How many times there must be before the start, and how many from it on.</summary>
    public const int LeastTimes = 3;

    private readonly GeneralisedFit fit;
    private readonly double? devianceWithoutBend;

    private InterruptedSeries(GeneralisedFit fit, InterruptedOptions options, double? devianceWithoutBend, IReadOnlyList<SeriesFit> points)
    {
        (this.fit, this.devianceWithoutBend, Points) = (fit, devianceWithoutBend, points);
        Terms = [.. InterruptedRows.Terms(options).Select((term, column) => new SeriesTerm(term.Kind, fit.Size(column, options.Error, options.Confidence)) { Order = term.Order })];
    }

    /// <summary>Every part of the line with its interval: level, trend and step first.</summary>
    public IReadOnlyList<SeriesTerm> Terms { get; }

    /// <summary>How far the line has stepped at the start.</summary>
    public EffectSize Step => Terms[2].Size;

    /// <summary>The line at each time, and where it would have gone without step and bend.</summary>
    public IReadOnlyList<SeriesFit> Points { get; }

    /// <summary>φ: how far figures scatter about the line.</summary>
    public double Dispersion => fit.Dispersion;

    /// <summary>The test of the change of slope: how much it takes from the deviance, over φ, with its p-value; null where none was asked for.</summary>
    public (double Score, double PValue)? BendTest
    {
        get
        {
            if (devianceWithoutBend is not { } without)
            {
                return null;
            }

            // F on one and the fit's degrees of freedom is the square of Student's t.
            var score = Math.Max(0, without - fit.Deviance) / fit.Dispersion;
            return (score, StudentDistribution.TwoSidedTail(Math.Sqrt(score), fit.Degrees));
        }
    }

    /// <summary>Fits the line.</summary>
    /// <param name="panel">The panel; only the treated unit is looked at.</param>
    /// <param name="options">What stands in the line, and which error is believed.</param>
    public static Learnt<InterruptedSeries> Of(Panel panel, InterruptedOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(panel);
        var how = options ?? new();
        how.Check();
        if (Obstacle(panel) is { } why)
        {
            return new Learnt<InterruptedSeries>.TooLittle(why);
        }

        var fit = InterruptedRows.Fit(panel, how);
        var plain = how.Bend && fit is not null ? InterruptedRows.Fit(panel, how with { Bend = false }) : null;
        return fit is not null && plain is null != how.Bend
            ? new Learnt<InterruptedSeries>.Known(new(fit, how, plain?.Deviance, [.. InterruptedRows.Points(panel, fit, how)]))
            : new Learnt<InterruptedSeries>.TooLittle(EffectObstacle.Undetermined);
    }

    private static EffectObstacle? Obstacle(Panel panel) =>
        panel.Before < LeastTimes ? EffectObstacle.TooFewTimesBefore
        : panel.After < LeastTimes ? EffectObstacle.TooFewTimesAfter
        : panel.IsCounts && (panel.Pooled(0, after: false).Cases <= 0 || panel.Pooled(0, after: true).Cases <= 0) ? EffectObstacle.NoCases
        : null;
}
