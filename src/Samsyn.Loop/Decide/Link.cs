// A link of the chain from what was said to what became of it: who tied what to what, when and why.
using Samsyn.Loop.Convene;

namespace Samsyn.Loop.Decide;

/// <summary>A link of the chain: the one thing led to the other.</summary>
/// <param name="Id">The identity.</param>
/// <param name="From">What led to it: what was said, seen or advised.</param>
/// <param name="To">What it led to.</param>
public sealed record Link(string Id, Thing From, Thing To)
{
    /// <summary>Why, in the words of whoever made it; empty for nothing.</summary>
    public string Why { get; init; } = "";

    /// <summary>When it was made.</summary>
    public DateTimeOffset Made { get; init; }

    /// <summary>By whom.</summary>
    public string By { get; init; } = "";
}

/// <summary>Where links are kept.</summary>
public interface ILinks
{
    /// <summary>All links of a collaboration that have not been taken away, in the order they were made.</summary>
    Task<IReadOnlyList<Link>> Of(CollaborationKey collaboration, CancellationToken stop);

    /// <summary>Makes one. Whether anything changed: false when the two are linked so already.</summary>
    Task<bool> Make(CollaborationKey collaboration, Link link, CancellationToken stop);

    /// <summary>Takes one away; the journal keeps that it was there. Whether it was there.</summary>
    Task<bool> Remove(CollaborationKey collaboration, string id, string? why, CancellationToken stop);
}
