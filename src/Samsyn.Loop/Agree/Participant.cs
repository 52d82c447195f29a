// Somebody who takes part in a dialogue: which groups they said they belong to, and never who they are.
using Samsyn.Loop.Convene;

namespace Samsyn.Loop.Agree;

/// <summary>Somebody who takes part in a dialogue.</summary>
/// <param name="Id">The identity; that of the guest, where one came by the code.</param>
/// <param name="Dialogue">In which.</param>
/// <param name="Groups">The identities of the groups they said they belong to, at most one of each kind.</param>
public sealed record Participant(string Id, string Dialogue, IReadOnlyList<string> Groups)
{
    /// <summary>Who entered what they said, on paper or aloud, such as a table's note keeper; null when they do so themselves.</summary>
    public string? EnteredBy { get; init; }

    /// <summary>When they came.</summary>
    public DateTimeOffset Came { get; init; }
}

/// <summary>Where those who take part are kept.</summary>
public interface IParticipants
{
    /// <summary>Those of a dialogue, in the order they came.</summary>
    Task<IReadOnlyList<Participant>> Of(CollaborationKey collaboration, string dialogue, CancellationToken stop);

    /// <summary>One; null when they have not said what they belong to.</summary>
    Task<Participant?> Find(CollaborationKey collaboration, string dialogue, string id, CancellationToken stop);

    /// <summary>Keeps what somebody said they belong to, the first time. Said again, it stays as it was.</summary>
    /// <returns>Whether the dialogue is open.</returns>
    Task<bool> Take(CollaborationKey collaboration, Participant participant, CancellationToken stop);
}
