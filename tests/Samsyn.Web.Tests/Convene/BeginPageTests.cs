// A collaboration of one's own is begun on a page, and its figures stand apart from the invented ones.
namespace Samsyn.Web.Tests.Convene;

public sealed class BeginPageTests(StoreSite site) : IClassFixture<StoreSite>
{
    [Fact]
    public async Task What_is_begun_goes_on_to_its_first_import_without_the_mark_of_invented_figures()
    {
        var invented = await site.Get("/sv/exempellan/");
        var page = await site.Get(invented.Document.QuerySelector(".invented a")!.GetAttribute("href")!);

        var begun = await site.Press(page, "button", ("name", "Näs och Öby"));

        Assert.Equal("/sv/nas-och-oby/import", begun.Address.AbsolutePath);
        Assert.Null(begun.Document.QuerySelector(".invented"));
        Assert.Contains("Näs och Öby", (await site.Get("/sv/")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sv", "", "Skriv ett namn.")]
    [InlineData("da", "Tärnmarks län", "Der er allerede et samarbejde med det navn.")]
    [InlineData("en", "x", "Shorten the name to 120 characters at most.")]
    public async Task A_name_that_cannot_be_used_comes_back_with_what_to_do(string language, string name, string said)
    {
        var written = name == "x" ? new string('x', 121) : name;

        var answer = await site.Press(await site.Get($"/{language}/begin"), "button", ("name", written));

        Assert.Equal(422, answer.Status);
        Assert.StartsWith(said, answer.Document.QuerySelector("[role=alert]")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal(written, answer.Document.QuerySelector("#name")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("sv")]
    [InlineData("da")]
    [InlineData("en")]
    public async Task The_page_is_one_click_away_in_the_other_languages(string language)
    {
        var page = await site.Get($"/{language}/begin");

        Assert.Equal(["/sv/begin", "/da/begin", "/en/begin"], page.Document.QuerySelectorAll(".languages a").Select(link => link.GetAttribute("href")));
        Assert.Equal(language, page.Document.QuerySelector(".languages a[aria-current]")!.GetAttribute("lang"));
    }

    [Fact]
    public async Task A_form_from_elsewhere_is_refused() =>
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, (await site.Forge("/sv/begin")).StatusCode);
}
