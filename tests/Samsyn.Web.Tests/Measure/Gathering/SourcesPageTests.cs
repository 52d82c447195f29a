// A table is pasted, planned, begun, fetched by the worker, doubted, confirmed and let go, all on pages; and what needs a person is told.
using Microsoft.Extensions.DependencyInjection;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;
using Samsyn.Web.Measure.Gathering;

namespace Samsyn.Web.Tests.Measure.Gathering;

public sealed class SourcesPageTests(GatheringSite site) : IClassFixture<GatheringSite>
{
    private const string Here = GatheringSite.Here;

    [Fact]
    public async Task A_pasted_table_is_planned_first_and_fetched_only_when_somebody_has_begun()
    {
        site.Publish("RÖKER", year => 20 + (year % 3));

        var planned = await site.Paste("RÖKER");

        Assert.Contains("One call, an unknown number of cells, a minute at least.", planned.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(site.Service.Requests, request => request.Contains("table=R%C3%96KER", StringComparison.OrdinalIgnoreCase));

        var page = await Begin(planned);
        Assert.Contains("In order", page.Lead, StringComparison.Ordinal);
        Assert.Contains("20 new, 0 changed, 0 gone, 0 as before", page.Text, StringComparison.Ordinal);
        Assert.Contains("Own calculation on data from Enkätbyrån.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Source: Kolada.", page.Text, StringComparison.Ordinal);
        Assert.Contains("RÖKER", (await site.Owner.Get($"{Here}/sources")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_leap_waits_on_the_page_and_is_used_when_confirmed()
    {
        site.Publish("SOVER", year => 20 + (year % 3));
        var begun = await Begin(await site.Paste("SOVER"));
        site.Publish("SOVER", year => year == 2024 ? 2200 : 20 + (year % 3));

        var waiting = await Fetch(begun);

        Assert.Contains("went from 22 to 2200", waiting.Text, StringComparison.Ordinal);
        Assert.Contains("SOVER 9901 2024", waiting.Text, StringComparison.Ordinal);
        Assert.Equal(22, await Value("SOVER"));
        await site.Owner.Press(waiting, "form:has([value=confirm]) button");
        var used = await site.Until(waiting.Address.AbsolutePath, page => page.Lead.Contains("In order", StringComparison.Ordinal));
        Assert.Contains("0 new, 2 changed, 0 gone, 18 as before", used.Text, StringComparison.Ordinal);
        Assert.Equal(2200, await Value("SOVER"));
        var acts = (await site.Data.Store.Journal.Of(ChainKey.Of((await site.Data.Collaboration()).Key), null, default)).Select(line => (line.Act, line.Who!.Name)).ToArray();
        Assert.Contains(("figures confirmed", "Ylva Ägare"), acts);
        Assert.Contains(("fetch asked for", "Ylva Ägare"), acts);
        Assert.Contains(("fetch waits", "samsyn"), acts);
    }

    [Fact]
    public async Task What_is_let_go_is_not_used_and_the_source_rests()
    {
        site.Publish("ÄTER", year => 20 + (year % 3));
        var begun = await Begin(await site.Paste("ÄTER"));
        site.Publish("ÄTER", year => year == 2024 ? 2200 : 20 + (year % 3));
        var waiting = await Fetch(begun);

        var after = await site.Owner.Press(waiting, "form:has([value=let-go]) button");

        Assert.Contains("Resting", after.Lead, StringComparison.Ordinal);
        Assert.Equal(22, await Value("ÄTER"));
        Assert.Contains("Not used", after.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_that_does_not_answer_is_told_once_with_what_to_do()
    {
        site.Publish("RÖR-SIG", year => 20 + (year % 3));
        var begun = await Begin(await site.Paste("RÖR-SIG"));
        site.Service.AnswersUntil = 0;

        await site.Owner.Press(begun, "form:has([value=fetch]):not(:has([name=whole])) button");
        var failed = await site.Until(begun.Address.AbsolutePath, page => page.Lead.Contains("Cannot be fetched just now", StringComparison.Ordinal));

        Assert.Contains("Failed", failed.Text, StringComparison.Ordinal);
        Assert.Contains("What to do", failed.Text, StringComparison.Ordinal);
        Assert.Equal(22, await Value("RÖR-SIG"));
        var news = site.Site.Services.GetRequiredService<GatheringNews>();
        var (subscription, _) = await site.Stands("RÖR-SIG");
        var key = (await site.Data.Collaboration()).Key;
        async Task<int> Told() => (await site.Data.Store.Journal.Of(ChainKey.Of(key), new("subscription", subscription.Id), default)).Count(line => line.Act == "fetch failed");
        for (var tries = 0; await Told() == 0 && tries < 300; tries++)
        {
            await Task.Delay(100);
        }

        await news.Tell(key, subscription, default);
        await news.Tell(key, subscription, default);
        site.Service.AnswersUntil = int.MaxValue;
        Assert.Equal(1, await Told());
    }

    [Fact]
    public async Task The_indicators_page_leads_to_the_answer_byte_for_byte()
    {
        site.Publish("CYKLAR", year => 20 + (year % 3));
        await Begin(await site.Paste("CYKLAR"));

        var indicator = await site.Owner.Get($"{Here}/indicator/CYKLAR?area=9901");
        Assert.Contains("Own calculation on data from Enkätbyrån.", indicator.Text, StringComparison.Ordinal);
        var origin = await site.Owner.Get(indicator.Document.QuerySelector("a[href*='/origin/']")!.GetAttribute("href")!);

        Assert.Contains("row 19", origin.Text, StringComparison.Ordinal);
        using var raw = await site.Owner.Ask(origin.Document.QuerySelector("a[href*='/raw/']")!.GetAttribute("href")!);
        Assert.Equal("application/octet-stream", raw.Content.Headers.ContentType!.MediaType);
        Assert.Contains("\"Year\":2024", await raw.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_find_tables_that_can_be_chosen()
    {
        site.Publish("SIMMAR", year => year % 5);

        var found = await site.Until($"{Here}/sources/add?service=made-up&words=SIMMAR", page => page.Text.Contains("One table", StringComparison.Ordinal));
        var added = await site.Owner.Press(found, "form:has([name=table][value=SIMMAR]) button");

        Assert.Equal("Andel som SIMMAR", added.Heading);
    }

    [Fact]
    public async Task What_cannot_be_understood_is_told_beside_the_box_with_what_was_pasted_still_in_it()
    {
        var refused = await site.Owner.Press(await site.Owner.Get($"{Here}/sources/add"), "form:has(#pasted) button", ("pasted", "figures please"));

        Assert.Equal((422, "figures please"), (refused.Status, refused.Document.QuerySelector("#pasted")!.TextContent));
        Assert.NotNull(refused.Document.QuerySelector("#pasted-flaw"));
    }

    [Fact]
    public async Task A_reader_sees_sources_and_can_do_nothing_with_them()
    {
        using var reader = new SiteVisitor(site.Address);
        await reader.SignIn(site.Site, site.Data.Store, Role.Reader, "Läsaren");

        var page = await reader.Get($"{Here}/sources");

        Assert.Equal(200, page.Status);
        Assert.Null(page.Document.QuerySelector("a[href$='/sources/add']"));
        using var add = await reader.Ask($"{Here}/sources/add");
        Assert.Equal(System.Net.HttpStatusCode.Forbidden, add.StatusCode);
    }

    private async Task<Seen> Begin(Seen planned)
    {
        var form = await site.Owner.Get($"{planned.Address.AbsolutePath}/change");
        await site.Owner.Press(form, ".edit button", ("places", "9901"), ("places", "9902"));
        return await site.Until(planned.Address.AbsolutePath, page => page.Text.Contains("Taken in", StringComparison.Ordinal) && page.Lead.Contains("In order", StringComparison.Ordinal));
    }

    private async Task<Seen> Fetch(Seen page)
    {
        await site.Owner.Press(page, "form:has([name=whole]) button");
        return await site.Until(page.Address.AbsolutePath, one => one.Text.Contains("Look at this first", StringComparison.Ordinal));
    }

    private async Task<double?> Value(string indicator) =>
        ((await site.Data.Observations(indicator)).First(one => one.Key is { Area: "9901" } key && key.Period == Period.Year(2024)).Figure as Figure.Known)?.Estimate.Value;
}
