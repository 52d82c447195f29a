// Did the figure change in the area itself, from before the start to after it? The plainest question, and the weakest.
namespace Samsyn.Statistics.Effect;

/// <summary>The treated unit after the start against itself before it.</summary>
/// <remarks>
/// <para>
/// With x cases among n persons before (0) and after (1), k times in all, and r the rate of each part:
/// <code>
/// counts:  d = ln(x₁/n₁) − ln(x₀/n₀)      se = √( φ (1/x₁ + 1/x₀) )
///          φ = max( 1, Σ (x − n r)² / (n r) / (k − 2) ),  over all times, r that of the time's part
/// values:  d = ȳ₁ − ȳ₀                    se = √( s² (1/k₁ + 1/k₀) ),  s² the mean square within the parts
/// d ± t se,  Student's t with k − 2 degrees of freedom
/// </code>
/// </para>
/// <para>
/// It has no comparison: what happened everywhere at the same time, and a rise or fall that had begun long before, are both
/// in it. It does not tell what made the change. Source: W. R. Shadish, T. D. Cook and D. T. Campbell, Experimental and
/// Quasi-Experimental Designs (2002) chapter 4.
/// </para>
/// </remarks>
public static class BeforeAfter
{
    /// <summary>Measures the change.</summary>
    /// <param name="panel">The panel; only the treated unit is looked at.</param>
    /// <param name="confidence">How often the interval is to hold the truth.</param>
    /// <returns>The change; or that there are too few times or no cases to learn an error from.</returns>
    public static Learnt<EffectSize> Of(Panel panel, double confidence = 0.95)
    {
        ArgumentNullException.ThrowIfNull(panel);
        if (panel.Times.Count < 3)
        {
            return new Learnt<EffectSize>.TooLittle(panel.Before < 2 ? EffectObstacle.TooFewTimesBefore : EffectObstacle.TooFewTimesAfter);
        }

        var reach = EffectReach.Student(confidence, panel.Times.Count - 2);
        return panel.IsCounts ? OfCounts(panel, reach) : OfValues(panel, reach);
    }

    private static Learnt<EffectSize> OfCounts(Panel panel, EffectReach reach)
    {
        var (before, after) = (panel.Pooled(0, after: false), panel.Pooled(0, after: true));
        if (before.Cases <= 0 || after.Cases <= 0)
        {
            return new Learnt<EffectSize>.TooLittle(EffectObstacle.NoCases);
        }

        var scatter = 0.0;
        for (var time = 0; time < panel.Times.Count; time++)
        {
            var (cases, persons) = time < panel.Before ? before : after;
            var expected = panel.Persons(0)[time] * cases / persons;
            scatter += (panel.Values(0)[time] - expected) * (panel.Values(0)[time] - expected) / expected;
        }

        var factor = Math.Max(1, scatter / (panel.Times.Count - 2));
        var change = Math.Log(after.Cases / after.Persons) - Math.Log(before.Cases / before.Persons);
        return new Learnt<EffectSize>.Known(EffectSize.Of(change, Math.Sqrt(factor * ((1 / after.Cases) + (1 / before.Cases))), reach, isLogarithm: true));
    }

    private static Learnt<EffectSize> OfValues(Panel panel, EffectReach reach)
    {
        var (before, after, scatter) = (panel.Mean(0, after: false), panel.Mean(0, after: true), 0.0);
        for (var time = 0; time < panel.Times.Count; time++)
        {
            scatter += Math.Pow(panel.Values(0)[time] - (time < panel.Before ? before : after), 2);
        }

        var error = Math.Sqrt(scatter / (panel.Times.Count - 2) * ((1.0 / panel.After) + (1.0 / panel.Before)));
        return error > 0
            ? new Learnt<EffectSize>.Known(EffectSize.Of(after - before, error, reach, isLogarithm: false))
            : new Learnt<EffectSize>.TooLittle(EffectObstacle.Undetermined);
    }
}
