// POST /sv/exempellan/dialogues/{id}/handover : a contribution is handed to another collaboration of the installation, or taken back.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Convene;
using Samsyn.Web.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Agree;

/// <summary>Where contributions are handed over.</summary>
internal static class HandoverPage
{
    public static void Map(IEndpointRouteBuilder dialogues)
    {
        var handover = dialogues.MapGroup("/{id}/handover").Needs(Right.Convene);
        handover.OnPost("/", Hand);
        handover.OnPost("/back", TakeBack);
    }

    // Whoever receives it is asked, and can do nothing but read and answer it: so no right is needed there.
    public static async Task<Results<RedirectHttpResult, RazorComponentResult<DeskView>, NotFound>> Hand(
        string id, [FromForm] HandoverForms form, [AsParameters] AgreeTools tools, [FromServices] PublicAddress site, CancellationToken stop)
    {
        if (await tools.Room(id, address => address.Dialogue(id, "desk"), stop) is not { } at || at.Room.Contribution(form.Contribution ?? "") is not { IsShown: true } item)
        {
            return TypedResults.NotFound();
        }

        var given = form.Receiver?.Trim() ?? "";
        if (await tools.Admission.Find(given, stop) is not { } receiver || !await tools.Own.Handovers.Make(at.Place.Key, item.Id, receiver.Key, stop))
        {
            return DeskView.Of(at, JoinShown.Of(at, tools, site), tools.Clock.GetUtcNow(), Flaws.Of($"receiver-{item.Id}", new HandoverWords(tools.Language).NoSuch(given)));
        }

        await tools.Rooms.RenewHandovers(at.Place.Key, id, stop);
        return TypedResults.LocalRedirect($"{at.Place.Address.Dialogue(id, "desk")}?done=kept");
    }

    public static async Task<Results<RedirectHttpResult, NotFound>> TakeBack(string id, [FromForm] HandoverForms form, [AsParameters] AgreeTools tools, CancellationToken stop)
    {
        if (await tools.Room(id, address => address.Dialogue(id, "desk"), stop) is not { } at || !await tools.Own.Handovers.TakeBack(at.Place.Key, form.Handover ?? "", stop))
        {
            return TypedResults.NotFound();
        }

        await tools.Rooms.RenewHandovers(at.Place.Key, id, stop);
        return TypedResults.LocalRedirect($"{at.Place.Address.Dialogue(id, "desk")}?done=kept");
    }
}

/// <summary>What is handed over to whom, or taken back.</summary>
internal sealed record HandoverForms
{
    public string? Contribution { get; init; }

    public string? Receiver { get; init; }

    public string? Handover { get; init; }
}
