// GET and POST /sv/exempellan/bodies/… : a body that meets, what it owns, and how it is changed and handed over.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Store;
using Samsyn.Web.Editing;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene.Together;

/// <summary>A body that meets.</summary>
internal sealed class BodyPage : EditedPages<Body>
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        var bodies = pages.MapGroup("/bodies");
        new BodyPage().Map(bodies, "/{id}/change");
        bodies.OnGet("/{id}", Show).IsForReadersOf(Rules.Together);
        bodies.OnGet("/{id}/hand-over", AskHandOver).Needs(Right.Convene);
        bodies.OnPost("/{id}/hand-over", HandOver).Needs(Right.Convene);
    }

    public static async Task<Results<RazorComponentResult<BodyView>, NotFound>> Show(string id, [AsParameters] TogetherTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Body(id), stop);
        return place.Meets.Body(id) is { } body
            ? BodyView.Of(place, body, await tools.Store.Ownerships.By(place.Key, id, stop))
            : TypedResults.NotFound();
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
            async () => (await tools.Store.Bodies.Of(place.Key, stop)).FirstOrDefault(one => one.Id == id) is { } now ? (new BodyEnding(now), now.Version) : null);
    }

    protected override string Here(Address address, string id) => id == "new" ? address.Body(id) : address.Body(id, "change");

    protected override Body? Find(WhoMeets meets, string id) => meets.Body(id);

    protected override long Version(Body thing) => thing.Version;

    protected override Body Empty(TogetherPlace place, IQueryCollection asked) => new("", "", BodyKind.Committee, new HashSet<Power>());

    protected override EditForm<Body> Form(TogetherPlace place, Body? before) => new BodyForm(place);

    protected override EditShown Shown(TogetherPlace place, Body? before, string id)
    {
        var language = place.Address.Language;
        (string, string) back = before is null ? (place.Address.Together(), new TogetherWords(language).Section) : (place.Address.Body(id), before.Name);
        return new(place.Frame, before?.Name ?? new BodyWords(language).NewBody, back, place.Address.Body(id, "change"));
    }

    protected override Task<Kept> Keep(SamsynStore own, CollaborationKey collaboration, Body thing, (string Id, long Version) seen, CancellationToken stop) =>
        own.Bodies.Keep(collaboration, thing with { Id = seen.Id, Version = seen.Version }, stop);

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
