// Did the rate change more here than elsewhere? Four sums of cases, two of them after the start.
namespace Samsyn.Statistics.Effect;

/// <summary>Difference in differences of rates: how much more the treated unit's rate changed than the comparators' together.</summary>
/// <param name="Size">The logarithm of the ratio of ratios, with an error from counting alone.</param>
/// <param name="Own">The treated unit's cases and persons before and after.</param>
/// <param name="Others">Those of all comparators together.</param>
/// <remarks>
/// <para>
/// With x cases among n persons of the treated unit (T) and the comparators together (C), before (0) and after (1):
/// <code>
/// d = ( ln(x_T1/n_T1) − ln(x_T0/n_T0) ) − ( ln(x_C1/n_C1) − ln(x_C0/n_C0) )
/// se = √( 1/x_T1 + 1/x_T0 + 1/x_C1 + 1/x_C0 ),   d ± z se
/// </code>
/// </para>
/// <para>
/// The interval believes that counting is the only chance there is. Areas also vary from year to year for reasons of their
/// own, and where nothing was done such an interval leaves out no effect in 13 to 20 cases of 100, not in five
/// (docs/methods/effect.md). Judge by <see cref="EffectVerdict"/>. It assumes that without the treatment the rates would have changed alike, which
/// no figure can show. Source: M. Lechner, Foundations and Trends in Econometrics 4 (2010) 165–224.
/// </para>
/// </remarks>
public sealed record LogRateDifference(EffectSize Size, BeforeAndAfter Own, BeforeAndAfter Others)
{
    /// <summary>Measures the difference.</summary>
    /// <param name="panel">A panel of counts.</param>
    /// <param name="confidence">How often the interval is to hold the truth, if counting were the only chance.</param>
    public static Learnt<LogRateDifference> Of(Panel panel, double confidence = 0.95)
    {
        ArgumentNullException.ThrowIfNull(panel);
        if (!panel.IsCounts || panel.Comparators == 0)
        {
            return new Learnt<LogRateDifference>.TooLittle(panel.IsCounts ? EffectObstacle.TooFewComparators : EffectObstacle.NeedsCounts);
        }

        var (own, others) = (Cells(panel, [0]), Cells(panel, Enumerable.Range(1, panel.Comparators)));
        if (own.Least <= 0 || others.Least <= 0)
        {
            return new Learnt<LogRateDifference>.TooLittle(EffectObstacle.NoCases);
        }

        var size = EffectSize.Of(own.LogChange - others.LogChange, Math.Sqrt(own.Variance + others.Variance), EffectReach.Normal(confidence), isLogarithm: true);
        return new Learnt<LogRateDifference>.Known(new(size, own, others));
    }

    private static BeforeAndAfter Cells(Panel panel, IEnumerable<int> units)
    {
        var (before, after) = ((Cases: 0.0, Persons: 0.0), (Cases: 0.0, Persons: 0.0));
        foreach (var unit in units)
        {
            var (earlier, later) = (panel.Pooled(unit, after: false), panel.Pooled(unit, after: true));
            before = (before.Cases + earlier.Cases, before.Persons + earlier.Persons);
            after = (after.Cases + later.Cases, after.Persons + later.Persons);
        }

        return new(new(before.Cases, before.Persons), new(after.Cases, after.Persons));
    }
}

/// <summary>What was counted before the start, and from it on.</summary>
/// <param name="Before">Before the start.</param>
/// <param name="After">At the start and after it.</param>
public sealed record BeforeAndAfter(PooledCount Before, PooledCount After)
{
    internal double Least => Math.Min(Before.Cases, After.Cases);

    internal double LogChange => Math.Log(After.Cases / After.Persons) - Math.Log(Before.Cases / Before.Persons);

    internal double Variance => (1 / After.Cases) + (1 / Before.Cases);
}

/// <summary>Cases and persons of several times together.</summary>
/// <param name="Cases">The cases.</param>
/// <param name="Persons">The persons or person-years.</param>
public sealed record PooledCount(double Cases, double Persons);
