// A question to PxWebApi version 1 as it is posted: every variable with its codes, and the format of the answer.
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Sources.Services.Tables;

namespace Samsyn.Sources.Services.PxWeb;

/// <summary>Writes questions.</summary>
internal static class PxWebOneQuery
{
    private static readonly string[] Formats = ["json-stat2", "json-stat", "json"];

    /// <summary>How letters beyond the English stand in what is posted: as themselves.</summary>
    public static readonly JsonSerializerOptions AsWritten = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The call for a part of a question. Every variable is sent: one that is left out may be summed, or refused.</summary>
    public static FetchChunk Chunk(Service service, string table, IReadOnlyList<Side> sides)
    {
        var body = new JsonObject
        {
            ["query"] = new JsonArray([.. sides.Select(Selection)]),
            ["response"] = new JsonObject { ["format"] = Formats[0] },
        };
        return new(PxWebOneAddress.Of(service, table), body.ToJsonString(AsWritten), null) { Format = Formats[0] };
    }

    /// <summary>The same question in the formats that came before.</summary>
    public static IEnumerable<FetchChunk> Older(FetchChunk chunk)
    {
        foreach (var format in Formats.SkipWhile(format => format != chunk.Format).Skip(1))
        {
            if (chunk.Body is { } body && JsonNode.Parse(body) is JsonObject asked)
            {
                asked["response"] = new JsonObject { ["format"] = format };
                yield return chunk with { Body = asked.ToJsonString(AsWritten), Format = format };
            }
        }
    }

    private static JsonObject Selection(Side side)
    {
        var (filter, values) = Filter(side);
        return new()
        {
            ["code"] = side.Variable,
            ["selection"] = new JsonObject { ["filter"] = filter, ["values"] = new JsonArray([.. values.Select(value => (JsonNode)value)]) },
        };
    }

    private static (string Filter, IReadOnlyList<string> Values) Filter(Side side) =>
        side.List is { } list ? (list, side.Codes)
        : side is { IsOpen: true, Codes: [var top] } && CodeExpression.Top(top) is { } count ? ("top", [System.FormattableString.Invariant($"{count}")])
        : side.IsOpen ? ("all", side.Codes)
        : ("item", side.Codes);
}
