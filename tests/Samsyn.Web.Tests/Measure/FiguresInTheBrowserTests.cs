// The pages by which figures are protected, reduced and mapped, for whoever may change them, in a real browser: nothing that shuts anybody out, at 320 pixels too.
using Microsoft.Playwright;

namespace Samsyn.Web.Tests.Measure;

public sealed class FiguresInTheBrowserTests(ImportBrowser browser) : IClassFixture<ImportBrowser>
{
    private static readonly string[] Paths =
    [
        "data/protection", "data/protection/change", "import/respondents", "data/places/boundaries", "data/places/official", "data/places/similar",
        "indicator/SMOKE?area=9903&by=education", "indicator/SMOKE/crossed?area=9901",
    ];

    [Theory]
    [InlineData("sv", ColorScheme.Light)]
    [InlineData("da", ColorScheme.Dark)]
    [InlineData("en", ColorScheme.Light)]
    public async Task Axe_finds_nothing_and_nothing_scrolls_sideways(string language, ColorScheme scheme)
    {
        await using var context = await browser.Context(new() { ColorScheme = scheme, ViewportSize = new() { Width = 320, Height = 700 } });
        var page = await context.NewPageAsync();

        Assert.Equal("", string.Join('\n', await new LookingRound(language).Walk(page, Paths)));
    }
}
