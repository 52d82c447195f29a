// GET /sv/exempellan/indicator/SMOKE/parts?area=99&by=education : how much of an inequality lies between places, and how much inside them.
using Microsoft.AspNetCore.Http.HttpResults;
using Samsyn.Loop.Measure;
using Samsyn.Web.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure.Parts;

/// <summary>Shows how an inequality is divided between places and within them.</summary>
internal static class PartsPage
{
    public static void Map(IEndpointRouteBuilder pages) =>
        pages.OnGet("/indicator/{code}/parts", Show).IsForReadersOf(Rules.Figures);

    public static async Task<Results<RazorComponentResult<PartsView>, NotFound>> Show(
        [AsParameters] PartsAsk ask, [AsParameters] Places places, IIndicators indicators, IDimensions dimensions, IObservations observations, CancellationToken stop)
    {
        if (await places.Find(ask.Slug, ask.Area, stop) is not { Area: { } area } place)
        {
            return TypedResults.NotFound();
        }

        var key = place.Collaboration.Key;
        if ((await indicators.Of(key, stop)).FirstOrDefault(one => one.Code == ask.Code) is not { } indicator)
        {
            return TypedResults.NotFound();
        }

        var whole = WholeOf(place.Areas, area);
        var figures = await observations.Find(key, new(ask.Code), stop);
        Area[] parts = [.. place.Areas.Where(one => one.Parent == whole.Code)];
        Dimension[] divided = [.. (await dimensions.Of(key, stop)).Where(one => figures.Any(figure => figure.Key.Stratum.Parts.Count() == 1 && figure.Key.Stratum.Parts.First().Dimension == one.Code))];
        var by = Array.Find(divided, one => one.Code == ask.By) ?? divided.FirstOrDefault();
        var found = by is null || parts.Length == 0 ? null : PlaceDivision.Of(indicator, parts, by, figures);
        var frame = new Frame(place.Collaboration, new(ask.Language, ask.Slug), Section.Other, address => address.Parts(ask.Code, area.Code, ask.By)) { Area = area.Code };
        return PartsView.Of(frame, new(indicator, whole, divided, found) { From = area }, new PartsWords(ask.Language));
    }

    // A municipality is looked at among the others of its county.
    private static Area WholeOf(IReadOnlyList<Area> areas, Area area) =>
        areas.Any(one => one.Parent == area.Code) ? area : areas.FirstOrDefault(one => one.Code == area.Parent) ?? area;
}

/// <summary>What is asked of the page.</summary>
internal sealed record PartsAsk(Language Language, string Slug, string Code, string? Area, string? By);

/// <summary>What the page shows.</summary>
/// <param name="Indicator">What is measured.</param>
/// <param name="Whole">The place whose parts are looked at.</param>
/// <param name="Dimensions">By what people can be divided.</param>
/// <param name="Found">The division; null where there is nothing to divide.</param>
public sealed record PartsShown(Indicator Indicator, Area Whole, IReadOnlyList<Dimension> Dimensions, PlaceDivision? Found)
{
    /// <summary>The place that the reader comes from.</summary>
    public required Area From { get; init; }
}
