// A body that meets: a council, a board, a committee, a cross-sector council. It has a life span and may have a successor.
namespace Samsyn.Loop.Convene;

/// <summary>A body that meets.</summary>
/// <param name="Id">The identity.</param>
/// <param name="Name">What it is called there: nämnd, udvalg, råd.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Powers">What it does with matters. Deciding, owning, doing and advising are four different things.</param>
public sealed record Body(string Id, string Name, BodyKind Kind, IReadOnlySet<Power> Powers)
{
    /// <summary>The organisation it belongs to; null for one that several share.</summary>
    public string? Organisation { get; init; }

    /// <summary>The first and the last day it exists.</summary>
    public LifeSpan Life { get; init; } = LifeSpan.Open;

    /// <summary>The body that took over from it; null when none has.</summary>
    public string? Successor { get; init; }

    /// <summary>The version, for whoever changes it: see <see cref="Kept" />.</summary>
    public long Version { get; init; }
}

/// <summary>What a body is.</summary>
public enum BodyKind
{
    /// <summary>The elected council: kommunfullmäktige, kommunalbestyrelse, regionfullmäktige.</summary>
    Council,

    /// <summary>The executive board: kommunstyrelse, økonomiudvalg.</summary>
    Board,

    /// <summary>A committee for a sector: nämnd, udvalg.</summary>
    Committee,

    /// <summary>A council across sectors: folkhälsoråd, sundhedsråd.</summary>
    CrossSectorCouncil,

    /// <summary>A group that steers or works: styrgrupp, arbetsgrupp.</summary>
    Group,

    /// <summary>An administration that does the work: förvaltning.</summary>
    Administration,

    /// <summary>Something else.</summary>
    Other,
}

/// <summary>What a body does with matters.</summary>
public enum Power
{
    /// <summary>It decides.</summary>
    Decides,

    /// <summary>It owns goals and interventions, and answers for them every year.</summary>
    Owns,

    /// <summary>It does the work.</summary>
    Does,

    /// <summary>It advises and informs.</summary>
    Advises,
}

/// <summary>Where bodies are kept.</summary>
public interface IBodies
{
    /// <summary>All of a collaboration, by name, those that no longer exist too.</summary>
    Task<IReadOnlyList<Body>> Of(CollaborationKey collaboration, CancellationToken stop);

    /// <summary>Keeps a new one (version 0) or what is changed in one.</summary>
    Task<Kept> Keep(CollaborationKey collaboration, Body body, CancellationToken stop);

    /// <summary>Lets a body end on a day and another take over all it owns; who owned what before is kept.</summary>
    /// <param name="collaboration">Whose bodies.</param>
    /// <param name="body">The one that ends, as it was seen, with its last day and its successor.</param>
    /// <param name="why">The reason, such as the decision; null when none is given.</param>
    /// <param name="stop">Gives up waiting.</param>
    Task<Kept> HandOver(CollaborationKey collaboration, Body body, string? why, CancellationToken stop);
}
