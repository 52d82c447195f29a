// Every case of reference/phe as a call to samsyn rates, and what it is to answer.
using System.Globalization;
using System.Text.Json;

namespace Samsyn.Web.Tests.Commands;

/// <summary>A row of a table of the reference: cells by column.</summary>
internal sealed class PheLine(string[] columns, string[] cells)
{
    public string this[string column] => Array.IndexOf(columns, column) is var at and >= 0 ? cells[at] : "";

    public double? Number(string column) =>
        double.TryParse(this[column], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    public bool Has(string column) => Array.IndexOf(columns, column) >= 0;

    public string Key(IEnumerable<string> by) => string.Join('|', by.Select(column => this[column]));
}

/// <summary>One case of manifest.json as a call.</summary>
internal sealed record PheCall(string Id, JsonElement Case)
{
    private static readonly Dictionary<string, string> Options = new()
    {
        ["x"] = "--count",
        ["numerator"] = "--count",
        ["deaths"] = "--count",
        ["n"] = "--population",
        ["denominator"] = "--population",
        ["population"] = "--population",
        ["stdpop"] = "--standard",
        ["x_ref"] = "--reference-count",
        ["n_ref"] = "--reference-population",
        ["eventfreq"] = "--events-each",
        ["startage"] = "--band",
        ["values"] = "--value",
        ["value"] = "--value",
        ["rate"] = "--value",
        ["quantile"] = "--quantile",
        ["lower_cl"] = "--lower",
        ["upper_cl"] = "--upper",
        ["se"] = "--se",
        ["statistic"] = "--kind",
        ["rate_type"] = "--rate-type",
        ["ratio_type"] = "--ratio-type",
    };

    public static IReadOnlyList<PheCall> All()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Reference.File("phe/manifest.json")));
        return [.. document.RootElement.EnumerateArray().Select(one => new PheCall(one.GetProperty("id").GetString()!, one.Clone()))];
    }

    public string Function => Case.GetProperty("function").GetString()!;

    public IReadOnlyList<string> By => [.. Case.GetProperty("groupBy").EnumerateArray().Select(one => one.GetString()!)];

    public string Input => Reference.File("phe/" + Case.GetProperty("input").GetString());

    public IReadOnlyList<PheLine> Expected => Read(Reference.File("phe/" + Case.GetProperty("expected").GetString()));

    public JsonElement? Argument(string name) => Case.GetProperty("args").TryGetProperty(name, out var value) ? value : null;

    /// <summary>The confidences that are asked for; the usual one where none is.</summary>
    public IReadOnlyList<double> Levels => Argument("confidence") switch
    {
        { ValueKind: JsonValueKind.Array } several => [.. several.EnumerateArray().Select(one => one.GetDouble() is var level && level >= 50 ? level / 100 : one.GetDouble())],
        { ValueKind: JsonValueKind.Number } one => [one.GetDouble() is var level && level >= 50 ? level / 100 : one.GetDouble()],
        _ => [0.95],
    };

    public string Method => Function switch
    {
        "phe_proportion" => "proportion",
        "phe_rate" => "rate",
        "phe_mean" => "mean",
        "calculate_dsr" => "dsr",
        "calculate_ISRate" => "israte",
        "calculate_ISRatio" => "isratio",
        "phe_quantile" => "quantile",
        "phe_sii" => "sii",
        "phe_life_expectancy" => "life-expectancy",
        "calculate_funnel_limits" => "funnel-limits",
        _ => "funnel-points",
    };

    /// <summary>The call, of the case's own file or of a changed one.</summary>
    public string[] Words(string? file = null)
    {
        var words = new List<string> { "rates", file ?? Input, "--method", Method, "--format", "json" };
        words.AddRange(By.Count > 0 ? ["--by", string.Join(',', By)] : []);
        foreach (var argument in Case.GetProperty("args").EnumerateObject())
        {
            words.AddRange(Said(argument));
        }

        words.AddRange(Function is "calculate_ISRate" or "calculate_ISRatio" or "calculate_dsr" && By.Count > 0 && Argument("ageband") is null ? ["--band", "ageband"] : []);
        words.AddRange(Function == "calculate_funnel_points" ? ["--kind", "rate"] : []);
        return [.. words];
    }

    public static IReadOnlyList<PheLine> Read(string path)
    {
        var lines = File.ReadAllLines(path).Select(Cells).ToArray();
        return [.. lines.Skip(1).Select(line => new PheLine(lines[0], line))];
    }

    private IEnumerable<string> Said(JsonProperty argument) => (argument.Name, argument.Value) switch
    {
        ("x", _) when Method == "mean" => ["--value", argument.Value.GetString()!],
        ("ageband", var band) => ["--band", band.GetString()!],
        ("multiplier" or "refvalue", var number) => Method is "funnel-limits" or "funnel-points" && Argument("statistic")?.GetString() == "ratio" ? [] : ["--multiplier", Plain(number)],
        ("confidence", { ValueKind: JsonValueKind.Array or JsonValueKind.Number } level) => ["--confidence", level.ValueKind == JsonValueKind.Array ? string.Join(',', level.EnumerateArray().Select(Plain)) : Plain(level)],
        ("le_age", var age) => ["--age", age.ValueKind == JsonValueKind.Array ? string.Join(',', age.EnumerateArray().Select(Plain)) : Plain(age)],
        ("nquantiles", var parts) => ["--quantiles", Plain(parts)],
        ("invert", { ValueKind: JsonValueKind.False }) => ["--lowest-first"],
        ("value_type", var scale) => ["--scale", scale.GetInt32() switch { 1 => "log", 2 => "logit", _ => "value" }],
        ("repetitions", var draws) => ["--draws", Plain(draws)],
        ("transform", { ValueKind: JsonValueKind.True }) => ["--transform"],
        ("years_of_data", var years) => ["--years", Plain(years)],
        ("observed_totals", var totals) => ["--totals", Reference.File("phe/" + totals.GetString())],
        (var name, { ValueKind: JsonValueKind.String } column) when Options.TryGetValue(name, out var option) => [option, column.GetString()!],
        _ => [],
    };

    private static string Plain(JsonElement number) => number.GetDouble().ToString("R", CultureInfo.InvariantCulture);

    private static string[] Cells(string line)
    {
        var (cells, cell, isQuoted) = (new List<string>(), "", false);
        foreach (var sign in line)
        {
            isQuoted ^= sign == '"';
            if (sign == ',' && !isQuoted)
            {
                cells.Add(cell);
                cell = "";
            }
            else if (sign != '"')
            {
                cell += sign;
            }
        }

        return [.. cells, cell];
    }
}
