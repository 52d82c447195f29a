// Did the area go another way than the others already before the start?
namespace Samsyn.Statistics.Effect;

/// <summary>The slopes before the start: the treated unit's against those of the comparators.</summary>
/// <param name="Own">The treated unit's change a time: of ln rate, or of the value.</param>
/// <param name="Others">The mean of the comparators' slopes.</param>
/// <param name="Reach">How far from it the treated unit's may lie.</param>
/// <remarks>
/// <para>
/// A straight line by least squares through each unit's times before the start, of ln((x + ½)/n) for counts. With sd the standard
/// deviation of the J comparators' slopes:
/// <code>
/// alike:  |own − others| ≤ t sd √(1 + 1/J),   t the point that 99 per cent of Student's curve with J − 1 degrees of freedom lie below
/// </code>
/// </para>
/// <para>
/// One unit in fifty that went as the others did is called unlike. Slopes that are called alike need not be so: with few years they
/// can hardly be told apart. Source: our own; simulated with the verdict in docs/methods/effect.md.
/// </para>
/// </remarks>
public sealed record PriorSlopes(double Own, double Others, double Reach)
{
    private const double Below = 0.99;

    /// <summary>Whether the treated unit went as the others did.</summary>
    public bool Alike => Math.Abs(Own - Others) <= Reach;

    /// <summary>Finds the slopes.</summary>
    /// <param name="panel">Counts or values, with three comparators or more and two times before.</param>
    public static Learnt<PriorSlopes> Of(Panel panel)
    {
        ArgumentNullException.ThrowIfNull(panel);
        if (panel.Comparators < 3)
        {
            return new Learnt<PriorSlopes>.TooLittle(EffectObstacle.TooFewComparators);
        }

        if (panel.Before < 2)
        {
            return new Learnt<PriorSlopes>.TooLittle(EffectObstacle.TooFewTimesBefore);
        }

        double[] others = [.. Enumerable.Range(1, panel.Comparators).Select(unit => Slope(panel, unit))];
        var (mean, count) = (others.Average(), panel.Comparators);
        var spread = Math.Sqrt(others.Sum(slope => (slope - mean) * (slope - mean)) / (count - 1));
        var quantile = StudentDistribution.TwoSided((2 * Below) - 1, count - 1);
        return new Learnt<PriorSlopes>.Known(new(Slope(panel, 0), mean, quantile * spread * Math.Sqrt(1 + (1.0 / count))));
    }

    private static double Slope(Panel panel, int unit)
    {
        var (middle, sum, square) = (0.0, 0.0, 0.0);
        for (var time = 0; time < panel.Before; time++)
        {
            middle += panel.Times[time] / (double)panel.Before;
        }

        for (var time = 0; time < panel.Before; time++)
        {
            var away = panel.Times[time] - middle;
            var level = panel.IsCounts ? Math.Log((panel.Values(unit)[time] + 0.5) / panel.Persons(unit)[time]) : panel.Values(unit)[time];
            (sum, square) = (sum + (away * level), square + (away * away));
        }

        return sum / square;
    }
}
