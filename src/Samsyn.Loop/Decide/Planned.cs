// What every thing of a plan has: an identity, a title, the matter it is dealt with under, and a version for whoever changes it.
using Samsyn.Loop.Convene;

namespace Samsyn.Loop.Decide;

/// <summary>A thing of a plan: a challenge, a recommendation, a goal, an intervention, a commitment, a package, a decision or an idea.</summary>
/// <remarks>Nothing of a plan is ever removed: what is given up has a stage that says so, and the journal tells when and why.</remarks>
public abstract record Planned
{
    /// <summary>So many letters of a title at most.</summary>
    public const int LongestTitle = 200;

    /// <summary>The identity.</summary>
    public required string Id { get; init; }

    /// <summary>What it is called, in a line.</summary>
    public required string Title { get; init; }

    /// <summary>The matter it is dealt with under; null for none.</summary>
    public string? Matter { get; init; }

    /// <summary>The version, for whoever changes it: see <see cref="Kept" />; 0 for one that is not kept yet.</summary>
    public long Version { get; init; }

    /// <summary>What kind of thing it is, as links, the journal and addresses name it.</summary>
    public abstract string Kind { get; }

    /// <summary>The thing, as links and the journal name it.</summary>
    public Thing Thing => new(Kind, Id);
}

/// <summary>Where things of one kind of a plan are kept.</summary>
/// <typeparam name="T">The kind.</typeparam>
public interface IPlanned<T>
    where T : Planned
{
    /// <summary>All of a collaboration, in the order they were made.</summary>
    Task<IReadOnlyList<T>> Of(CollaborationKey collaboration, CancellationToken stop);

    /// <summary>One of them; null when there is none.</summary>
    Task<T?> Find(CollaborationKey collaboration, string id, CancellationToken stop);

    /// <summary>Keeps a new one (version 0) or what is changed in one.</summary>
    /// <param name="collaboration">Whose.</param>
    /// <param name="planned">The thing as it was seen, with what is changed.</param>
    /// <param name="stop">Gives up waiting.</param>
    Task<Kept> Keep(CollaborationKey collaboration, T planned, CancellationToken stop);
}
