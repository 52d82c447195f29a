// What a verdict rests on: the effect with its interval, the slopes before, and the rank.
namespace Samsyn.Statistics.Effect;

/// <summary>What a verdict rests on.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Comparators">How many units the treated one is compared with.</param>
public sealed record VerdictBasis(VerdictRule Rule, int Comparators)
{
    private const double Largest = 0.10;

    /// <summary>The effect with its interval; null where there is none.</summary>
    public EffectSize? Size { get; private init; }

    /// <summary>The slopes before the start; null where there are too few figures.</summary>
    public PriorSlopes? Slopes { get; private init; }

    /// <summary>The rank among all units in turn; null where the rule does not ask for it, or it cannot be had.</summary>
    public Placebo? Placebo { get; private init; }

    /// <summary>Whether the treated unit's score is among the largest tenth of all, or the largest.</summary>
    internal bool IsAmongLargest => Placebo is { } placebo && placebo.Rank <= Math.Max(1, (int)Math.Floor((Largest * placebo.Units.Count) + 1e-9));

    /// <summary>All that can be had, and what is lacking for a verdict.</summary>
    internal static (VerdictBasis Basis, IReadOnlyList<VerdictReason> Lacks) Of(Panel panel, VerdictRule rule)
    {
        var lacks = Lacks(panel, rule).ToList();
        var size = rule == VerdictRule.Collapsed
            ? CollapsedComparison.Of(panel).Then(found => new Learnt<EffectSize>.Known(found.Size))
            : TwoWay.Of(panel).Then(found => new Learnt<EffectSize>.Known(found.Size()));
        if (size is Learnt<EffectSize>.TooLittle { Why: var why } && lacks.Count == 0)
        {
            lacks.Add(why == EffectObstacle.NoCases ? VerdictReason.TooFewCases : VerdictReason.Undetermined);
        }

        var basis = new VerdictBasis(rule, panel.Comparators)
        {
            Size = (size as Learnt<EffectSize>.Known)?.Value,
            Slopes = (PriorSlopes.Of(panel) as Learnt<PriorSlopes>.Known)?.Value,
            Placebo = rule == VerdictRule.Ranked && lacks.Count == 0 ? (Placebo.OfScores(panel) as Learnt<Placebo>.Known)?.Value : null,
        };
        return (basis, lacks);
    }

    private static IEnumerable<VerdictReason> Lacks(Panel panel, VerdictRule rule)
    {
        if (rule == VerdictRule.Ranked && !panel.IsCounts)
        {
            yield return VerdictReason.NeedsCounts;
        }

        if (panel.Comparators < (rule == VerdictRule.Ranked ? EffectVerdict.LeastComparatorsForRank : EffectVerdict.LeastComparators))
        {
            yield return VerdictReason.TooFewComparators;
        }

        if (panel.Before < EffectVerdict.LeastTimes)
        {
            yield return VerdictReason.TooFewTimesBefore;
        }

        if (panel.After < EffectVerdict.LeastTimes)
        {
            yield return VerdictReason.TooFewTimesAfter;
        }

        if (panel.IsCounts && Math.Min(panel.Pooled(0, after: false).Cases, panel.Pooled(0, after: true).Cases) < EffectVerdict.LeastCases)
        {
            yield return VerdictReason.TooFewCases;
        }
    }
}
