// GET and POST /sv/exempellan/bodies/… : a body that meets, what it owns, and how it is changed and handed over.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Convene;
using Samsyn.Web.Editing;

namespace Samsyn.Web.Convene.Together;

/// <summary>A body that meets.</summary>
internal static class BodyPage
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        var bodies = pages.MapGroup("/bodies");
        bodies.MapGet("/new", New).Needs(Right.Convene);
        bodies.MapGet("/{id}", Show).IsForReadersOf(Rules.Together);
        bodies.MapGet("/{id}/change", Edit).Needs(Right.Convene);
        bodies.MapPost("/{id}/change", Change).Needs(Right.Convene);
        bodies.MapGet("/{id}/hand-over", AskHandOver).Needs(Right.Convene);
        bodies.MapPost("/{id}/hand-over", HandOver).Needs(Right.Convene);
    }

    public static async Task<Results<RazorComponentResult<BodyView>, NotFound>> Show(string id, [AsParameters] TogetherTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Body(id), stop);
        return place.Meets.Body(id) is { } body
            ? BodyView.Of(place, body, await tools.Store.Ownerships.By(place.Key, id, stop))
            : TypedResults.NotFound();
    }

    public static async Task<RazorComponentResult<EditView>> New([AsParameters] TogetherTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Body("new"), stop);
        return Shown(place, null, NewId.Make(tools.Clock)).Of(new BodyForm(place), BodyForm.Empty, 0);
    }

    public static async Task<Results<RazorComponentResult<EditView>, NotFound>> Edit(string id, [AsParameters] TogetherTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Body(id, "change"), stop);
        return place.Meets.Body(id) is { } body ? Shown(place, body, id).Of(new BodyForm(place), body, body.Version) : TypedResults.NotFound();
    }

    public static async Task<Results<RedirectHttpResult, RazorComponentResult<EditView>, NotFound>> Change(
        string id, [FromForm] IFormCollection sent, [AsParameters] TogetherTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Body(id, "change"), stop);
        var before = place.Meets.Body(id);
        if (before is null && !NewId.Is(id))
        {
            return TypedResults.NotFound();
        }

        return await Shown(place, before, id).Keep(
            new BodyForm(place), before ?? BodyForm.Empty, sent,
            (changed, seen) => tools.Own.Bodies.Keep(place.Key, changed with { Id = id, Version = seen }, stop), () => Now(id, place, tools, stop));
    }

    public static async Task<Results<RazorComponentResult<EditView>, NotFound>> AskHandOver(string id, [AsParameters] TogetherTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Body(id, "hand-over"), stop);
        return place.Meets.Body(id) is { } body
            ? HandingOver(place, body).Of(new HandOverForm(place, body), new(body with { Life = body.Life.To is null ? new(body.Life.From, Later(body.Life.From, place.Today)) : body.Life }), body.Version)
            : TypedResults.NotFound();
    }

    public static async Task<Results<RedirectHttpResult, RazorComponentResult<EditView>, NotFound>> HandOver(
        string id, [FromForm] IFormCollection sent, [AsParameters] TogetherTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Body(id, "hand-over"), stop);
        return place.Meets.Body(id) is not { } body ? TypedResults.NotFound() : await HandingOver(place, body).Keep(
            new HandOverForm(place, body), new BodyEnding(body), sent,
            (ending, seen) => tools.Own.Bodies.HandOver(place.Key, ending.Body with { Version = seen }, ending.Why, stop),
            async () => await Now(id, place, tools, stop) is var (now, version) ? (new BodyEnding(now), version) : null);
    }

    private static async Task<(Body Thing, long Version)?> Now(string id, TogetherPlace place, TogetherTools tools, CancellationToken stop) =>
        (await tools.Store.Bodies.Of(place.Key, stop)).FirstOrDefault(one => one.Id == id) is { } now ? (now, now.Version) : null;

    private static EditShown Shown(TogetherPlace place, Body? body, string id)
    {
        var language = place.Address.Language;
        (string, string) back = body is null ? (place.Address.Together(), new TogetherWords(language).Section) : (place.Address.Body(id), body.Name);
        return new(place.Frame, body?.Name ?? new BodyWords(language).NewBody, back, place.Address.Body(id, "change"));
    }

    private static EditShown HandingOver(TogetherPlace place, Body body)
    {
        var words = new BodyWords(place.Address.Language);
        var alone = place.Meets.Bodies.All(one => one.Id == body.Id);
        return new(place.Frame, words.HandOver, (place.Address.Body(body.Id), body.Name), place.Address.Body(body.Id, "hand-over"))
        {
            Lead = alone ? words.NoSuccessor : words.HandOverLead(body.Name),
            Save = words.HandOver,
        };
    }

    private static DateOnly Later(DateOnly? first, DateOnly today) => first is { } day && day > today ? day : today;
}
