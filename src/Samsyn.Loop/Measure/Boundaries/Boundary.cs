// The boundary of a place, prepared once and drawn many times.
using Samsyn.Loop.Convene;

namespace Samsyn.Loop.Measure.Boundaries;

/// <summary>The boundary of a place.</summary>
/// <param name="Area">The place's code.</param>
/// <param name="Credit">Who drew it, as it must be said beside every map.</param>
/// <param name="Fine">The boundary for a map of a county.</param>
/// <param name="Coarse">The boundary for a map of a country.</param>
public sealed record Boundary(string Area, string Credit, BoundaryPath Fine, BoundaryPath Coarse)
{
    /// <summary>Where the place lies: the middle of its largest part.</summary>
    public required GridPoint Middle { get; init; }
}

/// <summary>Where boundaries are kept.</summary>
public interface IBoundaries
{
    /// <summary>The boundaries of all places that have one, by code.</summary>
    Task<IReadOnlyList<Boundary>> Of(CollaborationKey collaboration, CancellationToken stop);

    /// <summary>Keeps boundaries; those of the same places that were kept before are replaced.</summary>
    Task Keep(CollaborationKey collaboration, IReadOnlyCollection<Boundary> boundaries, CancellationToken stop);
}
