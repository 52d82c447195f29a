// GET /sv/exempellan/indicator/SMOKE/map?area=01 : one indicator on a map of the places that a place is made of.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Measure.Boundaries;
using Samsyn.Web.Charts;
using Samsyn.Web.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure.Maps;

/// <summary>Shows one indicator on a map.</summary>
internal static class MapPage
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.OnGet("/indicator/{code}/map", Show).IsForReadersOf(Rules.Figures);
        pages.OnGet("/indicator/{code}/map/{file}", Send).IsForReadersOf(Rules.Figures);
    }

    public static async Task<Results<RazorComponentResult<MapView>, NotFound>> Show(
        [AsParameters] MapAsk ask, [AsParameters] Places places, [AsParameters] MapKept kept, [AsParameters] Terms terms, CancellationToken stop)
    {
        if (await Find(ask, places, kept, stop) is not { } found)
        {
            return TypedResults.NotFound();
        }

        var (place, shown) = found;
        var frame = new Frame(place.Collaboration, new(ask.Language, ask.Slug), Section.Other, other => other.Map(ask.Code, ask.Area, ask.By, ask.Period, ask.Classes)) { Area = place.Area!.Code };
        return MapView.Of(frame, shown with { Licences = await terms.Of(place.Collaboration.Key, ask.Code, stop) }, new MapWords(ask.Language));
    }

    public static async Task<Results<FileContentHttpResult, NotFound>> Send(
        [AsParameters] MapAsk ask, string file, [AsParameters] Places places, [AsParameters] MapKept kept, [AsParameters] Terms terms, CancellationToken stop)
    {
        if (file is not ("map.svg" or "tiles.svg") || await Find(ask, places, kept, stop) is not ({ } place, { CanDraw: true } shown))
        {
            return TypedResults.NotFound();
        }

        var (words, address) = (new MapWords(ask.Language), new Address(ask.Language, ask.Slug));
        var panel = shown.Map.Panels[^1];
        var drawing = file == "map.svg" ? shown.Draw(panel, Drawing.Wide, address, words) : shown.DrawTiles(panel, Drawing.Wide, address, words);
        var licences = await terms.Of(place.Collaboration.Key, ask.Code, stop);
        var source = Words.Line(words.Credit(shown.Credits), shown.Map.Indicator.Source, string.Join("; ", licences), place.Collaboration.Invented ? new FrameWords(ask.Language).InventedMark : null);
        return await PictureFile.Of(Captioned.Of(drawing, source), $"{ask.Code}-{file}", stop);
    }

    private static async Task<(PlaceFound Place, MapShown Shown)?> Find(MapAsk ask, Places places, MapKept kept, CancellationToken stop)
    {
        if (await places.Find(ask.Slug, ask.Area, stop) is not { Area: { } area } place)
        {
            return null;
        }

        var key = place.Collaboration.Key;
        var map = await kept.Maps.Of(key, new(ask.Code, area.Code) { Period = ask.Period, By = ask.By }, stop);
        return map is null ? null : (place, new(map, Address.Classing(ask.Classes), await kept.Boundaries.Of(key, stop), place.Areas));
    }
}

/// <summary>What is asked of a map page.</summary>
internal sealed record MapAsk(Language Language, string Slug, string Code, string? Area, string? By, string? Period, string? Classes);

/// <summary>Where maps are put together.</summary>
internal sealed record MapKept([FromServices] IPlaceMaps Maps, [FromServices] IBoundaries Boundaries);
