// GET and POST /sv/exempellan/matters/… : what is dealt with under one registry number, by one body or by several.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Convene;
using Samsyn.Web.Editing;

namespace Samsyn.Web.Convene.Together;

/// <summary>What is dealt with under one registry number.</summary>
internal static class MatterPage
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        var matters = pages.MapGroup("/matters");
        matters.MapGet("/", All).IsForReadersOf(Rules.Together);
        matters.MapGet("/new", New).Needs(Right.Convene);
        matters.MapGet("/{id}", Show).IsForReadersOf(Rules.Together);
        matters.MapGet("/{id}/change", Edit).Needs(Right.Convene);
        matters.MapPost("/{id}/change", Change).Needs(Right.Convene);
    }

    public static async Task<RazorComponentResult<MattersView>> All([AsParameters] TogetherTools tools, CancellationToken stop) =>
        MattersView.Of(await tools.Place(address => address.Matters(), stop));

    public static async Task<Results<RazorComponentResult<MatterView>, NotFound>> Show(string id, [AsParameters] TogetherTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Matters(id), stop);
        return place.Meets.Matter(id) is { } matter ? MatterView.Of(place, matter) : TypedResults.NotFound();
    }

    public static async Task<RazorComponentResult<EditView>> New([AsParameters] TogetherTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Matters("new"), stop);
        return Shown(place, null, NewId.Make(tools.Clock)).Of(new MatterForm(tools.Language), MatterForm.Empty(place), 0);
    }

    public static async Task<Results<RazorComponentResult<EditView>, NotFound>> Edit(string id, [AsParameters] TogetherTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Matters(id, "change"), stop);
        return place.Meets.Matter(id) is { } matter ? Shown(place, matter, id).Of(new MatterForm(tools.Language), matter, matter.Version) : TypedResults.NotFound();
    }

    public static async Task<Results<RedirectHttpResult, RazorComponentResult<EditView>, NotFound>> Change(
        string id, [FromForm] IFormCollection sent, [AsParameters] TogetherTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Matters(id, "change"), stop);
        var before = place.Meets.Matter(id);
        if (before is null && !NewId.Is(id))
        {
            return TypedResults.NotFound();
        }

        return await Shown(place, before, id).Keep(
            new MatterForm(tools.Language), before ?? MatterForm.Empty(place), sent,
            (changed, seen) => tools.Own.Matters.Keep(place.Key, changed with { Id = id, Version = seen }, stop),
            async () => (await tools.Store.Matters.Of(place.Key, stop)).FirstOrDefault(one => one.Id == id) is { } now ? (now, now.Version) : null);
    }

    private static EditShown Shown(TogetherPlace place, Matter? matter, string id)
    {
        var words = new MeetingWords(place.Address.Language);
        (string, string) back = matter is null ? (place.Address.Matters(), words.Matters) : (place.Address.Matters(id), matter.Title);
        return new(place.Frame, matter?.Title ?? words.NewMatter, back, place.Address.Matters(id, "change"));
    }
}
