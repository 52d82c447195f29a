// Signing in at one's organisation in a real browser: clicked through from the sign-in page to the start page, and nothing on the way shuts anybody out.
using Microsoft.Playwright;
using Samsyn.Loop.Convene;

namespace Samsyn.Web.Tests.Convene.Outside;

public sealed class OutsideInTheBrowserTests(OutsideSite site) : IClassFixture<OutsideSite>
{
    private string Base => $"http://localhost:{site.Home.Address.Port}";

    [Theory]
    [InlineData("sv", ColorScheme.Light, 1280)]
    [InlineData("da", ColorScheme.Dark, 390)]
    [InlineData("en", ColorScheme.Light, 320)]
    public async Task Somebody_is_invited_joins_comes_in_the_next_time_and_everything_can_be_read(string language, ColorScheme scheme, int width)
    {
        await Invite($"klara-{language}@town.example");
        await using var context = await Chromium.Context(new() { BaseURL = Base, ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 } });
        var (page, complaints) = await Page(context);
        var round = new LookingRound(language);

        await page.GotoAsync($"/{language}/sign-in");
        await round.Look(page);
        await page.Locator(".elsewhere a", new() { HasTextString = "Tärnköping" }).ClickAsync();
        await AtTown(page, $"klara-{language}");
        await round.Look(page);
        await page.Locator("form.person button").ClickAsync();
        await Assertions.Expect(page.Locator(".who")).ToContainTextAsync($"Klara-{language} Example");
        await Assertions.Expect(page.Locator("h1")).ToBeVisibleAsync();
        Assert.Equal($"/{language}/exempellan/", new Uri(page.Url).AbsolutePath);

        await page.GotoAsync($"/{language}/me");
        await round.Look(page);
        await page.Locator("form[action$=sign-out] button").ClickAsync();
        await page.GotoAsync($"/{language}/sign-in?to=/{language}/me");
        await page.Locator(".elsewhere a", new() { HasTextString = "Tärnköping" }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync($"Klara-{language} Example");
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task Without_a_script_whoever_has_a_login_ties_it_and_whoever_is_unknown_is_told_whom_to_ask()
    {
        await using var context = await Chromium.Context(new() { BaseURL = Base, JavaScriptEnabled = false });
        var (page, _) = await Page(context);
        await page.GotoAsync("/en/sign-in");
        await page.Locator(".elsewhere a", new() { HasTextString = "Tärnköping" }).ClickAsync();
        await AtTown(page, "ylva");

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("You have a login here already");
        await page.Locator(".onward a").ClickAsync();
        await page.FillAsync("#email", SignInSite.Email);
        await page.FillAsync("#password", SignInSite.Password);
        await page.Locator("form.person button").First.ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Sign in with Tärnköping from now on?");
        await page.Locator("form.person button").ClickAsync();
        await Assertions.Expect(page.Locator("#outside ~ ul .what")).ToHaveTextAsync("Tärnköping");

        await using var other = await Chromium.Context(new() { BaseURL = Base, JavaScriptEnabled = false });
        var (stranger, _) = await Page(other);
        await stranger.GotoAsync("/en/sign-in/with/town");
        await AtTown(stranger, "nobody");
        await Assertions.Expect(stranger.Locator("h1")).ToHaveTextAsync("You are not a member here yet");
    }

    [Theory]
    [InlineData("sv", ColorScheme.Dark, 1280)]
    [InlineData("da", ColorScheme.Light, 320)]
    [InlineData("en", ColorScheme.Dark, 390)]
    public async Task Axe_finds_nothing_where_providers_are_set_up_and_where_one_does_not_let_in(string language, ColorScheme scheme, int width)
    {
        await using var context = await Chromium.Context(new() { BaseURL = Base, ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 } });
        var (page, complaints) = await Page(context);
        var round = new LookingRound(language);
        await page.GotoAsync($"/{language}/sign-in/with/town");
        await page.Locator("a[href$=abort]").ClickAsync();
        await round.Look(page);
        await page.GotoAsync($"/{language}/sign-in");
        await page.FillAsync("#email", SignInSite.Email);
        await page.FillAsync("#password", SignInSite.Password);
        await page.Locator("form.person button").First.ClickAsync();
        await Assertions.Expect(page.Locator(".who")).ToContainTextAsync("Ylva");

        foreach (var path in new[] { "providers", "providers/add", "providers/town", "me" })
        {
            await page.GotoAsync($"/{language}/{path}");
            await round.Look(page);
        }

        await page.GotoAsync($"/{language}/providers/add");
        await page.Locator("details summary").ClickAsync();
        await page.FillAsync("#name", "Ny");
        await page.FillAsync("#issuer", "https://127.0.0.1:1/");
        await page.FillAsync("#client-id", "samsyn");
        await page.Locator("section form button").ClickAsync();
        await Assertions.Expect(page.Locator("[role=alert]")).ToBeVisibleAsync();
        await round.Look(page);
        Assert.Empty(complaints);
    }

    // The real provider's own page asks for a font from elsewhere; that is not ours, and is not let out.
    private async Task<(IPage Page, List<string> Complaints)> Page(IBrowserContext context)
    {
        var (page, complaints) = (await context.NewPageAsync(), new List<string>());
        await page.RouteAsync("**/*", route => new Uri(route.Request.Url).Host is "localhost" or "127.0.0.1" ? route.ContinueAsync() : route.AbortAsync());
        page.Console += (_, message) => complaints.AddRange(
            message.Type == "error" && !message.Text.Contains("status of 4", StringComparison.Ordinal) && page.Url.StartsWith(Base, StringComparison.Ordinal) ? [message.Text] : []);
        page.Request += (_, request) => complaints.AddRange(
            page.Url.StartsWith(Base, StringComparison.Ordinal) && new Uri(request.Url).Host is not ("localhost" or "127.0.0.1") ? [request.Url] : []);
        return (page, complaints);
    }

    private static async Task AtTown(IPage page, string name)
    {
        await page.FillAsync("[name=login]", name);
        await page.FillAsync("[name=password]", "anything");
        await page.Locator("button[type=submit]").ClickAsync();
        await page.WaitForURLAsync("**/sign-in/outside**");
    }

    private async Task Invite(string email) => await site.Home.Data.Store.Invitations.Make(
        new(Guid.CreateVersion7().ToString("D"), InvitationPurpose.Member)
        {
            Collaboration = (await site.Home.Data.Collaboration()).Key,
            Roles = new HashSet<Role> { Role.Reader },
            Email = email,
            Expires = DateTimeOffset.UtcNow.AddDays(1),
        },
        LinkToken.New(), default);
}
