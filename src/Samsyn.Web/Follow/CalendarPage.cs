// GET /sv/exempellan/follow/calendar.ics : the year as a calendar feed: what comes round, meetings, rounds, last days and promises.
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Decide;
using Samsyn.Web.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Follow;

/// <summary>The year as a calendar feed.</summary>
internal static class CalendarPage
{
    public static void Map(IEndpointRouteBuilder follow) => follow.OnGet("/calendar.ics", Feed).IsForReadersOf(Rules.Plan);

    private static async Task<FileContentHttpResult> Feed([AsParameters] FollowTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Follow("calendar.ics"), stop);
        var members = place.Plan.Frame.Collaboration.Invented || place.Plan.May(Right.Read);
        var meetings = members || await tools.Store.Publications.Is(place.Key, Rules.Together, stop);
        var feed = Calendar.Write(place.Plan.Frame.Collaboration.Name, [.. Events(place, meetings)], tools.Clock.GetUtcNow());
        return TypedResults.File(Encoding.UTF8.GetBytes(feed), "text/calendar; charset=utf-8", "samsyn.ics");
    }

    private static IEnumerable<CalendarEvent> Events(FollowPlace place, bool meetings)
    {
        var (words, plan) = (new CalendarWords(place.Address.Language), place.Plan.Plan);
        foreach (var (index, step) in place.Plan.Known.Settings.Cycle.Index())
        {
            yield return new($"cycle-{index}", new(place.Plan.Today.Year, step.Month, 1), step.What) { Yearly = true };
        }

        foreach (var meeting in meetings ? place.Plan.Meets.Meetings : [])
        {
            yield return new($"meeting-{meeting.Id}", meeting.Day, words.Meeting(place.Plan.Meets.Body(meeting.Body)?.Name ?? meeting.Body)) { Place = meeting.Place };
        }

        foreach (var account in place.Known.Accounts)
        {
            yield return new($"round-opens-{account.Round.Id}", account.Round.Opens, words.Opens(account.Round.Title));
            yield return new($"round-ends-{account.Round.Id}", account.Round.Deadline, words.LastDay(account.Round.Title));
        }

        foreach (var package in plan.Packages.Where(one => one.Deadline is not null))
        {
            yield return new($"package-{package.Id}", package.Deadline!.Value, words.LastDay(package.Title));
        }

        foreach (var promise in plan.Commitments.Where(one => one is { By: not null, State: CommitmentState.Asked or CommitmentState.Promised }))
        {
            yield return new($"commitment-{promise.Id}", promise.By!.Value, words.Promised(promise.Title, promise.Who is { } who ? place.Plan.Parties.Name(who) : null));
        }
    }
}

/// <summary>What the events of the calendar are called.</summary>
internal sealed class CalendarWords(Language language) : Words(language)
{
    public string Meeting(string body) => Say(sv: $"Möte: {body}", da: $"Mødedag: {body}", en: $"Meeting: {body}");

    public string Opens(string title) => Say(sv: $"Öppnar: {title}", da: $"Åbner: {title}", en: $"Opens: {title}");

    public string LastDay(string title) => Say(sv: $"Sista dag: {title}", da: $"Sidste dag: {title}", en: $"Last day: {title}");

    public string Promised(string title, string? who) => Say(sv: $"Ska vara klart: {title}", da: $"Skal være færdigt: {title}", en: $"To be done: {title}") + (who is null ? "" : $" ({who})");
}
