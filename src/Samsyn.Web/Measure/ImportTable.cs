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
        return new(chosen, recipe ?? known ?? guess.Recipe, tables.Count > 1 ? $"{hash}#{chosen.Name}" : hash);
    }

    /// <summary>What comes of its rows, one after the other.</summary>
    public IEnumerable<Drafted> Drafted(Action step)
    {
        foreach (var drafted in Drafting.Of(Table, Recipe))
        {
            step();
            yield return drafted;
        }
    }
}
