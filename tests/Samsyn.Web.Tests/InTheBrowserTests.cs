// The pages in a real browser: nothing that shuts anybody out, in every language, light and dark, narrow and wide, with and without script.
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Samsyn.Web.Tests;

[Collection(InTheBrowser.Name)]
public sealed class InTheBrowserTests(Browser browser)
{
    private static readonly string[] Paths =
    [
        "exempellan/", "exempellan/?area=9912&order=persons", "exempellan/indicator/SMOKE?by=education", "exempellan/indicator/STRAIN?area=9912",
        "exempellan/indicator/LTU?by=area", "exempellan/area/9912", "exempellan/nothing/here", "exempellan/privacy", "exempellan/accessibility",
        "exempellan/indicator/LTU/map", "exempellan/indicator/LTU/map?by=sex&classes=whole", "exempellan/open", "exempellan/area/9903/similar",
    ];

    public static TheoryData<string, string> Pages
    {
        get
        {
            var pages = new TheoryData<string, string>();
            foreach (var (index, path) in Paths.Index())
            {
                foreach (var language in new[] { "sv", "da", "en" })
                {
                    // Every page in every language is looked at in one scheme or the other; the scheme goes round.
                    pages.Add($"/{language}/{path}", (index + language[0]) % 2 == 0 ? "light" : "dark");
                }
            }

            return pages;
        }
    }

    public static TheoryData<string> SwedishPages => [.. Paths.Select(path => $"/sv/{path}")];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing_and_the_browser_complains_of_nothing(string path, string scheme)
    {
        await using var visit = await browser.Visit(path, new() { ColorScheme = scheme == "dark" ? ColorScheme.Dark : ColorScheme.Light });

        await visit.Page.EvaluateAsync("document.querySelectorAll('details').forEach(one => one.open = true)");
        var found = await visit.Page.RunAxe();

        Assert.Equal("", string.Join('\n', found.Violations.Select(one => $"{one.Id}: {one.Nodes[0].Html}")));
        Assert.DoesNotContain(visit.Complaints, complaint => !complaint.Contains("404", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/sv/exempellan/")]
    [InlineData("/sv/exempellan/indicator/SMOKE?by=education")]
    public async Task Axe_finds_nothing_on_a_phone_with_everything_folded(string path)
    {
        await using var visit = await browser.Visit(path, new() { ViewportSize = new() { Width = 390, Height = 800 } });

        var found = await visit.Page.RunAxe();

        Assert.Equal("", string.Join('\n', found.Violations.Select(one => $"{one.Id}: {one.Nodes[0].Html}")));
    }

    [Theory]
    [MemberData(nameof(SwedishPages))]
    public async Task At_320_pixels_nothing_scrolls_sideways(string path)
    {
        await using var visit = await browser.Visit(path, new() { ViewportSize = new() { Width = 320, Height = 640 } });

        Assert.Equal(320, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [Theory]
    [MemberData(nameof(SwedishPages))]
    public async Task On_paper_the_page_is_light_and_has_no_menus(string path)
    {
        await using var visit = await browser.Visit(path, new() { ColorScheme = ColorScheme.Dark });
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal("rgb(255, 255, 255)", await visit.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        Assert.Equal(0, await visit.Page.Locator("nav.menu:visible, aside.desk:visible, form:visible").CountAsync());
        if (path.Contains("exempellan", StringComparison.Ordinal) && !path.EndsWith("here", StringComparison.Ordinal))
        {
            Assert.True(await visit.Page.Locator("p.invented").IsVisibleAsync());
        }
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
