// What StatBank tells of its tables.
using Samsyn.Loop;
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Sources.JsonStat;
using Samsyn.Sources.Services.Tables;

namespace Samsyn.Sources.Services.StatBank;

/// <summary>Reads what StatBank tells of its tables.</summary>
internal static class StatBankTable
{
    /// <summary>The format of an answer that is a cube.</summary>
    public const string Cube = "json-stat";

    /// <summary>The format of an answer that streams, row by row.</summary>
    public const string Bulk = "bulk";

    /// <summary>A table.</summary>
    public static Checked<TableInfo> Of(string table, JsonPlace root) => root.Find("variables") is { IsList: true } variables
        ? CheckedSteps.Sound(new TableInfo(root.Find("id")?.Text ?? table, root.Find("text")?.Text ?? table, [.. variables.Items().Select(Variable)])
        {
            Description = root.Find("footnote") is { } note ? $"{root.Find("description")?.Text}\n{note.Find("text")?.Text ?? note.Text}" : root.Find("description")?.Text,
            Updated = Dates.Read(root.Find("updated")?.Text),
            Unit = root.Find("unit")?.Text,
            Ended = root.Find("active")?.Text == "NO",
        })
        : CheckedSteps.Flawed<TableInfo>(new Where.Path("variables"), FlawKind.NotThere, root.Find("message")?.Text ?? root.Shown, "variables");

    /// <summary>The list of tables.</summary>
    public static Checked<IReadOnlyList<CatalogueEntry>> List(JsonPlace root) => root.IsList
        ? CheckedSteps.Sound<IReadOnlyList<CatalogueEntry>>([.. root.Items().Select(Entry)])
        : CheckedSteps.Flawed<IReadOnlyList<CatalogueEntry>>(root.Where, FlawKind.UnknownKind, root.Find("message")?.Text ?? root.Shown, "[{id, text}]");

    private static CatalogueEntry Entry(JsonPlace table)
    {
        string[] variables = [.. table.Find("variables")?.Items().Select(name => name.Text) ?? []];
        return new(table.Find("id")?.Text ?? "", TableTitle.Plain(table.Find("text")?.Text ?? ""))
        {
            Meaning = Meanings.Of([table.Find("unit")?.Text, .. variables]),
            Description = string.Join(", ", variables),
            Updated = table.Find("updated")?.Text,
            Latest = table.Find("latestPeriod")?.Text,
            Ended = table.Find("active")?.Text == "NO",
        };
    }

    private static TableVariable Variable(JsonPlace place)
    {
        var code = place.Find("id")?.Text ?? "";
        return new(code, place.Find("text")?.Text ?? code, [.. (place.Find("values")?.Items() ?? []).Select(value => (value.Find("id")?.Text ?? "", value.Find("text")?.Text ?? ""))])
        {
            IsTime = place.Find("time")?.Text == "YES",
            MayBeLeftOut = place.Find("elimination")?.Text == "YES",
        };
    }
}
