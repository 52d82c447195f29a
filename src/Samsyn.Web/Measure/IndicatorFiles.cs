// GET /sv/exempellan/indicator/SMOKE/figures.csv and its like: an indicator's figures and pictures as files.
using Microsoft.AspNetCore.Http.HttpResults;
using Samsyn.Loop.Measure;
using Samsyn.Web.Charts;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure;

/// <summary>Sends an indicator's figures and pictures as files.</summary>
internal static class IndicatorFiles
{
    /// <summary>The pictures that an indicator has here, with their headings.</summary>
    public static IEnumerable<(string Name, string Heading)> Pictures(IndicatorShown shown, IndicatorWords words)
    {
        var picture = shown.Picture;
        if (picture.Split is not null)
        {
            yield return ("groups", words.GroupsHeading);
        }

        if (shown.Follows)
        {
            yield return ("equiplot", words.EquiplotHeading);
        }

        if (shown.Trends)
        {
            yield return ("trend", words.TrendHeading);
        }

        if (picture.Signals?.Chart is not null)
        {
            yield return (ControlSheet.Name, new SignalWords(words.Language).ChartName);
        }

        if (shown.ShowsPlaces)
        {
            yield return ("places", words.PlacesHeading);
        }

        if (picture.Funnel is PlaceFunnel.Drawn)
        {
            yield return ("funnel", new FunnelWords(words.Language).Heading);
        }
    }

    public static async Task<Results<FileContentHttpResult, NotFound>> Send(
        [AsParameters] IndicatorAsk ask, string file, [AsParameters] Places places, IFigures figures, [AsParameters] Terms terms, CancellationToken stop)
    {
        if (await IndicatorPage.Find(ask, places, figures, stop) is not { } found)
        {
            return TypedResults.NotFound();
        }

        var words = new IndicatorWords(ask.Language);
        var shown = new IndicatorShown(found.Picture, found.Place.Areas, Rasteriser.Found) { Licences = await terms.Of(found.Place.Collaboration.Key, found.Query.Indicator, stop) };
        var invented = found.Place.Collaboration.Invented;
        var name = $"{found.Query.Indicator}-{found.Query.Area}-{file}";
        var sheets = new IndicatorSheet(shown, words);
        return file switch
        {
            "figures.csv" or "figures.xlsx" => SheetFile.Of(name, sheets.Figures, sheets.About(invented), ask.Language)!,
            "control.csv" or "control.xlsx" when shown.Picture.Signals is { Chart: { } chart } signals =>
                SheetFile.Of(name, ControlSheet.Of(shown.Picture, signals, chart, ask.Language), sheets.About(invented), ask.Language)!,
            _ => await Picture(file, name, shown, words, invented, stop),
        };
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> Picture(
        string file, string name, IndicatorShown shown, IndicatorWords words, bool invented, CancellationToken stop)
    {
        var (picture, kind) = (Path.GetFileNameWithoutExtension(file), Path.GetExtension(file));
        if (!Pictures(shown, words).Any(one => one.Name == picture) || kind is not (".svg" or ".png") || (kind == ".png" && !shown.Rasters))
        {
            return TypedResults.NotFound();
        }

        return await PictureFile.Of(Captioned.Of(Draw(picture, shown, words), words.SourceLine(shown, invented)), name, stop);
    }

    private static Drawing Draw(string picture, IndicatorShown shown, IndicatorWords words) => picture switch
    {
        "groups" => shown.Groups(Drawing.Wide, words),
        "equiplot" => shown.Equiplot(Drawing.Wide, words),
        "trend" => shown.Trend(Drawing.Wide, words),
        ControlSheet.Name => shown.Control(Drawing.Wide, new SignalWords(words.Language)),
        "funnel" => shown.Funnel(Drawing.Wide, new FunnelWords(words.Language)),
        _ => shown.Places(Drawing.Wide, words),
    };
}
