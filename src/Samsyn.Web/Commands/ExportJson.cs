// Writes figures as JSON: an array of objects, each with its groups by dimension, and null where there is no number.
using System.Text.Encodings.Web;
using System.Text.Json;
using Samsyn.Loop.Measure;
using Samsyn.Web.Publish;

namespace Samsyn.Web.Commands;

/// <summary>Writes figures as JSON.</summary>
internal static class ExportJson
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes all figures, one object to a line.</summary>
    public static void Write(Export export, TextWriter answer)
    {
        answer.Write('[');
        foreach (var (index, observation) in export.InOrder.Index())
        {
            answer.Write(index == 0 ? "\n" : ",\n");
            answer.Write(JsonSerializer.Serialize(Object(export, observation), Options));
        }

        answer.Write("\n]\n");
    }

    private static Dictionary<string, object?> Object(Export export, Observation observation)
    {
        var ((code, area, period, stratum), indicator) = (observation.Key, export.Indicator(observation.Key.Indicator));
        var estimate = (observation.Figure as Figure.Known)?.Estimate;
        return new()
        {
            ["indicator"] = code,
            ["indicatorName"] = indicator.Name.In("en"),
            ["place"] = area,
            ["placeName"] = export.Place(area),
            ["period"] = period.Code(),
            ["groups"] = stratum.Parts.ToDictionary(part => part.Dimension, part => part.Subgroup),
            ["status"] = Status(observation.Figure),
            ["value"] = estimate?.Value,
            ["standardError"] = estimate?.StandardError,
            ["lower"] = estimate?.Interval?.Lower,
            ["upper"] = estimate?.Interval?.Upper,
            ["numerator"] = observation.Numerator,
            ["denominator"] = observation.Denominator,
            ["population"] = observation.Population,
            ["symbol"] = observation.Symbol,
        };
    }

    private static string Status(Figure figure) => figure switch
    {
        Figure.Known => "known",
        Figure.Withheld => "withheld",
        Figure.TooUncertain => "tooUncertain",
        Figure.Missing { Reason: MissingReason.NotApplicable } => "notApplicable",
        Figure.Missing { Reason: MissingReason.NotYet } => "notYet",
        _ => "missing",
    };
}
