// GET /sv/exempellan/data : what has been imported, what came from where; and where an import is taken back.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;
using Samsyn.Store;
using Samsyn.Web.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure;

/// <summary>Shows what has been imported, and takes an import back.</summary>
internal static class DataPage
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.OnGet("/data", Show).IsForReadersOf(Rules.Figures);
        pages.OnGet("/data/{batch}/roll-back", Ask).Needs(Right.Measure);
        pages.OnPost("/data/{batch}/roll-back", RollBack).Needs(Right.Measure);
        pages.OnGet("/data/recipes/{name}", Recipe).IsForReadersOf(Rules.Figures);
    }

    public static async Task<Results<RazorComponentResult<DataView>, NotFound>> Show(
        [AsParameters] DataAsk ask, [AsParameters] Places places, [AsParameters] DataKept kept, CancellationToken stop)
    {
        if (await places.Find(ask.Slug, null, stop) is not { } found)
        {
            return TypedResults.NotFound();
        }

        var key = found.Collaboration.Key;
        var shown = new DataShown(
            await kept.Batches.Of(key, stop), await kept.Recipes.Of(key, stop), await kept.Indicators.Of(key, stop), await kept.Origins.Of(key, stop));
        return DataView.Of(Frame(ask, found, address => address.Data()), shown, new DataWords(ask.Language));
    }

    public static async Task<Results<RazorComponentResult<DataRollBackView>, NotFound>> Ask(
        [AsParameters] DataAsk ask, string batch, [AsParameters] Places places, [FromServices] IBatches batches, CancellationToken stop)
    {
        if (await places.Find(ask.Slug, null, stop) is not { } found
            || (await batches.Of(found.Collaboration.Key, stop)).FirstOrDefault(one => one.Id == batch && one.RolledBackAt is null) is not { } asked)
        {
            return TypedResults.NotFound();
        }

        return DataRollBackView.Of(Frame(ask, found, address => address.RollBack(batch)), asked, new DataWords(ask.Language));
    }

    // The form has a body even when nothing is written in it, so that the token against forgery is looked for.
    public static async Task<Results<RedirectHttpResult, NotFound>> RollBack(
        [AsParameters] DataAsk ask, string batch, HttpContext context, [FromForm] DataRollBackForm form, [AsParameters] Places places, [FromServices] SamsynStore store, CancellationToken stop)
    {
        if (await places.Find(ask.Slug, null, stop) is not { } found || form.Sure != "yes")
        {
            return TypedResults.NotFound();
        }

        // Taken back twice is taken back: somebody who clicks twice sees the same page.
        var visitor = Visitor.Of(context)!;
        await store.As(visitor.Actor).Batches.RollBack(found.Collaboration.Key, batch, visitor.Name, stop);
        return TypedResults.LocalRedirect(new Address(ask.Language, ask.Slug).Data());
    }

    public static async Task<Results<FileContentHttpResult, NotFound>> Recipe(
        [AsParameters] DataAsk ask, string name, [AsParameters] Places places, [FromServices] IRecipes recipes, CancellationToken stop)
    {
        if (await places.Find(ask.Slug, null, stop) is not { } found
            || (await recipes.Of(found.Collaboration.Key, stop)).FirstOrDefault(one => one.Name == name) is not { } recipe)
        {
            return TypedResults.NotFound();
        }

        return TypedResults.File(System.Text.Encoding.UTF8.GetBytes(RecipeJson.Write(recipe)), "application/json", $"{name}.json");
    }

    /// <summary>The frame of a page about data.</summary>
    internal static Frame Frame(DataAsk ask, PlaceFound found, Func<Address, string> here) =>
        new(found.Collaboration, new(ask.Language, ask.Slug), Section.Data, here) { Area = found.Area?.Code };
}

/// <summary>Whose data are asked for, and in which language.</summary>
internal sealed record DataAsk(Language Language, string Slug);

/// <summary>The stores that the page reads.</summary>
internal sealed record DataKept(
    [FromServices] IBatches Batches, [FromServices] IRecipes Recipes, [FromServices] IIndicators Indicators, [FromServices] IOrigins Origins);

/// <summary>The answer to "are you sure?".</summary>
internal sealed record DataRollBackForm
{
    public string? Sure { get; init; }
}
