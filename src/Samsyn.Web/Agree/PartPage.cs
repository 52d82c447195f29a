// GET and POST /sv/exempellan/dialogues/{id}/part : somebody takes part: writes, judges, sees their own and withdraws it. Works without a script.
using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Agree;
using Samsyn.Loop.Convene;
using Samsyn.Web.Agree.Live;
using Samsyn.Web.Convene;
using Samsyn.Web.Convene.Together;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Agree;

/// <summary>Where somebody takes part.</summary>
internal static class PartPage
{
    public static void Map(IEndpointRouteBuilder dialogues)
    {
        dialogues.OnGet("/{id}/part", Show).IsForReadersOf(Rules.Dialogue, "id");
        var part = dialogues.MapGroup("/{id}/part").IsForGuestsOf(Rules.Dialogue, "id").RequireRateLimiting(PartLimits.Policy);
        part.OnPost("/write", Write);
        part.OnPost("/judge", Judge);
        part.OnPost("/withdraw", Withdraw);
    }

    public static async Task<Results<RazorComponentResult<PartView>, RedirectHttpResult, NotFound>> Show(string id, [AsParameters] AgreeTools tools, CancellationToken stop) =>
        await Here(id, tools, stop) switch
        {
            PartHere.At(var at, var who) => PartView.Of(at, new(who, NewId.Make(tools.Clock)) { Code = Code(tools) }, Flaws.None),
            PartHere.Outside(var to) => TypedResults.LocalRedirect(to),
            _ => TypedResults.NotFound(),
        };

    public static async Task<IResult> Write(string id, [FromForm] WrittenForm form, [AsParameters] AgreeTools tools, CancellationToken stop)
    {
        if (await Here(id, tools, stop) is not PartHere.At(var at, var who))
        {
            return Answer(tools, id, StatusCodes.Status404NotFound, new PartWords(tools.Language).Outside);
        }

        var words = new PartWords(tools.Language);
        var activity = at.Room.Activity(form.Activity);
        var flaw = activity is null || !NewId.Is(form.Id ?? "") || !Asked(activity).Any(kind => kind.ToString() == form.Kind) ? words.NoSuch : words.FlawOf(form.Text);
        if (flaw is not null)
        {
            return IsScript(tools) ? Answer(tools, id, StatusCodes.Status422UnprocessableEntity, flaw)
                : PartView.Of(at, new(who, form.Id ?? "") { Written = form, Code = Code(tools) }, Flaws.Of("text", flaw));
        }

        var kept = await tools.Rooms.Add(at.Place.Key, Contribution(form, id, activity!, who), tools.Clock, stop);
        return kept ? Answer(tools, id, StatusCodes.Status204NoContent, "")
            : IsScript(tools) ? Answer(tools, id, StatusCodes.Status409Conflict, words.Closed)
            : PartView.Of(at, new(who, form.Id!) { Written = form, Code = Code(tools) }, Flaws.Of("text", words.Closed));
    }

    public static async Task<IResult> Judge(string id, [FromForm] IFormCollection sent, [AsParameters] AgreeTools tools, CancellationToken stop)
    {
        var words = new PartWords(tools.Language);
        if (await Here(id, tools, stop) is not PartHere.At(var at, var who))
        {
            return Answer(tools, id, StatusCodes.Status404NotFound, words.Outside);
        }

        var (judgements, flaw) = JudgedForm.Read(sent, at.Room, who, words);
        if (flaw is not null)
        {
            return IsScript(tools) ? Answer(tools, id, StatusCodes.Status422UnprocessableEntity, flaw)
                : PartView.Of(at, new(who, NewId.Make(tools.Clock)) { Code = Code(tools) }, Flaws.Of("", flaw));
        }

        return await tools.Rooms.Give(at.Place.Key, id, judgements, stop) ? Answer(tools, id, StatusCodes.Status204NoContent, "")
            : IsScript(tools) ? Answer(tools, id, StatusCodes.Status409Conflict, words.Closed)
            : PartView.Of(at, new(who, NewId.Make(tools.Clock)) { Code = Code(tools) }, Flaws.Of("", words.Closed));
    }

    public static async Task<IResult> Withdraw(string id, [FromForm] WithdrawnForm form, [AsParameters] AgreeTools tools, CancellationToken stop)
    {
        if (await Here(id, tools, stop) is PartHere.At(var at, var who) && form.Contribution is { } contribution)
        {
            await tools.Store.As("guest").Agree.Contributions.Withdraw(at.Place.Key, who.Id, contribution, stop);
            await tools.Rooms.RenewContributions(at.Place.Key, id, stop);
        }

        return Answer(tools, id, StatusCodes.Status204NoContent, "");
    }

    /// <summary>What people can write in an activity.</summary>
    public static IReadOnlyList<ContributionKind> Asked(Activity activity) => activity.Kind switch
    {
        ActivityKind.Voting when activity.Of is null => [ContributionKind.Statement],
        ActivityKind.Worries => [ContributionKind.Worry],
        ActivityKind.Writing or ActivityKind.Table when activity.Rules.Asked.Count > 0 => activity.Rules.Asked,
        ActivityKind.Writing or ActivityKind.Table => [ContributionKind.Experience, ContributionKind.Strengthens, ContributionKind.Harms, ContributionKind.Proposal],
        _ => [],
    };

