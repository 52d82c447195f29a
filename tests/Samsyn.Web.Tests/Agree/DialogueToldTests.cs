// What a dialogue's page and desk tell besides who agrees: effect against feasibility, what unites groups, what was parked or merged, and the time left.
using Samsyn.Loop.Agree;

namespace Samsyn.Web.Tests.Agree;

public sealed class DialogueToldTests(DialogueSite site) : IClassFixture<DialogueSite>
{
    private const string Example = "/exempellan/dialogues/dialogdag";

    [Theory]
    [InlineData("en", "Effect and feasibility")]
    [InlineData("sv", "Effekt och genomförbarhet")]
    [InlineData("da", "Effekt og gennemførlighed")]
    public async Task Effect_and_feasibility_stand_as_a_picture_with_numbers_and_as_a_table(string language, string title)
    {
        using var stranger = new SiteVisitor(site.Address);

        var page = await stranger.Get($"/{language}{Example}");
        var figure = page.Document.QuerySelector("figure.chart")!;
        var rows = figure.QuerySelectorAll("tbody tr").ToList();

        Assert.Equal(title, figure.QuerySelector("svg title")!.TextContent);
        Assert.Equal(["1", "2", "3", "4", "5", "6"], figure.QuerySelectorAll("svg.wide text[font-weight]").Select(one => one.TextContent).Where(text => text.Length == 1).Order());
        Assert.Equal(6, rows.Count);
        Assert.StartsWith("1. Tandvård på hjul", rows[0].QuerySelector("th")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(page.Document.QuerySelectorAll(".judged .what"), one => one.TextContent == rows[5].QuerySelector("th")!.TextContent);
        Assert.DoesNotContain("style=", figure.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_unites_the_groups_is_told_of_groups_that_may_be_told_and_of_opinion_groups_apart()
    {
        using var stranger = new SiteVisitor(site.Address);

        var page = await stranger.Get($"/en{Example}");
        var told = page.Document.QuerySelectorAll(".bridging").ToList();

        Assert.Equal(["What unites the groups", "What unites the opinion groups"], told.Select(one => one.QuerySelector("h3")!.TextContent));
        Assert.Contains("Barn och unga, 0–19: 15 of 16 agree", told[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("Opinion group 1: 21 people: ", told[1].TextContent, StringComparison.Ordinal);

        // What only one of the two views holds unites nobody.
        Assert.DoesNotContain("Egna vanor betyder mer", told[1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_said_of_what_unites_groups_when_one_of_them_may_not_be_told()
    {
        var day = await site.Open();
        var guests = new List<SiteVisitor>();
        foreach (var group in Enumerable.Repeat("g1", 9).Append("g2"))
        {
            guests.Add(await day.Guest(group));
        }

        await day.Write(guests[0], "A safe way to school");
        await day.Next();
        foreach (var guest in guests)
        {
            await guest.Press(await guest.Get(day.Path("part")), ".card button[value='1']");
        }

        await site.Leader.Press(await site.Leader.Get(day.Path("desk")), "form[action$='desk/close'] button");

        Assert.Empty((await guests[0].Get(day.Path())).Document.QuerySelectorAll(".bridging"));
        guests.ForEach(guest => guest.Dispose());
    }

    [Fact]
    public async Task What_is_parked_after_it_was_rated_stays_in_the_result_last_and_with_its_reason()
    {
        var day = await site.Open(ActivityKind.Rating);
        using var guest = await day.Guest();
        await day.Write(guest, "Forbid all cars", "Proposal");
        await day.Write(guest, "A safe way to school", "Proposal");
        await day.Next();
        await guest.Press(await guest.Get(day.Path("part")), "form.card button", ("effect", "9"), ("reach", "9"), ("feasibility", "9"));
        await guest.Press(await guest.Get(day.Path("part")), "form.card button", ("effect", "4"), ("reach", "4"), ("feasibility", "4"));

        await site.Leader.Press(await site.Leader.Get(day.Path("examine")), "form[action$='/examine'] button", ("Legality", "no"), ("said", "The state decides on roads."));
        var judged = (await guest.Get(day.Path())).Document.QuerySelectorAll(".judged > li").ToList();

        Assert.Equal(["1. A safe way to school", "Forbid all cars"], judged.Select(one => one.QuerySelector(".what")!.TextContent));
        Assert.Contains("Parked at the gate: Does the law allow it? No.", judged[1].QuerySelector(".parked")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("The state decides on roads.", judged[1].QuerySelector(".parked")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("median 9", judged[1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_merged_leads_to_what_it_became_and_has_its_answer()
    {
        var day = await site.Open();
        using var first = await day.Guest();
        using var second = await day.Guest("g2");
        await day.Write(first, "A safe way to school");
        await day.Write(second, "Safe ways to walk");
        var all = await site.Shelf.Contributions.Of(site.Here, day.Id, default);
        await site.Leader.Press(await site.Leader.Get(day.Path("desk")), $"form[action$='desk/answer']:has([value='{all[0].Id}']) button", ("outcome", "Accepted"), ("said", "Three crossings this year."));
        var token = (await site.Leader.Get(day.Path("desk"))).Token;
        using var merged = await site.Leader.Post(day.Path("desk/merge"), ("__RequestVerificationToken", token), ("contribution", all[0].Id), ("contribution", all[1].Id), ("do", "merge"));

        var page = await second.Get(day.Path());
        var own = (await second.Get(day.Path("part"))).Document.QuerySelector("[data-part=own]")!.TextContent;

        Assert.Equal(302, (int)merged.StatusCode);
        Assert.Equal("A safe way to school", page.Document.QuerySelector($"#said-{all[1].Id} .merged-into a[href='#said-{all[0].Id}']")!.TextContent);
        Assert.NotNull(page.Document.GetElementById($"said-{all[0].Id}"));
        Assert.Contains("Merged into: A safe way to school", own, StringComparison.Ordinal);
        Assert.Contains("Three crossings this year.", own, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_desk_counts_down_and_says_without_a_script_until_when()
    {
        var day = await site.Open();
        var judging = (await site.Shelf.Activities.Of(site.Here, day.Id, default)).Single(one => one.Id == day.Judging);
        await site.Shelf.Activities.Keep(site.Here, judging with { Minutes = 10 }, default);
        Assert.Null((await site.Leader.Get(day.Path("desk"))).Document.QuerySelector(".desk-clock"));
        await day.Next();

        var clock = (await site.Leader.Get(day.Path("desk"))).Document.QuerySelector(".desk-clock")!;

        Assert.InRange(int.Parse(clock.QuerySelector("[data-left]")!.GetAttribute("data-left")!, System.Globalization.CultureInfo.InvariantCulture), 540, 600);
        Assert.True(clock.QuerySelector("[data-left]")!.HasAttribute("hidden"));
        Assert.Matches("10 minutes, until [0-9]{2}:[0-9]{2}", clock.TextContent);
    }
}
