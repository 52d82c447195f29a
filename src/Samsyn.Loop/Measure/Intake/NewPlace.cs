// A place that a file brings, with what is thought of it and why.
namespace Samsyn.Loop.Measure.Intake;

/// <summary>A place that a file brings.</summary>
/// <param name="Area">The place, with the level and the parent it would get.</param>
/// <param name="Reason">Why it would get them.</param>
public sealed record NewPlace(Area Area, PlaceReason Reason)
{
    /// <summary>Whether the file has figures for it; a county may come along only because its municipalities do.</summary>
    public bool Measured { get; init; } = true;
}

/// <summary>Why a place is thought to be of its kind.</summary>
public enum PlaceReason
{
    /// <summary>Nothing says what kind of place it is.</summary>
    Unknown,

    /// <summary>The word in its name says so, such as län or kommun.</summary>
    Word,

    /// <summary>Its code begins with the code of another place.</summary>
    Code,

    /// <summary>Its code or name is an official one of Sweden, Denmark or Finland.</summary>
    Official,

    /// <summary>The person has said so.</summary>
    Said,
}
