// The public page, its feed, its library and its embedded picture as strangers meet them, and the bad input they and members send.
using System.Net;
using System.Xml.Linq;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Publish;
using Samsyn.Web.Tests.Publish.Formats;

namespace Samsyn.Web.Tests.Publish.Documents;

public sealed class PublicPageTests(DocumentSite site) : IClassFixture<DocumentSite>, IAsyncLifetime
{
    private const string Page = $"/en/{DocumentSite.Slug}/published";
    private static readonly byte[] Pdf = "%PDF-1.7"u8.ToArray();
    private static readonly string[] Whole = ["id", "title", "updated", "author", "link"];
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public Task InitializeAsync() => site.Store.Publications.Publish(DocumentSite.Here, new("front"), null, default);

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task What_the_work_is_about_stands_first_in_the_readers_language_or_marked_as_another()
    {
        using var owner = await site.Member(Role.Owner);
        var form = await owner.Get("/en/tallvik/settings");
        var kept = await owner.Press(form, ".edit button[type=submit]:not([name=rows])", ("short-sv", "Alla ska må bra.\r\n\r\n<b>Så</b> gör vi."), ("short-en", ""), ("short-da", "Alle skal have det godt."));
        Assert.Equal(200, kept.Status);
        site.Forget();

        var (danish, english) = (await owner.Get("/da/tallvik/published"), await owner.Get("/en/tallvik/published"));

        Assert.Equal([("Alle skal have det godt.", "da")], danish.Document.QuerySelectorAll(".opening .lead").Select(one => (one.TextContent, one.GetAttribute("lang"))));
        Assert.Equal([("Alla ska må bra.", "sv"), ("<b>Så</b> gör vi.", "sv")], english.Document.QuerySelectorAll(".opening .lead").Select(one => (one.TextContent, one.GetAttribute("lang"))));
        Assert.Equal(422, (await owner.Press(await owner.Get("/en/tallvik/settings"), ".edit button[type=submit]:not([name=rows])", ("short-sv", new string('a', 601)))).Status);
    }

    [Fact]
    public async Task The_menu_leads_to_no_door_that_is_shut_for_whoever_reads()
    {
        using var owner = await site.Member(Role.Owner);
        using var reader = await site.Member(Role.Reader);
        using var stranger = site.Stranger();
        static List<string> Menu(Seen page) => [.. page.Document.QuerySelectorAll(".brand a, .menu a").Select(one => one.GetAttribute("href")!)];
        var (all, read, seen) = (Menu(await owner.Get(Page)), Menu(await reader.Get(Page)), Menu(await stranger.Get(Page)));

        Assert.Equal(1, all.Count - read.Count); // nobody who only reads imports
        Assert.Contains(Page, seen);
        Assert.True(seen.Count < read.Count);
        foreach (var address in seen)
        {
            Assert.Equal(200, (int)(await stranger.Ask(address)).StatusCode);
        }
    }

