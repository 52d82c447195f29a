// A document as a page and as an HTML file of its own: as approved in each language, harmless whatever was written, and whole.
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Samsyn.Loop.Publish.Composed;
using Samsyn.Web.Publish.Formats;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Tests.Publish.Formats;

public sealed partial class ReportHtmlTests
{
    [Theory]
    [MemberData(nameof(ReportSample.Languages), MemberType = typeof(ReportSample))]
    public async Task The_file_is_as_approved(string code) =>
        Golden.Matches(Style().Replace(await ReportHtml.Of(In(code)), "<style></style>"), $"report.{code}.html");

    [Fact]
    public async Task The_chapters_on_a_page_are_as_approved() =>
        Golden.Matches(await Html.Of(typeof(CompositionBody), new Dictionary<string, object?> { ["Composition"] = In("sv") }), "body.sv.html");

    [Fact]
    public async Task The_contents_on_a_page_lead_to_every_chapter()
    {
        var contents = await Html.Of(typeof(CompositionContents), new Dictionary<string, object?> { ["Composition"] = In("da") });

        foreach (var id in (string[])["seen", "seen-groups", "done", "done-words", "end"])
        {
            Assert.Contains($"href=\"#{id}\"", contents, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task No_word_becomes_a_script_or_a_style_and_no_link_leads_astray()
    {
        var sample = In("sv");
        var page = await new HtmlParser().ParseDocumentAsync(await ReportHtml.Of(sample with { Cover = sample.Cover with { Title = ReportSample.Hostile } }));

        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.Single(page.QuerySelectorAll("style"));
        Assert.Contains("default-src 'none'", page.QuerySelector("meta[http-equiv]")!.GetAttribute("content"), StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll("main a"), link => Assert.Matches("^(https:|mailto:|#)", link.GetAttribute("href")!));
        Assert.Contains(ReportSample.Hostile, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_identity_is_there_once_and_every_link_within_leads_somewhere()
    {
        var page = await new HtmlParser().ParseDocumentAsync(await ReportHtml.Of(In("en")));
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToArray();

        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(page.QuerySelectorAll("a[href^='#']"), link => Assert.Contains(link.GetAttribute("href")![1..], ids));
        Assert.All(page.QuerySelectorAll("[aria-labelledby]"), named => Assert.All(named.GetAttribute("aria-labelledby")!.Split(' '), id => Assert.Contains(id, ids)));
    }

    [Fact]
    public async Task Why_there_is_no_number_is_told_in_words()
    {
        var page = await new HtmlParser().ParseDocumentAsync(await ReportHtml.Of(In("sv")));
        var cells = page.QuerySelectorAll("#t1 td").Select(cell => cell.TextContent.Trim());

        Assert.Equal(["12,5 (10,1\u00a0till\u00a015,2)", "6,3", "dolt: någon kan kännas igen", "uppgift saknas", "för osäker för att visas"], cells);
    }

    [Fact]
    public async Task A_table_of_5000_rows_is_whole_on_the_screen_and_begun_on_paper()
    {
        var long5000 = LongReport.WithRows(5_000);
        var screen = await ReportHtml.Of(long5000);
        var paper = await ReportHtml.Of(long5000, Medium.Paper, null);

        Assert.Equal(5_001, Rows().Count(screen));
        Assert.Equal(201, Rows().Count(paper));
        Assert.Contains("Här står de första 200 av 5\u00a0000 rader. Alla 5\u00a0000 rader står i bilagans arbetsbok.", paper.Replace("&#xA0;", "\u00a0", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_file_with_its_fonts_is_small()
    {
        var file = await ReportHtml.Of(In("sv"));

        Assert.InRange(file.Length, 10_000, 250_000);
        Assert.Equal(4, Regex.Count(file, "@font-face"));
    }

    [Theory]
    [InlineData("#7a1f5c", "#ffffff")]
    [InlineData("#ffe14d", "#111111")]
    [InlineData("red; } body { display: none", "#ffffff")]
    public void The_owners_colour_can_be_read(string colour, string over)
    {
        var shades = OwnerColour.Of(colour);

        Assert.Equal(over, shades.Over);
        Assert.All((string[])[shades.Own, shades.OnLight, shades.OnDark], shade => Assert.Matches("^#[0-9a-f]{6}$", shade));
    }

    private static Composition In(string code) => ReportSample.Of(Language.Of(code));

    [GeneratedRegex("<style>.*?</style>", RegexOptions.Singleline)]
    private static partial Regex Style();

    [GeneratedRegex("<tr>")]
    private static partial Regex Rows();
}
