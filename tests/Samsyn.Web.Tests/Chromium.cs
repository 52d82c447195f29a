// Debian's Chromium, started the same way for every test that needs a real browser.
using Microsoft.Playwright;

namespace Samsyn.Web.Tests;

/// <summary>Starts Debian's Chromium.</summary>
internal static class Chromium
{
    private static readonly string[] Arguments = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"];

    public static Task<IBrowser> Start(IPlaywright playwright) =>
        playwright.Chromium.LaunchAsync(new() { ExecutablePath = "/usr/bin/chromium", Headless = true, Args = Arguments });
}
