// Did a measured value change more here than elsewhere? Four means, two of them after the start.
namespace Samsyn.Statistics.Effect;

/// <summary>Difference in differences of means.</summary>
/// <param name="Own">The treated unit's mean before and after.</param>
/// <param name="Others">The comparators' mean before and after.</param>
/// <param name="Size">The difference with its interval, by least squares on areas and years; or why there is no interval.</param>
/// <param name="Clustered">The robust error clustered by unit, which is misleading with one treated unit; null where it has no value.</param>
/// <remarks>
/// <para>
/// <code>
/// d = (ȳ_T1 − ȳ_T0) − (ȳ_C1 − ȳ_C0)
/// se: least squares with a level for each unit and time; d ± t se
/// clustered (HC1): √( G/(G−1) · (N−1)/(N−K) · Σ over units ( Σ over times d̃ e )² ) / Σ d̃²,  d̃ the treatment less its unit and time means
/// </code>
/// The clustered error is computed so that a figure from elsewhere can be recognised, and for nothing else: the treated unit
/// decides alone about its own deviation, and fits it almost exactly. With no effect it leaves out zero in half of all cases.
/// Judge by <see cref="Placebo"/> or <see cref="EffectVerdict"/>.
/// </para>
/// <para>
/// Source: M. Bertrand, E. Duflo and S. Mullainathan, Quarterly Journal of Economics 119 (2004) 249–275; J. G. MacKinnon and
/// M. D. Webb, Econometrics Journal 21 (2018) 114–135.
/// </para>
/// </remarks>
public sealed record MeanDifference(MeanPair Own, MeanPair Others, Learnt<EffectSize> Size, double? Clustered)
{
    /// <summary>How much more the treated unit changed.</summary>
    public double Value => Own.Change - Others.Change;

    /// <summary>Measures the difference.</summary>
    /// <param name="panel">A panel of measured values.</param>
    /// <param name="confidence">How often the interval is to hold the truth.</param>
    /// <exception cref="ArgumentException">The panel is of counts.</exception>
    public static Learnt<MeanDifference> Of(Panel panel, double confidence = 0.95)
    {
        ArgumentNullException.ThrowIfNull(panel);
        if (panel.IsCounts)
        {
            throw new ArgumentException("A difference of means is of measured values; of counts take LogRateDifference.", nameof(panel));
        }

        if (panel.Comparators == 0)
        {
            return new Learnt<MeanDifference>.TooLittle(EffectObstacle.TooFewComparators);
        }

        double Others(bool after) => Enumerable.Range(1, panel.Comparators).Average(unit => panel.Mean(unit, after));
        return new Learnt<MeanDifference>.Known(new(
            new(panel.Mean(0, after: false), panel.Mean(0, after: true)),
            new(Others(after: false), Others(after: true)),
            TwoWay.Of(panel).Then(fit => new Learnt<EffectSize>.Known(fit.Size(EffectError.Careful, confidence))),
            ClusteredError(panel)));
    }

    private static double? ClusteredError(Panel panel)
    {
        var (units, times) = (panel.Units.Count, panel.Times.Count);
        var (rows, columns) = (units * times, units + times);
        if (rows <= columns || panel.Comparators < 2)
        {
            return null;
        }

        var rest = Rest(panel);
        var (meat, bread, after) = (0.0, 0.0, panel.After / (double)times);
        for (var unit = 0; unit < units; unit++)
        {
            var score = 0.0;
            for (var time = 0; time < times; time++)
            {
                var treated = ((unit == 0 ? 1 : 0) - (1.0 / units)) * ((time >= panel.Before ? 1 : 0) - after);
                (score, bread) = (score + (treated * rest[unit, time]), bread + (treated * treated));
            }

            meat += score * score;
        }

        return Math.Sqrt(units / (units - 1.0) * ((rows - 1.0) / (rows - columns)) * meat) / bread;
    }

    // What is left when areas, years and the effect are taken out. The panel is whole, so means do it.
    private static Decomposition.Matrix Rest(Panel panel)
    {
        var (units, times) = (panel.Units.Count, panel.Times.Count);
        var effect = ((panel.Mean(0, after: true) - panel.Mean(0, after: false)) * units / panel.Comparators)
            - (Enumerable.Range(0, units).Sum(unit => panel.Mean(unit, after: true) - panel.Mean(unit, after: false)) / panel.Comparators);
        double Plain(int unit, int time) => panel.Values(unit)[time] - (unit == 0 && time >= panel.Before ? effect : 0);
        double[] byUnit = [.. Enumerable.Range(0, units).Select(unit => Enumerable.Range(0, times).Average(time => Plain(unit, time)))];
        double[] byTime = [.. Enumerable.Range(0, times).Select(time => Enumerable.Range(0, units).Average(unit => Plain(unit, time)))];
        var (rest, all) = (new Decomposition.Matrix(units, times), byUnit.Average());
        for (var unit = 0; unit < units; unit++)
        {
            for (var time = 0; time < times; time++)
            {
                rest[unit, time] = Plain(unit, time) - byUnit[unit] - byTime[time] + all;
            }
        }

        return rest;
    }
}

/// <summary>A mean before the start, and from it on.</summary>
/// <param name="Before">Before.</param>
/// <param name="After">After.</param>
public sealed record MeanPair(double Before, double After)
{
    /// <summary>After less before.</summary>
    public double Change => After - Before;
}
