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

    /// <summary>The script itself, which every page of a browser with scripts is given from the start.</summary>
    public static string Script => Text.Value;

    /// <summary>A line for each rule that is broken: the rule, and the first element that breaks it.</summary>
    public static async Task<IReadOnlyList<string>> Flaws(IPage page)
    {
        await page.WaitForLoadStateAsync();
        return await page.EvaluateAsync<string[]>(
            "() => axe.run({ preload: false, resultTypes: ['violations'] }).then(found => found.violations.map(one => `${location.pathname}${location.search}: ${one.id}: ${one.nodes[0].html}`))");
    }
}
