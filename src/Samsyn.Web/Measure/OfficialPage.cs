// GET and POST /sv/exempellan/data/places/official : official places are taken in with one act.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Intake;
using Samsyn.Store;
using Samsyn.Web.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure;

/// <summary>Takes official places in.</summary>
internal static class OfficialPage
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.OnGet("/data/places/official", Show).Needs(Right.Measure);
        pages.OnPost("/data/places/official", Take).Needs(Right.Measure);
    }

    public static async Task<Results<RazorComponentResult<OfficialView>, NotFound>> Show([AsParameters] DataAsk ask, [AsParameters] Places places, CancellationToken stop) =>
        await places.Find(ask.Slug, null, stop) is { } found ? OfficialView.Of(FrameOf(ask, found), [], new OfficialWords(ask.Language)) : TypedResults.NotFound();

    public static async Task<Results<RedirectHttpResult, RazorComponentResult<OfficialView>, NotFound>> Take(
        [AsParameters] DataAsk ask, HttpContext context, [FromForm] OfficialForm form, [AsParameters] Places places, [FromServices] SamsynStore store, CancellationToken stop)
    {
        if (await places.Find(ask.Slug, null, stop) is not { } found)
        {
            return TypedResults.NotFound();
        }

        switch (OfficialArea.Take(form.Take ?? "", found.Areas))
        {
            case Checked<IReadOnlyList<Area>>.Sound(var areas):
                await store.As(Visitor.Of(context)!.Actor).Areas.Keep(found.Collaboration.Key, areas, stop);
                return TypedResults.LocalRedirect(new Address(ask.Language, ask.Slug).Areas());

            case Checked<IReadOnlyList<Area>>.Flawed(var flaws):
                return OfficialView.Of(FrameOf(ask, found), flaws, new OfficialWords(ask.Language));

            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static Frame FrameOf(DataAsk ask, PlaceFound found) => DataPage.Frame(ask, found, address => address.OfficialPlaces());
}

/// <summary>What was chosen.</summary>
internal sealed record OfficialForm
{
    public string? Take { get; init; }
}
