// Boundaries, official places and groups of similar places are taken in, by page and by command, or refused with all that is wrong.
using System.Text;
using Samsyn.Web.Tests.Commands;

namespace Samsyn.Web.Tests.Measure.Maps;

public sealed class BoundariesTests(StoreSite site) : IClassFixture<StoreSite>
{
    private const string Page = "/en/exempellan/data/places/boundaries";
    private const string Official = "/en/exempellan/data/places/official";
    private const string Similar = "/en/exempellan/data/places/similar";

    [Fact]
    public async Task A_file_of_boundaries_is_taken_in_and_the_journal_says_so()
    {
        var answer = await Send(Page, "borders.geojson", Feature("9901", "9908", "0114"), ("credit", "Lantmäteriet"));

        Assert.Equal(200, answer.Status);
        Assert.Equal("2 boundaries are in. 1 other places in the file are not of your collaboration and were left out.", answer.Document.QuerySelector("p.done")!.TextContent);
        var county = await site.Data.Collaboration();
        Assert.Equal("Lantmäteriet", (await site.Data.Store.Boundaries.Of(county.Key, default)).Single(one => one.Area == "9901").Credit);
        var line = (await site.Data.Store.Journal.Of(Loop.Convene.ChainKey.Of(county.Key), new("boundary"), default))[0];
        Assert.Equal(("boundaries kept", "Lantmäteriet (2)"), (line.Act, line.Content!.Subject));
    }

    [Fact]
    public async Task Everything_that_is_wrong_with_a_file_is_told_and_nothing_of_it_is_kept()
    {
        var answer = await Send(Page, "borders.geojson", Feature("9901", "9902", "9903", "nowhere", "elsewhere"), ("credit", "SCB"));

        Assert.Equal(422, answer.Status);
        Assert.Equal(2, answer.Document.QuerySelectorAll("[role=alert] tbody tr").Length);
        Assert.Equal("SCB", answer.Document.QuerySelector("#credit")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Without_a_credit_nothing_is_taken_in()
    {
        var answer = await Send(Page, "borders.geojson", Feature("9901"), ("credit", ""));

        Assert.Equal(422, answer.Status);
        Assert.Contains("Write who drew the boundaries", answer.Document.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_command_takes_boundaries_in_and_refuses_flawed_ones()
    {
        await using var data = await StoreFolder.WithCounty();
        var (sound, flawed) = (data.Write("sound.geojson", Feature("9901", "9902")), data.Write("flawed.geojson", "<html>"));

        var taken = await Terminal.Run("boundaries", sound, "--credit", "SCB", "--data", data.Path);
        var refused = await Terminal.Run("boundaries", flawed, "--credit", "SCB", "--data", data.Path);

        Assert.Equal((0, "sound.geojson: 2 boundaries kept, 0 of places elsewhere left out\n"), (taken.End, taken.Answer));
        Assert.Equal((1, ""), (refused.End, refused.Answer));
        Assert.Contains("flawed.geojson", refused.Talk, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_county_is_taken_in_with_its_municipalities_and_its_country()
    {
        var list = await site.Press(await site.Get(Official), ".official button", ("take", "SE-18"));

        Assert.Equal("/en/exempellan/data/places", list.Address.AbsolutePath);
        var areas = await site.Data.Store.Areas.Of((await site.Data.Collaboration()).Key, default);
        Assert.Equal(12, areas.Count(area => area.Parent == "18"));
        Assert.Equal("00", areas.Single(area => area.Code == "18").Parent);
        Assert.Equal(new DateOnly(1995, 1, 1), areas.Single(area => area.Name == "Lekeberg").From);

        var refused = await site.Press(await site.Get(Official), ".official button", ("take", "XX"));
        Assert.Equal(422, refused.Status);
    }

    [Fact]
    public async Task Groups_of_similar_municipalities_are_taken_in_and_shown_beside_a_place()
    {
        const string groups = """{"values":[{"id":"G1","title":"Liknande kommuner grundskola, Granforsa, 2024","members":[{"member_id":"9904","member_title":"Kopparlunda"},{"member_id":"9905","member_title":"Lommösund"},{"member_id":"0001","member_title":"Annan"}]}],"count":1}""";

        var taken = await Send(Similar, "groups.json", groups);
        Assert.Contains("1 group is in.", taken.Text, StringComparison.Ordinal);
        var beside = await site.Get("/en/exempellan/area/9903/similar");
        Assert.Equal("Liknande kommuner grundskola 2024: Kopparlunda, Lommösund, 0001.", beside.Lead);
        Assert.NotEmpty(beside.Document.QuerySelectorAll("tbody tr"));

        var refused = await Send(Similar, "groups.json", "<html>");
        Assert.Equal(422, refused.Status);
    }

    [Fact]
    public async Task A_place_that_is_like_nobody_is_told_how_to_begin() =>
        Assert.Contains("once groups of similar municipalities are in", (await site.Get("/en/exempellan/area/9911/similar")).Text, StringComparison.Ordinal);

    private async Task<Seen> Send(string path, string fileName, string text, params (string Name, string Value)[] fields)
    {
        using var visitor = new SiteVisitor(site.Address);
        visitor.Cookies.Add(site.Cookies);
        return await Seen.Of(await visitor.Send(path, fileName, Encoding.UTF8.GetBytes(text), fields));
    }

    private static string Feature(params string[] codes) =>
        $$"""{"type":"FeatureCollection","features":[{{string.Join(',', codes.Select((code, index) => $$$"""{"type":"Feature","properties":{"kod":"{{{code}}}"},"geometry":{"type":"Polygon","coordinates":[[[{{{14 + index}}},60],[{{{15 + index}}},60],[{{{15 + index}}},61],[{{{14 + index}}},60]]]}}"""))}}]}""";
}
