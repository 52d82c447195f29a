// Proposes sentences from the figures, by rule and always with how sure it is. A sentence whose figures are withheld is not to be had.
using Samsyn.Loop.Measure;
using Samsyn.Loop.Publish;
using Samsyn.Web.Decide;
using Samsyn.Web.Measure;

namespace Samsyn.Web.Publish.Parts;

/// <summary>Proposes sentences from the figures of a part.</summary>
internal static class PartSentences
{
    /// <summary>What the figures say now; null when they say nothing, or may not be told.</summary>
    public static async Task<string?> Of(PartAsk ask, PartScene scene, CancellationToken stop) => ask.Kind switch
    {
        PartKind.Indicator => await Indicator(ask, scene, stop),
        PartKind.Facts => await MeasureParts.Shown(ask, scene, stop) is { All.Count: > 0 } shown
            ? string.Join("\n", new RankingFacts(scene.Language).Of(shown).Select(fact => $"- **{fact.About}: {fact.Number}{(char.IsLower(fact.Sentence[0]) ? "" : ".")}** {fact.Sentence}"))
            : null,
        PartKind.Ranking => await MeasureParts.Shown(ask, scene, stop) is { Ranking: { } ranking, All.Count: > 0 } ranked ? Ranking(ranking, ranked, new(scene.Language)) : null,
        PartKind.Profile => scene.AreaOf(ask) is { } area && await scene.Figures.Profile(scene.Plan.Key, area.Code, null, stop) is { Lines.Count: > 0 } profile
            ? new ProfileWords(scene.Language).Lead(profile)
            : null,
        PartKind.Mirror => new MirrorWords(scene.Language).Drift(Loop.Decide.Mirror.Of(scene.Plan.Plan, false)),
        _ => null,
    };

    private static async Task<string?> Indicator(PartAsk ask, PartScene scene, CancellationToken stop)
    {
        if (await IndicatorParts.Shown(ask, scene, stop) is not { } shown || !Tells(shown) || !IndicatorParts.IsDivided(ask, shown))
        {
            return null;
        }

        var words = new IndicatorWords(scene.Language);
        var sure = shown.Picture.Gap is { Relative.Estimate: not null } gap ? $" {words.Certain(gap.Certainty)}." : "";
        return $"## {words.Name(shown.Picture.Indicator.Name)}\n\n{$"{words.Lead(shown)}{sure} {words.Second(shown)}".Trim()}";
    }

    private static string Ranking(Ranking ranking, RankingShown shown, RankingWords words)
    {
        var greatest = shown.Greatest(RankingOrder.Relative);
        return $"{words.Lead(ranking.Area, greatest, ranking.Gaps.Count)}{(greatest is null ? "" : $" {words.Sure(greatest)}")}";
    }

    // A gap that cannot be computed since a group is withheld, and no figure for everybody: nothing to say.
    private static bool Tells(IndicatorShown shown) =>
        shown.Picture.Gap is { Relative.Estimate: not null } || (shown.Everyone is Figure.Known && shown.Picture.Split?.Groups.Any(group => group.Figure is Figure.Withheld) != true);
}
