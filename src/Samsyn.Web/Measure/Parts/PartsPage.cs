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
        [AsParameters] PartsAsk ask, [AsParameters] Places places, IFigures figures, CancellationToken stop)
    {
        if (await places.Find(ask.Slug, ask.Area, stop) is not { Area: { } area } place
            || await figures.Divided(place.Collaboration.Key, new(ask.Code, area.Code) { Dimension = ask.By }, stop) is not { } found)
        {
            return TypedResults.NotFound();
        }

        var frame = new Frame(place.Collaboration, new(ask.Language, ask.Slug), Section.Other, address => address.Parts(ask.Code, area.Code, ask.By)) { Area = area.Code };
        return PartsView.Of(frame, found, area, new PartsWords(ask.Language));
    }
}

/// <summary>What is asked of the page.</summary>
internal sealed record PartsAsk(Language Language, string Slug, string Code, string? Area, string? By);
