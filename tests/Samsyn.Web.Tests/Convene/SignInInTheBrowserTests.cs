// Sign-in in a real browser: passkeys on a virtual device, the keyboard alone, nothing that shuts anybody out, nothing asked of anybody else.
using Microsoft.Playwright;
using Samsyn.Loop.Convene;

namespace Samsyn.Web.Tests.Convene;

public sealed class SignInInTheBrowserTests(SignInSite site) : IClassFixture<SignInSite>
{
    // A passkey belongs to a name, never to a bare number: localhost is a name.
    private string Base => $"http://localhost:{site.Address.Port}";

    [Fact]
    public async Task A_passkey_is_added_signs_its_person_in_without_a_password_and_is_removed()
    {
        await using var context = await Chromium.Context(new() { BaseURL = Base });
        var page = await context.NewPageAsync();
        await Device(context, page);
        await SignIn(page);

        await page.GotoAsync("/en/me");
        await page.GetByLabel("What will you call the key?").FillAsync("My phone");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a key" }).ClickAsync();
        await Assertions.Expect(page.Locator("[role=status]")).ToContainTextAsync("Your keys have been changed");
        await Assertions.Expect(page.Locator("#passkeys ~ ul .what")).ToHaveTextAsync("My phone");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();

        await page.GotoAsync("/en/sign-in?to=/en/me");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Ylva Ägare");
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove My phone" }).ClickAsync();
        await Assertions.Expect(page.Locator("#passkeys ~ ul .what")).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();

        await page.GotoAsync("/en/sign-in");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();
        await Assertions.Expect(page.Locator(".passkey [role=alert], .ds-error-summary")).ToContainTextAsync(["Signing in with the passkey did not work"]);
    }

    [Fact]
    public async Task An_answer_of_a_passkey_works_once()
    {
        await using var context = await Chromium.Context(new() { BaseURL = Base });
        var page = await context.NewPageAsync();
        await Device(context, page);
        await SignIn(page);
        await page.GotoAsync("/en/me");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a key" }).ClickAsync();
        await Assertions.Expect(page.Locator("[role=status]")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();

        // The answer is caught on its way, and the cookie of the question with it.
        await page.GotoAsync("/en/sign-in");
        var caught = page.WaitForRequestAsync("**/sign-in/passkey");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();
        var request = await caught;
        var (body, cookies) = (request.PostData!, (await request.AllHeadersAsync())["cookie"]);
        await page.WaitForURLAsync("**/en/**");

        using var handler = new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false, CheckCertificateRevocationList = true };
        using var client = new HttpClient(handler);
        using var again = new HttpRequestMessage(HttpMethod.Post, request.Url) { Content = new StringContent(body, System.Text.Encoding.UTF8, "application/x-www-form-urlencoded") };
        again.Headers.Add("Cookie", cookies);
        using var answer = await client.SendAsync(again);

        Assert.Equal(422, (int)answer.StatusCode);
    }

    [Fact]
    public async Task With_the_keyboard_alone_and_without_a_script_one_signs_in()
    {
        await using var context = await Chromium.Context(new() { BaseURL = Base, JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/en/sign-in");

        await page.Locator("#email").FocusAsync();
        await page.Keyboard.TypeAsync(SignInSite.Email);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync(SignInSite.Password);
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator(".who")).ToContainTextAsync("Ylva Ägare");
        Assert.False(await page.Locator(".passkey").IsVisibleAsync());
    }

    [Theory]
    [InlineData("sv", ColorScheme.Light, 1280)]
    [InlineData("da", ColorScheme.Dark, 390)]
    [InlineData("en", ColorScheme.Dark, 320)]
    public async Task Axe_finds_nothing_nothing_scrolls_sideways_and_nobody_else_is_asked(string language, ColorScheme scheme, int width)
    {
        await using var context = await Chromium.Context(new() { BaseURL = Base, ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 } });
        var page = await context.NewPageAsync();
        var round = new LookingRound(language);
        var complaints = new List<string>();
        page.Console += (_, message) => complaints.AddRange(message.Type == "error" && !message.Text.Contains("status of 4", StringComparison.Ordinal) ? [message.Text] : []);
        page.Request += (_, request) => complaints.AddRange(new Uri(request.Url).Host == "localhost" ? [] : [request.Url]);
        await Look(round, page, $"/{language}/sign-in");
        await page.Locator("form.person button").First.ClickAsync();
        await Look(round, page, $"/{language}/forgotten");
        await Look(round, page, $"/{language}/invitation/never");
        await SignIn(page);
        using var member = site.Stranger();
        var login = await member.SignIn(site.Site, site.Data.Store, Role.Reader, $"Medlem {language}");
        foreach (var path in new[] { "begin", "me", "me/data", "me/erase", "exempellan/members", "exempellan/retention", "exempellan/retention/hidden", "exempellan/reports", $"exempellan/members/{login.Id}" })
        {
            await Look(round, page, $"/{language}/{path}");
        }

        Assert.Empty(complaints);
    }

    private static async Task Look(LookingRound round, IPage page, string path)
    {
        await page.GotoAsync(path);
        await round.Look(page);
    }

    private static async Task SignIn(IPage page)
    {
        await page.GotoAsync("/en/sign-in");
        await page.FillAsync("#email", SignInSite.Email);
        await page.FillAsync("#password", SignInSite.Password);
        await page.Locator("form.person button").First.ClickAsync();
        await Assertions.Expect(page.Locator(".who")).ToContainTextAsync("Ylva");
    }

    // A device that holds keys and always knows its owner.
    private static async Task Device(IBrowserContext context, IPage page)
    {
        var session = await context.NewCDPSessionAsync(page);
        await session.SendAsync("WebAuthn.enable");
        await session.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
    }
}
