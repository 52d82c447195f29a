// One of WHO's 193 reference cases: a call of its package, and what came out.
using System.Text.Json;
using Samsyn.Statistics.Inequality;

namespace Samsyn.Statistics.Tests;


/// <summary>One call of WHO's package, as recorded in reference/who/healthequal_cases.json.</summary>
internal sealed class WhoCase(JsonElement json)
{
    public string Id => Text("id");

    public string Dataset => Text("dataset");

    public string Edit => Text("edit");

    public string Function => Text("measure");

    public bool IsError => Text("status") == "error";

    public string[] Oddities => Text("oddity").Split(';', StringSplitOptions.RemoveEmptyEntries);

    public double? Estimate => Number("estimate");

    public double? StandardError => Number("se");

    public double? Lower => Number("lower");

    public double? Upper => Number("upper");

    public SummaryMeasure Measure => (Function, Option("method")?.GetString()) switch
    {
        ("covar", _) => SummaryMeasure.COV,
        ("parisk", _) => SummaryMeasure.PAR,
        ("rci", "wagstaff") => SummaryMeasure.RciWagstaff,
        ("rci", "erreygers") => SummaryMeasure.RciErreygers,
        var (name, _) => Enum.Parse<SummaryMeasure>(name.ToUpperInvariant()),
    };

    public SummaryOptions Options => new()
    {
        Method = Method.Who,
        Confidence = Option("conf.level")?.GetDouble() ?? 0.95,
        WhoDraws = Option("sim")?.GetInt32() ?? 100,
        Seed = Option("seed")?.GetInt32() ?? 123_456,
    };

    /// <summary>Whether the call named a column for an argument, such as weight, psu or strata.</summary>
    public bool Uses(string argument) => json.GetProperty("columns").TryGetProperty(argument, out _);

    /// <summary>Whether the call asked for a straight line.</summary>
    public bool IsStraight => Option("linear") is not null;

    public static IReadOnlyList<WhoCase> All()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Reference.File("who/healthequal_cases.json")));
        return [.. document.RootElement.EnumerateArray().Select(element => new WhoCase(element.Clone()))];
    }

    public Disaggregation Disaggregation()
    {
        var columns = json.GetProperty("columns").EnumerateObject().Select(column => column.Value.GetString()).ToHashSet();
        var data = WhoData.Of(Dataset).Edited(Edit).Disaggregation(columns.Contains);
        if (Option("linear") is not null)
        {
            return data with { Scale = null };
        }

        // lmin = 0 and lmax = 100 without a correction: the package puts the figures on the scale from 0 to 1.
        return Option("lmax") is { } most && Option("method") is null
            ? data with { Scale = 1, Subgroups = [.. data.Subgroups.Select(group => group with { Value = group.Value / most.GetDouble() })] }
            : data;
    }

    private JsonElement? Option(string name) => json.GetProperty("options").TryGetProperty(name, out var value) ? value : null;

    private string Text(string name) => json.GetProperty(name).ToString();

    private double? Number(string name) =>
        json.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : null;
}
