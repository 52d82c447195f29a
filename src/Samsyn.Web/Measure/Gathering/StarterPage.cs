// GET and POST /sv/exempellan/sources/sets : sets of indicators to begin with, each switched on in one act.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Loop.Measure.StarterSets;
using Samsyn.Web.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure.Gathering;

/// <summary>Sets of indicators to begin with.</summary>
internal static class StarterPage
{
    public static void Map(IEndpointRouteBuilder sources)
    {
        sources.OnGet("/sets", All).Needs(Right.Read);
        sources.OnGet("/sets/{set}", One).Needs(Right.Read);
        sources.OnPost("/sets/{set}", SwitchOn).Needs(Right.Measure);
    }

    public static async Task<RazorComponentResult<StartersView>> All([AsParameters] SourceTools tools, CancellationToken stop) =>
        StartersView.Of(await tools.Place(address => address.Sources("sets"), stop));

    public static async Task<Results<RazorComponentResult<StarterView>, NotFound>> One(
        string set, [AsParameters] SourceTools tools, [FromServices] StarterWork work, CancellationToken stop)
    {
        if (AllStarterSets.All.FirstOrDefault(one => one.Code == set) is not { } found)
        {
            return TypedResults.NotFound();
        }

        var place = await tools.Place(address => address.Sources("sets", set), stop);
        var looking = work.Of(place.Key, set);
        if (looking is { Done: false })
        {
            tools.Context.Response.Headers.Append("Refresh", "3");
        }

        return StarterView.Of(place, new(found, place.Subscriptions) { Looking = looking, HasRecipe = (await tools.Store.Recipes.Of(place.Key, stop)).Any(one => one.Name == Recipe.Name) });
    }

    // The form has a body even when nothing is written in it, so that the token against forgery is looked for.
    public static async Task<Results<RedirectHttpResult, NotFound>> SwitchOn(
        string set, [FromForm] IFormCollection sent, [AsParameters] SourceTools tools, [FromServices] StarterWork work, CancellationToken stop)
    {
        _ = sent;
        if (AllStarterSets.All.FirstOrDefault(one => one.Code == set) is not { } found)
        {
            return TypedResults.NotFound();
        }

        var place = await tools.Place(address => address.Sources("sets", set), stop);
        if (found.Code == HealthProfile.Set)
        {
            await tools.Own.Recipes.Keep(place.Key, Recipe, stop);
        }
        else if (place.Areas.Count > 0)
        {
            await work.Begin(place, found, tools, stop);
        }

        return TypedResults.LocalRedirect($"{place.Address.Sources("sets", set)}?done=on");
    }

    // The latest year in which people were asked.
    private static Loop.Measure.Recipe Recipe => HealthProfile.Recipe(HealthProfile.Waves[^1]);
}

/// <summary>What the page of a set shows.</summary>
/// <param name="Set">The set.</param>
/// <param name="Subscriptions">What is subscribed to already.</param>
public sealed record StarterShown(StarterSet Set, IReadOnlyList<Subscription> Subscriptions)
{
    /// <summary>How far the folders have been looked into; null when nobody has asked.</summary>
    public StarterLooking? Looking { get; init; }

    /// <summary>Whether the recipe of a file that is uploaded is kept.</summary>
    public bool HasRecipe { get; init; }

    /// <summary>Whether the set is for a file that somebody uploads.</summary>
    public bool IsUploaded => Set.Code == HealthProfile.Set;

    /// <summary>The subscription that brings an indicator; null when there is none.</summary>
    public Subscription? Brings(StarterItem item) => Subscriptions.FirstOrDefault(one => item.Places.Any(place =>
        place.Service == one.Service.Id && (place.IsFolder ? one.Query.Table.StartsWith(place.Table, StringComparison.OrdinalIgnoreCase) : one.Tables.Contains(place.Table, StringComparer.OrdinalIgnoreCase))));

    /// <summary>Whether all of it that is found at a source is subscribed to.</summary>
    public bool IsOn => IsUploaded ? HasRecipe : Set.Items.Where(item => item.Places.Count > 0).All(item => Brings(item) is not null);
}
