// Which body owns a thing now, and which owned it before.
namespace Samsyn.Loop.Convene;

/// <summary>A body that owns a thing, or did.</summary>
/// <param name="Thing">What.</param>
/// <param name="Body">Which body.</param>
/// <param name="Since">Since when.</param>
/// <param name="Until">Until when; null while it does.</param>
public sealed record Ownership(Thing Thing, string Body, DateTimeOffset Since, DateTimeOffset? Until);

/// <summary>Where it is kept which body owns what.</summary>
public interface IOwnerships
{
    /// <summary>Who owns a thing and who did, the present owner first.</summary>
    Task<IReadOnlyList<Ownership>> Of(CollaborationKey collaboration, Thing thing, CancellationToken stop);

    /// <summary>Everything that a body owns now.</summary>
    Task<IReadOnlyList<Ownership>> By(CollaborationKey collaboration, string body, CancellationToken stop);

    /// <summary>Gives a thing to a body; the one that had it is kept as a former owner.</summary>
    /// <returns>Whether anything changed: false when the body owns it already.</returns>
    Task<bool> Give(CollaborationKey collaboration, Thing thing, string body, string? why, CancellationToken stop);
}
