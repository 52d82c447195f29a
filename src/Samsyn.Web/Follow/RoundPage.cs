// GET and POST /sv/exempellan/follow/round/… : a yearly follow-up is prepared and changed, and what came of it is read.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Decide;
using Samsyn.Loop.Follow;
using Samsyn.Web.Convene;
using Samsyn.Web.Convene.Together;
using Samsyn.Web.Decide;
using Samsyn.Web.Editing;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Follow;

/// <summary>A yearly follow-up.</summary>
internal static class RoundPage
{
    // So long after the last day may somebody still answer; the answer is then marked as late.
    private const int DaysOfGrace = 180;

    public static void Map(IEndpointRouteBuilder follow)
    {
        var rounds = follow.MapGroup("/round");
        rounds.OnGet("/new", New).Needs(Right.Convene);
        rounds.OnGet("/{id}", Show).IsForReadersOf(Rules.Plan);
        rounds.OnGet("/{id}/change", Edit).Needs(Right.Convene);
        rounds.OnPost("/{id}/change", Change).Needs(Right.Convene);
        rounds.OnPost("/{id}/link", MakeLink).Needs(Right.Convene);
    }

    private static async Task<Results<RazorComponentResult<RoundView>, NotFound>> Show(string id, string? kind, string? first, [AsParameters] FollowTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Follow("round", id), stop);
        return place.Known.Find(id) is { } account && kind is null or Goal.Name or Intervention.Name or Commitment.Name ? RoundView.Of(place, account, new(kind, ReviewPage.FirstOf(first))) : TypedResults.NotFound();
    }

    private static async Task<RazorComponentResult<EditView>> New([AsParameters] FollowTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Follow("round", "new"), stop);
        return Shown(place, null, NewId.Make(tools.Clock)).Of(new RoundForm(place.Plan), Empty(place), 0);
    }

    private static async Task<Results<RazorComponentResult<EditView>, NotFound>> Edit(string id, [AsParameters] FollowTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Follow("round", id, "change"), stop);
        return place.Known.Find(id) is { Round: var round } ? Shown(place, round, id).Of(new RoundForm(place.Plan), round, round.Version) : TypedResults.NotFound();
    }

    private static async Task<Results<RedirectHttpResult, RazorComponentResult<EditView>, NotFound>> Change(
        string id, [FromForm] IFormCollection sent, [AsParameters] FollowTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Follow("round", id, "change"), stop);
        var before = place.Known.Find(id)?.Round;
        if (before is null && !NewId.Is(id))
        {
            return TypedResults.NotFound();
        }

        return await Shown(place, before, id).Keep(
            new RoundForm(place.Plan), before ?? Empty(place), sent,
            (changed, seen) => tools.Own.Follow.Rounds.Keep(place.Key, changed with { Id = id, Version = seen }, stop),
            async () => await tools.Store.Follow.Rounds.Find(place.Key, id, stop) is { } now ? (now, now.Version) : null);
    }

    private static async Task<Results<RazorComponentResult<GuestLinkView>, NotFound>> MakeLink(
        string id, [FromForm] LinkAsked form, [AsParameters] FollowTools tools, [FromServices] PublicAddress site, CancellationToken stop)
    {
        _ = form;
        var place = await tools.Place(address => address.Follow("round", id), stop);
        if (place.Known.Find(id) is not { Round: var round })
        {
            return TypedResults.NotFound();
        }

        return await tools.Own.Guests.MakeAndShow(place.Plan.Frame, LinkTo(round, tools.Today, NewId.Make(tools.Clock)), (tools.Context, site), stop);
    }

    /// <summary>A guest's link to a round.</summary>
    public static GuestLink LinkTo(Round round, DateOnly today, string id)
    {
        var last = round.Deadline > today ? round.Deadline : today;
        return new(id, round.Title, round.Thing) { Expires = new(last.AddDays(DaysOfGrace).ToDateTime(default), TimeSpan.Zero) };
    }

    private static Round Empty(FollowPlace place)
    {
        var today = place.Plan.Today;
        var year = today.Month <= 4 ? today.Year - 1 : today.Year;
        return new() { Id = "", Title = $"{new FollowWords(place.Address.Language).Section} {place.Address.Language.Year(year)}", Year = year, Opens = today, Deadline = today.AddDays(42) };
    }

    private static EditShown Shown(FollowPlace place, Round? before, string id)
    {
        var words = new FollowWords(place.Address.Language);
        return new(
            place.Plan.Frame, before?.Title ?? words.NewRound, before is null ? (place.Address.Follow(), words.Section) : (place.Address.Follow("round", id), before.Title),
            place.Address.Follow("round", id, "change"))
        {
            Next = place.Address.Follow("round", id),
        };
    }
}

