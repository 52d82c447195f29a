// What PxWebApi version 1 tells of a table: its title and its variables.
using Samsyn.Loop;
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Sources.JsonStat;
using Samsyn.Sources.Services.Tables;

namespace Samsyn.Sources.Services.PxWeb;

/// <summary>Reads what is told of a table.</summary>
internal static class PxWebOneTable
{
    // Lists longer than this are places, which come and go without the figures changing their meaning.
    private const int MostTold = 60;

    /// <summary>The table.</summary>
    public static Checked<TableInfo> Of(string table, JsonPlace root) => root.Find("variables") is { IsList: true } variables
        ? CheckedSteps.Sound(new TableInfo(table, root.Find("title")?.Text ?? table, [.. variables.Items().Select(Variable)]))
        : CheckedSteps.Flawed<TableInfo>(new Where.Path("variables"), FlawKind.NotThere, root.IsList ? "[…]" : root.Shown, "variables");

    /// <summary>The table as the catalogue would list it. What is measured and by what it is divided is its meaning; the times it has are not.</summary>
    public static CatalogueEntry Entry(TableInfo info, string? updated) => new(info.Table, TableTitle.Plain(info.Title))
    {
        Meaning = Meanings.Of(info.Variables.Where(variable => !variable.IsTime).SelectMany(variable => variable.Values.Count <= MostTold
            ? variable.Values.Select(value => $"{value.Code}={value.Text}").Prepend(variable.Code)
            : [variable.Code, variable.Text])),
        Updated = updated,
        Latest = info.Variables.FirstOrDefault(variable => variable.IsTime)?.Values is { Count: > 0 } times ? times.Select(time => time.Code).Max(StringComparer.Ordinal) : null,
    };

    private static TableVariable Variable(JsonPlace place)
    {
        string[] codes = [.. place.Find("values")?.Items().Select(item => item.Text) ?? []];
        string[] words = [.. place.Find("valueTexts")?.Items().Select(item => item.Text) ?? []];
        var code = place.Find("code")?.Text ?? "";
        return new(code, place.Find("text")?.Text ?? code, [.. codes.Select((value, at) => (value, at < words.Length ? words[at] : value))])
        {
            IsTime = place.Find("time")?.Text == "YES" || (place.Find("time") is null && codes.Length > 0 && Recipes.HeaderWords.Of(code)?.Role is Loop.Measure.ColumnRole.Period),
            MayBeLeftOut = place.Find("elimination")?.Text == "YES",
        };
    }
}
