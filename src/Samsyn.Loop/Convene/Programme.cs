// A programme that gathers work over some years, with an owner and a specification.
namespace Samsyn.Loop.Convene;

/// <summary>A programme that gathers work over some years.</summary>
/// <param name="Id">The identity.</param>
/// <param name="Name">What it is called.</param>
/// <param name="From">Its first day.</param>
/// <param name="Specification">Background, purpose, goals and content, as plain text.</param>
public sealed record Programme(string Id, string Name, DateOnly From, string Specification)
{
    /// <summary>Its last day; null while there is none.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The body that owns it; null until one does.</summary>
    public string? Owner { get; init; }

    /// <summary>The version, for whoever changes it: see <see cref="Kept" />.</summary>
    public long Version { get; init; }
}

/// <summary>Where programmes are kept.</summary>
public interface IProgrammes
{
    /// <summary>All of a collaboration, by name.</summary>
    Task<IReadOnlyList<Programme>> Of(CollaborationKey collaboration, CancellationToken stop);

    /// <summary>Keeps a new one (version 0) or what is changed in one.</summary>
    Task<Kept> Keep(CollaborationKey collaboration, Programme programme, CancellationToken stop);
}
