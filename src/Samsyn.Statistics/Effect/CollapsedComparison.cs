// Each area's change as one number: does the treated area's lie outside what areas change by anyway?
namespace Samsyn.Statistics.Effect;

/// <summary>The collapsed comparison: the treated unit's change from before to after against those of the comparators, which themselves say how much units change without it.</summary>
/// <param name="Size">The treated unit's change less the comparators' mean change.</param>
/// <param name="Between">τ²: the variance of the comparators' changes beyond counting.</param>
/// <param name="Changes">The change of each unit, the treated one first.</param>
/// <remarks>
/// <para>
/// With x cases among n persons before (0) and after (1), all times of a part together:
/// <code>
/// g = ln((x₁ + ½)/n₁) − ln((x₀ + ½)/n₀),   v = 1/(x₁ + ½) + 1/(x₀ + ½)            values: g = ȳ₁ − ȳ₀, v = 0
/// τ²: of the comparators alone, Σ (g − m)²/(v + τ²) = J − 1, and 0 where the left side is smaller without it
/// w = 1/(v + τ²),   m = Σ w g / Σ w,   s² = max(1, Σ w (g − m)²/(J − 1)), which τ² makes 1
/// d = g_T − m,   se² = s² (v_T + τ² + 1/Σ w),   d ± t se,  Student's t with J − 1 degrees of freedom
/// </code>
/// Each unit is one number, so that figures of neighbouring years may hang together as they like.
/// </para>
/// <para>
/// Assumes that the treated unit would have changed as one more of the comparators. It needs five of them or more. It does not
/// tell what made the change. Source: R. C. Paule and J. Mandel, Journal of Research of the National Bureau of Standards 87
/// (1982) 377–385; S. G. Donald and K. Lang, Review of Economics and Statistics 89 (2007) 221–233; how often it errs was
/// simulated: docs/methods/effect.md.
/// </para>
/// </remarks>
public sealed record CollapsedComparison(EffectSize Size, double Between, IReadOnlyList<UnitChange> Changes)
{
    private const int Halvings = 100;

    /// <summary>Compares.</summary>
    /// <param name="panel">Counts or values, with three comparators or more.</param>
    /// <param name="confidence">How often the interval is to hold the truth.</param>
    public static Learnt<CollapsedComparison> Of(Panel panel, double confidence = 0.95)
    {
        ArgumentNullException.ThrowIfNull(panel);
        if (panel.Comparators < 3)
        {
            return new Learnt<CollapsedComparison>.TooLittle(EffectObstacle.TooFewComparators);
        }

        UnitChange[] changes = [.. Enumerable.Range(0, panel.Units.Count).Select(unit => Change(panel, unit))];
        var others = changes.AsSpan(1);
        var between = Variance(others);
        var (own, mean) = (changes[0], Mean(others, between));
        var error = Math.Sqrt(own.Variance + between + (1 / mean.Weight));
        return error > 0
            ? new Learnt<CollapsedComparison>.Known(new(EffectSize.Of(own.Change - mean.Value, error, EffectReach.Student(confidence, panel.Comparators - 1, Promise.Kept), panel.IsCounts), between, changes))
            : new Learnt<CollapsedComparison>.TooLittle(EffectObstacle.Undetermined);
    }

    private static UnitChange Change(Panel panel, int unit)
    {
        if (!panel.IsCounts)
        {
            return new(panel.Units[unit], panel.Mean(unit, after: true) - panel.Mean(unit, after: false), 0);
        }

        var (before, after) = (panel.Pooled(unit, after: false), panel.Pooled(unit, after: true));
        return new(
            panel.Units[unit],
            Math.Log((after.Cases + 0.5) / after.Persons) - Math.Log((before.Cases + 0.5) / before.Persons),
            (1 / (after.Cases + 0.5)) + (1 / (before.Cases + 0.5)));
    }

    // Paule and Mandel's variance between units.
    private static double Variance(ReadOnlySpan<UnitChange> units)
    {
        var (expected, plain) = (units.Length - 1, 0.0);
        var middle = Plain(units);
        foreach (var unit in units)
        {
            plain += (unit.Change - middle) * (unit.Change - middle);
        }

        if (units[0].Variance == 0)
        {
            return plain / expected;
        }

        if (Scatter(units, 0) <= expected)
        {
            return 0;
        }

        var (low, high) = (0.0, plain);
        for (var i = 0; i < Halvings && low < high; i++)
        {
            var half = (low + high) / 2;
            (low, high) = Scatter(units, half) > expected ? (half, high) : (low, half);
        }

        return high;
    }

    private static double Plain(ReadOnlySpan<UnitChange> units)
    {
        var sum = 0.0;
        foreach (var unit in units)
        {
            sum += unit.Change;
        }

        return sum / units.Length;
    }

    private static (double Value, double Weight) Mean(ReadOnlySpan<UnitChange> units, double between)
    {
        var (sum, weights) = (0.0, 0.0);
        foreach (var unit in units)
        {
            var weight = 1 / (unit.Variance + between);
            (sum, weights) = (sum + (weight * unit.Change), weights + weight);
        }

        return (sum / weights, weights);
    }

    private static double Scatter(ReadOnlySpan<UnitChange> units, double between)
    {
        var (mean, sum) = (Mean(units, between).Value, 0.0);
        foreach (var unit in units)
        {
            sum += (unit.Change - mean) * (unit.Change - mean) / (unit.Variance + between);
        }

        return sum;
    }
}

/// <summary>How much one unit changed from before to after.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Change">The logarithm of the ratio of its rates, or the difference of its means.</param>
/// <param name="Variance">Its variance by counting; zero for values.</param>
public sealed record UnitChange(string Unit, double Change, double Variance);
