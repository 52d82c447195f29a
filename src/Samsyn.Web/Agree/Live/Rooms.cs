// All dialogues that somebody looks at now. What is done in one goes through here: kept first, then shown to all who are there.
using System.Collections.Concurrent;
using Samsyn.Loop.Agree;
using Samsyn.Loop.Convene;

namespace Samsyn.Web.Agree.Live;

/// <summary>All dialogues that somebody looks at now.</summary>
internal sealed class Rooms(DialogueShelf shelf, TimeProvider clock)
{
    private const int Most = 200;

    // What the store forgets of a dialogue that is long over is not told by a room that was read before.
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<(string Collaboration, string Dialogue), Lazy<Task<Room?>>> rooms = [];

    /// <summary>A dialogue; null when there is none.</summary>
    public async Task<Room?> Of(CollaborationKey collaboration, string dialogue)
    {
        var key = (collaboration.Id, dialogue);
        if (rooms.Count > Most)
        {
            Leave();
        }

        try
        {
            // Whoever asks first reads for all; what one of them breaks off breaks nobody else's reading.
            var room = await rooms.GetOrAdd(key, _ => new(() => Read(collaboration, dialogue))).Value;
            if (room is { Dialogue.Closed: not null, IsWatched: false } && clock.GetElapsedTime(room.Read) > Fresh)
            {
                rooms.TryRemove(key, out _);
                room = await rooms.GetOrAdd(key, _ => new(() => Read(collaboration, dialogue))).Value;
            }

            if (room is null)
            {
                rooms.TryRemove(key, out _);
            }

            return room;
        }
        catch
        {
            rooms.TryRemove(key, out _);
            throw;
        }
    }

    /// <summary>Takes somebody in; whether the dialogue is open.</summary>
    public async Task<bool> Take(CollaborationKey collaboration, Participant participant, CancellationToken stop)
    {
        if (await Of(collaboration, participant.Dialogue) is null || !await shelf.Participants.Take(collaboration, participant, stop))
        {
            return false;
        }

        (await Now(collaboration, participant.Dialogue)).Take((await shelf.Participants.Find(collaboration, participant.Dialogue, participant.Id, stop))!);
        return true;
    }

    /// <summary>Takes in what somebody wrote; whether the activity is open.</summary>
    public async Task<bool> Add(CollaborationKey collaboration, Contribution contribution, TimeProvider clock, CancellationToken stop)
    {
        if (await Of(collaboration, contribution.Dialogue) is null || !await shelf.Contributions.Add(collaboration, contribution, stop))
        {
            return false;
        }

        if (await Now(collaboration, contribution.Dialogue) is var room && room.Contribution(contribution.Id) is null)
        {
            room.Take(contribution with { Made = clock.GetUtcNow() });
        }

        return true;
    }

    /// <summary>Takes in how somebody judged; whether the activity is open.</summary>
    public async Task<bool> Give(CollaborationKey collaboration, string dialogue, IReadOnlyList<Judgement> judgements, CancellationToken stop)
    {
        if (await Of(collaboration, dialogue) is null || !await shelf.Judgements.Give(collaboration, judgements, stop))
        {
            return false;
        }

        (await Now(collaboration, dialogue)).Take(judgements);
        return true;
    }

    /// <summary>The dialogue or its agenda has been changed in the store.</summary>
    public async Task Renew(CollaborationKey collaboration, string dialogue, CancellationToken stop)
    {
        if (await Of(collaboration, dialogue) is { } room && await shelf.Dialogues.Find(collaboration, dialogue, stop) is { } found)
        {
            room.Set(found, await shelf.Activities.Of(collaboration, dialogue, stop));
        }
    }

    /// <summary>Contributions have been changed in the store: shown, taken out, merged, answered, withdrawn.</summary>
    public async Task RenewContributions(CollaborationKey collaboration, string dialogue, CancellationToken stop)
    {
        if (await Of(collaboration, dialogue) is { } room)
        {
            room.Take(await shelf.Contributions.Of(collaboration, dialogue, stop));
        }
    }

    /// <summary>Something of a dialogue has been handed over, taken back, or answered by who received it.</summary>
    public async Task RenewHandovers(CollaborationKey collaboration, string dialogue, CancellationToken stop)
    {
        if (await Of(collaboration, dialogue) is { } room)
        {
            room.Set(await shelf.Handovers.Of(collaboration, dialogue, stop));
        }
    }

    // Asked for when the store has what is new: a room that was read anew meanwhile, and before that, is told it too.
    private async Task<Room> Now(CollaborationKey collaboration, string dialogue) => (await Of(collaboration, dialogue))!;

    // Those that nobody's page waits for are read anew when next they are asked for.
    private void Leave()
    {
        foreach (var (key, room) in rooms)
        {
            if (room is { IsValueCreated: true, Value: { IsCompletedSuccessfully: true, Result: { IsWatched: false } } })
            {
                rooms.TryRemove(key, out _);
            }
        }
    }

    private async Task<Room?> Read(CollaborationKey collaboration, string dialogue)
    {
        if (await shelf.Dialogues.Find(collaboration, dialogue, CancellationToken.None) is not { } found)
        {
            return null;
        }

        var room = new Room(found, await shelf.Activities.Of(collaboration, dialogue, CancellationToken.None)) { Read = clock.GetTimestamp() };
        foreach (var participant in await shelf.Participants.Of(collaboration, dialogue, CancellationToken.None))
        {
            room.Take(participant);
        }

        room.Take(await shelf.Contributions.Of(collaboration, dialogue, CancellationToken.None));
        room.Take(await shelf.Judgements.Of(collaboration, dialogue, CancellationToken.None));
        room.Set(await shelf.Handovers.Of(collaboration, dialogue, CancellationToken.None));
        return room;
    }
}
