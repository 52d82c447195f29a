// The addresses of Kolada, StatBank, Eurostat and Sotkanet, at their pages and at their interfaces.
using System.Text.RegularExpressions;
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Sources.Services.Kolada;

namespace Samsyn.Sources.Services.Pasting;

/// <summary>Understands the addresses of the services that are one house each.</summary>
internal static partial class OtherAddress
{
    /// <summary>The service and the table; null when it is none of theirs.</summary>
    public static Pasted? Of(Uri address)
    {
        var host = address.IdnHost;
        var text = Uri.UnescapeDataString(address.PathAndQuery);
        return Is(host, "kolada.se") ? Kolada(text)
            : Is(host, "statbank.dk") || Is(host, "statistikbanken.dk") ? StatBank(address, text)
            : Is(host, "ec.europa.eu") ? Eurostat(address)
            : Is(host, "sotkanet.fi") ? Sotkanet(address, text)
            : null;
    }

    private static bool Is(string host, string known) => host.Equals(known, StringComparison.OrdinalIgnoreCase) || host.EndsWith("." + known, StringComparison.OrdinalIgnoreCase);

    private static Pasted? Kolada(string text)
    {
        string[] ids = [.. KpiForm().Matches(text).Select(match => match.Value.ToUpperInvariant()).Distinct()];
        return ids.Length == 0 ? null : new(KnownServices.Kolada, new(string.Join(',', ids),
        [
            .. Part(text, "municipality", KoladaQuery.PlaceVariable),
            .. Part(text, "year", KoladaQuery.YearVariable),
        ]));
    }

    private static IEnumerable<CodeChoice> Part(string text, string name, string variable)
    {
        var at = text.IndexOf($"/{name}/", StringComparison.OrdinalIgnoreCase);
        string[] codes = at < 0 ? [] : text[(at + name.Length + 2)..].Split('/', '?')[0].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return codes.Length == 0 ? [] : [new(variable, codes)];
    }

    private static Pasted? StatBank(Uri address, string text)
    {
        var named = Parameters(address).Where(pair => pair.Name is "maintable" or "table" or "id" or "MainTable").Select(pair => pair.Value).FirstOrDefault();
        var table = named ?? BankForm().Match(text) switch { { Success: true } match => match.Groups[1].Value, _ => null };
        string[] own = ["lang", "format", "table", "id", "valuepresentation", "delimiter", "maintable", "plangauge", "layout"];
        return table is null ? null : new(KnownServices.StatBank with { Language = text.Contains("lang=en", StringComparison.OrdinalIgnoreCase) || address.IdnHost.EndsWith("statbank.dk", StringComparison.OrdinalIgnoreCase) && !address.IdnHost.StartsWith("api.", StringComparison.OrdinalIgnoreCase) ? "en" : "da" },
            new(table.ToUpperInvariant(), address.IdnHost.StartsWith("api.", StringComparison.OrdinalIgnoreCase)
                ? [.. Parameters(address).Where(pair => !own.Contains(pair.Name, StringComparer.OrdinalIgnoreCase)).Select(pair => new CodeChoice(pair.Name, pair.Value.Split(',')))]
                : []));
    }

    private static Pasted? Eurostat(Uri address)
    {
        var match = EurostatForm().Match(address.AbsolutePath);
        string[] own = ["format", "lang", "sinceTimePeriod", "untilTimePeriod", "lastTimePeriod"];
        var parameters = address.AbsolutePath.Contains("/data/", StringComparison.Ordinal) && address.AbsolutePath.Contains("/statistics/", StringComparison.Ordinal) ? Parameters(address).ToArray() : [];
        CodeChoice[] choices =
        [
            .. parameters.Where(pair => !own.Contains(pair.Name, StringComparer.OrdinalIgnoreCase)).GroupBy(pair => pair.Name).Select(group => new CodeChoice(group.Key, [.. group.Select(pair => pair.Value)])),
            .. parameters.Where(pair => pair.Name == "lastTimePeriod").Select(pair => new CodeChoice("time", [$"top({pair.Value})"])),
        ];
        return match.Success ? new(KnownServices.Eurostat, new(match.Groups[1].Value.ToUpperInvariant(), choices)) : null;
    }

    private static Pasted? Sotkanet(Uri address, string text)
    {
        var indicator = Parameters(address).Where(pair => pair.Name == "indicator").Select(pair => pair.Value).FirstOrDefault() ?? (SotkanetForm().Match(text) is { Success: true } match ? match.Groups[1].Value : null);
        CodeChoice[] choices = [.. Parameters(address).Where(pair => pair.Name is "years" or "genders").GroupBy(pair => pair.Name == "years" ? "year" : "gender").Select(group => new CodeChoice(group.Key, [.. group.Select(pair => pair.Value)]))];
        return indicator is { Length: > 0 } && indicator.All(char.IsAsciiDigit) ? new(KnownServices.Sotkanet, new(indicator, choices)) : null;
    }

    private static IEnumerable<(string Name, string Value)> Parameters(Uri address) => address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(part => part.Split('=', 2)).Where(pair => pair.Length == 2 && pair[1].Length > 0)
        .Select(pair => (Uri.UnescapeDataString(pair[0]), Uri.UnescapeDataString(pair[1].Replace('+', ' '))));

    [GeneratedRegex(@"(?<![A-Za-z0-9])[NU]\d{5}(?!\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex KpiForm();

    [GeneratedRegex(@"/([A-Za-zÆØÅæøå]{2,}[A-Za-z0-9ÆØÅæøå]*\d[A-Za-z0-9]*)(?:/[A-Za-z]+)?/?(?:\?|$)", RegexOptions.CultureInvariant)]
    private static partial Regex BankForm();

    [GeneratedRegex(@"/(?:data|view|product/view|databrowser/view|dataset)/([a-z0-9_]+)(?:[/$?]|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EurostatForm();

    [GeneratedRegex(@"/(?:indicators?|metadata)/(\d+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SotkanetForm();
}
