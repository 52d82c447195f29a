// Which part of a document is told by whom: one line for each kind.
using Samsyn.Loop.Publish;
using Samsyn.Loop.Publish.Composed;

namespace Samsyn.Web.Publish.Parts;

/// <summary>Tells a part of a document.</summary>
internal static class PartBook
{
    /// <summary>What a part shows now, in pieces: never none, for where there is nothing to show it says so.</summary>
    public static async Task<IReadOnlyList<Piece>> Of(PartAsk ask, PartScene scene, CancellationToken stop) => ask.Kind switch
    {
        PartKind.Facts => await MeasureParts.Facts(ask, scene, stop),
        PartKind.Ranking => await MeasureParts.Ranking(ask, scene, stop),
        PartKind.Indicator => await IndicatorParts.Groups(ask, scene, stop),
        PartKind.Trend => await IndicatorParts.Trend(ask, scene, stop),
        PartKind.Years => await IndicatorParts.Years(ask, scene, stop),
        PartKind.Places => await IndicatorParts.Places(ask, scene, stop),
        PartKind.Map => await IndicatorParts.Map(ask, scene, stop),
        PartKind.Profile => await MeasureParts.Profile(ask, scene, stop),
        PartKind.Definitions => await MeasureParts.Definitions(ask, scene, stop),
        PartKind.LeftOut => await MeasureParts.LeftOut(ask, scene, stop),
        PartKind.Dialogue => await DialogueParts.Agreed(ask, scene, stop),
        PartKind.Answers => await DialogueParts.Answers(ask, scene, stop),
        PartKind.EffectEffort => await DialogueParts.EffectEffort(ask, scene, stop),
        PartKind.Challenges => await PlanParts.Challenges(ask, scene, stop),
        PartKind.Recommendations => await PlanParts.Recommendations(ask, scene, stop),
        PartKind.Goals => await FollowParts.Goals(ask, scene, stop),
        PartKind.Inventory => await PlanParts.Inventory(ask, scene, stop),
        PartKind.Plan => await PlanParts.Plan(ask, scene, stop),
        PartKind.Responsibility => [.. await PlanParts.Responsibility(ask, scene, stop), .. PlanParts.Matrix(scene)],
        PartKind.Mirror => await PlanParts.Mirror(ask, scene, stop),
        PartKind.Money => await PlanParts.Money(ask, scene, stop),
        PartKind.Package => await PlanParts.Package(ask, scene, stop),
        PartKind.Decisions => await PlanParts.Decisions(ask, scene, stop),
        PartKind.Round => await FollowParts.Round(ask, scene, stop),
        PartKind.Evaluations => await FollowParts.Evaluations(ask, scene, stop),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Whether a part asks for an indicator.</summary>
    public static bool AsksIndicator(PartKind kind) => kind is PartKind.Indicator or PartKind.Trend or PartKind.Years or PartKind.Places or PartKind.Map;

    /// <summary>Whether a part divides people by what is asked for.</summary>
    public static bool AsksDimension(PartKind kind) => kind is PartKind.Indicator or PartKind.Trend or PartKind.Years;

    /// <summary>Whether a part is about a place.</summary>
    public static bool AsksArea(PartKind kind) => AsksIndicator(kind) || kind is PartKind.Facts or PartKind.Ranking or PartKind.Profile;

    /// <summary>What kind of thing a part is about: a dialogue, a package or a round; null for none of them.</summary>
    public static string? AsksThing(PartKind kind) => kind switch
    {
        PartKind.Dialogue or PartKind.Answers or PartKind.EffectEffort => Loop.Agree.Dialogue.Kind,
        PartKind.Package => Loop.Decide.Package.Name,
        PartKind.Round => Loop.Follow.Round.Name,
        _ => null,
    };

    /// <summary>Whether sentences can be proposed from a part's figures.</summary>
    public static bool Speaks(PartKind kind) => kind is PartKind.Indicator or PartKind.Facts or PartKind.Ranking or PartKind.Profile or PartKind.Mirror;

    /// <summary>Whether a part rests on figures alone, so that it can be made again from their version.</summary>
    public static bool IsReckoned(PartKind kind) =>
        AsksIndicator(kind) || kind is PartKind.Facts or PartKind.Ranking or PartKind.Profile or PartKind.Definitions or PartKind.LeftOut;
}
