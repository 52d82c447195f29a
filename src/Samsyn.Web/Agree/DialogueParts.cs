// The local dialogues of a process, side by side, and what can be added up of them.
using Samsyn.Loop.Agree;
using Samsyn.Web.Agree.Live;

namespace Samsyn.Web.Agree;

/// <summary>The local dialogues of a process.</summary>
/// <param name="Rooms">Each of them, with what came of it in short; in the order of their days.</param>
public sealed record DialogueParts(IReadOnlyList<(Room Room, Summary Short)> Rooms)
{
    /// <summary>None.</summary>
    public static DialogueParts None { get; } = new([]);

    /// <summary>The local dialogues in the order of their days.</summary>
    public static DialogueParts Of(IEnumerable<Room> rooms) => new([.. rooms.OrderBy(room => room.Dialogue.Day).ThenBy(room => room.Dialogue.Id, StringComparer.Ordinal).Select(room => (room, Summary.Of(room, Results.All(room))))]);

    /// <summary>Answers on the scales of a kind of activity, added over dialogues: the last time each asked, where five or more answered.</summary>
    /// <remarks>A dialogue in which fewer answered is left out: else its answers would be the sum less those of the others.</remarks>
    public IReadOnlyList<PooledScale> Pooled(ActivityKind kind)
    {
        var last = Rooms.Select(one => one.Room).Select(room => (Room: room, Activity: room.Activities.LastOrDefault(one => one.Kind == kind && one.Opened is not null))).Where(one => one.Activity is not null).ToList();
        return
        [
            .. PartWords.Scales(kind).Select(scale => (Scale: scale, All: last.Select(one => ScaleResult.Answered(one.Room, one.Activity!, scale).All).OfType<IReadOnlyList<int>>().ToList()))
                .Where(one => one.All.Count > 0)
                .Select(one => new PooledScale(one.Scale, one.All.Aggregate((sum, next) => [.. sum.Zip(next, (a, b) => a + b)]), one.All.Count)),
        ];
    }
}

/// <summary>Answers on one scale, added over dialogues.</summary>
/// <param name="Scale">What it is called.</param>
/// <param name="Counts">How many chose each step.</param>
/// <param name="Dialogues">From how many dialogues.</param>
public sealed record PooledScale(PartScale Scale, IReadOnlyList<int> Counts, int Dialogues);
