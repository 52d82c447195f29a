// Reads a rule of protection from JSON, and finds everything that is wrong with it on the way.
using System.Text.Json;
using Samsyn.Statistics.Disclosure;
using static System.FormattableString;

namespace Samsyn.Loop.Measure.Protecting;

/// <summary>Reads rules of protection; comments and a last comma are allowed, a name that is not known is a flaw.</summary>
public sealed class TableRuleJson
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private static readonly string[] Numbers = ["countBelow", "complementBelow", "baseBelow", "countWidth", "baseWidth", "seriesWeakBelow"];

    private static readonly string[] Names = [.. Numbers, "hidesZero", "seriesHiddenShare", "seriesWeakShare", "perturbed", "columns", "sensitive", "places", "shownFor"];

    private readonly List<Flaw> flaws = [];

    private TableRuleJson()
    {
    }

    /// <summary>Reads a rule.</summary>
    /// <param name="json">What is written.</param>
    /// <returns>The rule, or all that is wrong with it, each with its path such as <c>columns.area.groups</c>.</returns>
    public static Checked<TableRule> Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Lenient);
            var reader = new TableRuleJson();
            var rule = reader.Rule(document.RootElement);
            return reader.flaws.Count == 0 ? new Checked<TableRule>.Sound(rule) : new Checked<TableRule>.Flawed(reader.flaws);
        }
        catch (JsonException broken)
        {
            return new Checked<TableRule>.Flawed(new Flaw(new Where.TextLine((broken.LineNumber ?? 0) + 1), FlawKind.Broken, "", "JSON"));
        }
        catch (InvalidOperationException)
        {
            return new Checked<TableRule>.Flawed(new Flaw(new Where.All(), FlawKind.Broken, "", "JSON")); // half a letter, as in "\ud800"
        }
    }

    private TableRule Rule(JsonElement json)
    {
        var given = Object(json, "", Names);
        var usual = ProtectionRule.Register;
        return new()
        {
            Rule = new()
            {
                CountBelow = Whole(given, "countBelow", usual.CountBelow),
                ComplementBelow = Whole(given, "complementBelow", usual.ComplementBelow),
                BaseBelow = Whole(given, "baseBelow", usual.BaseBelow),
                CountWidth = Whole(given, "countWidth", usual.CountWidth),
                BaseWidth = Whole(given, "baseWidth", usual.BaseWidth),
                SeriesWeakBelow = Whole(given, "seriesWeakBelow", usual.SeriesWeakBelow),
                SeriesHiddenShare = Share(given, "seriesHiddenShare", usual.SeriesHiddenShare),
                SeriesWeakShare = Share(given, "seriesWeakShare", usual.SeriesWeakShare),
                HidesZero = Truth(given, "", "hidesZero", usual: false),
            },
            Perturbed = Truth(given, "", "perturbed", usual: false),
            Columns = given.TryGetValue("columns", out var columns) ? Columns(columns) : [],
            Sensitive = Texts(given, "", "sensitive"),
            Places = Text(given, "", "places"),
            ShownFor = Texts(given, "", "shownFor"),
        };
    }

    private List<Classification> Columns(JsonElement json) =>
        [.. Entries(json, "columns").Select(entry => Column(entry.Name, entry.Value, Invariant($"columns.{entry.Name}")))];

    private Classification Column(string name, JsonElement json, string path)
    {
        var given = Object(json, path, "total", "groups", "time", "summed");
        var (total, time) = (Text(given, path, "total"), Truth(given, path, "time", usual: false));
        return new(name)
        {
            Total = total,
            Time = time,
            Summed = Truth(given, path, "summed", usual: !time),
            Groups = given.TryGetValue("groups", out var groups) ? Groups(groups, total, $"{path}.groups") : [],
        };
    }

    private List<CategoryGroup> Groups(JsonElement json, string? total, string path)
    {
        var groups = Entries(json, path).Select(entry => new CategoryGroup(entry.Name, Strings(entry.Value, Invariant($"{path}.{entry.Name}")))).ToList();
        foreach (var group in groups)
        {
            if (group.Parts.Count == 0 || group.Code == total)
            {
                Wrong($"{path}.{group.Code}", group.Code == total ? FlawKind.Duplicate : FlawKind.Missing, group.Code, "[ ]");
            }

            if (Holds(groups, group.Code, group.Code, groups.Count))
            {
                Wrong($"{path}.{group.Code}", FlawKind.Disagrees, group.Code, string.Join(", ", group.Parts));
            }
        }

        return groups;
    }

    // Whether a group is made of another, itself included, in so many steps.
    private static bool Holds(List<CategoryGroup> groups, string from, string to, int steps) => steps > 0
        && groups.Where(group => group.Code == from).SelectMany(group => group.Parts).Any(part => part == to || Holds(groups, part, to, steps - 1));

    private Dictionary<string, JsonElement> Object(JsonElement json, string path, params string[] allowed)
    {
        var given = new Dictionary<string, JsonElement>(StringComparer.OrdinalIgnoreCase);
        foreach (var property in Entries(json, path))
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

        return given;
    }

    private JsonProperty[] Entries(JsonElement json, string path)
    {
        if (json.ValueKind == JsonValueKind.Object)
        {
            var entries = json.EnumerateObject().ToArray();
            foreach (var twice in entries.GroupBy(entry => entry.Name, StringComparer.Ordinal).Where(alike => alike.Count() > 1))
            {
                Wrong(Join(path, twice.Key), FlawKind.Duplicate, twice.Key, "");
            }

            return [.. entries.DistinctBy(entry => entry.Name, StringComparer.Ordinal)];
        }

        Wrong(path, FlawKind.Broken, json.ToString(), "{ }");
        return [];
    }

    private int Whole(Dictionary<string, JsonElement> given, string name, int usual)
    {
        if (!given.TryGetValue(name, out var json))
        {
            return usual;
        }

        if (json.ValueKind == JsonValueKind.Number && json.TryGetInt32(out var number) && number is >= 0 and <= 1_000_000)
        {
            return number;
        }

        Wrong(name, json.ValueKind == JsonValueKind.Number ? FlawKind.OutOfRange : FlawKind.NotANumber, json.GetRawText(), "0–1000000");
        return usual;
    }

    private double Share(Dictionary<string, JsonElement> given, string name, double usual)
    {
        if (!given.TryGetValue(name, out var json))
        {
            return usual;
        }

        if (json.ValueKind == JsonValueKind.Number && json.TryGetDouble(out var share) && share is >= 0 and <= 1)
        {
            return share;
        }

        Wrong(name, json.ValueKind == JsonValueKind.Number ? FlawKind.OutOfRange : FlawKind.NotANumber, json.GetRawText(), "0–1");
        return usual;
    }

    private bool Truth(Dictionary<string, JsonElement> given, string path, string name, bool usual)
    {
        if (!given.TryGetValue(name, out var json) || json.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return given.ContainsKey(name) ? json.GetBoolean() : usual;
        }

        Wrong(Join(path, name), FlawKind.UnknownWord, json.GetRawText(), "true, false");
        return usual;
    }

    private string? Text(Dictionary<string, JsonElement> given, string path, string name)
    {
        if (!given.TryGetValue(name, out var json) || json is { ValueKind: JsonValueKind.String } && json.GetString() is { Length: > 0 })
        {
            return given.ContainsKey(name) ? json.GetString() : null;
        }

        Wrong(Join(path, name), FlawKind.Broken, json.GetRawText(), "\" \"");
        return null;
    }

    private string[] Texts(Dictionary<string, JsonElement> given, string path, string name) =>
        given.TryGetValue(name, out var json) ? Strings(json, Join(path, name)) : [];

    private string[] Strings(JsonElement json, string path)
    {
        if (json.ValueKind == JsonValueKind.Array && json.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String))
        {
            return [.. json.EnumerateArray().Select(item => item.GetString()!)];
        }

        Wrong(path, FlawKind.Broken, json.GetRawText(), "[\" \"]");
        return [];
    }

    private void Wrong(string path, FlawKind kind, string read, string expected) => flaws.Add(new(new Where.Path(path), kind, read, expected));

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";
}
