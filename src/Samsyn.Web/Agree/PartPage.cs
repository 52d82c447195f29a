// GET and POST /sv/exempellan/dialogues/{id}/part : somebody takes part: writes, judges, sees their own and withdraws it. Works without a script.
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
        Take(part);
    }

    /// <summary>What somebody sends, or somebody else for them.</summary>
    public static void Take(IEndpointRouteBuilder part)
    {
        part.OnPost("/write", Write);
        part.OnPost("/judge", Judge);
        part.OnPost("/withdraw", Withdraw);
    }

    public static async Task<Results<RazorComponentResult<PartView>, RedirectHttpResult, NotFound>> Show(string id, [AsParameters] AgreeTools tools, CancellationToken stop) =>
        await Here(id, tools, stop) switch
        {
            PartHere.At(var at, var who) => PartView.Of(at, Shown(who, tools), Flaws.None),
            PartHere.Outside(var to) => TypedResults.LocalRedirect(to),
            _ => TypedResults.NotFound(),
        };

    public static async Task<IResult> Write(string id, [FromForm] WrittenForm form, [AsParameters] AgreeTools tools, CancellationToken stop)
    {
        var words = new PartWords(tools.Language);
        if (await Here(id, tools, stop) is not PartHere.At(var at, var who))
        {
            return Outside(tools, words);
        }

        var activity = at.Room.Activity(form.Activity);
        var flaw = activity is null || !NewId.Is(form.Id ?? "") || !Asked(activity).Any(kind => kind.ToString() == form.Kind) ? words.NoSuch : words.FlawOf(form);
        var shown = Shown(who, tools) with { NextId = form.Id ?? "", Written = form };
        return flaw is not null ? Refused(tools, (at, shown), ("text", flaw), StatusCodes.Status422UnprocessableEntity)
            : await tools.Rooms.Add(at.Place.Key, Contribution(form, at.Room, activity!, who) with { Language = tools.Language.Code }, tools.Clock, stop) ? Taken(at, who, tools)
            : Refused(tools, (at, shown), ("text", words.Closed), StatusCodes.Status409Conflict);
    }

    public static async Task<IResult> Judge(string id, [FromForm] IFormCollection sent, [AsParameters] AgreeTools tools, CancellationToken stop)
    {
        var words = new PartWords(tools.Language);
        if (await Here(id, tools, stop) is not PartHere.At(var at, var who))
        {
            return Outside(tools, words);
        }

        var (judgements, flaw) = JudgedForm.Read(sent, at.Room, who, words);
        return flaw is not null ? Refused(tools, (at, Shown(who, tools)), ("", flaw), StatusCodes.Status422UnprocessableEntity)
            : await tools.Rooms.Give(at.Place.Key, id, judgements, stop) ? Taken(at, who, tools)
            : Refused(tools, (at, Shown(who, tools)), ("", words.Closed), StatusCodes.Status409Conflict);
    }

    public static async Task<IResult> Withdraw(string id, [FromForm] WithdrawnForm form, [AsParameters] AgreeTools tools, CancellationToken stop)
    {
        if (await Here(id, tools, stop) is not PartHere.At(var at, var who))
        {
            return Outside(tools, new PartWords(tools.Language));
        }

        if (form.Contribution is { } contribution)
        {
            var own = who.EnteredBy is null ? tools.Store.As("guest").Agree : tools.Own;
            await own.Contributions.Withdraw(at.Place.Key, who.Id, contribution, stop);
            await tools.Rooms.RenewContributions(at.Place.Key, id, stop);
        }

        return Taken(at, who, tools);
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

    private static Contribution Contribution(WrittenForm form, Room at, Activity activity, Participant who) =>
        new(form.Id!, activity.Id, who.Id, Enum.Parse<ContributionKind>(form.Kind!))
        {
            Dialogue = at.Dialogue.Id,
            Text = PartWords.Tidy(form.Text!),
            Tags = ContributionTags.None with
            {
                Influence = string.IsNullOrWhiteSpace(form.Influence) ? null : PartWords.Tidy(form.Influence),
                Determinant = One<Determinant>(form.Determinant),
                Level = One<InfluenceLevel>(form.Level),
                LifeStage = at.Dialogue.Groups.FirstOrDefault(group => group.Kind == GroupKind.LifeStage && who.Groups.Contains(group.Id))?.Name,
            },
            Visibility = activity.Rules.LooksFirst ? Visibility.Waiting : Visibility.Shown,
        };

    // What is not in the list was not said: it is chosen from a list, and never typed.
    private static string? One<T>(string? chosen)
        where T : struct, Enum => Enum.GetNames<T>().FirstOrDefault(name => name == chosen);

    // A script goes on; a browser is sent back to the page, so that reloading sends nothing again.
    private static IResult Taken(RoomPlace at, Participant who, AgreeTools tools) => IsScript(tools)
        ? TypedResults.NoContent()
        : TypedResults.LocalRedirect($"{Shown(who, tools).To(at)}?done=kept");

    // A script is told in a sentence; in a browser the page comes again, with what was written.
    private static IResult Refused(AgreeTools tools, (RoomPlace Place, PartShown Shown) at, (string Field, string Said) flaw, int status) => IsScript(tools)
        ? TypedResults.Text(flaw.Said, "text/plain; charset=utf-8", null, status)
        : PartView.Of(at.Place, at.Shown, Flaws.Of(flaw.Field, flaw.Said));

    private static IResult Outside(AgreeTools tools, PartWords words) => IsScript(tools)
        ? TypedResults.Text(words.Outside, "text/plain; charset=utf-8", null, StatusCodes.Status404NotFound)
        : TypedResults.NotFound();

    private static bool IsScript(AgreeTools tools) => tools.Context.Request.Headers["X-Samsyn"] == "send";

    private static PartShown Shown(Participant who, AgreeTools tools) => new(who, NewId.Make(tools.Clock))
    {
        Code = who.EnteredBy is null && GuestCookie.Secret(tools.Context) is { } own ? ReadableCode.Grouped(own.Secret) : null,
    };

    private static async Task<PartHere> Here(string id, AgreeTools tools, CancellationToken stop)
    {
        if (await tools.Room(id, address => address.Dialogue(id, "part"), stop) is not { } at)
        {
            return new PartHere.Nowhere();
        }

        // Whoever enters for another does so for somebody who was entered, never for a guest of their own.
        if (tools.Context.GetRouteValue("person") is string person)
        {
            return at.Room.Participant(person) is { EnteredBy: not null } entered ? new PartHere.At(at, entered) : new PartHere.Nowhere();
        }

        var guest = await tools.Guest(id);
        return guest is not null && at.Room.Participant(guest.Id) is { } who ? new PartHere.At(at, who)
            : at.Room.Dialogue is { Code: { } code, IsOpen: true } && (guest is not null || at.Place.May(Right.Read)) ? new PartHere.Outside(Address.Join(tools.Language, code))
            : new PartHere.Outside(at.Place.Address.Dialogue(id));
    }
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

    public string? Determinant { get; init; }

    public string? Level { get; init; }
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

    /// <summary>Whether somebody else enters what they say.</summary>
    public bool IsEntered => Who.EnteredBy is not null;

    /// <summary>Where the page is, and what is sent from it goes.</summary>
    public string To(RoomPlace at, params ReadOnlySpan<string> parts)
    {
        ArgumentNullException.ThrowIfNull(at);
        return To(at.Place.Address, at.Room.Dialogue.Id, parts);
    }

    /// <summary>The same in another language.</summary>
    public string To(Address address, string dialogue, params ReadOnlySpan<string> parts)
    {
        ArgumentNullException.ThrowIfNull(address);
        return address.Dialogue(dialogue, IsEntered ? ["entering", Who.Id, .. parts] : ["part", .. parts]);
    }
}
