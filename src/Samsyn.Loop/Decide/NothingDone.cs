// That a body or an organisation has answered that it does nothing of this kind now. It is an answer like any other, with its day.
using Samsyn.Loop.Convene;

namespace Samsyn.Loop.Decide;

/// <summary>That somebody who was asked what they do has answered: nothing of this kind now.</summary>
/// <param name="From">Who: a body or an organisation.</param>
/// <param name="Day">On which day.</param>
public sealed record NothingDone(Thing From, DateOnly Day);

/// <summary>Where it is kept that somebody does nothing of this kind. Answers are added, never changed.</summary>
public interface INothingDone
{
    /// <summary>All of a collaboration, in the order of their days.</summary>
    Task<IReadOnlyList<NothingDone>> Of(CollaborationKey collaboration, CancellationToken stop);

    /// <summary>Takes one in; told twice on a day, it is there once.</summary>
    Task Tell(CollaborationKey collaboration, NothingDone told, CancellationToken stop);
}
