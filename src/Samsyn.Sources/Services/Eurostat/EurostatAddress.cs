// The addresses of Eurostat's statistics service: the data set, and a parameter for each code that is wanted.
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Sources.Services.Tables;
using static System.FormattableString;

namespace Samsyn.Sources.Services.Eurostat;

/// <summary>Makes the addresses of a service.</summary>
internal static class EurostatAddress
{
    /// <summary>The newest period of a data set: small, and it shows all its sides.</summary>
    public static Uri Newest(Service service, string table) => Address(service, table, ["lastTimePeriod=1"]);

    /// <summary>A table of which only the newest time was seen: the service keeps the list of the others to itself.</summary>
    public static TableInfo TimesUnknown(TableInfo info) =>
        info with { Variables = [.. info.Variables.Select(variable => variable.IsTime ? variable with { Values = [], MayBeLeftOut = true } : variable)] };

    /// <summary>The call for a part of a question. A variable that is asked for whole is left out, so that codes of earlier years come too.</summary>
    public static FetchChunk Chunk(Service service, TableQuery query, TableInfo info, IReadOnlyList<Side> sides) => new(
        Address(service, query.Table, sides.Zip(info.Variables).SelectMany(pair => pair.Second.IsTime ? Times(pair.First) : Codes(pair.First, pair.Second))), null, null)
    {
        Format = "json-stat2",
    };

    private static IEnumerable<string> Codes(Side side, TableVariable variable) => side.Codes.Count == variable.Values.Count
        ? []
        : side.Codes.Select(code => $"{Uri.EscapeDataString(side.Variable)}={Uri.EscapeDataString(code)}");

    private static IEnumerable<string> Times(Side side) => side.Codes.Contains("*") ? []
        : side.Codes.Select(CodeExpression.Top).OfType<int>().DefaultIfEmpty(0).Max() is > 0 and var count ? [Invariant($"lastTimePeriod={count}")]
        : side.Codes.Where(code => !CodeExpression.IsPattern(code)).Select(code => $"time={Uri.EscapeDataString(code)}");

    private static Uri Address(Service service, string table, IEnumerable<string> parameters) =>
        new(service.Root, $"statistics/1.0/data/{Uri.EscapeDataString(table)}?{string.Join('&', parameters.Prepend($"lang={service.Language.ToUpperInvariant()}").Prepend("format=JSON"))}");
}
