// Reads what somebody has chosen on the page about the columns into a recipe, or says what must be mended.
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Sources.Recipes;
using static System.FormattableString;

namespace Samsyn.Web.Measure;

/// <summary>Reads the form about the columns.</summary>
internal static class ImportRecipeForm
{
    private const int LongestName = 100;
    private const int LongestText = 500;

    /// <summary>The name of the field for a column's role.</summary>
    public static string Role(int column) => Invariant($"role-{column}");

    /// <summary>The name of the field for a column's dimension.</summary>
    public static string Dimension(int column) => Invariant($"dimension-{column}");

    /// <summary>The name of the field for what a word means.</summary>
    public static string Meaning(int word) => Invariant($"meaning-{word}");

    /// <summary>The name of the box that says that a word means everybody.</summary>
    public static string Everyone(int word) => Invariant($"everyone-{word}");

    /// <summary>The recipe that was chosen; what was written is in it even where it is flawed.</summary>
    public static (Recipe Recipe, IReadOnlyList<Flaw> Flaws) Read(IFormCollection form, ImportMap map)
    {
        var flaws = new List<Flaw>();
        var name = Text(form, "name", LongestName, flaws);
        if (name is null)
        {
            flaws.Add(new(new Where.Field("name"), FlawKind.Missing, "", "name"));
        }

        var recipe = map.Recipe with
        {
            Name = name ?? "",
            Fingerprint = Fingerprint.Of(map.Table),
            Sheet = map.Sheets.Count > 1 ? map.Table.Name : null,
            Columns = [.. map.Table.Columns.Select((column, index) => Column(form, index, map.Use(column)))],
            Words = [.. Words(form, map), .. map.Recipe.Words.Where(use => !map.Words.Any(word => (word.Column, word.Word) == (use.Column, use.Word)))],
            Constants = Constants(form, map.Recipe.Constants, flaws),
        };
        flaws.AddRange(Crossed(recipe, map));
        Need(recipe, "indicator-name", recipe.Constants.IndicatorName ?? recipe.Constants.Indicator, [ColumnRole.Indicator, ColumnRole.IndicatorCode], flaws);
        Need(recipe, "place", recipe.Constants.Place ?? recipe.Constants.Area, [ColumnRole.Place, ColumnRole.PlaceCode, ColumnRole.CountryCode], flaws);
        Need(recipe, "period", recipe.Constants.Period, [ColumnRole.Period], flaws);
        if (!recipe.Columns.Any(use => use.Role is ColumnRole.Value or ColumnRole.Numerator))
        {
            flaws.Add(new(new Where.Field("role"), FlawKind.NotThere, "", ""));
        }

        return (recipe, flaws);
    }

    // What no column, no heading and no sheet says must be said by the person.
    private static void Need(Recipe recipe, string field, string? constant, ColumnRole[] roles, List<Flaw> flaws)
    {
        var said = constant is not null
            || (recipe.SheetIs is { } sheet && roles.Contains(sheet))
            || recipe.Columns.Any(use => roles.Contains(use.Role) || use.Says.Any(says => roles.Contains(says.Role)));
        if (!said && !flaws.Any(flaw => flaw.Where == new Where.Field(field)))
        {
            flaws.Add(new(new Where.Field(field), FlawKind.Missing, "", field.Split('-')[0]));
        }
    }

    private static ColumnUse Column(IFormCollection form, int index, ColumnUse before)
    {
        var role = Enum.TryParse<ColumnRole>(form[Role(index)], out var chosen) && Enum.IsDefined(chosen) ? chosen : before.Role;
        var dimension = role is ColumnRole.Subgroup ? Written(form, Dimension(index)) : null;
        return role == before.Role
            ? before with { Dimension = dimension }
            : new(before.Column, role, dimension) { Mark = before.Mark, CodeWidth = before.CodeWidth };
    }

    private static IEnumerable<WordUse> Words(IFormCollection form, ImportMap map)
    {
        foreach (var (index, (column, word, _)) in map.Words.Index())
        {
            if (form.ContainsKey(Everyone(index)))
            {
                yield return new(column, word, "");
            }
            else if (Written(form, Meaning(index)) is { } meaning)
            {
                yield return new(column, word, meaning);
            }
        }
    }

    // A column that does not say what it divides by needs words that do: sex=women, and so on.
    private static IEnumerable<Flaw> Crossed(Recipe recipe, ImportMap map) =>
        from pair in map.Words.Index()
        let column = recipe.Columns.First(use => use.Column == pair.Item.Column)
        where column is { Role: ColumnRole.Subgroup, Dimension: null }
        let meaning = recipe.Words.FirstOrDefault(use => use.Column == column.Column && use.Word == pair.Item.Word)?.Meaning
        where meaning is { Length: > 0 } && meaning.Split(';').Any(part => part.Split('=') is not [{ Length: > 0 }, { Length: > 0 }])
        select new Flaw(new Where.Field(Meaning(pair.Index)), FlawKind.UnknownWord, meaning, "sex=women, sex=women;age=16-24");

    private static RecipeConstants Constants(IFormCollection form, RecipeConstants before, List<Flaw> flaws)
    {
        var period = Written(form, "period");
        if (period is not null && PeriodText.Read(period, new Where.Field("period")) is Checked<Period>.Flawed { Flaws: var wrong })
        {
            flaws.AddRange(wrong);
        }

        return before with
        {
            Place = Text(form, "place", LongestText, flaws),
            Area = Text(form, "area", LongestName, flaws),
            Period = period,
            IndicatorName = Text(form, "indicator-name", LongestText, flaws),
            Indicator = Text(form, "indicator", LongestName, flaws),
            Apart = Text(form, "apart", LongestName, flaws),
            Direction = Enum.TryParse<Direction>(form["direction"], out var direction) && Enum.IsDefined(direction) ? direction : null,
            Scale = Number(form, "scale", flaws),
            Multiplier = Number(form, "multiplier", flaws),
            Source = Text(form, "source", LongestText, flaws),
            Licence = Text(form, "licence", LongestText, flaws),
        };
    }

    private static double? Number(IFormCollection form, string field, List<Flaw> flaws)
    {
        if (Written(form, field) is not { } written)
        {
            return null;
        }

        if (Numeral.Read(written, DecimalMark.Either) is not { } number)
        {
            flaws.Add(Numeral.FlawOf(written, new Where.Field(field)));
            return null;
        }

        if (number <= 0)
        {
            flaws.Add(new(new Where.Field(field), FlawKind.OutOfRange, written, "> 0"));
            return null;
        }

        return number;
    }

    private static string? Text(IFormCollection form, string field, int longest, List<Flaw> flaws)
    {
        var written = Written(form, field);
        if (written?.Length > longest)
        {
            flaws.Add(new(new Where.Field(field), FlawKind.TooLong, "", Invariant($"{longest}")));
        }

        return written;
    }

    private static string? Written(IFormCollection form, string field) => form[field].ToString().Trim() is { Length: > 0 } text ? text : null;
}
