// If each of the other areas is taken for the treated one in turn, how many seem to have changed as much?
namespace Samsyn.Statistics.Effect;

/// <summary>Placebo in space: where the treated unit stands among all units, each taken for the treated one in turn.</summary>
/// <param name="Units">The treated unit first, then the others as the panel has them.</param>
/// <param name="Rank">How many units, the treated one counted in, have an effect as large or larger, whichever way it points.</param>
/// <remarks>
/// <para>
/// <code>
/// p = rank of |effect| / (J + 1),   J comparators
/// </code>
/// In another's turn the treated unit is left out, since its own change would be taken for chance. A unit whose effect cannot
/// be worked out counts as having a larger one, which makes p larger, never smaller.
/// </para>
/// <para>
/// p cannot be under 1/(J + 1): with five comparators it is 0.17 at best, and says nothing by itself. It assumes that any of the
/// units might as well have been the treated one. It does not tell how large the effect is. Source: A. Abadie, A. Diamond and J.
/// Hainmueller, Journal of the American Statistical Association 105 (2010) 493–505.
/// </para>
/// </remarks>
public sealed record Placebo(IReadOnlyList<PlaceboUnit> Units, int Rank)
{
    /// <summary>The share of all units whose effect is as large or larger.</summary>
    public double PValue => Rank / (double)Units.Count;

    /// <summary>The smallest p-value that so many units can give.</summary>
    public double Least => 1.0 / Units.Count;

    /// <summary>Ranks effects by their size: the logarithm of rates for counts, a difference for values.</summary>
    /// <param name="panel">The panel.</param>
    /// <returns>The rank; or why the treated unit has no effect to rank.</returns>
    public static Learnt<Placebo> OfEffects(Panel panel) => Of(panel, fit => fit.Value);

    /// <summary>Ranks effects by their size over their error, which does not favour small units.</summary>
    /// <param name="panel">The panel.</param>
    /// <returns>The rank; or why the treated unit has no effect to rank.</returns>
    public static Learnt<Placebo> OfScores(Panel panel) => Of(panel, fit => fit.Value / fit.Size().Estimate.StandardError!.Value);

    /// <summary>Ranks what is worked out for each unit in turn.</summary>
    internal static Placebo Ranked(IReadOnlyList<PlaceboUnit> units)
    {
        var own = Math.Abs(units[0].Effect!.Value);
        return new(units, units.Count(unit => unit.Effect is not { } other || Math.Abs(other) >= own));
    }

    private static Learnt<Placebo> Of(Panel panel, Func<TwoWay, double> effect)
    {
        ArgumentNullException.ThrowIfNull(panel);
        double? Effect(Panel turn) => TwoWay.Of(turn) is Learnt<TwoWay>.Known { Value: var fit } ? effect(fit) : null;
        return TwoWay.Of(panel).Then(fit => panel.Comparators < 2
            ? new Learnt<Placebo>.TooLittle(EffectObstacle.TooFewComparators)
            : (Learnt<Placebo>)new Learnt<Placebo>.Known(Ranked(
                [new(panel.Units[0], effect(fit)), .. panel.Units.Skip(1).Select(unit => new PlaceboUnit(unit, Effect(panel.InTurn(unit))))])));
    }
}

/// <summary>A unit in its turn.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Effect">Its effect, on the scale that is ranked; null where it cannot be worked out.</param>
public sealed record PlaceboUnit(string Unit, double? Effect);
