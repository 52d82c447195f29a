// Walks every address at which figures are read: from page to page by their links and forms, and says which addresses it never met.
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Samsyn.Web.Convene;

namespace Samsyn.Web.Tests.Measure.Protecting;

/// <summary>Walks the addresses at which the figures of a collaboration are read.</summary>
internal sealed partial class FigureWalk(WebApplication site, HttpClient visitor, string slug)
{
    private readonly (RouteEndpoint Endpoint, TemplateMatcher Matcher)[] routes =
    [
        .. Endpoints(site).OrderBy(one => one.RoutePattern.InboundPrecedence)
            .Select(one => (one, new TemplateMatcher(TemplateParser.Parse(one.RoutePattern.RawText!), []))),
    ];

    private readonly Dictionary<string, string> seen = [];
    private readonly HashSet<string> met = [];

    /// <summary>What was read at each address, with what is of the moment or of the collaboration taken out.</summary>
    public IReadOnlyDictionary<string, string> Seen => seen;

    /// <summary>The addresses of figures that the site has, as they are written in its code.</summary>
    public IEnumerable<string> OfFigures => Endpoints(site).Where(IsOfFigures).Select(one => one.RoutePattern.RawText!);

    /// <summary>Those that were met.</summary>
    public IReadOnlySet<string> Met => met;

    /// <summary>The address of the site's code that answers at an address; null where none of figures does.</summary>
    public string? RouteOf(string path)
    {
        var found = Array.Find(routes, one => one.Matcher.TryMatch(new(path.Split('?')[0]), []));
        return found.Endpoint is { } endpoint && IsOfFigures(endpoint) ? endpoint.RoutePattern.RawText : null;
    }

    /// <summary>Walks from some addresses to all that can be reached. Forms are sent from pages that links lead to, one choice changed at a time to its first and its last.</summary>
    public async Task From(params IEnumerable<string> starts)
    {
        var waiting = new Queue<(string Path, bool ByForm)>(starts.Select(start => ($"/en/{slug}/{start}", false)));
        while (waiting.TryDequeue(out var next))
        {
            if (seen.ContainsKey(Plain(next.Path)) || RouteOf(next.Path) is not { } route)
            {
                continue;
            }

            met.Add(route);
            using var answer = await visitor.GetAsync(new Uri(next.Path, UriKind.Relative));
            var text = await Text(answer.Content);
            Assert.True(answer.IsSuccessStatusCode, $"{next.Path} answered {answer.StatusCode}.");
            seen[Plain(next.Path)] = Plain(text);
            if (!next.ByForm && answer.Content.Headers.ContentType?.MediaType == "text/html")
            {
                var page = await new HtmlParser().ParseDocumentAsync(text);
                foreach (var found in Links(page, next.Path).Select(path => (path, false)).Concat(Forms(page, next.Path).Select(path => (path, true))))
                {
                    waiting.Enqueue(found);
                }
            }
        }
    }

    private IEnumerable<string> Links(IDocument page, string from) =>
        page.QuerySelectorAll("a[href]").Select(link => Whole(from, link.GetAttribute("href")!)).Where(IsWalked).Distinct();

    private IEnumerable<string> Forms(IDocument page, string from) =>
        from form in page.QuerySelectorAll<IHtmlFormElement>("form[method=get]")
        let fields = SiteVisitor.Fields(form).Where(field => field.Item1.Length > 0).ToArray()
        from chosen in form.QuerySelectorAll<IHtmlSelectElement>("select")
        from option in (IHtmlOptionElement[])[.. chosen.Options.Take(1), .. chosen.Options.Skip(1).TakeLast(1)]
        let asked = string.Join('&', fields.Where(field => field.Item1 != chosen.Name).Append((chosen.Name!, option.Value)).Select(field => $"{field.Item1}={Uri.EscapeDataString(field.Item2)}"))
        let path = $"{Whole(from, form.GetAttribute("action") ?? "").Split('?')[0]}?{asked}"
        where IsWalked(path)
        select path;

    // A raster is the same picture as the SVG beside it, and of several places that nothing is hidden of one is enough.
    private bool IsWalked(string path) => path.StartsWith($"/en/{slug}/", StringComparison.Ordinal)
        && !path.Contains(".png", StringComparison.Ordinal) && !TwinTowns.Spared.Any(place => path.Contains(place, StringComparison.Ordinal));

    // A workbook is compared by its sheets: the archive around them holds the time of day.
    private static async Task<string> Text(HttpContent content)
    {
        if (content.Headers.ContentType?.MediaType?.EndsWith("spreadsheetml.sheet", StringComparison.Ordinal) != true)
        {
            return await content.ReadAsStringAsync();
        }

        await using var archive = new System.IO.Compression.ZipArchive(await content.ReadAsStreamAsync());
        var text = new System.Text.StringBuilder();
        foreach (var part in archive.Entries.Where(part => part.FullName.Contains("worksheets/", StringComparison.Ordinal) || part.FullName.Contains("sharedStrings", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(await part.OpenAsync());
            text.Append(await reader.ReadToEndAsync());
        }

        return text.ToString();
    }

    private string Whole(string from, string link) =>
        Uri.TryCreate(new Uri(visitor.BaseAddress!, from), link, out var whole) && whole.Authority == visitor.BaseAddress!.Authority ? whole.PathAndQuery : "";

    private string Plain(string text) => Moment().Replace(text, "").Replace(slug, "", StringComparison.Ordinal);

    private static bool IsOfFigures(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<Rule>() is Rule.Reading { Thing: var thing } && thing == Rules.Figures;

    private static IEnumerable<RouteEndpoint> Endpoints(WebApplication site) => ((IEndpointRouteBuilder)site).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
        .Where(one => !RuleGate.IsFile(one) && one.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") != false);

    // Identities, times of day and moments, which no two acts share.
    [GeneratedRegex(@"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\d{4}-\d\d-\d\dT[\d:.]+Z?| at \d\d:\d\d")]
    private static partial Regex Moment();
}
