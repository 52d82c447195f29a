// The pages of an import and of what has been imported, in a real browser: nothing that shuts anybody out, by keyboard, narrow, without script.
using Microsoft.Playwright;

namespace Samsyn.Web.Tests.Measure;

public sealed class ImportInTheBrowserTests(ImportBrowser browser) : IClassFixture<ImportBrowser>
{
    private const string Figures =
        "Place,Year,Indicator,Sex,Value,Numerator,Denominator\nGranforsa,2019,Walks,Women,10,10,100\nGranfors,2019,Walks,Men,20,20,100\nGranforsa,2020,Walks,Men,12,12,100\nGranforsa,2021,Walks,Men,many,12,100\n";

    [Theory]
    [InlineData("sv", ColorScheme.Light)]
    [InlineData("da", ColorScheme.Dark)]
    [InlineData("en", ColorScheme.Light)]
    public async Task Axe_finds_nothing_on_the_way_from_a_file_to_its_report(string language, ColorScheme scheme)
    {
        await using var context = await browser.Context(new() { ColorScheme = scheme, ViewportSize = new() { Width = 320, Height = 700 } });
        var page = await context.NewPageAsync();
        var round = new LookingRound(language);

        await page.GotoAsync($"/{language}/exempellan/data");
        await round.Look(page);
        await page.GotoAsync($"/{language}/exempellan/import/counted");
        await round.Look(page);
        await page.Locator("#file").SetInputFilesAsync(new FilePayload { Name = "counts.csv", MimeType = "text/csv", Buffer = "town,cases,persons\nVik,10,1000\nBruk,-3,900\n"u8.ToArray() });
        await page.Locator("#count").FillAsync("cases");
        await page.Locator("#population").FillAsync("persons");
        await page.Locator("#by").FillAsync("town");
        await page.Locator("form.send button").ClickAsync();
        await Assertions.Expect(page.Locator("a[download]")).ToBeVisibleAsync();
        await round.Look(page);
        await page.GotoAsync($"/{language}/exempellan/import");
        await round.Look(page);
        await Send(page, $"walks-{language}.csv");
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(one => one.open = true)");
        await round.Look(page);
        await page.Locator("[name=name]").EvaluateAsync("name => name.required = false");
        await page.Locator("[name=name]").FillAsync("");
        await page.Locator("button[value=try]").ClickAsync();
        await Assertions.Expect(page.Locator("[role=alert]").First).ToBeVisibleAsync();
        await round.Look(page);
        await page.Locator("[name=name]").FillAsync($"walks-{language}");
        await page.Locator("button[value=try]").ClickAsync();
        await Assertions.Expect(page.Locator("table.flaws")).ToBeVisibleAsync(new() { Timeout = 20_000 });
        await round.Look(page);
    }

    [Fact]
    public async Task By_keyboard_and_without_a_script_a_file_is_imported_and_taken_back()
    {
        await using var context = await browser.Context(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();

        await page.GotoAsync("/en/exempellan/import");
        await Send(page, "keyboard.csv");
        await Enter(page, "button[value=try]");
        await page.Locator("button[value=sound]").WaitForAsync(new() { Timeout = 20_000 });
        await Enter(page, "button[value=sound]");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Imported", new() { Timeout = 20_000 });
        await Enter(page, ".back a >> nth=0");
        await Enter(page, "button[value=yes]");

        await Assertions.Expect(page.Locator(".taken-back h3").First).ToContainTextAsync("keyboard.csv");
    }

    [Fact]
    public async Task A_browser_that_sends_a_file_that_is_too_large_gets_a_page_and_no_broken_line()
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid()}.csv");
        try
        {
            await using (var file = File.Create(path))
            {
                file.SetLength(201_000_000);
            }

            await using var context = await browser.Context(new() { JavaScriptEnabled = false });
            var page = await context.NewPageAsync();
            await page.GotoAsync("/sv/exempellan/import");
            await page.Locator("#file").SetInputFilesAsync(path);
            await page.Locator(".send button").ClickAsync();

            await Assertions.Expect(page.Locator("[role=alert]")).ToContainTextAsync("Filen är 201,0 MB, och högst 200 MB tas emot här.", new() { Timeout = 30_000 });
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData("sv", ColorScheme.Dark)]
    [InlineData("da", ColorScheme.Light)]
    [InlineData("en", ColorScheme.Dark)]
    public async Task Axe_finds_nothing_on_the_pages_of_places(string language, ColorScheme scheme)
    {
        await using var context = await browser.Context(new() { ColorScheme = scheme, ViewportSize = new() { Width = 320, Height = 700 } });
        var page = await context.NewPageAsync();
        var round = new LookingRound(language);

        await page.GotoAsync($"/{language}/exempellan/data/places");
        await round.Look(page);
        await page.GotoAsync($"/{language}/exempellan/data/places/change?code=9903");
        await page.Locator("#name").FillAsync("");
        await page.Locator("#from").FillAsync("x");
        await page.Locator(".place button").ClickAsync();
        await Assertions.Expect(page.Locator(".ds-error-summary li")).ToHaveCountAsync(2);
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(one => one.open = true)");
        await round.Look(page);
        await page.GotoAsync($"/{language}/begin");
        await round.Look(page);
    }

    private static async Task Send(IPage page, string name)
    {
        await page.Locator("#file").SetInputFilesAsync(new FilePayload { Name = name, MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes(Figures) });
        await page.Locator(".send button").ClickAsync();
        await page.Locator("button[value=try]").WaitForAsync();
    }

    private static async Task Enter(IPage page, string where)
    {
        await page.Locator(where).FocusAsync();
        await page.Keyboard.PressAsync("Enter"); // what comes next is waited for by whoever asks for it
    }
}

/// <summary>Chromium, and a site with a real store.</summary>
public sealed class ImportBrowser : IAsyncLifetime, IDisposable
{
    private readonly StoreSite site = new();
    public Task InitializeAsync() => site.InitializeAsync();

    /// <summary>A browser in which somebody is signed in who owns the collaboration.</summary>
    public async Task<IBrowserContext> Context(BrowserNewContextOptions options)
    {
        options.BaseURL = site.Address.ToString();
        var context = await Chromium.Context(options);
        await context.AddCookiesAsync(site.Cookies.Select(cookie => new Cookie { Name = cookie.Name, Value = cookie.Value, Url = options.BaseURL, HttpOnly = true }));
        return context;
    }

    public Task DisposeAsync() => site.DisposeAsync();

    public void Dispose() => site.Dispose();
}
