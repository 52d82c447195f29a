// Places that are like each other in some respect, as somebody has grouped them: whom a place is fairly compared with.
using Samsyn.Loop.Convene;

namespace Samsyn.Loop.Measure;

/// <summary>Places that are like each other.</summary>
/// <param name="Id">Its identity where it comes from, such as <c>G122469</c>.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Members">The codes of its members.</param>
/// <remarks>
/// A place is held against each member's own figure. The value that a source gives for such a group is the mean of its
/// members without regard to how many live in each, and so is not the figure of anybody; it is never used here.
/// </remarks>
public sealed record SimilarPlaces(string Id, string Name, IReadOnlyList<string> Members)
{
    /// <summary>The year for which they were found to be alike, or null when it is not said.</summary>
    public int? Year { get; init; }

    /// <summary>The code of the place that the others are like, or null for a group that stands around nobody.</summary>
    public string? Place { get; init; }

    /// <summary>Who grouped them.</summary>
    public required string Source { get; init; }

    /// <summary>Whether a place is compared with this group: it is like them, or one of them.</summary>
    public bool Concerns(string area) => Place is null ? Members.Contains(area) : Place == area;

    /// <summary>The others, from a place's point of view.</summary>
    public IEnumerable<string> Others(string area) => Members.Where(member => member != area);
}

/// <summary>Where groups of similar places are kept.</summary>
public interface ISimilarPlaces
{
    /// <summary>All groups of a collaboration, by name.</summary>
    Task<IReadOnlyList<SimilarPlaces>> Of(CollaborationKey collaboration, CancellationToken stop);

    /// <summary>Keeps groups, and what is changed in those there are.</summary>
    Task Keep(CollaborationKey collaboration, IReadOnlyCollection<SimilarPlaces> groups, CancellationToken stop);
}
