// How a collaboration has set itself up: the work in short, the places it covers, its languages, its life stages, its year and its own words.
namespace Samsyn.Loop.Convene;

/// <summary>How a collaboration has set itself up.</summary>
public sealed record CollaborationSettings
{
    /// <summary>The settings of one that has chosen nothing yet.</summary>
    public static CollaborationSettings Usual { get; } = new();

    /// <summary>What the work is about, in plain words, for everybody; null where nobody has written it.</summary>
    public LocalText? InShort { get; init; }

    /// <summary>The codes of the areas it covers: one municipality, several, or a region.</summary>
    public IReadOnlyList<string> Areas { get; init; } = [];

    /// <summary>The languages it works in, the first one first: sv, da, en.</summary>
    public IReadOnlyList<string> Languages { get; init; } = ["sv", "da", "en"];

    /// <summary>Its life stages, in order.</summary>
    public IReadOnlyList<LifeStage> LifeStages { get; init; } =
    [
        new(new(sv: "Barn och unga", da: "Børn og unge", en: "Children and young people"), 0, 19),
        new(new(sv: "Vuxna", da: "Voksne", en: "Adults"), 20, 69),
        new(new(sv: "Äldre", da: "Ældre", en: "Older people"), 70, null),
    ];

    /// <summary>What comes round every year.</summary>
    public IReadOnlyList<CycleStep> Cycle { get; init; } = [];

    /// <summary>Its own words for documents and bodies, by the word Samsyn uses.</summary>
    public IReadOnlyDictionary<string, string> Titles { get; init; } = new Dictionary<string, string>();
}

/// <summary>A part of life, by age.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="From">The first age that belongs to it, in whole years.</param>
/// <param name="To">The last one; null for all that follow.</param>
public sealed record LifeStage(LocalText Name, int From, int? To);

/// <summary>Something that comes round every year.</summary>
/// <param name="Month">The month, 1 to 12.</param>
/// <param name="What">What is done then.</param>
public sealed record CycleStep(int Month, string What);

/// <summary>Where settings are kept.</summary>
public interface ICollaborationSettings
{
    /// <summary>The settings of a collaboration, and their version.</summary>
    Task<(CollaborationSettings Settings, long Version)> Of(CollaborationKey collaboration, CancellationToken stop);

    /// <summary>Keeps changed settings, and what the collaboration is called.</summary>
    /// <param name="collaboration">Whose.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="settings">The settings.</param>
    /// <param name="version">The version that was seen.</param>
    /// <param name="stop">Gives up waiting.</param>
    Task<Kept> Keep(CollaborationKey collaboration, string name, CollaborationSettings settings, long version, CancellationToken stop);
}

/// <summary>A place that a collaboration can say it covers.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">What it is called.</param>
public sealed record CoverablePlace(string Code, string Name);

/// <summary>Tells which places a collaboration can cover: the regions and municipalities that are known there.</summary>
public interface ICoverablePlaces
{
    /// <summary>The regions first, then the municipalities, each by code.</summary>
    Task<IReadOnlyList<CoverablePlace>> Coverable(CollaborationKey collaboration, CancellationToken stop);
}
