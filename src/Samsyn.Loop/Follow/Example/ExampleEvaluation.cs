// The evaluation of the invented county: did home visits to old people lower the number who are injured by falls?
using Samsyn.Loop.Measure;

namespace Samsyn.Loop.Follow.Example;

/// <summary>The evaluation of the invented county. The figures are drawn by chance and know of no visits, so that it shows what comes out where nothing was done.</summary>
public static class ExampleEvaluation
{
    /// <summary>Why it is frozen when it is.</summary>
    public const string Why = "Besöken hade redan börjat när frågan ställdes. Vi låser valen innan vi läser svaret.";

    /// <summary>Makes it, compared with the areas that are suggested.</summary>
    /// <param name="figures">The figures of its indicator.</param>
    /// <param name="areas">The places of the county.</param>
    public static Evaluation Make(YearlyFigures figures, IReadOnlyList<Area> areas) => Bare with { Comparators = SuggestedComparators.Of(Bare, figures, areas, []).Areas };

    /// <summary>What it is before the areas to compare with are chosen.</summary>
    public static Evaluation Bare { get; } = new()
    {
        Id = "utvardering-hembesok",
        Title = "Hjälpte hembesöken mot fallskador?",
        Intervention = "finns-hembesok",
        Area = "9902",
        Indicator = "FALL80",
        FirstYear = 2016,
        Start = 2021,
        Control = "LTU",
        Theory = "Den som får halkskydd, bättre belysning och en genomgång av läkemedlen faller mer sällan. Färre skador borde synas inom två år.",
    };
}
