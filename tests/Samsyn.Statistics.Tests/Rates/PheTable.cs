// Reads the tables and the list of cases of reference/phe, in place.
using System.Globalization;
using System.Text.Json;

namespace Samsyn.Statistics.Tests.Rates;

/// <summary>A row of a table: cells by column.</summary>
internal sealed class PheRow(IReadOnlyList<string> columns, IReadOnlyList<string> cells)
{
    private readonly Dictionary<string, string> own = columns.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second);

    public string this[string column] => own.GetValueOrDefault(column, "");

    public bool Has(string column) => own.ContainsKey(column);

    /// <summary>A number; null where the cell is empty, or says that there is none.</summary>
    public double? Number(string column) =>
        double.TryParse(this[column], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    public string Key(IEnumerable<string> by) => string.Join('|', by.Select(column => this[column]));
}

/// <summary>The tables.</summary>
internal static class PheTable
{
    public static List<PheRow> Read(string path)
    {
        var lines = File.ReadAllLines(Reference.File("phe/" + path));
        var columns = WhoData.Cells(lines[0]);
        return [.. lines.Skip(1).Select(line => new PheRow(columns, WhoData.Cells(line)))];
    }
}

/// <summary>One case of manifest.json.</summary>
internal sealed record PheCase(string Id, string Function, string Folder, JsonElement Json)
{
    public static IReadOnlyList<PheCase> All { get; } = [.. In(""), .. In("from_package/")];

    public static TheoryData<string> Of(params string[] functions) =>
        Reference.Folder is null ? [] : new(All.Where(one => functions.Contains(one.Function)).Select(one => one.Id));

    public static PheCase Find(string id) => All.Single(one => one.Id == id);

    public IReadOnlyList<string> By => [.. Json.GetProperty("groupBy").EnumerateArray().Select(column => column.GetString()!)];

    public List<PheRow> Input => PheTable.Read(Folder + Json.GetProperty("input").GetString());

    public List<PheRow> Expected => PheTable.Read(Folder + Json.GetProperty("expected").GetString());

    public string? Text(string argument) => Argument(argument) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    public double Number(string argument, double otherwise) => Argument(argument) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : otherwise;

    public bool Is(string argument) => Argument(argument)?.ValueKind == JsonValueKind.True;

    /// <summary>The confidences, and the names of their columns in the expected table.</summary>
    public IReadOnlyList<(double Confidence, string Lower, string Upper)> Levels(string prefix = "", string ending = "cl")
    {
        double[] given = Argument("confidence") switch
        {
            { ValueKind: JsonValueKind.Array } several => [.. several.EnumerateArray().Select(one => one.GetDouble())],
            { ValueKind: JsonValueKind.Number } one => [one.GetDouble()],
            { ValueKind: JsonValueKind.Null } => [],
            _ => [0.95],
        };
        var levels = given.Select(level => level >= 90 ? level / 100 : level).ToArray();
        return levels.Length == 1 && prefix.Length == 0
            ? [(levels[0], "lowercl", "uppercl")]
            : [.. levels.Select(level => (level, $"{prefix}lower{Name(level)}{ending}", $"{prefix}upper{Name(level)}{ending}"))];
    }

    private static string Name(double level) => (100 * level).ToString("F1", CultureInfo.InvariantCulture).Replace('.', '_');

    private static IEnumerable<PheCase> In(string folder)
    {
        if (Reference.Folder is null)
        {
            yield break;
        }

        using var document = JsonDocument.Parse(File.ReadAllText(Reference.File($"phe/{folder}manifest.json")));
        foreach (var one in document.RootElement.EnumerateArray())
        {
            yield return new(one.GetProperty("id").GetString()!, one.GetProperty("function").GetString()!, folder, one.Clone());
        }
    }

    private JsonElement? Argument(string name) => Json.GetProperty("args").TryGetProperty(name, out var value) ? value : null;
}
