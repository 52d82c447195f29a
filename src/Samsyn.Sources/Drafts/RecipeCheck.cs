// Whether a recipe can be read with at all: it has a value or counts, and its constants are sound.
using Samsyn.Loop;
using Samsyn.Loop.Measure;

namespace Samsyn.Sources.Drafts;

/// <summary>What is wrong with a recipe, whatever stands in the table.</summary>
internal static class RecipeCheck
{
    public static IEnumerable<Flaw> Of(SourceTable table, Recipe recipe)
    {
        var roles = recipe.Columns.Select(use => use.Role).ToHashSet();
        if (!roles.Contains(ColumnRole.Value) && !(roles.Contains(ColumnRole.Numerator) && roles.Contains(ColumnRole.Denominator)))
        {
            yield return new(new Where.WholeColumn(table.Name, ""), FlawKind.NotThere, "", "value");
        }
        else if (!roles.Contains(ColumnRole.Value) && !roles.Contains(ColumnRole.Scale) && recipe.Constants.Scale is null)
        {
            yield return new(new Where.WholeColumn(table.Name, ""), FlawKind.NotThere, "", "scale");
        }

        if (recipe.Constants.Period is { } period && PeriodText.Read(period, new Where.Path("constants.period")) is Checked<Period>.Flawed { Flaws: var flaws })
        {
            yield return flaws[0];
        }

        foreach (var word in recipe.Words.Where(word => KindWords.Named(word.Meaning) is null && recipe.Columns.Any(use => use.Role is ColumnRole.Kind && use.Column == word.Column)))
        {
            yield return new(new Where.WholeColumn(table.Name, word.Column), FlawKind.UnknownWord, word.Meaning, KindWords.Names);
        }

        foreach (var use in recipe.Columns)
        {
            foreach (var said in use.Says.Where(said => said.Role is ColumnRole.Period))
            {
                if (PeriodText.Read(said.Word, new Where.WholeColumn(table.Name, use.Column)) is Checked<Period>.Flawed { Flaws: var wrong })
                {
                    yield return wrong[0];
                }
            }
        }
    }
}
