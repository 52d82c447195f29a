// The pictures of documents in a real browser: in the dark they lie on the page's own ground and can be read there; in the light and on paper they are as they were drawn.
using Microsoft.Playwright;
using Samsyn.Web.Charts;
using Samsyn.Web.Measure;
using Samsyn.Web.Publish.Formats;
using Samsyn.Web.Shared;
using Samsyn.Web.Tests.Publish.Formats;

namespace Samsyn.Web.Tests.Charts;

[Collection(InTheBrowser.Name)]
public sealed class InksInTheBrowserTests(Browser browser)
{
    // Each picture's ground, and each of its words and marks that stands out too little from it: 4.5 to 1 is asked of words, 3 to 1 of marks.
    // Grids, bands and the surfaces of maps are faint by intent: the words, lines and edges upon them carry what is said.
    private const string Unread = """
        () => {
            const ground = getComputedStyle(document.body).backgroundColor;
            const parts = colour => colour.match(/[\d.]+/g).slice(0, 3).map(Number);
            const light = colour => parts(colour).map(one => one / 255).map(one => one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4)
                .reduce((sum, one, place) => sum + one * [0.2126, 0.7152, 0.0722][place], 0);
            const contrast = (one, other) => { const [low, high] = [light(one), light(other)].sort((a, b) => a - b); return (high + 0.05) / (low + 0.05); };
            const drawings = [...document.querySelectorAll('.drawing')].filter(one => one.checkVisibility());
            return drawings.length < 2 ? ['no pictures'] : drawings.flatMap(drawing => [
                ...[...drawing.querySelectorAll('svg > rect[fill="#fff"]')].map(one => getComputedStyle(one).fill).filter(fill => fill !== ground).map(fill => `${fill} on ${ground}`),
                ...[...drawing.querySelectorAll('text')].map(one => getComputedStyle(one).fill).filter(fill => contrast(fill, ground) < 4.5).map(fill => `words ${fill} on ${ground}`),
                ...[...drawing.querySelectorAll('svg > path:not(.band, .s-grid, .region, [class*="paper"])')].map(one => getComputedStyle(one)).map(one => one.fill === 'none' ? one.stroke : one.fill)
                    .filter(ink => contrast(ink, ground) < 3).map(ink => `marks ${ink} on ${ground}`),
            ]);
        }
        """;

    // Whatever in a picture is shown in another colour than it was drawn in.
    private const string Exchanged = """
        () => {
            const plain = document.createElement('canvas').getContext('2d');
            const same = (one, other) => { plain.fillStyle = other; const written = plain.fillStyle; plain.fillStyle = one; return plain.fillStyle === written; };
            return [...document.querySelectorAll('.drawing svg :is([fill^="#"], [stroke^="#"])')].flatMap(one => ['fill', 'stroke']
                .filter(which => one.getAttribute(which)?.startsWith('#') && !same(getComputedStyle(one)[which], one.getAttribute(which)))
                .map(which => `${one.getAttribute('class')}: ${one.getAttribute(which)} became ${getComputedStyle(one)[which]}`));
        }
        """;

    [Fact]
    public async Task In_the_dark_a_documents_pictures_lie_on_the_sites_own_ground()
    {
        await using var visit = await browser.Visit("/sv/exempellan/privacy", new() { ColorScheme = ColorScheme.Dark });
        var body = await Html.Of(typeof(CompositionBody), new Dictionary<string, object?> { [nameof(CompositionBody.Composition)] = await WithPictures() });
        await visit.Page.EvaluateAsync("body => document.querySelector('h1').insertAdjacentHTML('afterend', body)", body);

        Assert.Equal([], (await visit.Page.EvaluateAsync<string[]>(Unread)).Distinct());
        Assert.Equal([], await Axe.Flaws(visit.Page));
    }

    [Fact]
    public async Task In_the_dark_the_pictures_of_a_documents_file_do_so_too_and_in_the_light_and_on_paper_they_are_as_drawn()
    {
        await using var context = await Chromium.Context(new() { ColorScheme = ColorScheme.Dark });
        var page = await context.NewPageAsync();
        await page.SetContentAsync(await ReportHtml.Of(await WithPictures()));
        Assert.Equal([], (await page.EvaluateAsync<string[]>(Unread)).Distinct());

        await page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        Assert.Equal([], (await page.EvaluateAsync<string[]>(Exchanged)).Distinct());
        await page.EmulateMediaAsync(new() { Media = Media.Screen, ColorScheme = ColorScheme.Light });
        Assert.Equal([], (await page.EvaluateAsync<string[]>(Exchanged)).Distinct());
    }

    // The sample document, with a picture of the ladder and one of the years drawn as they are frozen.
    private static async Task<Samsyn.Loop.Publish.Composed.Composition> WithPictures()
    {
        var picture = (await ExampleStore.Board().Indicator(ExampleStore.County.Collaboration.Key, new("SMOKE", "99") { Dimension = "education" }, CancellationToken.None))!;
        var (shown, words, sample) = (new IndicatorShown(picture, [], false), new IndicatorWords(Language.Swedish), ReportSample.Of(Language.Swedish));
        await using var writer = new PictureWriter();
        var maker = new Samsyn.Web.Publish.Parts.PieceMaker(writer, words);
        return sample with
        {
            Chapters = [new("drawn", "Ritat", [await maker.Picture(width => shown.Groups(width, words), "", [], []), await maker.Picture(width => shown.Trend(width, words), "", [], [])])],
        };
    }
}
