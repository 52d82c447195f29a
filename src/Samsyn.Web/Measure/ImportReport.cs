// What came of trying to read a file: what is sound, what is flawed, what is new, and whether it has been imported before.
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Intake;

namespace Samsyn.Web.Measure;

/// <summary>What came of trying to read a file.</summary>
/// <param name="Figures">How many figures could be read.</param>
/// <param name="RowsFlawed">How many rows could not.</param>
public sealed record ImportReport(int Figures, int RowsFlawed)
{
    /// <summary>How many figures are shown beforehand.</summary>
    public const int Previewed = 8;

    /// <summary>How many flaws are kept to be shown.</summary>
    public const int Most = 200;

    /// <summary>The first flaws, places that are not known apart.</summary>
    public IReadOnlyList<Flaw> Flaws { get; init; } = [];

    /// <summary>How many flaws there are.</summary>
    public int AllFlaws { get; init; }

    /// <summary>Places that are not known, each once, with the nearest known names.</summary>
    public IReadOnlyList<(string Name, string Nearest)> UnknownPlaces { get; init; } = [];

    /// <summary>Whether nothing stands in the way but that the places of the file are new.</summary>
    public bool OnlyPlaces => Figures == 0 && UnknownPlaces.Count > 0 && Flaws.Count == 0 && Earlier is null;

    /// <summary>What is odd but stops nothing, such as a total that is not the sum of its parts.</summary>
    public IReadOnlyList<Flaw> Warnings { get; init; } = [];

    /// <summary>The first figures, as they would be stored.</summary>
    public IReadOnlyList<Observation> First { get; init; } = [];

    /// <summary>Indicators, places and dimensions that would be new.</summary>
    public Catalogue New { get; init; } = new([], [], []);

    /// <summary>The new indicators, with the reasons for what is thought of them.</summary>
    public IReadOnlyList<NewIndicator> Asked { get; init; } = [];

    /// <summary>The new places, with the reasons for what is thought of them.</summary>
    public IReadOnlyList<NewPlace> Places { get; init; } = [];

    /// <summary>All that would be known afterwards, to show names by.</summary>
    public Catalogue All { get; init; } = new([], [], []);

    /// <summary>The import that brought the same file before, or null.</summary>
    public Batch? Earlier { get; init; }

    /// <summary>What came of a file that cannot be opened.</summary>
    public static ImportReport Refused(IReadOnlyList<Flaw> flaws) => new(0, 0) { Flaws = flaws, AllFlaws = flaws.Count };

    /// <summary>What came of looking at a file.</summary>
    /// <param name="intake">What the collaboration makes of the figures that could be read.</param>
    /// <param name="wrong">What could not be read.</param>
    /// <param name="known">What was known before.</param>
    /// <param name="first">The first figures.</param>
    internal static ImportReport Of(IntakeReport intake, ImportFlaws wrong, Catalogue known, IReadOnlyList<Observation> first) =>
        new(intake.Sound, intake.Rejected + wrong.Rows)
        {
            Flaws = [.. wrong.Shown.Concat(intake.Flaws.Where(flaw => flaw.Kind != FlawKind.UnknownPlace)).Take(Most)],
            AllFlaws = wrong.Count + intake.FlawCount,
            UnknownPlaces =
            [
                .. intake.Flaws.Where(flaw => flaw.Kind == FlawKind.UnknownPlace).Select(flaw => (flaw.Read, flaw.Expected)).Distinct().Take(Most),
            ],
            Warnings = [.. intake.Warnings.Take(Most)],
            First = first,
            Asked = intake.AskedIndicators,
            Places = intake.NewPlaces,
            New = new(intake.NewIndicators, intake.NewAreas, intake.ChangedDimensions),
            All = new(
                [.. known.Indicators, .. intake.NewIndicators],
                [.. known.Areas, .. intake.NewAreas],
                [.. intake.ChangedDimensions, .. known.Dimensions.Where(one => intake.ChangedDimensions.All(changed => changed.Code != one.Code))]),
        };
}
