// A place that figures are for.
using Samsyn.Loop.Convene;

namespace Samsyn.Loop.Measure;

/// <summary>A place that figures are for, as long as it exists.</summary>
/// <param name="Code">Its official code, such as 1883, with every leading zero.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Level">What kind of place it is.</param>
/// <param name="Parent">The code of the place it is part of, or null.</param>
public sealed record Area(string Code, string Name, AreaLevel Level, string? Parent = null)
{
    /// <summary>The first day it existed, or null when that is not known.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day it existed, or null while it does.</summary>
    public DateOnly? To { get; init; }
}

/// <summary>The kinds of place, from the largest.</summary>
public enum AreaLevel
{
    /// <summary>A country.</summary>
    Country,

    /// <summary>A region or county.</summary>
    Region,

    /// <summary>A municipality.</summary>
    Municipality,

    /// <summary>A part of a municipality.</summary>
    District,

    /// <summary>Something else, such as a place read from a file that says nothing of its kind.</summary>
    Other,
}

/// <summary>Where areas are kept.</summary>
public interface IAreas
{
    /// <summary>All areas of a collaboration, by code.</summary>
    Task<IReadOnlyList<Area>> Of(CollaborationKey collaboration, CancellationToken stop);

    /// <summary>Keeps new areas, and what is changed in those there are.</summary>
    Task Keep(CollaborationKey collaboration, IReadOnlyCollection<Area> areas, CancellationToken stop);
}