/// <summary>Which things of a round are shown.</summary>
/// <param name="Kind">The one kind of which all are shown, so many at a time; null for the first of each.</param>
/// <param name="First">The first of them, from 0.</param>
public sealed record RoundSlice(string? Kind, int First)
{
    /// <summary>So many of each kind are shown beside each other.</summary>
    public const int Few = 30;

    /// <summary>So many of one kind are shown at a time.</summary>
    public const int Many = 100;

    /// <summary>The things of a kind that are shown; none of another kind where one was asked for.</summary>
    public IReadOnlyList<T> Of<T>(string kind, IReadOnlyList<T> things) => Kind is null ? [.. things.Take(Few)] : Kind == kind ? [.. things.Skip(First).Take(Many)] : [];
}

/// <summary>The form of a round.</summary>
internal sealed class RoundForm : EditForm<Round>
{
    private readonly FollowWords words;
    private readonly EditField.Line title;
    private readonly EditField.Whole year;
    private readonly EditField.Day opens;
    private readonly EditField.Day deadline;
    private readonly EditField.Prose text;
    private readonly EditField.One who;
    private readonly EditField.Line address;
    private readonly EditField.Rows reminded;

    public RoundForm(PlanPlace place)
    {
        words = new(place.Address.Language);
        title = new(PlanFields.Title, words.RoundTitle, Loop.Decide.Planned.LongestTitle);
        year = new("year", words.RoundYear, 2000, 2200);
        opens = new("opens", words.Opens);
        deadline = new("deadline", words.Deadline);
        text = new("text", words.RoundText, 4_000) { Optional = true, Lines = 4 };
        who = new("who", words.RemindedWho, place.Parties.Options);
        address = new("address", words.RemindedAddress, EmailAddress.Longest);
        reminded = new("reminded", words.Reminders, [who, address]) { Optional = true, Hint = words.RemindersHint, Most = 200 };
    }

    public override IReadOnlyList<EditField> Fields => [title, year, opens, deadline, text, reminded];

    public override Written Of(Round thing) => new Written()
        .With(title.Name, thing.Title).With(year.Name, thing.Year).With(opens.Name, thing.Opens).With(deadline.Name, thing.Deadline).With(text.Name, thing.Text)
        .With(who.Name, thing.Reminded.Select(one => Parties.ValueOf(one.Who))).With(address.Name, thing.Reminded.Select(one => one.Address));

    public override Round Read(EditReader read, Round before)
    {
        var (first, last) = (read.Day(opens), read.Day(deadline));
        if (last < first)
        {
            read.Tell(deadline.Name, new EditWords(words.Language).EndsBefore(deadline, opens));
        }

        return before with
        {
            Title = read.Text(title),
            Year = read.Number(year) ?? before.Year,
            Opens = first ?? before.Opens,
            Deadline = last ?? before.Deadline,
            Text = read.Text(text),
            Reminded = [.. read.Rows(reminded, Row).OfType<Reminded>()],
        };
    }

    private Reminded? Row(EditReader row)
    {
        var (party, written) = (Parties.Read(row.One(who)), row.Text(address));
        var sound = EmailAddress.Read(written);
        if (written.Length > 0 && sound is null)
        {
            row.Tell(address.Name, words.NotAnAddress(written));
        }

        return party is null || sound is null ? null : new(party, sound);
    }
}
