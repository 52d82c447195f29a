// Debian's Chromium without windows, started once for all tests that need a real browser; each works in a context of its own.
using Microsoft.Playwright;

namespace Samsyn.Web.Tests;

/// <summary>The one Chromium of a run of tests; it ends with the run.</summary>
internal static class Chromium
{
    private static readonly string[] Arguments = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"];

    private static readonly Lazy<Task<IBrowser>> Started = new(async () => await (await Playwright.CreateAsync()).Chromium
        .LaunchAsync(new() { ExecutablePath = "/usr/bin/chromium-headless-shell", Headless = true, Args = Arguments }));

    /// <summary>A browser of one's own: no cookie, no cache and nothing kept that another test has.</summary>
    public static async Task<IBrowserContext> Context(BrowserNewContextOptions options) => await (await Started.Value).NewContextAsync(options);
}
