// What the columns do not say, the title or the name of the sheet may: the place, the time, the indicator.
using Samsyn.Loop;
using Samsyn.Loop.Measure;

namespace Samsyn.Sources.Recipes;

/// <summary>Guesses what a table's title, sheet and headers say of all its figures.</summary>
internal static class ConstantGuess
{
    private static readonly string[] PlaceEnds = [" län", " kommun", " kommune", " region", "landsdel"];
    private static readonly string[] GeneralSheets = ["sheet", "blad", "ark", "tabell", "table", "data", "tabel"];

    /// <summary>The recipe with what is said elsewhere; adds what nobody says to what must be asked.</summary>
    public static Recipe Put(Recipe recipe, SourceTable table, List<Question> questions)
    {
        var roles = recipe.Columns.Select(use => use.Role).Concat(recipe.Columns.SelectMany(use => use.Says).Select(said => said.Role)).ToHashSet();
        var titles = table.Notes.Where(note => note.Kind == "TITLE").SelectMany(note => note.Text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).ToArray();
        var constants = recipe.Constants;
        if (!roles.Contains(ColumnRole.Period))
        {
            constants = constants with { Period = titles.FirstOrDefault(part => PeriodText.Read(part, new Where.All()) is Checked<Period>.Sound) };
            Ask(questions, QuestionKind.Period, constants.Period);
        }

        if (!roles.Contains(ColumnRole.Indicator) && !roles.Contains(ColumnRole.IndicatorCode))
        {
            constants = constants with { IndicatorName = IndicatorOf(recipe) ?? Note(table, "CONTENTS") };
            Ask(questions, QuestionKind.Indicator, constants.IndicatorName);
        }

        if (table.Notes.Any(note => note.Kind == "MOVED-HEADER"))
        {
            questions.Add(new(QuestionKind.MovedHeader));
        }

        questions.Add(new(QuestionKind.Direction));
        var shares = recipe.Columns.Where(use => use.Role is ColumnRole.Value).All(use => HeaderWords.IsShare(use.Column) || use.Multiplier == 100) || KindsAreShares(recipe);
        return Placed(recipe with { Constants = constants with { Source = SourceOf(table), Scale = shares ? 100 : null } }, table, roles, titles, questions);
    }

    private static Recipe Placed(Recipe recipe, SourceTable table, HashSet<ColumnRole> roles, string[] titles, List<Question> questions)
    {
        if (roles.Contains(ColumnRole.Place) || roles.Contains(ColumnRole.PlaceCode))
        {
            return recipe;
        }

        if (titles.FirstOrDefault(part => PlaceEnds.Any(end => part.EndsWith(end, StringComparison.OrdinalIgnoreCase))) is { } place)
        {
            return recipe with { Constants = recipe.Constants with { Place = place } };
        }

        questions.Add(new(QuestionKind.Place, "", table.Name));
        var named = table.Name.Length > 0 && table.Columns.All(column => column.Kind is SourceColumnKind.Unknown) && !GeneralSheets.Any(general => table.Name.StartsWith(general, StringComparison.OrdinalIgnoreCase));
        return named ? recipe with { SheetIs = ColumnRole.Place } : recipe;
    }

    private static bool KindsAreShares(Recipe recipe) => recipe.Columns.FirstOrDefault(use => use.Role is ColumnRole.Kind) is { } kind
        && recipe.Words.Any(word => word.Column == kind.Column && word.Meaning == "value" && HeaderWords.IsShare(word.Word));

    private static string? IndicatorOf(Recipe recipe)
    {
        var values = recipe.Columns.Where(use => use.Role is ColumnRole.Value).Select(use => use.Says.Count > 0 ? WideHeader.Of(use.Column).Left : use.Column).Distinct().ToArray();
        return values is [{ Length: > 0 } name] && !HeaderWords.IsGeneral(name) && !name.StartsWith('#') ? name : null;
    }

    private static string? Note(SourceTable table, string kind) => table.Notes.FirstOrDefault(note => note.Kind == kind && note.About.Length == 0)?.Text;

    private static string? SourceOf(SourceTable table) =>
        Note(table, "SOURCE") is { } text ? text[(text.IndexOf(": ", StringComparison.Ordinal) is var colon && colon is > 0 and < 20 ? colon + 2 : 0)..] : null;

    private static void Ask(List<Question> questions, QuestionKind kind, string? answered)
    {
        if (answered is null)
        {
            questions.Add(new(kind));
        }
    }
}
