// The pages on which things of one kind are entered and changed: an empty form, a filled one, and keeping what was sent.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Store;
using Samsyn.Web.Editing;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene.Together;

/// <summary>The pages on which things of one kind are entered and changed.</summary>
/// <typeparam name="T">The kind of thing.</typeparam>
internal abstract class EditedPages<T>
    where T : class
{
    /// <summary>Adds the pages below the address of all such things.</summary>
    /// <param name="things">The address of all of them.</param>
    /// <param name="change">Where one is changed, below that.</param>
    public void Map(IEndpointRouteBuilder things, string change)
    {
        things.OnGet("/new", New).Needs(Right.Convene);
        things.OnGet(change, Edit).Needs(Right.Convene);
        things.OnPost(change, Change).Needs(Right.Convene);
    }

    /// <summary>The address of such a thing's form.</summary>
    protected abstract string Here(Address address, string id);

    /// <summary>A thing by its identity; null when it is not there.</summary>
    protected abstract T? Find(WhoMeets meets, string id);

    /// <summary>The version of a thing.</summary>
    protected abstract long Version(T thing);

    /// <summary>One that is not there yet.</summary>
    protected abstract T Empty(TogetherPlace place, IQueryCollection asked);

    /// <summary>The form.</summary>
    /// <param name="place">Where it stands.</param>
    /// <param name="before">The thing as it is; null for one that is not there yet.</param>
    protected abstract EditForm<T> Form(TogetherPlace place, T? before);

    /// <summary>What stands around the form.</summary>
    protected abstract EditShown Shown(TogetherPlace place, T? before, string id);

    /// <summary>Keeps a thing under an identity, changed as it was seen.</summary>
    protected abstract Task<Kept> Keep(SamsynStore own, CollaborationKey collaboration, T thing, (string Id, long Version) seen, CancellationToken stop);

    private async Task<RazorComponentResult<EditView>> New([AsParameters] TogetherTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => Here(address, "new"), stop);
        return Shown(place, null, NewId.Make(tools.Clock)).Of(Form(place, null), Empty(place, tools.Context.Request.Query), 0);
    }

    private async Task<Results<RazorComponentResult<EditView>, NotFound>> Edit(string id, [AsParameters] TogetherTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => Here(address, id), stop);
        return Find(place.Meets, id) is { } thing ? Shown(place, thing, id).Of(Form(place, thing), thing, Version(thing)) : TypedResults.NotFound();
    }

    private async Task<Results<RedirectHttpResult, RazorComponentResult<EditView>, NotFound>> Change(
        string id, [FromForm] IFormCollection sent, [AsParameters] TogetherTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => Here(address, id), stop);
        var before = Find(place.Meets, id);
        if (before is null && !NewId.Is(id))
        {
            return TypedResults.NotFound();
        }

        return await Shown(place, before, id).Keep(
            Form(place, before), before ?? Empty(place, tools.Context.Request.Query), sent,
            (changed, seen) => Keep(tools.Own, place.Key, changed, (id, seen), stop),
            async () => Find(await WhoMeets.Of(tools.Store, place.Key, stop), id) is { } now ? (now, Version(now)) : null);
    }
}
