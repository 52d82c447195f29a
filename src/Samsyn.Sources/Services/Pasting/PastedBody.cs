// The question that PxWeb or StatBank shows for a table, as somebody copies it.
using System.Text.Json.Nodes;
using Samsyn.Loop.Measure.Gathering;
using static System.FormattableString;

namespace Samsyn.Sources.Services.Pasting;

/// <summary>A question that was pasted.</summary>
/// <param name="Choices">The codes wanted.</param>
/// <param name="Table">The table, where the question names it.</param>
/// <param name="IsStatBank">Whether it is StatBank's, which names the table and needs no address.</param>
internal sealed record PastedBody(IReadOnlyList<CodeChoice> Choices, string? Table, bool IsStatBank)
{
    /// <summary>The question of version 1 (<c>query</c>), also inside a saved one; of version 2 (<c>selection</c>); or StatBank's (<c>variables</c>). Null when it is none.</summary>
    public static PastedBody? Of(JsonObject root) =>
        root["queryObj"] is JsonObject saved ? Of(saved)
        : root["query"] is JsonArray one ? new([.. one.OfType<JsonObject>().Select(One).OfType<CodeChoice>()], null, false)
        : root["selection"] is JsonArray two ? new([.. two.OfType<JsonObject>().Select(Two).OfType<CodeChoice>()], null, false)
        : root["variables"] is JsonArray bank && Text(root["table"]) is { } table ? new([.. bank.OfType<JsonObject>().Select(Bank).OfType<CodeChoice>()], table, true)
        : null;

    private static CodeChoice? One(JsonObject item)
    {
        var selection = item["selection"] as JsonObject;
        var values = Texts(selection?["values"]);
        var filter = Text(selection?["filter"]) ?? "item";
        return Text(item["code"]) is not { } code || values.Count == 0 ? null : new(code, filter switch
        {
            "top" => [Invariant($"top({values[0]})")],
            // A set of values holds the table's own codes; an aggregation has codes of its own.
            _ when filter.StartsWith("agg:", StringComparison.OrdinalIgnoreCase) => [filter, .. values],
            _ => values,
        });
    }

    private static CodeChoice? Two(JsonObject item)
    {
        var values = Texts(item["valueCodes"]);
        return Text(item["variableCode"]) is not { } code || values.Count == 0 ? null
            : new(code, Text(item["codelist"] ?? item["codeList"]) is { } list && list.StartsWith("agg_", StringComparison.OrdinalIgnoreCase) ? [$"codelist:{list}", .. values] : values);
    }

    private static CodeChoice? Bank(JsonObject item) => Text(item["code"]) is { } code && Texts(item["values"]) is { Count: > 0 } values ? new(code, values) : null;

    private static string? Text(JsonNode? node) => node is JsonValue value && value.ToString() is { Length: > 0 } text ? text : null;

    private static List<string> Texts(JsonNode? node) => node is JsonArray list ? [.. list.Select(Text).OfType<string>()] : [];
}
