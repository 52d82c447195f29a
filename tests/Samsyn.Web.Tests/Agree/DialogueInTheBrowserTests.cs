// A dialogue in a real browser: a phone that loses its net loses no word, the page follows the agenda, and nothing shuts anybody out.
using Microsoft.Playwright;

namespace Samsyn.Web.Tests.Agree;

public sealed class DialogueInTheBrowserTests(DialogueSite site) : IClassFixture<DialogueSite>
{
    private string Base => site.Address.ToString().TrimEnd('/');

    [Fact]
    public async Task What_is_sent_without_a_net_is_kept_on_the_phone_through_a_reload_and_sent_once()
    {
        var day = await site.Open();
        await using var context = await Chromium.Context(new() { BaseURL = Base, ViewportSize = new() { Width = 390, Height = 844 } });
        var page = await Enter(context, day);

        await page.GetByLabel("Something that strengthens").CheckAsync();
        await page.GetByLabel("Write").FillAsync("A safe way to school");
        await context.RouteAsync("**/part/write", route => route.AbortAsync());
        await page.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-part=told]")).ToContainTextAsync("Kept on the phone");
        await Assertions.Expect(page.GetByLabel("Write")).ToHaveValueAsync("");
        await page.GetByLabel("Write").FillAsync("Half a thou");
        await page.ReloadAsync();
        await Assertions.Expect(page.GetByLabel("Write")).ToHaveValueAsync("Half a thou");
        Assert.Empty(await site.Shelf.Contributions.Of(site.Here, day.Id, default));

        await context.UnrouteAsync("**/part/write");
        await Assertions.Expect(page.Locator("[data-part=own] .what")).ToHaveTextAsync(["A safe way to school"], new() { Timeout = 30_000 });
        await Assertions.Expect(page.GetByLabel("Write")).ToHaveValueAsync("Half a thou");

