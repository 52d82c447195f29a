// GET /sv/exempellan/indicator/SMOKE/crossed?area=01 : where groups cross, beside what their parts lead one to expect.
using Microsoft.AspNetCore.Http.HttpResults;
using Samsyn.Loop.Measure;
using Samsyn.Web.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure.Crossed;

/// <summary>Shows the crossed groups of an indicator at a place.</summary>
internal static class CrossedPage
{
    public static void Map(IEndpointRouteBuilder pages) =>
        pages.OnGet("/indicator/{code}/crossed", Show).IsForReadersOf(Rules.Figures);

    public static async Task<Results<RazorComponentResult<CrossedView>, NotFound>> Show(
        [AsParameters] CrossedAsk ask, [AsParameters] Places places, IIndicators indicators, IDimensions dimensions, IObservations observations, CancellationToken stop)
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

        var found = CrossedStrata.Of(indicator, await dimensions.Of(key, stop), await observations.Find(key, new(ask.Code, area.Code), stop), ask.Language);
        var frame = new Frame(place.Collaboration, new(ask.Language, ask.Slug), Section.Other, address => address.Crossed(ask.Code, area.Code)) { Area = area.Code };
        return CrossedView.Of(frame, new(indicator, area, found), new CrossedWords(ask.Language));
    }
}

/// <summary>What is asked of a page of crossed groups.</summary>
internal sealed record CrossedAsk(Language Language, string Slug, string Code, string? Area);

/// <summary>What a page of crossed groups shows.</summary>
/// <param name="Indicator">What is measured.</param>
/// <param name="Area">Where.</param>
/// <param name="Found">The crossing; null where there is none.</param>
public sealed record CrossedShown(Indicator Indicator, Area Area, CrossedStrata? Found);
