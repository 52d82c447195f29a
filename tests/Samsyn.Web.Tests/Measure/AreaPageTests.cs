// Places are listed by kind, changed with all flaws told at once, and taken away only when nothing depends on them.
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;

namespace Samsyn.Web.Tests.Measure;

public sealed class AreaPageTests(StoreSite site) : IClassFixture<StoreSite>
{
    private const string Pages = "/en/exempellan/data/places";

    [Fact]
    public async Task Places_are_listed_by_kind_with_what_they_are_part_of_and_their_figures()
    {
        var page = await site.Get(Pages);

        Assert.Equal(["Counties and regions", "Municipalities"], page.Document.QuerySelectorAll("h2").Select(heading => heading.TextContent));
        Assert.Equal(12, page.Document.QuerySelectorAll("section:nth-of-type(2) tbody tr").Length);
        Assert.Contains("Tärnmarks län", page.Document.QuerySelector("section:nth-of-type(2) tbody tr")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_is_changed_and_the_journal_says_so()
    {
        var page = await site.Get($"{Pages}/change?code=9905");

        var list = await site.Press(page, ".place button", ("name", "Nyköpinge"), ("from", "1971-01-01"), ("to", "2030-12-31"));

        Assert.Equal(Pages, list.Address.AbsolutePath);
        Assert.Contains("1 January 1971 to 31 December 2030", list.Text, StringComparison.Ordinal);
        var key = (await site.Data.Collaboration()).Key;
        var changed = (await site.Data.Store.Areas.Of(key, CancellationToken.None)).Single(area => area.Code == "9905");
        Assert.Equal(new Area("9905", "Nyköpinge", AreaLevel.Municipality, "99") { From = new(1971, 1, 1), To = new(2030, 12, 31) }, changed);
        Assert.Contains(await site.Data.Store.Journal.Of(ChainKey.Of(key), new("area", "9905"), CancellationToken.None), line => line.Act == "areas kept");
    }

    [Fact]
    public async Task All_that_is_wrong_with_a_place_is_told_at_once_and_what_was_written_stays()
    {
        var page = await site.Get($"{Pages}/change?code=99");

        var answer = await site.Press(page, ".place button", ("name", ""), ("level", "District"), ("parent", "9901"), ("from", "yesterday"));

        Assert.Equal(422, answer.Status);
        Assert.Equal(
            ["Write it as 2024-12-31, or leave it empty.", "Write a name.", "A place cannot be part of itself or of one of its parts."],
            answer.Document.QuerySelectorAll(".ds-error-summary li").Select(flaw => flaw.TextContent).Take(3));
        Assert.Equal("yesterday", answer.Document.QuerySelector("#from")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_place_is_added_and_taken_away_again_and_one_with_figures_stays()
    {
        var added = await site.Press(await site.Get($"{Pages}/change"), ".place button", ("code", "77"), ("name", "Norden"), ("level", "Country"));
        Assert.Contains("Norden", added.Text, StringComparison.Ordinal);
        var removed = await site.Press(await site.Get($"{Pages}/change?code=77"), "button[name=sure]");
        Assert.DoesNotContain("Norden", removed.Text, StringComparison.Ordinal);

        var kept = await site.Press(await site.Get($"{Pages}/change?code=9901"), "button[name=sure]");

        Assert.Equal(422, kept.Status);
        Assert.Contains("since it has figures", kept.Document.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/en/exempellan/data/places/change?code=nowhere")]
    [InlineData("/en/nobody/data/places")]
    public async Task What_is_not_there_is_not_found(string path) => Assert.Equal(404, (await site.Get(path)).Status);

    [Theory]
    [InlineData("/en/exempellan/data/places/change?code=9901")]
    [InlineData("/en/exempellan/data/places/remove?code=9901")]
    public async Task A_form_from_elsewhere_is_refused(string path)
    {
        using var answer = await site.Forge(path);

        Assert.Equal(400, (int)answer.StatusCode);
    }
}