    private static Contribution Contribution(WrittenForm form, string dialogue, Activity activity, Participant who) =>
        new(form.Id!, activity.Id, who.Id, Enum.Parse<ContributionKind>(form.Kind!))
        {
            Dialogue = dialogue,
            Text = PartWords.Tidy(form.Text!),
            Tags = new(null, null, string.IsNullOrWhiteSpace(form.Influence) ? null : PartWords.Tidy(form.Influence), null),
            Visibility = activity.Rules.LooksFirst ? Visibility.Waiting : Visibility.Shown,
        };

    // A script is told in a word, and goes on; a browser is sent back to the page, so that reloading sends nothing again.
    private static IResult Answer(AgreeTools tools, string id, int status, string said) =>
        IsScript(tools) ? (said.Length == 0 ? TypedResults.StatusCode(status) : TypedResults.Text(said, "text/plain; charset=utf-8", null, status))
        : status == StatusCodes.Status404NotFound ? TypedResults.NotFound()
        : TypedResults.LocalRedirect($"{new Address(tools.Language, tools.Slug).Dialogue(id, "part")}?done=kept");

    private static bool IsScript(AgreeTools tools) => tools.Context.Request.Headers["X-Samsyn"] == "send";

    private static string? Code(AgreeTools tools) => GuestCookie.Secret(tools.Context) is { } own ? PartWords.Grouped(own.Secret) : null;

    private static async Task<PartHere> Here(string id, AgreeTools tools, CancellationToken stop)
    {
        if (await tools.Room(id, address => address.Dialogue(id, "part"), stop) is not { } at)
        {
            return new PartHere.Nowhere();
        }

        return await tools.Guest(id) is { } guest && at.Room.Participant(guest.Id) is { } who ? new PartHere.At(at, who)
            : at.Room.Dialogue is { Code: { } code, IsOpen: true } && (await Comes(tools, id) || at.Place.May(Right.Read)) ? new PartHere.Outside(Address.Join(tools.Language, code))
            : new PartHere.Outside(at.Place.Address.Dialogue(id));
    }

    private static async Task<bool> Comes(AgreeTools tools, string id) => await tools.Guest(id) is not null;
}

/// <summary>Whether somebody takes part.</summary>
internal abstract record PartHere
{
    private PartHere()
    {
    }

    /// <summary>They do.</summary>
    public sealed record At(RoomPlace Place, Participant Who) : PartHere;

    /// <summary>They have not come in yet, or cannot.</summary>
    public sealed record Outside(string To) : PartHere;

    /// <summary>There is no such dialogue.</summary>
    public sealed record Nowhere : PartHere;
}

/// <summary>What somebody wrote.</summary>
public sealed record WrittenForm
{
    public string? Id { get; init; }

    public string? Activity { get; init; }

    public string? Kind { get; init; }

    public string? Text { get; init; }

    public string? Influence { get; init; }
}

/// <summary>What somebody withdraws.</summary>
internal sealed record WithdrawnForm
{
    public string? Contribution { get; init; }
}

/// <summary>What the page shows to somebody who takes part.</summary>
/// <param name="Who">Who.</param>
/// <param name="NextId">The identity of what they write next.</param>
public sealed record PartShown(Participant Who, string NextId)
{
    /// <summary>What they wrote and was not kept; null for nothing.</summary>
    public WrittenForm? Written { get; init; }

    /// <summary>By what they are known again on another device; null when it is not known.</summary>
    public string? Code { get; init; }
}

/// <summary>Reads how somebody judged.</summary>
internal static class JudgedForm
{
    /// <summary>The fields of a form that judges: <c>activity</c>, <c>item</c>, and one for each aspect, or <c>points-…</c> for each item.</summary>
    public static (IReadOnlyList<Judgement> Judgements, string? Flaw) Read(IFormCollection sent, Room room, Participant who, PartWords words)
    {
        if (room.Activity(sent["activity"]) is not { } activity)
        {
            return ([], words.NoSuch);
        }

        Judgement Of(string item, string aspect, int? value) => new(activity.Id, item, who.Id, aspect, value);
        string item = sent["item"].ToString();
        var known = room.Contribution(item) is { } found && found.Activity == activity.Source;
        switch (activity.Kind)
        {
            case ActivityKind.Voting when known && Number(sent["vote"], -1, 1) is { } vote:
                return ([Of(item, "", vote)], null);

            case ActivityKind.Rating when known:
                var rated = Results.Criteria.Select(side => (Side: side, Said: sent[side].ToString())).ToList();
                return rated.All(one => one.Said == "unknown" || Number(one.Said, 1, 9) is not null)
                    ? ([.. rated.Select(one => Of(item, one.Side, Number(one.Said, 1, 9)))], null)
                    : ([], words.RateAll);

            case ActivityKind.Points:
                var items = room.Items(activity).Select(one => (one.Id, Said: sent[$"points-{one.Id}"].ToString())).ToList();
                var points = items.Select(one => one.Said.Length == 0 ? 0 : Number(one.Said, 0, 1_000)).ToList();
                return points.Any(one => one is null) || points.Sum() > activity.Rules.Points
                    ? ([], words.TooManyPoints(activity.Rules.Points, points.Sum() ?? 0))
                    : ([.. items.Zip(points, (one, given) => Of(one.Id, "", given))], null);

            case ActivityKind.Understanding or ActivityKind.SelfCheck:
                var scales = PartWords.Scales(activity.Kind).Select(scale => (scale.Name, Said: Number(sent[scale.Name], 1, scale.Steps))).ToList();
                return scales.TrueForAll(one => one.Said is not null) ? ([.. scales.Select(one => Of("", one.Name, one.Said))], null) : ([], words.AnswerAll);

            default:
                return ([], words.NoSuch);
        }
    }

    private static int? Number(string? said, int least, int most) =>
        int.TryParse(said, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : null;
}
