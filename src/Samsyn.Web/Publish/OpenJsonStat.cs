// Writes the figures of an indicator as JSON-stat 2, and the list of all indicators as a collection of it.
using System.Text.Encodings.Web;
using System.Text.Json;
using Samsyn.Loop.Measure;

namespace Samsyn.Web.Publish;

/// <summary>Writes JSON-stat 2 (json-stat.org).</summary>
internal static class OpenJsonStat
{
    // A cube with more cells than this lists those that are filled; a smaller one lists all, which every reader understands.
    private const long MostListed = 1_000_000;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The figures of an indicator as a data set.</summary>
    public static byte[] Dataset(OpenFigures figures, OpenHead head, OpenWords words) => Write(json =>
    {
        var cube = new OpenCube(figures, words);
        Head(json, "dataset", head, words.Name(figures.Indicator.Name));
        if (figures.Indicator.Source is { } source)
        {
            json.WriteString("source", source);
        }

        json.Texts("note", words.Notes(figures, head.Invented));
        json.Texts("id", cube.Sides.Select(side => side.Code));
        json.WriteStartArray("size");
        cube.Sides.ToList().ForEach(side => json.WriteNumberValue(side.Categories.Count));
        json.WriteEndArray();
        json.WriteStartObject("role");
        json.Texts("geo", ["place"]);
        json.Texts("time", ["period"]);
        json.Texts("metric", ["measure"]);
        json.WriteEndObject();
        Sides(json, cube, figures, words);
        Values(json, cube);
        Signs(json, "status", cube.Signs);
        Extension(json, cube, figures, words);
    });

    /// <summary>The list of all indicators.</summary>
    public static byte[] Catalogue(string label, IEnumerable<(string Label, Uri Address)> items, OpenHead head) => Write(json =>
    {
        Head(json, "collection", head, label);
        json.WriteStartObject("link");
        json.WriteStartArray("item");
        foreach (var (name, address) in items)
        {
            json.WriteStartObject();
            json.WriteString("class", "dataset");
            json.WriteString("href", address.AbsoluteUri);
            json.WriteString("label", name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static byte[] Write(Action<Utf8JsonWriter> write)
    {
        var bytes = new System.Buffers.ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return bytes.WrittenSpan.ToArray();
    }

    private static void Head(Utf8JsonWriter json, string kind, OpenHead head, string label)
    {
        json.WriteString("version", "2.0");
        json.WriteString("class", kind);
        json.WriteString("href", head.Address.AbsoluteUri);
        json.WriteString("label", label);
        if (head.Updated is { } updated)
        {
            json.WriteString("updated", updated.UtcDateTime);
        }
    }

    private static void Sides(Utf8JsonWriter json, OpenCube cube, OpenFigures figures, OpenWords words)
    {
        json.WriteStartObject("dimension");
        foreach (var side in cube.Sides)
        {
            json.WriteStartObject(side.Code);
            json.WriteString("label", side.Label);
            json.WriteStartObject("category");
            json.Texts("index", side.Categories.Select(category => category.Code));
            json.Named("label", side.Categories);
            if (side.Code == "measure")
            {
                Units(json, side, words.UnitOf(figures.Indicator));
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Units(Utf8JsonWriter json, OpenSide side, string unit)
    {
        json.WriteStartObject("unit");
        foreach (var (code, _) in side.Categories.Where(category => category.Code is "value" or "lower" or "upper" or "standard_error"))
        {
            json.WriteStartObject(code);
            json.WriteString("label", unit);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Values(Utf8JsonWriter json, OpenCube cube)
    {
        if (cube.Cells > MostListed)
        {
            json.WriteStartObject("value");
            foreach (var (cell, value) in cube.Values.OrderBy(pair => pair.Cell))
            {
                json.WriteNumber(OpenCube.NameOf(cell), value);
            }

            json.WriteEndObject();
            return;
        }

        var all = new double?[cube.Cells];
        foreach (var (cell, value) in cube.Values)
        {
            all[cell] = value;
        }

        json.WriteStartArray("value");
        foreach (var value in all)
        {
            json.Number(value);
        }

        json.WriteEndArray();
    }

    private static void Signs(Utf8JsonWriter json, string name, IEnumerable<(long Cell, string Sign)> signs) =>
        json.Named(name, signs.OrderBy(pair => pair.Cell).Select(pair => (OpenCube.NameOf(pair.Cell), pair.Sign)));

    // What JSON-stat has no place for: what the signs mean, the source's own signs, and the first and last day of each time.
    private static void Extension(Utf8JsonWriter json, OpenCube cube, OpenFigures figures, OpenWords words)
    {
        json.WriteStartObject("extension");
        json.WriteStartObject("status");
        json.Named("label", OpenStatus.All(words));
        json.WriteEndObject();
        Signs(json, "symbol", cube.Symbols);
        json.WriteStartObject("period");
        foreach (var period in figures.Periods)
        {
            json.Named(period.Code(), [("start", OpenCsv.Day(period.Start)), ("end", OpenCsv.Day(period.End))]);
        }

        json.WriteEndObject();
        json.Texts("licence", figures.Licences);
        json.WriteString("direction", figures.Indicator.Direction.ToString());
        json.WriteEndObject();
    }
}

/// <summary>What every file says of itself.</summary>
/// <param name="Address">Its whole address.</param>
/// <param name="Updated">When something in the collaboration was last changed; null when that is not known.</param>
/// <param name="Invented">Whether the figures are invented.</param>
internal sealed record OpenHead(Uri Address, DateTimeOffset? Updated, bool Invented);
