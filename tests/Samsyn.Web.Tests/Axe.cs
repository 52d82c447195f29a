// What axe finds on a page: whatever shuts somebody out.
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Samsyn.Web.Tests;

/// <summary>Runs axe in the page itself.</summary>
/// <remarks>The package's own way opens a second page to sum up what was found in frames. Ours have no frames, and a page costs a second.</remarks>
internal static class Axe
{
    private static readonly Lazy<string> Text = new(() =>
    {
        using var text = new StreamReader(typeof(AxeResult).Assembly.GetManifestResourceStream("Deque.AxeCore.Commons.Resources.axe.min.js")!);
        return text.ReadToEnd();
    });

    /// <summary>A line for each rule that is broken, with the first element that breaks it; and one where the page is wider than its window.</summary>
    public static async Task<IReadOnlyList<string>> Flaws(IPage page)
    {
        await page.WaitForLoadStateAsync();
        await page.EvaluateAsync(Text.Value);
        var broken = await page.EvaluateAsync<string[]>(
            "() => axe.run({ preload: false, resultTypes: ['violations'] }).then(found => found.violations.map(one => `${location.pathname}${location.search}: ${one.id}: ${one.nodes[0].html}`))");
        return [.. broken, .. await TooWide(page)];
    }

    /// <summary>A line where the page scrolls sideways.</summary>
    public static async Task<IReadOnlyList<string>> TooWide(IPage page)
    {
        var (window, wide) = (page.ViewportSize!.Width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        return wide == window ? [] : [FormattableString.Invariant($"{page.Url}: {wide} wide in a window of {window}")];
    }

    /// <summary>Goes to an address, opens all that is folded there, and tells its flaws.</summary>
    public static async Task<IReadOnlyList<string>> FlawsAt(IPage page, string path)
    {
        var refused = await Open(page, path);
        return [.. refused, .. await Flaws(page)];
    }

    /// <summary>Goes to an address and opens all that is folded there.</summary>
    public static async Task<string[]> Open(IPage page, string path)
    {
        var answer = await page.GotoAsync(path);
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(one => one.open = true)");
        return answer!.Status == 200 ? [] : [FormattableString.Invariant($"{path}: {answer.Status}")];
    }
}
