// What came of an activity in which people answered on scales, and of the one before it, so that before and after stand side by side.
using Samsyn.Loop.Agree;
using Samsyn.Statistics.Agreement;
using Samsyn.Web.Agree.Live;

namespace Samsyn.Web.Agree;

/// <summary>How people answered on one scale.</summary>
/// <param name="Scale">What it is called.</param>
/// <param name="Answers">How they answered now.</param>
public sealed record ScaleResult(PartScale Scale, ScaleAnswers Answers)
{
    /// <summary>How they answered the time before; null when there was none.</summary>
    public ScaleAnswers? Before { get; init; }

    /// <summary>Whether people answer on scales in such an activity.</summary>
    public static bool Fits(ActivityKind kind) => kind is ActivityKind.Understanding or ActivityKind.SelfCheck;

    /// <summary>What came of an activity, scale by scale.</summary>
    /// <param name="room">The dialogue.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="earlier">The dialogue that it continues, whose last such activity came before the first of this one; null for none.</param>
    public static IReadOnlyList<ScaleResult> Of(Room room, Activity activity, Room? earlier)
    {
        ArgumentNullException.ThrowIfNull(room);
        ArgumentNullException.ThrowIfNull(activity);
        var before = Last(room, activity.Kind, activity.Position) is { } here ? (room, here)
            : earlier is not null && Last(earlier, activity.Kind, int.MaxValue) is { } there ? (earlier, there)
            : ((Room, Activity)?)null;
        return
        [
            .. PartWords.Scales(activity.Kind).Select(scale => new ScaleResult(scale, Answered(room, activity, scale))
            {
                Before = before is var (where, which) ? Answered(where, which, scale) : null,
            }),
        ];
    }

    private static Activity? Last(Room room, ActivityKind kind, int position) =>
        room.Activities.LastOrDefault(one => one.Kind == kind && one.Opened is not null && one.Position < position);

    /// <summary>How people answered on a scale in an activity.</summary>
    internal static ScaleAnswers Answered(Room room, Activity activity, PartScale scale)
    {
        var groups = GroupIndex.Of(room);
        return ScaleAnswers.Of(
            [.. room.Judged(activity.Id, "", scale.Name).Where(one => one.Value is not null).Select(one => (one.Value!.Value, groups.Of(one.Key)))], scale.Steps, groups.Count);
    }
}
