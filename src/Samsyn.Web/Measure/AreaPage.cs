// GET /sv/exempellan/data/places and .../change : all places by kind; each can be changed, and taken away when nothing depends on it.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;
using Samsyn.Store;
using Samsyn.Web.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure;

/// <summary>Shows the places, and changes them.</summary>
internal static class AreaPage
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.OnGet("/data/places", Show).IsForReadersOf(Rules.Figures);
        pages.OnGet("/data/places/change", Ask).Needs(Right.Measure);
        pages.OnPost("/data/places/change", Change).Needs(Right.Measure);
        pages.OnPost("/data/places/remove", Remove).Needs(Right.Measure);
    }

    public static async Task<Results<RazorComponentResult<AreaListView>, NotFound>> Show(
        [AsParameters] DataAsk ask, [AsParameters] Places places, [FromServices] IAreaUse use, CancellationToken stop) =>
        await places.Find(ask.Slug, null, stop) is { } found
            ? AreaListView.Of(DataPage.Frame(ask, found, address => address.Areas()), found.Areas, await use.Figures(found.Collaboration.Key, stop), new AreaWords(ask.Language))
            : TypedResults.NotFound();

    public static async Task<Results<RazorComponentResult<AreaChangeView>, NotFound>> Ask(
        [AsParameters] DataAsk ask, string? code, [AsParameters] Places places, CancellationToken stop)
    {
        if (await places.Find(ask.Slug, null, stop) is not { } found || Find(found, code) is not { } area)
        {
            return TypedResults.NotFound();
        }

        return AreaChangeView.Of(DataPage.Frame(ask, found, address => address.AreaChange(code)), new(area, AreaForm.Of(area), found.Areas), [], new AreaWords(ask.Language));
    }

    public static async Task<Results<RedirectHttpResult, RazorComponentResult<AreaChangeView>, NotFound>> Change(
        [AsParameters] DataAsk ask, string? code, HttpContext context, [FromForm] IFormCollection written, [AsParameters] Places places, [FromServices] SamsynStore store, CancellationToken stop)
    {
        if (await places.Find(ask.Slug, null, stop) is not { } found || Find(found, code) is not { } area)
        {
            return TypedResults.NotFound();
        }

        var form = AreaForm.Of(written);
        switch (form.Read(area, found.Areas))
        {
            case Checked<Area>.Sound(var changed):
                await store.As(Visitor.Of(context)!.Actor).Areas.Keep(found.Collaboration.Key, [changed], stop);
                return TypedResults.LocalRedirect(new Address(ask.Language, ask.Slug).Areas());

            case Checked<Area>.Flawed(var flaws):
                return AreaChangeView.Of(DataPage.Frame(ask, found, address => address.AreaChange(code)), new(area, form, found.Areas), flaws, new AreaWords(ask.Language));

            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    // The form has a body even when nothing is written in it, so that the token against forgery is looked for.
    public static async Task<Results<RedirectHttpResult, RazorComponentResult<AreaChangeView>, NotFound>> Remove(
        [AsParameters] DataAsk ask, string code, HttpContext context, [FromForm] DataRollBackForm form, [AsParameters] Places places, [FromServices] SamsynStore store, CancellationToken stop)
    {
        if (await places.Find(ask.Slug, null, stop) is not { } found || Find(found, code) is not { } area || form.Sure != "yes")
        {
            return TypedResults.NotFound();
        }

        var words = new AreaWords(ask.Language);
        var removal = await store.As(Visitor.Of(context)!.Actor).AreaUse.Remove(found.Collaboration.Key, code, stop);
        return removal is AreaRemoval.Removed or AreaRemoval.NotThere
            ? TypedResults.LocalRedirect(new Address(ask.Language, ask.Slug).Areas())
            : AreaChangeView.Of(DataPage.Frame(ask, found, address => address.AreaChange(code)), new(area, AreaForm.Of(area), found.Areas) { Removal = removal }, [], words);
    }

    // The place that is asked for, or one that is not there yet.
    private static Area? Find(PlaceFound found, string? code) =>
        code is null ? new("", "", AreaLevel.Municipality) : found.Areas.FirstOrDefault(one => one.Code == code);
}
