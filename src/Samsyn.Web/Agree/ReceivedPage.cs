// GET and POST /sv/exempellan/dialogues/received : what other collaborations have handed over, and what is answered.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Agree;
using Samsyn.Loop.Convene;
using Samsyn.Web.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Agree;

/// <summary>What has been handed to a collaboration.</summary>
internal static class ReceivedPage
{
    /// <summary>So many letters at most.</summary>
    public const int LongestSaid = 500;

    public static void Map(IEndpointRouteBuilder dialogues)
    {
        var received = dialogues.MapGroup("/received").Needs(Right.Facilitate);
        received.OnGet("/", Show);
        received.OnPost("/", Respond);
    }

    public static async Task<RazorComponentResult<ReceivedView>> Show([AsParameters] AgreeTools tools, CancellationToken stop) => await View(tools, Flaws.None, stop);

    public static async Task<Results<RazorComponentResult<ReceivedView>, RedirectHttpResult, NotFound>> Respond([FromForm] ReceivedForm form, [AsParameters] AgreeTools tools, CancellationToken stop)
    {
        var (place, said) = (await tools.Place(address => address.Dialogue("received"), stop), form.Said?.Trim() ?? "");
        if (!Enum.TryParse<Outcome>(form.Outcome, out var outcome) || !Enum.IsDefined(outcome) || said.Length is 0 or > LongestSaid)
        {
            return await View(tools, Flaws.Of($"said-{form.Id}", new DeskWords(tools.Language).NoAnswer(LongestSaid)), stop);
        }

        if (await tools.Own.Handovers.Respond(place.Key, form.Id ?? "", new(outcome, said), stop) is not { } answered)
        {
            return TypedResults.NotFound();
        }

        await tools.Rooms.RenewHandovers(answered.From, answered.Dialogue, stop);
        return TypedResults.LocalRedirect($"{place.Address.Dialogue("received")}?done=kept");
    }

    private static async Task<RazorComponentResult<ReceivedView>> View(AgreeTools tools, Flaws flaws, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Dialogue("received"), stop);
        return ReceivedView.Of(place, await tools.Store.Agree.Handovers.To(place.Key, stop), flaws);
    }
}

/// <summary>What is answered to something that was handed over.</summary>
internal sealed record ReceivedForm
{
    public string? Id { get; init; }

    public string? Outcome { get; init; }

    public string? Said { get; init; }
}
