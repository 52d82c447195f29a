// How able people judge themselves to be, year by year: out of the dialogues that whoever reads may read, once their results are told.
using Microsoft.Extensions.DependencyInjection;
using Samsyn.Loop.Agree.Example;
using Samsyn.Loop.Convene;
using Samsyn.Web.Commands;
using Samsyn.Web.Convene;
using Samsyn.Web.Tests.Convene;

namespace Samsyn.Web.Tests.Follow;

public sealed class CapacityPageTests(SignInSite site) : IClassFixture<SignInSite>
{
    [Fact]
    public async Task The_years_stand_side_by_side_as_a_picture_and_as_a_table_and_the_dialogues_are_named()
    {
        using var anybody = site.Stranger();

        var page = await anybody.Get("/en/exempellan/follow/capacity");
        var rows = page.Document.QuerySelectorAll("table tbody tr").Select(row => row.QuerySelectorAll("td").Select(cell => cell.TextContent).ToArray()).ToArray();

        Assert.Equal(7, rows.Length);
        Assert.All(rows, row => Assert.Equal(["18 answers", "22 answers", "24 answers"], row.Select(cell => cell.Split(" · ")[^1])));
        Assert.All(rows, row => Assert.All(row, cell => Assert.Matches(@"^[0-9.]+ \([0-9.]+ to [0-9.]+\) · ", cell)));
        Assert.StartsWith("Surely higher than at the beginning", page.Lead, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector("svg[role=img]"));
        Assert.Equal(3, page.Document.QuerySelectorAll("[aria-labelledby=from] li a").Length);
        Assert.NotNull((await anybody.Get("/en/exempellan/follow")).Document.QuerySelector("a[href$='/follow/capacity']"));
    }

    [Fact]
    public async Task A_stranger_reads_only_what_is_published_and_nobody_what_is_not_told_yet()
    {
        var own = new Collaboration(new("able"), "able", "Björkhamra", Invented: false);
        var store = site.Data.Store;
        await store.Collaborations.Keep(own, default);
        await store.Publications.Publish(own.Key, Rules.Plan, null, default);
        site.Site.Services.GetRequiredService<Admission>().Forget();
        var made = ExampleSelfChecks.Make(new(2026, 11, 29)).Select(one => Renamed(one, "able")).ToArray();
        await ExampleDay.Hold(store.Agree, own.Key, made[0], default);
        await ExampleDay.Hold(store.Agree, own.Key, made[1] with { Dialogue = made[1].Dialogue with { HidesResults = true } }, default);
        using var stranger = site.Stranger();

        Assert.Contains("Here it shows, year by year", (await stranger.Get("/en/able/follow/capacity")).Text, StringComparison.Ordinal);

        await store.Publications.Publish(own.Key, made[0].Dialogue.Thing, null, default);
        await store.Publications.Publish(own.Key, made[1].Dialogue.Thing, null, default);
        Assert.Equal("No sure change between the first year and the last (2024 to 2025).", (await stranger.Get("/en/able/follow/capacity")).Lead);

        // Opened again, its results are hidden until it is closed.
        await store.Agree.Dialogues.Open(own.Key, made[1].Dialogue.Id, new(2030, 1, 1, 0, 0, 0, TimeSpan.Zero), default);
        Assert.StartsWith("There are answers of one year, 2024.", (await stranger.Get("/en/able/follow/capacity")).Lead, StringComparison.Ordinal);

        // Where people can still answer, nothing is counted yet.
        await store.Agree.Dialogues.Open(own.Key, made[0].Dialogue.Id, new(2030, 1, 1, 0, 0, 0, TimeSpan.Zero), default);
        await store.Agree.Activities.Open(own.Key, made[0].Activities[0].Id, null, default);
        Assert.Contains("Here it shows, year by year", (await stranger.Get("/en/able/follow/capacity")).Text, StringComparison.Ordinal);
    }

    // The same dialogue in another collaboration has an identity of its own.
    private static ExampleDialogue Renamed(ExampleDialogue made, string to)
    {
        string Own(string id) => $"{to}-{id}";
        return made with
        {
            Dialogue = made.Dialogue with { Id = Own(made.Dialogue.Id) },
            Activities = [.. made.Activities.Select(one => one with { Id = Own(one.Id), Dialogue = Own(one.Dialogue) })],
            Participants = [.. made.Participants.Select(one => one with { Id = Own(one.Id), Dialogue = Own(one.Dialogue) })],
            Judgements = [.. made.Judgements.Select(one => one with { Activity = Own(one.Activity), Participant = Own(one.Participant) })],
        };
    }
}