        Assert.Equal(["A safe way to school"], (await site.Shelf.Contributions.Of(site.Here, day.Id, default)).Select(one => one.Text));
    }

    [Fact]
    public async Task A_phone_follows_the_agenda_and_one_votes_by_the_keyboard_card_after_card()
    {
        var day = await site.Open();
        using var writer = await day.Guest();
        await day.Write(writer, "A safe way to school");
        await day.Write(writer, "Buses in the evening");
        await using var context = await Chromium.Context(new() { BaseURL = Base, ViewportSize = new() { Width = 320, Height = 640 } });
        var page = await Enter(context, day);
        Assert.Empty(await Axe.Flaws(page));

        await day.Next();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("What do you say?", new() { Timeout = 15_000 });
        await Assertions.Expect(page.Locator("form.card:visible")).ToHaveCountAsync(1);
        Assert.Empty(await Axe.Flaws(page));
        foreach (var _ in Enumerable.Range(0, 2))
        {
            await page.Locator("form.card:visible button").First.FocusAsync();
            await page.Keyboard.PressAsync("Enter");
        }

        await Assertions.Expect(page.Locator("[data-when-done]")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("details.answered")).ToBeVisibleAsync(new() { Timeout = 15_000 });
        Assert.Equal([1, 1], (await site.Shelf.Judgements.Of(site.Here, day.Id, default)).Select(one => one.Value));
        Assert.Empty(await Axe.Flaws(page));
    }

    [Fact]
    public async Task One_proposal_is_rated_at_a_time()
    {
        var day = await site.Open(Loop.Agree.ActivityKind.Rating);
        using var writer = await day.Guest();
        await day.Write(writer, "A safe way to school");
        await day.Write(writer, "Buses in the evening");
        await using var context = await Chromium.Context(new() { BaseURL = Base, ViewportSize = new() { Width = 320, Height = 640 } });
        var page = await Enter(context, day);
        await day.Next();

        await Assertions.Expect(page.Locator("form.card:visible")).ToHaveCountAsync(1, new() { Timeout = 15_000 });
        Assert.Empty(await Axe.Flaws(page));
        foreach (var side in Loop.Agree.Judgement.Criteria)
        {
            await page.Locator($"form.card:visible [name={side}][value='7']").CheckAsync();
        }

        await page.Locator("form.card:visible button").ClickAsync();
        await Assertions.Expect(page.Locator("form.card")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task The_wall_shows_a_vote_as_it_comes_and_can_be_paused()
    {
        var day = await site.Open();
        using var writer = await day.Guest();
        await day.Write(writer, "A safe way to school");
        await day.Next();
        await using var context = await Chromium.Context(new() { BaseURL = Base, ViewportSize = new() { Width = 1600, Height = 900 } });
        await context.AddCookiesAsync(site.Leader.Cookies.GetAllCookies().Select(cookie => new Cookie { Name = cookie.Name, Value = cookie.Value, Url = Base }));
        var wall = await context.NewPageAsync();
        await wall.GotoAsync(day.Path("screen"));
        Assert.Empty(await Axe.Flaws(wall));

        await writer.Press(await writer.Get(day.Path("part")), ".card button[value='1']");
        await Assertions.Expect(wall.Locator(".vote-line")).ToContainTextAsync("of 1", new() { Timeout = 15_000 });
        await wall.GetByRole(AriaRole.Button, new() { Name = "Pause the picture" }).ClickAsync();
        using var second = await day.Guest();
        await second.Press(await second.Get(day.Path("part")), ".card button[value='-1']");
        await wall.WaitForTimeoutAsync(700);
        await Assertions.Expect(wall.Locator(".vote-line")).ToContainTextAsync("of 1");
        await wall.GetByRole(AriaRole.Button, new() { Name = "Go on" }).ClickAsync();
        await Assertions.Expect(wall.Locator(".vote-line")).ToContainTextAsync("of 2", new() { Timeout = 15_000 });
    }

    [Fact]
    public async Task The_desk_counts_down_what_is_left()
    {
        var day = await site.Open();
        var judging = (await site.Shelf.Activities.Of(site.Here, day.Id, default)).Single(one => one.Id == day.Judging);
        await site.Shelf.Activities.Keep(site.Here, judging with { Minutes = 10 }, default);
        await day.Next();
        await using var context = await Chromium.Context(new() { BaseURL = Base, ViewportSize = new() { Width = 320, Height = 640 } });
        await context.AddCookiesAsync(site.Leader.Cookies.GetAllCookies().Select(cookie => new Cookie { Name = cookie.Name, Value = cookie.Value, Url = Base }));
        var desk = await context.NewPageAsync();

        Assert.Empty(await Axe.FlawsAt(desk, day.Path("desk")));
        await Assertions.Expect(desk.GetByRole(AriaRole.Timer)).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^0[89]:[0-9]{2}$|^10:00$"));
        var before = await desk.GetByRole(AriaRole.Timer).TextContentAsync();
        await Assertions.Expect(desk.GetByRole(AriaRole.Timer)).Not.ToHaveTextAsync(before!, new() { Timeout = 5_000 });
    }

    [Theory]
    [InlineData("")]
    [InlineData("desk")]
    [InlineData("change")]
    [InlineData("activities/new")]
    public async Task No_page_of_whoever_leads_shuts_anybody_out(string part)
    {
        var day = await site.Open(looksFirst: true);
        using var writer = await day.Guest();
        await day.Write(writer, "Something that waits");
        await using var context = await Chromium.Context(new() { BaseURL = Base, ViewportSize = new() { Width = 320, Height = 640 } });
        await context.AddCookiesAsync(site.Leader.Cookies.GetAllCookies().Select(cookie => new Cookie { Name = cookie.Name, Value = cookie.Value, Url = Base }));
        var page = await context.NewPageAsync();

        Assert.Empty(await Axe.FlawsAt(page, day.Path(part)));
    }

    private static async Task<IPage> Enter(IBrowserContext context, OpenDialogue day)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync($"/en/join/{day.Code}");
        await page.GetByLabel("Children").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Come in" }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("What helps?");
        return page;
    }
}
