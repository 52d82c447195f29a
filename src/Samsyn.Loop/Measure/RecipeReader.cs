// Reads a recipe from JSON, and finds everything that is wrong with it on the way.
using System.Text.Json;
using static System.FormattableString;

namespace Samsyn.Loop.Measure;

/// <summary>Reads the parts of a recipe and gathers the flaws.</summary>
internal sealed class RecipeReader
{
    public List<Flaw> Flaws { get; } = [];

    public Recipe Recipe(JsonElement json)
    {
        var (at, given) = Object(json, "", "name", "columns", "fingerprint", "sheet", "sheetIs", "words", "symbols", "leftOut", "indicators", "constants");
        return new(Text(given, at, "name") ?? "", List(given, at, "columns", Column, needed: true))
        {
            Fingerprint = Text(given, at, "fingerprint", needed: false) ?? "",
            Sheet = Text(given, at, "sheet", needed: false),
            SheetIs = Choice<ColumnRole>(given, at, "sheetIs", needed: false),
            Words = List(given, at, "words", Word),
            Symbols = List(given, at, "symbols", Symbol),
            LeftOut = List(given, at, "leftOut", Out),
            Indicators = List(given, at, "indicators", Indicator),
            Constants = given.TryGetValue("constants", out var constants) ? Constants(constants, "constants") : new(),
        };
    }

    private ColumnUse Column(JsonElement json, string path)
    {
        var (at, given) = Object(json, path, "column", "role", "dimension", "says", "mark", "multiplier", "codeWidth");
        return new(Text(given, at, "column") ?? "", Choice<ColumnRole>(given, at, "role") ?? ColumnRole.Ignored, Text(given, at, "dimension", needed: false))
        {
            Says = List(given, at, "says", Said),
            Mark = Choice<DecimalMark>(given, at, "mark", needed: false),
            Multiplier = Number(given, at, "multiplier", above: 0),
            CodeWidth = (int?)Number(given, at, "codeWidth", above: 0, most: 12, whole: true),
        };
    }

    private HeaderUse Said(JsonElement json, string path)
    {
        var (at, given) = Object(json, path, "role", "word", "dimension");
        return new(Choice<ColumnRole>(given, at, "role") ?? ColumnRole.Ignored, Text(given, at, "word") ?? "", Text(given, at, "dimension", needed: false));
    }

    private WordUse Word(JsonElement json, string path)
    {
        var (at, given) = Object(json, path, "column", "word", "meaning");
        return new(Text(given, at, "column") ?? "", Text(given, at, "word") ?? "", Text(given, at, "meaning") ?? "");
    }

    private SymbolUse Symbol(JsonElement json, string path)
    {
        var (at, given) = Object(json, path, "symbol", "meaning");
        return new(Text(given, at, "symbol") ?? "", Choice<MarkMeaning>(given, at, "meaning") ?? MarkMeaning.NotAvailable);
    }

    private LeftOut Out(JsonElement json, string path)
    {
        var (at, given) = Object(json, path, "column", "word");
        return new(Text(given, at, "column") ?? "", Text(given, at, "word") ?? "");
    }

    private IndicatorUse Indicator(JsonElement json, string path)
    {
        var (at, given) = Object(json, path, "code", "name", "direction", "scale", "unitName");
        return new(Text(given, at, "code") ?? "", Text(given, at, "name") ?? "", Choice<Direction>(given, at, "direction") ?? Direction.NoJudgement)
        {
            Scale = Number(given, at, "scale", above: 0),
            UnitName = Text(given, at, "unitName", needed: false),
        };
    }

