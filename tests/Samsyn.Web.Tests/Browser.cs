// One running site for the tests that look at the example county in a real browser.
using Microsoft.Playwright;

namespace Samsyn.Web.Tests;

/// <summary>The site that Chromium visits.</summary>
public sealed class Browser : IAsyncLifetime, IDisposable
{
    private readonly RunningSite site = new();

    public Uri Address => site.Address;

    public Task InitializeAsync() => site.InitializeAsync();

    /// <summary>A page in a visit of its own, and everything that the browser complained of.</summary>
    public async Task<Visit> Visit(string path, BrowserNewContextOptions? options = null)
    {
        var given = options ?? new();
        given.BaseURL = Address.ToString();
        var context = await Chromium.Context(given);
        var page = await context.NewPageAsync();
        var visit = new Visit(context, page);
        page.Console += (_, message) => visit.Note(message.Type == "error" ? message.Text : null);
        page.PageError += (_, error) => visit.Note(error);
        page.Request += (_, request) => visit.Note(new Uri(request.Url).Host == Address.Host ? null : $"asked {request.Url}");
        await page.GotoAsync(path);
        return visit;
    }

    public Task DisposeAsync() => site.DisposeAsync();

    public void Dispose() => site.Dispose();
}

/// <summary>One visit to a page.</summary>
public sealed class Visit(IBrowserContext context, IPage page) : IAsyncDisposable
{
    private readonly List<string> complaints = [];

    public IPage Page => page;

    public IReadOnlyList<string> Complaints => complaints;

    public void Note(string? complaint)
    {
        if (complaint is not null)
        {
            complaints.Add(complaint);
        }
    }

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}

/// <summary>Tests that share the browser.</summary>
[CollectionDefinition(Name)]
public sealed class InTheBrowser : ICollectionFixture<Browser>
{
    public const string Name = "browser";
}
