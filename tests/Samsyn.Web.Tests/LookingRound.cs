// The same pages looked at in three languages, without every look being made three times.
using Microsoft.Playwright;

namespace Samsyn.Web.Tests;

/// <summary>A round of looks in one language, made alike in all three.</summary>
/// <remarks>What axe finds hangs on the page, seldom on its language: each look is put through axe in one language, in turn, and in every language where every test is run.</remarks>
internal sealed class LookingRound(string language)
{
    private static readonly string[] Languages = ["sv", "da", "en"];

    private static readonly bool InEveryLanguage = Environment.GetEnvironmentVariable("SAMSYN_EVERY_TEST") == "yes";

    private int looks;

    /// <summary>What is wrong with the page as it stands: too wide always, what axe finds where it is this language's turn.</summary>
    public Task<IReadOnlyList<string>> Flaws(IPage page) => IsTurn(looks++) ? Axe.Flaws(page) : Axe.TooWide(page);

    /// <summary>What is wrong with the page as it stands, where nothing may be.</summary>
    public async Task Look(IPage page) => Assert.Equal([], await Flaws(page));

    /// <summary>Goes to addresses of the example county, each in one language: with axe on a desk, and then at 320 pixels.</summary>
    public async Task<IReadOnlyList<string>> Walk(IPage page, IReadOnlyList<string> paths)
    {
        var flaws = new List<string>();
        foreach (var path in paths.Where((_, number) => IsTurn(number)))
        {
            await page.SetViewportSizeAsync(1280, 900);
            flaws.AddRange(await Axe.FlawsAt(page, $"/{language}/exempellan/{path}"));
            await page.SetViewportSizeAsync(320, 640);
            flaws.AddRange(await Axe.TooWide(page));
        }

        return flaws;
    }

    private bool IsTurn(int number) => InEveryLanguage || number % Languages.Length == Array.IndexOf(Languages, language);
}
