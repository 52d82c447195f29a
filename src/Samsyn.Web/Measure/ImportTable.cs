// Which table of a file is read, and by which recipe.
using Samsyn.Loop.Measure;
using Samsyn.Sources;
using Samsyn.Sources.Drafts;
using Samsyn.Sources.Recipes;

namespace Samsyn.Web.Measure;

/// <summary>The table of a file that is read, and by which recipe.</summary>
/// <param name="Table">The table.</param>
/// <param name="Recipe">The recipe.</param>
/// <param name="Hash">The hash of the file; of one table among several, with its name.</param>
internal sealed record ImportTable(SourceTable Table, Recipe Recipe, string Hash)
{
    /// <summary>The table wanted; when none is named, the one that a kept recipe fits, or that leaves fewest questions.</summary>
    public static ImportTable Of(string hash, IReadOnlyList<SourceTable> tables, Recipe? recipe, string? sheet, IReadOnlyList<Recipe> kept)
    {
        var wanted = tables.FirstOrDefault(table => table.Name == (sheet ?? recipe?.Sheet));
        var choices = (wanted is null ? tables : [wanted]).Select(table => (
            Table: table,
            Kept: kept.FirstOrDefault(one => one.Fingerprint == Fingerprint.Of(table)),
            Guess: RecipeGuess.Of(table)));
        var (chosen, known, guess) = choices.OrderBy(one => one.Kept is null).ThenBy(one => one.Guess.Questions.Count).First();
        return new(chosen, recipe ?? known ?? ImportApart.Suggested(chosen, guess.Recipe), tables.Count > 1 ? $"{hash}#{chosen.Name}" : hash);
    }

    /// <summary>Whether the recipe is worth keeping: a file of WHO's template needs none.</summary>
    public bool NeedsRecipe => Recipe.Name.Length > 0 && Recipe.Name != HeatRecipe.Name;

    /// <summary>The figures that can be read, in the file's order; the same each time.</summary>
    /// <param name="step">Called for each row.</param>
    /// <param name="wrong">Takes what could not be read, or null when it has been told before.</param>
    /// <param name="stop">Stops the reading.</param>
    public IEnumerable<Draft> Sound(Action step, ImportFlaws? wrong = null, CancellationToken stop = default)
    {
        var averages = new HashSet<(string, string?, Period?, string)>();
        foreach (var drafted in Drafting.Of(Table, Recipe))
        {
            stop.ThrowIfCancellationRequested();
            step();
            if (drafted is Drafted.Flawed { Flaws: var flaws })
            {
                wrong?.Add(flaws);
            }
            else if (drafted is Drafted.Sound { Draft: var draft })
            {
                yield return draft;
                if (draft is { SettingAverage: { } average, Groups.Count: > 0 } && averages.Add((draft.Setting, draft.AreaCode, draft.Period, draft.Indicator)))
                {
                    yield return Everyone(draft, average);
                }
            }
        }
    }

    // A file that gives the average of the place in every row has no row of its own for it.
    private static Draft Everyone(Draft draft, double average) => draft with
    {
        Figure = new Figure.Known(new(average)),
        Groups = [],
        Numerator = null,
        Denominator = null,
        Population = null,
        Symbol = null,
    };
}
