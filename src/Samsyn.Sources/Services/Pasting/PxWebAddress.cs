// The addresses of tables at PxWeb houses: the page in the browser, and the addresses of both versions of its interface.
using System.Text.RegularExpressions;
using Samsyn.Loop.Measure.Gathering;

namespace Samsyn.Sources.Services.Pasting;

/// <summary>Understands the addresses of PxWeb.</summary>
internal static partial class PxWebAddress
{
    /// <summary>The service and the table; null when it is none of PxWeb's addresses.</summary>
    public static Pasted? Of(Uri address)
    {
        var path = Uri.UnescapeDataString(address.AbsolutePath);
        return Two(address, path) ?? One(address, path) ?? Browsed(address, path) ?? NewPage(address, path);
    }

    // …/api/v2/tables/TAB6471/data?lang=sv&valueCodes[Region]=1883,1862
    private static Pasted? Two(Uri address, string path)
    {
        if (TwoForm().Match(path) is not { Success: true } match)
        {
            return null;
        }

        var parameters = Parameters(address);
        CodeChoice[] choices =
        [
            .. parameters.Where(pair => pair.Name.StartsWith("valueCodes[", StringComparison.OrdinalIgnoreCase) && pair.Name.EndsWith(']'))
                .Select(pair => new CodeChoice(pair.Name["valueCodes[".Length..^1], Codes(pair.Value))),
        ];
        var language = parameters.Where(pair => pair.Name.Equals("lang", StringComparison.OrdinalIgnoreCase)).Select(pair => pair.Value).FirstOrDefault();
        return new(Service(address, match.Groups[1].Value, ServiceKind.PxWebTwo, language), new(match.Groups[2].Value, choices));
    }

    // …/api/v1/sv/DB/A/B/T.px, …/v1/doris/sv/ssd/…, …/api/v0/no/table/…
    private static Pasted? One(Uri address, string path) => OneForm().Match(path) is { Success: true } match
        ? new(Service(address, match.Groups[1].Value, ServiceKind.PxWebOne, match.Groups[2].Value), new(match.Groups[3].Value.Trim('/'), []))
        : null;

    // …/pxweb/sv/DB/DB__A__B/T.px/ is …/api/v1/sv/DB/A/B/T.px: what lies before "pxweb" is where the house begins.
    private static Pasted? Browsed(Uri address, string path)
    {
        if (BrowseForm().Match(path) is not { Success: true } match)
        {
            return null;
        }

        var (before, language, database, folders, table) = (match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value, match.Groups[4].Value.Split("__"), match.Groups[5].Value);
        if (IsHost(address, "scb.se"))
        {
            return new(Known("scb-v1") with { Language = language }, new(string.Join('/', folders.Skip(1).Prepend(database).Append(table)), []));
        }

        return new(Service(address, $"{before}api/v1/", ServiceKind.PxWebOne, language), new(string.Join('/', folders.Append(table)), []));
    }

    // The pages of the newer program: …/sv/table/TAB6471, …/statbank/table/05376
    private static Pasted? NewPage(Uri address, string path)
    {
        if (PageForm().Match(path) is not { Success: true } match)
        {
            return null;
        }

        var language = match.Groups[1].Value is { Length: > 0 } said ? said : null;
        var known = IsHost(address, "scb.se") ? KnownServices.Scb : IsHost(address, "ssb.no") ? KnownServices.Ssb : null;
        return new(known is null ? Service(address, "/api/v2/", ServiceKind.PxWebTwo, language) : known with { Language = language ?? known.Language }, new(match.Groups[2].Value, []));
    }

    private static bool IsHost(Uri address, string host) => address.IdnHost.EndsWith("." + host, StringComparison.OrdinalIgnoreCase) || address.IdnHost.Equals(host, StringComparison.OrdinalIgnoreCase);

    private static Service Known(string id) => KnownServices.All.First(service => service.Id == id);

    private static Service Service(Uri address, string root, ServiceKind kind, string? language)
    {
        var whole = new UriBuilder(address.Scheme, address.Host, address.IsDefaultPort ? -1 : address.Port, root).Uri;
        var known = KnownServices.All.FirstOrDefault(service =>
            service.Kind == kind && service.Root.IdnHost.Equals(whole.IdnHost, StringComparison.OrdinalIgnoreCase) && service.Root.AbsolutePath.Equals(whole.AbsolutePath, StringComparison.OrdinalIgnoreCase));
        var found = known ?? new Service(address.IdnHost, address.IdnHost, kind, whole);
        return language is null ? found : found with { Language = language };
    }

    private static IEnumerable<(string Name, string Value)> Parameters(Uri address) => address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(part => part.Split('=', 2)).Where(pair => pair.Length == 2)
        .Select(pair => (Uri.UnescapeDataString(pair[0]), Uri.UnescapeDataString(pair[1].Replace('+', ' '))));

    // A comma inside brackets or parentheses belongs to the expression.
    private static string[] Codes(string text) => [.. CommaForm().Split(text).Select(code => code.Trim().Trim('[', ']')).Where(code => code.Length > 0)];

    [GeneratedRegex(@"^(/.*?/?)tables/([^/]+)(?:/(?:data|metadata|defaultselection))?/?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TwoForm();

    [GeneratedRegex(@"^(/(?:.*/)?(?:api/v[01]|v1/doris)/)([a-z]{2})/(.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OneForm();

    [GeneratedRegex(@"^(/(?:.*/)?)(?:pxweb\d?)/([a-z]{2})/([^/]+)/([^/]+)/([^/]+?)(?:/.*)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BrowseForm();

    [GeneratedRegex(@"^/(?:(?:.*/)?([a-z]{2})/)?(?:[^/]+/)*table/([A-Z]*\d+)(?:/.*)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageForm();

    [GeneratedRegex(@",(?![^\[(]*[\])])", RegexOptions.CultureInvariant)]
    private static partial Regex CommaForm();
}
