// GET and POST /sv/exempellan/plan/{kind}/{id}/links : a thing is tied to what led to it or to what it led to, and a tie is taken away.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Decide;
using Samsyn.Web.Convene;
using Samsyn.Web.Convene.Together;
using Samsyn.Web.Editing;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Decide;

/// <summary>Where things are tied together.</summary>
internal static class LinksPage
{
    public static void Map(IEndpointRouteBuilder plan)
    {
        plan.OnGet("/{kind}/{id}/links", Show).Needs(Right.Convene);
        plan.OnPost("/{kind}/{id}/links", Tie).Needs(Right.Convene);
        plan.OnPost("/{kind}/{id}/links/remove", Remove).Needs(Right.Convene);
    }

    private static async Task<Results<RazorComponentResult<LinksView>, NotFound>> Show(string kind, string id, [AsParameters] PlanTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Planned(new(kind, id), "links"), stop);
        return place.Plan.Find(new(kind, id)) is { } thing ? await View(place, thing, (Written.Nothing, Flaws.None), tools, stop) : TypedResults.NotFound();
    }

    private static async Task<Results<RedirectHttpResult, RazorComponentResult<LinksView>, NotFound>> Tie(
        string kind, string id, [FromForm] IFormCollection sent, [AsParameters] PlanTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Planned(new(kind, id), "links"), stop);
        if (place.Plan.Find(new(kind, id)) is not { } thing)
        {
            return TypedResults.NotFound();
        }

        var written = Written.Of(sent);
        var reader = new EditReader(written, new EditWords(tools.Language));
        var (which, other, why) = LinksView.FieldsOf(place, thing);
        var (before, end, reason) = (reader.One(which) == "before", Chain.Read(reader.One(other)), reader.Text(why));
        if (reader.Flaws is { Count: > 0 } flaws)
        {
            return await View(place, thing, (written, flaws), tools, stop);
        }

        var link = before ? new Link(NewId.Make(tools.Clock), end!, thing.Thing) : new Link(NewId.Make(tools.Clock), thing.Thing, end!);
        await tools.Own.Decide.Links.Make(place.Key, link with { Why = reason }, stop);
        return TypedResults.LocalRedirect($"{place.Address.Planned(thing.Thing, "links")}?done=kept");
    }

    private static async Task<RedirectHttpResult> Remove(string kind, string id, [FromForm] LinkRemoved form, [AsParameters] PlanTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Planned(new(kind, id), "links"), stop);
        await tools.Own.Decide.Links.Remove(place.Key, form.Link ?? "", null, stop);
        return TypedResults.LocalRedirect($"{place.Address.Planned(new(kind, id), "links")}?done=kept");
    }

    private static async Task<RazorComponentResult<LinksView>> View(PlanPlace place, Planned thing, (Written, Flaws) form, PlanTools tools, CancellationToken stop) =>
        LinksView.Of(place, thing, await Chain.Around(place, thing.Thing, tools.Store, stop), form);
}

/// <summary>Which link is taken away.</summary>
internal sealed record LinkRemoved
{
    public string? Link { get; init; }
}
