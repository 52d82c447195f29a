// What the person who imports a file decides about what the file leaves open.
namespace Samsyn.Loop.Measure.Intake;

/// <summary>What the person who imports a file decides.</summary>
public sealed record IntakeChoices
{
    /// <summary>Whether places that the collaboration does not have are made; otherwise they are flaws.</summary>
    public bool NewAreas { get; init; }

    /// <summary>What kind of place the new ones are; <see cref="AreaLevel.Other"/> to go by their codes and names, where these say it.</summary>
    public AreaLevel NewAreaLevel { get; init; } = AreaLevel.Other;

    /// <summary>New places as the person will have them, by their codes; they outrank what is guessed.</summary>
    public IReadOnlyList<Area> Places { get; init; } = [];

    /// <summary>New indicators as the person will have them, by their codes; they outrank what is guessed.</summary>
    public IReadOnlyList<Indicator> Indicators { get; init; } = [];

    /// <summary>The code of the place, for a file that names none; or null.</summary>
    public string? Area { get; init; }

    /// <summary>The time, for a file that names none; or null.</summary>
    public Period? Period { get; init; }

    /// <summary>How many flaws, and how many warnings, are kept to be shown; all of them are counted.</summary>
    public int MostShown { get; init; } = 10_000;
}
