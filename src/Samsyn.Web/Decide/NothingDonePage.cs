// POST /sv/exempellan/plan/inventory/still/nothing, and …/check/nothing : somebody who was asked answers that they do nothing of this kind now.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Convene;
using Samsyn.Web.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Decide;

/// <summary>Where somebody answers that they do nothing of this kind now.</summary>
internal static class NothingDonePage
{
    /// <summary>What stands last in its address.</summary>
    public const string Part = "nothing";

    public static void Map(IEndpointRouteBuilder inventory)
    {
        inventory.OnPost($"/{StillTruePage.ByLink}/{Part}", Send).IsForGuestsOf(Rules.Inventory);
        inventory.OnPost($"/{StillTruePage.ByHand}/{Part}", Entered).Needs(Right.Convene);
    }

    private static Task<Results<RedirectHttpResult, RazorComponentResult<StillTrueView>, NotFound>> Send([FromForm] NothingForm form, [AsParameters] PlanTools tools, CancellationToken stop) =>
        Take(StillTruePage.ByLink, form, (tools, tools.Store.Decide.Nothing), stop);

    private static Task<Results<RedirectHttpResult, RazorComponentResult<StillTrueView>, NotFound>> Entered([FromForm] NothingForm form, [AsParameters] PlanTools tools, CancellationToken stop) =>
        Take(StillTruePage.ByHand, form, (tools, tools.Own.Decide.Nothing), stop);

    private static async Task<Results<RedirectHttpResult, RazorComponentResult<StillTrueView>, NotFound>> Take(
        string part, NothingForm form, (PlanTools Tools, Loop.Decide.INothingDone Shelf) by, CancellationToken stop)
    {
        var place = await by.Tools.Place(address => address.Inventory(part, ("who", form.Who)), stop);
        if (StillTruePage.Of(place, form.Who) is not { } who)
        {
            return TypedResults.NotFound();
        }

        // What still stands there is ended one by one, so that nothing is lost in one press.
        StillTrueShown shown = new(place, part, who);
        if (shown.Theirs.Count > 0)
        {
            return StillTrueView.Of(shown, Flaws.Of("", shown.Words.NotNothing(shown.Theirs.Count)));
        }

        await by.Shelf.Tell(place.Key, new(who, place.Today), stop);
        return TypedResults.LocalRedirect(place.Address.Inventory(part, ("who", form.Who), ("done", "nothing")));
    }
}

/// <summary>Who does nothing of this kind.</summary>
internal sealed record NothingForm
{
    public string? Who { get; init; }
}
