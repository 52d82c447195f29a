// A matter: what is dealt with under one registry number, by one body or by several, each with a decision of its own.
namespace Samsyn.Loop.Convene;

/// <summary>A matter, as a registrar knows it. Two municipalities may decide in one matter, each for itself.</summary>
/// <param name="Id">The identity.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Opened">The day it was opened.</param>
public sealed record Matter(string Id, string Title, DateOnly Opened)
{
    /// <summary>The number in the registry, in the local way of writing it; null until it is given one.</summary>
    public string? RegistryNumber { get; init; }

    /// <summary>How long its papers are kept.</summary>
    public Retention Retention { get; init; } = Retention.Preserve;

    /// <summary>The day it was closed; null while it is open.</summary>
    public DateOnly? Closed { get; init; }

    /// <summary>The version, for whoever changes it: see <see cref="Kept" />.</summary>
    public long Version { get; init; }
}

/// <summary>How long something is kept: for good, or for a number of years after it was closed and then disposed of by a recorded decision.</summary>
/// <param name="Years">The years; null for good.</param>
public sealed record Retention(int? Years)
{
    /// <summary>For good.</summary>
    public static Retention Preserve { get; } = new((int?)null);

    /// <summary>The first day on which it may be disposed of; null when it is kept for good or is not closed yet.</summary>
    public DateOnly? Due(DateOnly? closed) => Years is { } years ? closed?.AddYears(years).AddDays(1) : null;
}

/// <summary>Where matters are kept.</summary>
public interface IMatters
{
    /// <summary>All of a collaboration, the latest opened first.</summary>
    Task<IReadOnlyList<Matter>> Of(CollaborationKey collaboration, CancellationToken stop);

    /// <summary>Keeps a new one (version 0) or what is changed in one.</summary>
    Task<Kept> Keep(CollaborationKey collaboration, Matter matter, CancellationToken stop);
}
