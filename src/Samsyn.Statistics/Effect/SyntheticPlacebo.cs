// How far does each of the areas part from its own mixture, if each is taken for the treated one in turn?
namespace Samsyn.Statistics.Effect;

/// <summary>The synthetic control of each unit in turn, ranked by how many times farther it lies from its mixture after the start than before.</summary>
/// <param name="Placebo">The ranking: its effects are the ratios.</param>
/// <param name="Controls">The synthetic control of each unit, in the same order.</param>
/// <remarks>
/// The treated unit is never in another's mixture. A unit that its mixture fits exactly counts as having a larger ratio. p = rank /
/// (J + 1). Source: A. Abadie, A. Diamond and J. Hainmueller, Journal of the American Statistical Association 105 (2010) 493–505.
/// </remarks>
public sealed record SyntheticPlacebo(Placebo Placebo, IReadOnlyList<SyntheticControl> Controls)
{
    /// <summary>Ranks the treated unit.</summary>
    /// <param name="panel">Counts or values, with three comparators or more.</param>
    /// <returns>The ranking; that there are too few comparators or times; or that the treated unit is fitted exactly, and has no ratio.</returns>
    public static Learnt<SyntheticPlacebo> Of(Panel panel)
    {
        ArgumentNullException.ThrowIfNull(panel);
        return SyntheticControl.Of(panel).Then(own =>
            panel.Comparators < 3 ? new Learnt<SyntheticPlacebo>.TooLittle(EffectObstacle.TooFewComparators)
            : own.Ratio is null ? new Learnt<SyntheticPlacebo>.TooLittle(EffectObstacle.Undetermined)
            : (Learnt<SyntheticPlacebo>)new Learnt<SyntheticPlacebo>.Known(Ranked(panel, own)));
    }

    private static SyntheticPlacebo Ranked(Panel panel, SyntheticControl own)
    {
        SyntheticControl[] all = [own, .. panel.Units.Skip(1).Select(unit => ((Learnt<SyntheticControl>.Known)SyntheticControl.Of(panel.InTurn(unit))).Value)];
        return new(Placebo.Ranked([.. panel.Units.Zip(all, (unit, control) => new PlaceboUnit(unit, control.Ratio))]), all);
    }
}
