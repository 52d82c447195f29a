// A document's own HTML file in a real browser: it shuts nobody out, in the light and in the dark, at a desk and on a narrow phone, and asks nobody for anything.
using Microsoft.Playwright;
using Samsyn.Web.Publish.Formats;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Tests.Publish.Formats;

public sealed class ReportInTheBrowserTests
{
    [Theory]
    [InlineData(1280, ColorScheme.Light, "sv")]
    [InlineData(1280, ColorScheme.Dark, "da")]
    [InlineData(320, ColorScheme.Light, "en")]
    public async Task The_file_shuts_nobody_out(int width, ColorScheme scheme, string code)
    {
        await using var context = await Chromium.Context(new() { ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = scheme });
        var page = await context.NewPageAsync();
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url[..Math.Min(request.Url.Length, 60)]);
        await page.SetContentAsync(await ReportHtml.Of(ReportSample.Of(Language.Of(code))));
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(one => one.open = true)");

        Assert.Equal([], await Axe.Flaws(page));
        Assert.DoesNotContain(asked, address => !address.StartsWith("data:", StringComparison.Ordinal));
        Assert.Equal(width < 640, await page.Locator(".drawing.narrow").First.IsVisibleAsync());
        Assert.NotEqual(width < 640, await page.Locator(".drawing.wide").First.IsVisibleAsync());
    }

    [Fact]
    public async Task On_paper_the_numbers_are_unfolded()
    {
        await using var context = await Chromium.Context(new() { ViewportSize = new() { Width = 800, Height = 900 } });
        var page = await context.NewPageAsync();
        await page.SetContentAsync(await ReportHtml.Of(ReportSample.Of(Language.Swedish)));

        Assert.False(await page.Locator("#f1-numbers").IsVisibleAsync());
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.True(await page.Locator("#f1-numbers").IsVisibleAsync());
    }
}
