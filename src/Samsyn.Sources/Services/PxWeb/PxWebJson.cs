// PxWeb's own JSON: keys and values as texts, symbols among the values, codes without their words.
using System.Text.Json;
using Samsyn.Loop;
using Samsyn.Sources.Cubes;
using Samsyn.Sources.JsonStat;
using Numeral = Samsyn.Sources.Cubes.Numeral;

namespace Samsyn.Sources.Services.PxWeb;

/// <summary>Reads PxWeb's own JSON.</summary>
internal static class PxWebJson
{
    private const string Contents = "Contents";

    /// <summary>The answer as a table: a column for each variable, then what is measured, value and symbol; a row for each value.</summary>
    public static Checked<IReadOnlyList<SourceTable>> Open(ReadOnlyMemory<byte> bytes) =>
        Exchange.Document(bytes, root => root.Find("columns") is { IsList: true } columns && root.Find("data") is { IsList: true }
            ? CheckedSteps.Sound<IReadOnlyList<SourceTable>>([Table(bytes, root, [.. columns.Items()])])
            : CheckedSteps.Flawed<IReadOnlyList<SourceTable>>(root.Where, FlawKind.UnknownKind, root.Shown, "columns, data"), new Where.All());

    private static SourceTable Table(ReadOnlyMemory<byte> bytes, JsonPlace root, JsonPlace[] columns)
    {
        JsonPlace[] keys = [.. columns.Where(column => column.Find("type")?.Text != "c")];
        JsonPlace[] measured = [.. columns.Where(column => column.Find("type")?.Text == "c")];
        var names = Names(keys);
        SourceColumn[] all =
        [
            .. keys.Select((key, at) => new SourceColumn(names[at], key.Find("type")?.Text == "t" ? SourceColumnKind.Time : SourceColumnKind.Dimension)),
            new(Contents, SourceColumnKind.Contents),
            new(Contents + " | code", SourceColumnKind.Codes) { CodesOf = Contents },
            new("Value", SourceColumnKind.Value),
            new("Symbol", SourceColumnKind.Symbol),
        ];
        (string Code, string Text)[] contents = [.. measured.Select(column => (Text(column, "code"), Text(column, "text")))];
        return new("", [.. all.Select((column, at) => column with { Number = at + 1 })], Rows(bytes, keys.Length, contents))
        {
            Notes = [.. Notes(root)],
            Sides = [.. keys.Select((key, at) => Side(root, key, names[at], at))],
        };
    }

    // Two variables may bear the same name; they are then told apart by their codes.
    private static string[] Names(JsonPlace[] keys) =>
        [.. keys.Select(key => keys.Count(other => Text(other, "text") == Text(key, "text")) > 1 ? Text(key, "code") : Text(key, "text"))];

    private static CubeDimension Side(JsonPlace root, JsonPlace key, string name, int at)
    {
        string[] codes = [.. root.Find("data")!.Value.Items().Select(row => Part(row, "key", at)).OfType<string>().Distinct()];
        return new(name, codes) { Id = Text(key, "code"), Codes = codes };
    }

    private static IEnumerable<SourceNote> Notes(JsonPlace root)
    {
        foreach (var comment in root.Find("comments")?.Items().Where(comment => comment.IsObject) ?? [])
        {
            yield return new("NOTE", Text(comment, "comment"), $"{Text(comment, "variable")}, {Text(comment, "value")}");
        }

        foreach (var told in root.Find("metadata")?.Items().Where(told => told.IsObject) ?? [])
        {
            yield return new("TITLE", Text(told, "label"));
            yield return new("SOURCE", Text(told, "source"));
            yield return new("LAST-UPDATED", Text(told, "updated"));
        }
    }

    private static IEnumerable<SourceRow> Rows(ReadOnlyMemory<byte> bytes, int keys, (string Code, string Text)[] contents)
    {
        using var document = ((Checked<JsonDocument>.Sound)JsonSource.Open(SourceBytes.Of(bytes))).Value;
        var (cells, number) = (new string?[keys + 4], 0L);
        foreach (var row in new JsonPlace(document.RootElement, "").Find("data")!.Value.Items())
        {
            for (var key = 0; key < keys; key++)
            {
                cells[key] = Part(row, "key", key);
            }

            for (var content = 0; content < contents.Length; content++)
            {
                number++;
                var text = Part(row, "values", content)?.Replace("\u00a0", "", StringComparison.Ordinal).Trim();
                var isNumber = text is not null && Numeral.Is(text);
                (cells[^4], cells[^3], cells[^2], cells[^1]) = (contents[content].Text, contents[content].Code, isNumber ? text : null, isNumber || text is null or "" ? null : text);
                yield return !isNumber && text is { Length: > 0 } && char.IsAsciiDigit(text.TrimStart('-').FirstOrDefault())
                    ? new SourceRow.Faulty(new(row.Where, FlawKind.NotANumber, text, Numeral.Example))
                    : new SourceRow.Read(number, cells);
            }
        }
    }

    private static string? Part(JsonPlace row, string name, int at) => row.Find(name)?.Items().ElementAtOrDefault(at) is { Element.ValueKind: not JsonValueKind.Undefined } part ? part.Text : null;

    private static string Text(JsonPlace place, string name) => place.Find(name)?.Text ?? "";
}
