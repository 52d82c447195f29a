// The act of publishing: from then on everybody may see a thing; taken back, nobody but members may. Drafts are never seen.
namespace Samsyn.Loop.Convene;

/// <summary>A thing that has been published, or was.</summary>
/// <param name="Thing">What: a set of indicators, a plan, a document.</param>
/// <param name="Made">When.</param>
/// <param name="By">By whom.</param>
public sealed record Publication(Thing Thing, DateTimeOffset Made, string By)
{
    /// <summary>When it was taken back; null while everybody may see it.</summary>
    public DateTimeOffset? Withdrawn { get; init; }

    /// <summary>Who took it back.</summary>
    public string? WithdrawnBy { get; init; }
}

/// <summary>Where it is kept what has been published.</summary>
public interface IPublications
{
    /// <summary>Everything that was ever published in a collaboration, the latest first.</summary>
    Task<IReadOnlyList<Publication>> Of(CollaborationKey collaboration, CancellationToken stop);

    /// <summary>Whether everybody may see a thing now.</summary>
    Task<bool> Is(CollaborationKey collaboration, Thing thing, CancellationToken stop);

    /// <summary>Publishes a thing.</summary>
    /// <returns>Whether anything changed: false when it is published already.</returns>
    Task<bool> Publish(CollaborationKey collaboration, Thing thing, string? why, CancellationToken stop);

    /// <summary>Takes a thing back.</summary>
    /// <returns>Whether anything changed: false when it is not published.</returns>
    Task<bool> Withdraw(CollaborationKey collaboration, Thing thing, string? why, CancellationToken stop);
}
