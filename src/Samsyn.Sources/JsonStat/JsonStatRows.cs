// The cells of a JSON-stat data set as rows: value and symbol of each, also of those that hold neither.
using System.Text.Json;
using Samsyn.Loop;
using Samsyn.Sources.Cubes;
using static System.FormattableString;
using Numeral = Samsyn.Sources.Cubes.Numeral;

namespace Samsyn.Sources.JsonStat;

/// <summary>The cells of a data set as rows.</summary>
internal static class JsonStatRows
{
    private const int LongestShown = 40;

    /// <summary>A row for each cell; opens the file anew.</summary>
    /// <param name="source">The file.</param>
    /// <param name="number">The number of the data set in it, from 0.</param>
    /// <param name="cube">The cube that was found in it.</param>
    public static IEnumerable<SourceRow> Read(SourceBytes source, int number, Cube cube)
    {
        if (JsonStatDocument.Open(source) is not Checked<JsonStatDocument>.Sound { Value: var document })
        {
            throw new IOException(Invariant($"The file {source.Name} was sound when it was opened and is not any more. Open it again."));
        }

        using (document)
        {
            foreach (var row in Read(document, JsonStatSets.In(document.Root).Sets[number].Place, cube))
            {
                yield return row;
            }
        }
    }

    /// <summary>The symbols of a data set, or null. Eurostat's older files keep them one step further in.</summary>
    public static JsonPlace? Status(JsonPlace set) => set.Find("status", "value") ?? set.Find("status");

    private static IEnumerable<SourceRow> Read(JsonStatDocument document, JsonPlace set, Cube cube)
    {
        var cells = cube.Cells;
        var (values, symbols) = (new JsonStatList(document, set.Find("value"), cells, unboxed: true), new JsonStatList(document, Status(set), cells, unboxed: false));
        var rows = cells == 0 ? null : new CubeCells(cube);
        for (var cell = 0L; cell < cells; cell++)
        {
            var (value, symbol) = (values.Next(), symbols.Next().Text ?? "");
            yield return Read(value) is { } read
                ? rows!.At(cell, read.Value, Whole(read.Symbol, symbol))
                : new SourceRow.Faulty(new(new Where.Path(Invariant($"{set.Find("value")!.Value.Path}[{cell}]")), FlawKind.NotANumber, Shown(value.Text), Numeral.Example));
        }
    }

    // A number; a number written as a text; or a symbol written where the number should be. Null when it is none of them.
    private static (string? Value, string? Symbol)? Read(JsonStatItem value)
    {
        var text = (value.Text ?? "").Trim();
        return value.Kind switch
        {
            JsonValueKind.Undefined or JsonValueKind.Null => (null, null),
            JsonValueKind.String when text.Length == 0 => (null, null),
            JsonValueKind.Number or JsonValueKind.String when Numeral.Is(text) => (text, null),
            JsonValueKind.String when !LooksLikeANumber(text) => (null, text),
            _ => null,
        };
    }

    private static string Shown(string? text) => text is { Length: > LongestShown } ? text[..LongestShown] + "…" : text ?? "";

    // "12,5" is a number that we do not read, never a symbol that hides one.
    private static bool LooksLikeANumber(string text) => char.IsAsciiDigit(text.TrimStart('-', '+', ',', '.').FirstOrDefault());

    private static string? Whole(string? inValue, string symbol) => (inValue + symbol) is { Length: > 0 } whole ? whole : null;
}
