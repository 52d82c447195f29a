// What came of trying to read a file: what is sound, what is flawed, what is new, and whether it has been imported before.
using Samsyn.Loop;
using Samsyn.Loop.Measure;

namespace Samsyn.Web.Measure;

/// <summary>What came of trying to read a file.</summary>
/// <param name="Figures">How many figures could be read.</param>
/// <param name="RowsFlawed">How many rows could not.</param>
public sealed record ImportReport(int Figures, int RowsFlawed)
{
    /// <summary>How many flaws are kept to be shown.</summary>
    public const int Most = 200;

    /// <summary>The first flaws, places that are not known apart.</summary>
    public IReadOnlyList<Flaw> Flaws { get; init; } = [];

    /// <summary>How many flaws there are.</summary>
    public long AllFlaws { get; init; }

    /// <summary>Places that are not known, each once, with the nearest known names.</summary>
    public IReadOnlyList<(string Name, string Nearest)> UnknownPlaces { get; init; } = [];

    /// <summary>What is odd but stops nothing, such as a total that is not the sum of its parts.</summary>
    public IReadOnlyList<Flaw> Warnings { get; init; } = [];

    /// <summary>The first figures, as they would be stored.</summary>
    public IReadOnlyList<Observation> First { get; init; } = [];

    /// <summary>Indicators, places and dimensions that would be new.</summary>
    public Catalogue New { get; init; } = new([], [], []);

    /// <summary>All that would be known afterwards, to show names by.</summary>
    public Catalogue All { get; init; } = new([], [], []);

    /// <summary>The import that brought the same file before, or null.</summary>
    public Batch? Earlier { get; init; }

    /// <summary>What came of looking at a file, as the page shows it.</summary>
    public static ImportReport Of(StageReport stage, Batch? earlier) => new(stage.Figures, stage.RowsFlawed)
    {
        Flaws = [.. stage.Flaws.Where(flaw => flaw.Kind != FlawKind.UnknownPlace).Take(Most)],
        AllFlaws = stage.AllFlaws,
        UnknownPlaces = stage.UnknownPlaces,
        Warnings = stage.Warnings,
        First = stage.First,
        New = stage.New,
        All = stage.All,
        Earlier = earlier,
    };
}
