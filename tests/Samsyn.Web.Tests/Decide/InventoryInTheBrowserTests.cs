// What is done already, the catalogue and the frameworks in a real browser: nothing that shuts anybody out, narrow and wide, and nothing written on a phone is lost.
using Microsoft.Playwright;
using Samsyn.Web.Tests.Convene;

namespace Samsyn.Web.Tests.Decide;

public sealed class InventoryInTheBrowserTests(SignInSite site) : IClassFixture<SignInSite>
{
    private static readonly string[] Paths =
    [
        "plan/inventory", "plan/inventory?determinant=Habits", "plan/inventory/enter", "plan/inventory/form?done=sent", "plan/inventory/check?who=body/region-halso", "plan/inventory/still", "plan/catalogue",
        "plan/frameworks?from=marmot-2010&to=se-areas-2018", "plan/frameworks/se-strategy-2017?adopt=caries-3&adopt=falls-80", "plan/frameworks/se-skl-2013", "plan/framework/new?from=framework/se-skl-2013",
        "plan/intervention/new?from=catalogue/OLD-FALL", "plan",
    ];

    [Theory]
    [InlineData("sv", ColorScheme.Light)]
    [InlineData("da", ColorScheme.Dark)]
    [InlineData("en", ColorScheme.Light)]
    public async Task Axe_finds_nothing_and_nothing_scrolls_sideways_on_any_page(string language, ColorScheme scheme)
    {
        await using var context = await Owner(new() { ColorScheme = scheme });

        Assert.Equal([], await new LookingRound(language).Walk(await context.NewPageAsync(), Paths));
    }

    [Fact]
    public async Task What_is_written_on_a_phone_is_still_there_when_the_page_was_lost_and_gone_when_it_was_sent()
    {
        using var owner = await site.Owner();
        var made = await owner.Press(await owner.Get("/en/exempellan/plan/inventory"), "form[action$='/link'] button");
        await using var context = await Chromium.Context(new() { BaseURL = site.Address.ToString(), ViewportSize = new() { Width = 390, Height = 844 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(made.Document.QuerySelector("#link")!.TextContent).PathAndQuery);
        await page.Locator("form.person button").ClickAsync();

        await page.GetByLabel("What is done?").FillAsync("Walks in the forest");
        await page.GetByLabel("Who answers for it?").SelectOptionAsync("organisation/idrott");
        await page.GotoAsync("/en/exempellan/plan/inventory/still");
        await page.GotoAsync("/en/exempellan/plan/inventory/form");
        await Assertions.Expect(page.GetByLabel("What is done?")).ToHaveValueAsync("Walks in the forest");
        await page.GetByRole(AriaRole.Button, new() { Name = "Send it" }).ClickAsync();

        await Assertions.Expect(page.Locator("[role=status]")).ToContainTextAsync("Thank you, it has arrived.");
        await Assertions.Expect(page.GetByLabel("What is done?")).ToHaveValueAsync("");
        await Assertions.Expect(page.GetByLabel("Who answers for it?")).ToHaveValueAsync("organisation/idrott");
        await page.GotoAsync("/en/exempellan/plan/inventory/form");
        await Assertions.Expect(page.GetByLabel("What is done?")).ToHaveValueAsync("");
    }

    private async Task<IBrowserContext> Owner(BrowserNewContextOptions options)
    {
        options.BaseURL = site.Address.ToString();
        var context = await Chromium.Context(options);
        using var owner = await site.Owner();
        await context.AddCookiesAsync(owner.Cookies.GetAllCookies().Select(cookie => new Cookie { Name = cookie.Name, Value = cookie.Value, Url = site.Address.ToString() }));
        return context;
    }
}