    private RecipeConstants Constants(JsonElement json, string path)
    {
        var (at, given) = Object(
            json, path, "area", "place", "period", "indicator", "indicatorName", "dimension", "apart", "source", "licence", "direction", "scale", "confidence", "multiplier");
        return new()
        {
            Area = Text(given, at, "area", needed: false),
            Place = Text(given, at, "place", needed: false),
            Period = Text(given, at, "period", needed: false),
            Indicator = Text(given, at, "indicator", needed: false),
            IndicatorName = Text(given, at, "indicatorName", needed: false),
            Dimension = Text(given, at, "dimension", needed: false),
            Apart = Text(given, at, "apart", needed: false),
            Source = Text(given, at, "source", needed: false),
            Licence = Text(given, at, "licence", needed: false),
            Direction = Choice<Direction>(given, at, "direction", needed: false),
            Scale = Number(given, at, "scale", above: 0),
            Confidence = Number(given, at, "confidence", above: 0, most: 0.9999),
            Multiplier = Number(given, at, "multiplier", above: 0),
        };
    }

    private (string At, Dictionary<string, JsonElement> Given) Object(JsonElement json, string path, params string[] allowed)
    {
        var given = new Dictionary<string, JsonElement>(StringComparer.OrdinalIgnoreCase);
        if (json.ValueKind != JsonValueKind.Object)
        {
            Wrong(path, FlawKind.Broken, json.ToString(), "{ }");
            return (path, given);
        }

        foreach (var property in json.EnumerateObject())
        {
            if (!allowed.Contains(property.Name, StringComparer.OrdinalIgnoreCase))
            {
                Wrong(Join(path, property.Name), FlawKind.UnknownWord, property.Name, string.Join(", ", allowed));
            }
            else if (property.Value.ValueKind != JsonValueKind.Null)
            {
                given[property.Name] = property.Value;
            }
        }

        return (path, given);
    }

    private List<T> List<T>(Dictionary<string, JsonElement> given, string path, string name, Func<JsonElement, string, T> read, bool needed = false)
    {
        if (Find(given, path, name, needed, JsonValueKind.Array, "[ ]") is not { } json)
        {
            return [];
        }

        return [.. json.EnumerateArray().Select((item, index) => read(item, Invariant($"{Join(path, name)}[{index}]")))];
    }

    private string? Text(Dictionary<string, JsonElement> given, string path, string name, bool needed = true) =>
        Find(given, path, name, needed, JsonValueKind.String, "\" \"")?.GetString();

    private T? Choice<T>(Dictionary<string, JsonElement> given, string path, string name, bool needed = true)
        where T : struct, Enum
    {
        if (Text(given, path, name, needed) is not { } word)
        {
            return null;
        }

        if (Enum.GetNames<T>().FirstOrDefault(known => known.Equals(word, StringComparison.OrdinalIgnoreCase)) is { } found)
        {
            return Enum.Parse<T>(found);
        }

        Wrong(Join(path, name), FlawKind.UnknownWord, word, string.Join(", ", Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName)));
        return null;
    }

    private double? Number(Dictionary<string, JsonElement> given, string path, string name, double above, double most = 1e12, bool whole = false)
    {
        if (Find(given, path, name, needed: false, JsonValueKind.Number, "100") is not { } json)
        {
            return null;
        }

        var number = json.GetDouble();
        if (number > above && number <= most && (!whole || double.IsInteger(number)))
        {
            return number;
        }

        Wrong(Join(path, name), FlawKind.OutOfRange, json.GetRawText(), Invariant($"> {above}, ≤ {most}"));
        return null;
    }

    private JsonElement? Find(Dictionary<string, JsonElement> given, string path, string name, bool needed, JsonValueKind kind, string expected)
    {
        if (!given.TryGetValue(name, out var json))
        {
            if (needed)
            {
                Wrong(Join(path, name), FlawKind.Missing, "", expected);
            }

            return null;
        }

        if (json.ValueKind == kind)
        {
            return json;
        }

        Wrong(Join(path, name), kind is JsonValueKind.Number ? FlawKind.NotANumber : FlawKind.Broken, json.ToString(), expected);
        return null;
    }

    private void Wrong(string path, FlawKind kind, string read, string expected) => Flaws.Add(new(new Where.Path(path), kind, read, expected));

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";
}
