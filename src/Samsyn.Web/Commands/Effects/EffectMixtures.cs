// The lines of samsyn effect --method synthetic-control: the mixture, the gaps, the rank, and the synthetic difference.
using Samsyn.Statistics.Effect;

namespace Samsyn.Web.Commands.Effects;

/// <summary>Tells mixtures of other areas.</summary>
internal static class EffectMixtures
{
    /// <summary>The lines.</summary>
    public static IEnumerable<EffectLine> Of(Panel panel) =>
    [
        .. EffectLine.Of("mixture", SyntheticControl.Of(panel), control => Told(control, panel.IsCounts ? "per 100,000" : "")),
        .. EffectLine.Of("rank", SyntheticPlacebo.Of(panel), found =>
        [
            new EffectLine("rank") { Value = found.Placebo.Rank, IsWhole = true, Note = "by how many times farther apart after than before" },
            new EffectLine("p") { Value = found.Placebo.PValue },
            new EffectLine("least p possible") { Value = found.Placebo.Least },
        ]),
        .. EffectLine.Of("synthetic difference", SyntheticDifference.Error(panel), size => [EffectLine.Of("synthetic difference", size.Estimate) with { Note = "interval by the placebo error" }]),
    ];

    private static IEnumerable<EffectLine> Told(SyntheticControl found, string unit) =>
    [
        .. found.Donors.Select(donor => new EffectLine("weight") { Area = donor.Unit, Value = donor.Weight }),
        .. found.Gaps.SelectMany(gap => (EffectLine[])
        [
            new("own") { Time = gap.Time, Value = gap.Own, Note = unit },
            new("mixture") { Time = gap.Time, Value = gap.Mixture, Note = unit },
            new("gap") { Time = gap.Time, Value = gap.Gap, Note = unit },
        ]),
        new("times outside the others") { Value = found.Outside, IsWhole = true, Note = found.Outside > 0 ? "no mixture reaches the area there" : "" },
        new("apart before") { Value = found.Before, Note = unit },
        new("apart after") { Value = found.After, Note = unit },
        new("ratio") { Value = found.Ratio, Note = found.Ratio is null ? "the mixture fits exactly before" : "" },
        new("mean gap") { Value = found.MeanGap, Note = unit },
    ];
}
