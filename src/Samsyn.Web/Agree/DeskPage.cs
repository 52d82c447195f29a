// GET and POST /sv/exempellan/dialogues/{id}/desk : whoever leads opens and closes, looks at what is written, merges, and answers.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Agree;
using Samsyn.Loop.Convene;
using Samsyn.Web.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Agree;

/// <summary>Where a dialogue is led.</summary>
internal static class DeskPage
{
    // So long after its last day can those who came still read the answers.
    private const int DaysToRead = 365;

    private const int LongestSaid = 500;

    public static void Map(IEndpointRouteBuilder dialogues)
    {
        var desk = dialogues.MapGroup("/{id}/desk").Needs(Right.Facilitate);
        desk.OnGet("/", Show);
        desk.OnPost("/open", Open);
        desk.OnPost("/close", Close);
        desk.OnPost("/start", Start);
        desk.OnPost("/judge", Judge);
        desk.OnPost("/merge", Merge);
        desk.OnPost("/answer", Respond);
    }

    public static async Task<Results<RazorComponentResult<DeskView>, NotFound>> Show(
        string id, [AsParameters] AgreeTools tools, [FromServices] PublicAddress site, CancellationToken stop) =>
        await tools.Room(id, address => address.Dialogue(id, "desk"), stop) is { } at ? View(at, tools, site, Flaws.None) : TypedResults.NotFound();

    public static async Task<Results<RedirectHttpResult, RazorComponentResult<DeskView>, NotFound>> Open(
        string id, [FromForm] IFormCollection sent, [AsParameters] AgreeTools tools, [FromServices] PublicAddress site, CancellationToken stop)
    {
        _ = sent;
        if (await tools.Room(id, address => address.Dialogue(id, "desk"), stop) is not { } at)
        {
            return TypedResults.NotFound();
        }

        var last = at.Room.Dialogue.LastDay ?? at.Room.Dialogue.Day;
        var end = new[] { last, tools.Today }.Max().AddDays(DaysToRead);
        var moved = await tools.Own.Dialogues.Open(at.Place.Key, id, new(end.ToDateTime(default), TimeSpan.Zero), stop);
        return await After(moved, at, id, tools, site, stop);
    }

    public static async Task<Results<RedirectHttpResult, RazorComponentResult<DeskView>, NotFound>> Close(
        string id, [FromForm] IFormCollection sent, [AsParameters] AgreeTools tools, [FromServices] PublicAddress site, CancellationToken stop)
    {
        _ = sent;
        return await tools.Room(id, address => address.Dialogue(id, "desk"), stop) is { } at
            ? await After(await tools.Own.Dialogues.Close(at.Place.Key, id, stop), at, id, tools, site, stop)
            : TypedResults.NotFound();
    }

    public static async Task<Results<RedirectHttpResult, RazorComponentResult<DeskView>, NotFound>> Start(
        string id, [FromForm] StartForm form, [AsParameters] AgreeTools tools, [FromServices] PublicAddress site, CancellationToken stop)
    {
        if (await tools.Room(id, address => address.Dialogue(id, "desk"), stop) is not { } at || at.Room.Activity(form.Activity) is not { } activity)
        {
            return TypedResults.NotFound();
        }

        var closing = string.IsNullOrEmpty(form.Closing) ? null : form.Closing;
        var moved = form.Do == "close"
            ? await tools.Own.Activities.Close(at.Place.Key, activity.Id, stop)
            : await tools.Own.Activities.Open(at.Place.Key, activity.Id, closing, stop);
        return await After(moved, at, id, tools, site, stop);
    }

    public static async Task<Results<RedirectHttpResult, RazorComponentResult<DeskView>, NotFound>> Judge(
        string id, [FromForm] LookedAtForm form, [AsParameters] AgreeTools tools, [FromServices] PublicAddress site, CancellationToken stop)
    {
        if (await Contribution(id, form.Contribution, tools, stop) is not { } at)
        {
            return TypedResults.NotFound();
        }

        var why = form.Why?.Trim() ?? "";
        var taken = form.Do != "show";
        if (taken && why.Length == 0)
        {
            return View(at, tools, site, Flaws.Of($"why-{form.Contribution}", new DeskWords(tools.Language).NoReason));
        }

        await tools.Own.Contributions.Judge(at.Place.Key, form.Contribution!, taken ? Visibility.TakenOut : Visibility.Shown, why.Length == 0 ? null : why[..Math.Min(why.Length, LongestSaid)], stop);
        await tools.Rooms.RenewContributions(at.Place.Key, id, stop);
        return Back(at, id);
    }