    [Fact]
    public async Task A_stranger_reads_what_is_published_and_is_told_of_nothing_else()
    {
        using var owner = await site.Member(Role.Owner, "Olga Ägare");
        using var stranger = site.Stranger();
        await site.Store.Agree.Dialogues.Keep(DocumentSite.Here, new("shut", "A day behind doors", "To speak freely") { Day = new(2026, 3, 1) }, default);
        var path = await DocumentSite.Begin(owner, DocumentKind.Specification, ("title", "Open 🙂 words & <marks>"));
        await site.Fill(owner, path);
        var open = await DocumentSite.Freeze(owner, path, "Open.");
        var shut = await DocumentSite.Freeze(owner, path, "Shut.");
        await owner.Press(open, "form[action$='/publish'] button");
        site.Forget();

        var page = await stranger.Get(Page);
        var feed = await stranger.Ask($"{Page}/feed.xml");
        var entries = XDocument.Parse(await feed.Content.ReadAsStringAsync()).Root!;

        Assert.Equal(200, page.Status);
        foreach (var text in new[] { page.Text, entries.ToString() })
        {
            Assert.Contains(DocumentSite.IdOf(open.Address.AbsolutePath), text, StringComparison.Ordinal);
            Assert.DoesNotContain(DocumentSite.IdOf(shut.Address.AbsolutePath), text, StringComparison.Ordinal);
            Assert.DoesNotContain("A day behind doors", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Olga", text, StringComparison.Ordinal);
        }

        Assert.Equal("application/atom+xml", feed.Content.Headers.ContentType!.MediaType);
        Assert.Equal(Atom + "feed", entries.Name);
        Assert.All(Whole, name => Assert.Single(entries.Elements(Atom + name), one => one.Attribute("rel")?.Value != "self"));
        Assert.Equal(page.Document.QuerySelector("link[rel=alternate]")!.GetAttribute("href"), entries.Elements(Atom + "link").Single(one => one.Attribute("rel")?.Value == "self").Attribute("href")!.Value);
        var entry = Assert.Single(entries.Elements(Atom + "entry"));
        Assert.Equal("Open 🙂 words & <marks>", entry.Element(Atom + "title")!.Value);
        Assert.True(Uri.TryCreate(entry.Element(Atom + "id")!.Value, UriKind.Absolute, out _) && DateTimeOffset.TryParse(entry.Element(Atom + "updated")!.Value, System.Globalization.CultureInfo.InvariantCulture, out _));
        Assert.Empty(page.Document.QuerySelectorAll("a[href$='/opener'], a[href$='.pdf'], a[href*='/documents']")); // the figures are not published, no PDF can be made, no draft is theirs
        foreach (var link in page.Document.QuerySelectorAll("main a[href^='/']").Select(one => one.GetAttribute("href")!).Distinct())
        {
            Assert.Equal((link, HttpStatusCode.OK), (link, (await stranger.Ask(link)).StatusCode));
        }

        Assert.Equal("Tallvik", page.Document.QuerySelector("meta[property='og:title']")!.GetAttribute("content"));
        Assert.Equal($"{site.Address.AbsoluteUri.TrimEnd('/')}{Page}", page.Document.QuerySelector("meta[property='og:url']")!.GetAttribute("content"));
        foreach (var closed in new[] { "documents", "published/opener", "embed/SMOKE", "published/material/new" })
        {
            Assert.Equal((closed, HttpStatusCode.Found), (closed, (await stranger.Ask($"/en/{DocumentSite.Slug}/{closed}")).StatusCode));
        }
    }

    [Fact]
    public async Task Programs_that_ask_for_the_head_alone_get_it_and_what_is_shut_stays_shut()
    {
        using var stranger = site.Stranger();
        foreach (var (path, status) in new[] { (Page, 200), ($"{Page}/feed.xml", 200), ("/en/tallvik/documents", 302), ("/en/tallvik/nowhere", 404) })
        {
            using var answer = await stranger.Head(path);

            Assert.Equal((path, status), (path, (int)answer.StatusCode));
            Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
        }
    }

    [Fact]
    public async Task The_picture_of_a_shared_link_has_the_size_that_is_asked_for()
    {
        using var stranger = site.Stranger();
        site.Forget();
        if (!Samsyn.Web.Charts.Rasteriser.Found)
        {
            Assert.Equal(404, (int)(await stranger.Ask($"{Page}/share.png")).StatusCode);
            return;
        }

        var png = await (await stranger.Ask($"{Page}/share.png")).Content.ReadAsByteArrayAsync();

        Assert.Equal((1200, 630), (System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))));
    }

    [FactWithChromium]
    public async Task The_first_page_and_the_sheet_for_whoever_opens_a_meeting_are_each_one_page_of_paper()
    {
        await using var context = await Chromium.Context(new() { BaseURL = site.Address.AbsoluteUri });
        var page = await context.NewPageAsync();
        foreach (var language in new[] { "sv", "da", "en" })
        {
            await page.GotoAsync($"/{language}/exempellan/");
            Assert.Equal(3, await page.Locator(".strips .strip").CountAsync());
            Assert.Equal(1, await Sheets(page));

            await page.GotoAsync($"/{language}/exempellan/published/opener");
            Assert.Equal(5, await page.Locator(".facts-large > li").CountAsync());
            Assert.Equal(1, await Sheets(page));
        }
    }

    private static async Task<int> Sheets(Microsoft.Playwright.IPage page) =>
        System.Text.RegularExpressions.Regex.Count(System.Text.Encoding.Latin1.GetString(await page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true })), @"/Type\s*/Page\b");

    [Fact]
    public async Task A_picture_on_somebody_elses_page_may_be_framed_and_bears_its_source_and_no_menu()
    {
        using var stranger = site.Stranger();
        using var answer = await stranger.Ask("/sv/exempellan/embed/SMOKE?kind=trend");
        var text = await answer.Content.ReadAsStringAsync();

        Assert.Contains("frame-ancestors *", string.Join(' ', answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Contains("Källa", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<nav", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<form", text, StringComparison.Ordinal);
        Assert.Equal(404, (int)(await stranger.Ask("/sv/exempellan/embed/NOWHERE")).StatusCode);
        Assert.Contains("frame-ancestors 'none'", string.Join(' ', (await stranger.Ask("/sv/exempellan/published")).Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("published/opener?area=nowhere", 404)]
    [InlineData("published/opener?area=%00", 404)]
    [InlineData("published/opener?area=", 200)]
    [InlineData("published/material/0/x.pdf", 404)]
    [InlineData("editions/%00", 400)]
    [InlineData("editions/bokslut-1%0A", 404)]
    public async Task An_address_that_leads_nowhere_says_so(string path, int status)
    {
        using var stranger = site.Stranger();

        Assert.Equal(status, (int)(await stranger.Ask($"/sv/exempellan/{path}")).StatusCode);
    }

    [Theory]
    [InlineData("virus.exe", "is none of the kinds that can be put in")]
    [InlineData("page.html", "is none of the kinds that can be put in")]
    [InlineData("report\u202Efdp.exe", "is none of the kinds that can be put in")]
    [InlineData("cheat.docx", "is not a file such as its name says")]
    [InlineData("empty.pdf", "is empty. Choose a file that holds something.")]
    [InlineData("large.pdf", "The file is 21 MB.")]
    public async Task A_file_that_cannot_be_handed_out_is_refused(string name, string said)
    {
        using var owner = await site.Member(Role.Owner);
        var bytes = name switch { "empty.pdf" => [], "large.pdf" => new byte[Material.Largest + 1], _ => Pdf };

        using var answer = await owner.Send($"{Page}/material/new", name, bytes, ("id", Guid.CreateVersion7().ToString("D")), ("title", "Slides"), ("about", ""));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(said, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("..\\..\\C:\\Users\\slides.pdf", "slides.pdf")]
    [InlineData("/etc/slides.pdf", "slides.pdf")]
    [InlineData("sli\u202Edes\u200B.pdf", "slides.pdf")]
    [InlineData("Räksmörgås 1.PDF", "Räksmörgås 1.PDF")]
    public async Task A_file_in_the_library_has_its_name_alone_and_is_handed_out_as_a_file(string sent, string name)
    {
        using var owner = await site.Member(Role.Owner);
        var id = Guid.CreateVersion7().ToString("D");

        using var answer = await owner.Send($"{Page}/material/new", sent, Pdf, ("id", id), ("title", "Slides"), ("about", "From the day."));

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal(name, (await site.Shelf.Materials.Of(DocumentSite.Here, default)).Single(one => one.Id == id).FileName);
        site.Forget();
        using var stranger = site.Stranger();
        var link = (await stranger.Get(Page)).Document.QuerySelector($"a[href*='{id}']")!.GetAttribute("href")!;
        using var file = await stranger.Ask(link);
        Assert.Equal((HttpStatusCode.OK, "attachment"), (file.StatusCode, file.Content.Headers.ContentDisposition!.DispositionType));
        await owner.Press(await owner.Get(Page), $"form[action*='{id}'] button");
        Assert.Equal(404, (int)(await stranger.Ask(link)).StatusCode);
    }

    [Fact]
    public async Task A_title_that_no_paper_can_show_or_no_file_at_all_is_told()
    {
        using var owner = await site.Member(Role.Owner);
        using var none = await owner.Send($"{Page}/material/new", "empty.pdf", [], ("id", "no identity"), ("title", "bell\a"), ("about", new string('x', 501)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, none.StatusCode);
        var text = await none.Content.ReadAsStringAsync();
        Assert.All(["Write what it is called.", "in one line of at most 500 signs", "is empty."], said => Assert.Contains(said, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Long_tables_pasted_pages_and_scripts_go_in_and_come_out_as_words()
    {
        using var writer = await site.Member(Role.Strategist);
        var path = await DocumentSite.Begin(writer, DocumentKind.Specification);
        var block = $"{path}/block/{(await site.First(path, "background")).Id}";

        var long5000 = await writer.Press(await writer.Get(block), ".edit button", ("text", "|a|\n|-|\n" + string.Concat(Enumerable.Repeat("|1|\n", 5_000))));
        var word = await writer.Press(await writer.Get(block), ".edit button", ("text", "<html><style>p.MsoNormal{}</style><p class=MsoNormal><b>Fat</b> &amp; <i>thin</i><o:p></o:p></p><script>alert(1)</script></html>"));
        var script = await writer.Press(await writer.Get(block), ".edit button", ("text", "[press](javascript:alert(1)) <img src=x onerror=alert(1)> `<b>`"));

        Assert.All([long5000, word, script], page => Assert.Equal(200, page.Status));
        Assert.Equal(5_001, long5000.Document.QuerySelectorAll(".document tr").Length);
        Assert.Equal("Fat & thin", word.Document.QuerySelector(".document p")!.TextContent.Trim());
        Assert.Equal("Fat", word.Document.QuerySelector(".document strong")!.TextContent);
        Assert.Empty(script.Document.QuerySelectorAll(".document script, .document img, .document a"));
        foreach (var kind in new[] { "docx", "html", "xlsx" })
        {
            Assert.Equal(HttpStatusCode.OK, (await writer.Ask($"{path}/draft.{kind}")).StatusCode);
        }
    }
}
