// The pages in a real browser: nothing that shuts anybody out, in every language, light and dark, narrow and wide, with and without script.
using Microsoft.Playwright;

namespace Samsyn.Web.Tests;

[Collection(InTheBrowser.Name)]
public sealed class InTheBrowserTests(Browser browser)
{
    // What is wrong with the page on paper: a dark ground, a menu, or figures of which it is not said that they are invented.
    private const string OnPaper = """
        marked => {
            const seen = one => one.checkVisibility() && one.getClientRects().length > 0;
            const ground = getComputedStyle(document.body).backgroundColor;
            return [
                ...(ground === 'rgb(255, 255, 255)' ? [] : [`${location.pathname}: ${ground} on paper`]),
                ...[...document.querySelectorAll('nav.menu, aside.desk, form')].filter(seen).map(one => `${location.pathname}: ${one.outerHTML.slice(0, 90)} on paper`),
                ...(!marked || seen(document.querySelector('p.invented')) ? [] : [`${location.pathname}: not marked as invented`]),
            ];
        }
        """;

    private static readonly string[] Paths =
    [
        "exempellan/", "exempellan/?area=9912&order=persons", "exempellan/indicator/SMOKE?by=education", "exempellan/indicator/STRAIN?area=9912",
        "exempellan/indicator/LTU?by=area", "exempellan/area/9912", "exempellan/nothing/here", "exempellan/privacy", "exempellan/accessibility",
        "exempellan/indicator/LTU/map", "exempellan/indicator/LTU/map?by=sex&classes=whole", "exempellan/open", "exempellan/area/9903/similar",
        "exempellan/methods", "exempellan/methods/directly-standardised-rate", "exempellan/methods/opinion-groups", "exempellan/indicator/SMOKE/crossed?area=99", "exempellan/indicator/SMOKE/parts?area=99&by=education", "exempellan/indicator/LTU?by=sex&from=2018&to=2021&years=3",
    ];

    [Theory]
    [InlineData("sv", 0)]
    [InlineData("da", 1)]
    [InlineData("en", 0)]
    public async Task Axe_finds_nothing_narrow_nothing_scrolls_sideways_and_paper_is_light(string language, int dark)
    {
        await using var visit = await browser.Visit($"/{language}/");
        var page = visit.Page;
        var round = new LookingRound(language);
        var flaws = new List<string>();
        foreach (var (index, path) in Paths.Index())
        {
            // Every page in every language is looked at in one scheme or the other; the scheme goes round, and axe goes round the languages.
            await page.EmulateMediaAsync(new() { Media = Media.Screen, ColorScheme = index % 2 == dark ? ColorScheme.Dark : ColorScheme.Light });
            await page.SetViewportSizeAsync(1280, 900);
            await page.GotoAsync($"/{language}/{path}");
            await page.EvaluateAsync("document.querySelectorAll('details').forEach(one => one.open = true)");
            flaws.AddRange(await round.Flaws(page));

            await page.SetViewportSizeAsync(320, 640);
            flaws.AddRange(await Axe.TooWide(page));

            await page.SetViewportSizeAsync(794, 1123);
            await page.EmulateMediaAsync(new() { Media = Media.Print });
            flaws.AddRange(await page.EvaluateAsync<string[]>(OnPaper, path.Contains("exempellan", StringComparison.Ordinal) && !path.EndsWith("here", StringComparison.Ordinal)));
        }

        Assert.Equal("", string.Join('\n', flaws));
        Assert.DoesNotContain(visit.Complaints, complaint => !complaint.Contains("404", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/sv/exempellan/")]
    [InlineData("/sv/exempellan/indicator/SMOKE?by=education")]
    public async Task Axe_finds_nothing_on_a_phone_with_everything_folded(string path)
    {
        await using var visit = await browser.Visit(path, new() { ViewportSize = new() { Width = 390, Height = 800 } });

        Assert.Equal([], await Axe.Flaws(visit.Page));
    }

    [Fact]
    public async Task Axe_finds_a_picture_that_nobody_describes()
    {
        await using var visit = await browser.Visit("/sv/exempellan/privacy");
        await visit.Page.EvaluateAsync("document.querySelector('main').append(new Image())");

        Assert.StartsWith("/sv/exempellan/privacy: image-alt: <img", Assert.Single(await Axe.Flaws(visit.Page)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_script_a_place_is_chosen_and_the_order_changed()
    {
        await using var visit = await browser.Visit("/sv/exempellan/", new() { JavaScriptEnabled = false });

        await visit.Page.GetByLabel("Välj plats").SelectOptionAsync("9903");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Visa", Exact = true }).ClickAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Granforsa");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Människor", Exact = true }).ClickAsync();

        Assert.EndsWith("/sv/exempellan/?area=9903&order=persons", visit.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_the_keyboard_alone_one_goes_from_the_first_page_to_an_indicator_and_back()
    {
        await using var visit = await browser.Visit("/en/exempellan/");
        var keyboard = visit.Page.Keyboard;

        await keyboard.PressAsync("Tab");
        await keyboard.PressAsync("Enter"); // past the menu
        await keyboard.PressAsync("Tab");
        Assert.Contains("/indicator/", await visit.Page.EvaluateAsync<string>("document.activeElement.href"), StringComparison.Ordinal);
        Assert.NotEqual("none", await visit.Page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"));
        await Task.WhenAll(visit.Page.WaitForURLAsync("**/indicator/**"), keyboard.PressAsync("Enter"));
        await visit.Page.GoBackAsync();

        Assert.EndsWith("/en/exempellan/#main", visit.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_page_is_one_click_away_in_another_language()
    {
        await using var visit = await browser.Visit("/sv/exempellan/indicator/SMOKE?area=9901&by=education");

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Dansk" }).ClickAsync();

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Ryger dagligt");
        Assert.EndsWith("/da/exempellan/indicator/SMOKE?area=9901&by=education", visit.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_phone_gets_the_narrow_picture_and_a_desk_the_wide_one()
    {
        await using var phone = await browser.Visit("/sv/exempellan/indicator/SMOKE", new() { ViewportSize = new() { Width = 390, Height = 800 } });
        await using var desk = await browser.Visit("/sv/exempellan/indicator/SMOKE");

        Assert.True(await phone.Page.Locator("#groups svg.narrow").IsVisibleAsync());
        Assert.False(await phone.Page.Locator("#groups svg.wide").IsVisibleAsync());
        Assert.True(await desk.Page.Locator("#groups svg.wide").IsVisibleAsync());
    }
}