    public static async Task<Results<RedirectHttpResult, RazorComponentResult<DeskView>, NotFound>> Merge(
        string id, [FromForm] IFormCollection sent, [AsParameters] AgreeTools tools, [FromServices] PublicAddress site, CancellationToken stop)
    {
        if (await tools.Room(id, address => address.Dialogue(id, "desk"), stop) is not { } at)
        {
            return TypedResults.NotFound();
        }

        var apart = sent["do"] == "apart";
        string[] ids = [.. sent["contribution"].OfType<string>().Where(one => at.Room.Contribution(one) is not null).Distinct()];
        if (ids.Length < (apart ? 1 : 2))
        {
            return View(at, tools, site, Flaws.Of("merge", new DeskWords(tools.Language).ChooseTwo));
        }

        await tools.Own.Contributions.Merge(at.Place.Key, ids, apart ? null : ids[0], stop);
        await tools.Rooms.RenewContributions(at.Place.Key, id, stop);
        return Back(at, id);
    }

    public static async Task<Results<RedirectHttpResult, RazorComponentResult<DeskView>, NotFound>> Respond(
        string id, [FromForm] AnswerForm form, [AsParameters] AgreeTools tools, [FromServices] PublicAddress site, CancellationToken stop)
    {
        if (await Contribution(id, form.Contribution, tools, stop) is not { } at)
        {
            return TypedResults.NotFound();
        }

        var said = form.Said?.Trim() ?? "";
        if (!Enum.TryParse<Outcome>(form.Outcome, out var outcome) || !Enum.IsDefined(outcome) || said.Length is 0 or > LongestSaid)
        {
            return View(at, tools, site, Flaws.Of($"said-{form.Contribution}", new DeskWords(tools.Language).NoAnswer(LongestSaid)));
        }

        await tools.Own.Contributions.Respond(at.Place.Key, form.Contribution!, new(outcome, said), stop);
        await tools.Rooms.RenewContributions(at.Place.Key, id, stop);
        return Back(at, id);
    }

    private static async Task<RoomPlace?> Contribution(string id, string? contribution, AgreeTools tools, CancellationToken stop) =>
        await tools.Room(id, address => address.Dialogue(id, "desk"), stop) is { } at && at.Room.Contribution(contribution ?? "") is not null ? at : null;

    private static async Task<Results<RedirectHttpResult, RazorComponentResult<DeskView>, NotFound>> After(
        Moved moved, RoomPlace at, string id, AgreeTools tools, PublicAddress site, CancellationToken stop)
    {
        if (moved == Moved.NotThere)
        {
            return TypedResults.NotFound();
        }

        if (moved != Moved.Done)
        {
            return View(at, tools, site, Flaws.Of("", new DeskWords(tools.Language).WhyNot(moved)));
        }

        await tools.Rooms.Renew(at.Place.Key, id, stop);
        return Back(at, id);
    }

    private static RedirectHttpResult Back(RoomPlace at, string id) => TypedResults.LocalRedirect($"{at.Place.Address.Dialogue(id, "desk")}?done=kept");

    private static RazorComponentResult<DeskView> View(RoomPlace at, AgreeTools tools, PublicAddress site, Flaws flaws) => DeskView.Of(at, JoinShown.Of(at, tools, site), tools.Clock.GetUtcNow(), flaws);
}

/// <summary>How people come in to a dialogue.</summary>
/// <param name="Code">The code.</param>
/// <param name="Link">Where it leads.</param>
public sealed record JoinShown(string Code, string Link)
{
    /// <summary>How people come in; null before the dialogue has been opened.</summary>
    internal static JoinShown? Of(RoomPlace at, AgreeTools tools, PublicAddress site) => at.Room.Dialogue.Code is { } code
        ? new(code, site.Of(Address.Join(tools.Language, code), tools.Context.Request).ToString())
        : null;
}

/// <summary>Which activity is opened or closed.</summary>
internal sealed record StartForm
{
    public string? Activity { get; init; }

    public string? Closing { get; init; }

    public string? Do { get; init; }
}

/// <summary>What is decided of a contribution.</summary>
internal sealed record LookedAtForm
{
    public string? Contribution { get; init; }

    public string? Do { get; init; }

    public string? Why { get; init; }
}

/// <summary>What is answered to a contribution.</summary>
internal sealed record AnswerForm
{
    public string? Contribution { get; init; }

    public string? Outcome { get; init; }

    public string? Said { get; init; }
}
