// A question to PxWebApi version 2 as it is posted, and the service's addresses.
using System.Text.Json.Nodes;
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Sources.Services.Tables;

namespace Samsyn.Sources.Services.PxWeb;

/// <summary>Writes questions.</summary>
internal static class PxWebTwoQuery
{
    /// <summary>An address at the service, in its language.</summary>
    /// <param name="service">The service.</param>
    /// <param name="path">The way below its root.</param>
    /// <param name="more">Further parameters, each already written for an address.</param>
    public static Uri Address(Service service, string path, params ReadOnlySpan<string> more) =>
        new(service.Root, $"{path}?{string.Join('&', (ReadOnlySpan<string?>)[$"lang={Uri.EscapeDataString(service.Language)}", .. more])}");

    /// <summary>The call for a part of a question. It is posted, for an address has room for some two thousand letters only.</summary>
    public static FetchChunk Chunk(Service service, string table, IReadOnlyList<Side> sides)
    {
        var body = new JsonObject { ["selection"] = new JsonArray([.. sides.Select(Selection)]) };
        return new(Address(service, $"tables/{Uri.EscapeDataString(table)}/data", "outputFormat=json-stat2"), body.ToJsonString(PxWebOneQuery.AsWritten), null) { Format = "json-stat2" };
    }

    private static JsonObject Selection(Side side)
    {
        var selection = new JsonObject
        {
            ["variableCode"] = side.Variable,
            ["valueCodes"] = new JsonArray([.. side.Codes.Select(code => (JsonNode)code)]),
        };
        if (side.List is { } list)
        {
            selection["codelist"] = list.StartsWith("codelist:", StringComparison.Ordinal) ? list["codelist:".Length..] : list.Replace(':', '_');
        }

        return selection;
    }
}
