// GET and POST /sv/exempellan/meetings/… : when bodies meet, with the agenda and what was decided.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Convene;
using Samsyn.Web.Editing;

namespace Samsyn.Web.Convene.Together;

/// <summary>When bodies meet, and about what.</summary>
internal static class MeetingPage
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        var meetings = pages.MapGroup("/meetings");
        meetings.MapGet("/", All).IsForReadersOf(Rules.Together);
        meetings.MapGet("/new", New).Needs(Right.Convene);
        meetings.MapGet("/{id}", Show).IsForReadersOf(Rules.Together);
        meetings.MapGet("/{id}/change", Edit).Needs(Right.Convene);
        meetings.MapPost("/{id}/change", Change).Needs(Right.Convene);
    }

    public static async Task<RazorComponentResult<MeetingsView>> All([AsParameters] TogetherTools tools, CancellationToken stop) =>
        MeetingsView.Of(await tools.Place(address => address.Meetings(), stop));

    public static async Task<Results<RazorComponentResult<MeetingView>, NotFound>> Show(string id, [AsParameters] TogetherTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Meetings(id), stop);
        return place.Meets.Meeting(id) is { } meeting ? MeetingView.Of(place, meeting) : TypedResults.NotFound();
    }

    public static async Task<RazorComponentResult<EditView>> New(string? body, [AsParameters] TogetherTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Meetings("new"), stop);
        return Shown(place, null, NewId.Make(tools.Clock)).Of(new MeetingForm(place, null), MeetingForm.Empty(place) with { Body = place.Meets.Body(body)?.Id ?? "" }, 0);
    }

    public static async Task<Results<RazorComponentResult<EditView>, NotFound>> Edit(string id, [AsParameters] TogetherTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Meetings(id, "change"), stop);
        return place.Meets.Meeting(id) is { } meeting ? Shown(place, meeting, id).Of(new MeetingForm(place, meeting), meeting, meeting.Version) : TypedResults.NotFound();
    }

    public static async Task<Results<RedirectHttpResult, RazorComponentResult<EditView>, NotFound>> Change(
        string id, [FromForm] IFormCollection sent, [AsParameters] TogetherTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Meetings(id, "change"), stop);
        var before = place.Meets.Meeting(id);
        if (before is null && !NewId.Is(id))
        {
            return TypedResults.NotFound();
        }

        return await Shown(place, before, id).Keep(
            new MeetingForm(place, before), before ?? MeetingForm.Empty(place), sent,
            (changed, seen) => tools.Own.Meetings.Keep(place.Key, changed with { Id = id, Version = seen }, stop),
            async () => (await tools.Store.Meetings.Of(place.Key, stop)).FirstOrDefault(one => one.Id == id) is { } now ? (now, now.Version) : null);
    }

    private static EditShown Shown(TogetherPlace place, Meeting? meeting, string id)
    {
        var words = new MeetingWords(place.Address.Language);
        (string, string) back = meeting is null ? (place.Address.Meetings(), words.All) : (place.Address.Meetings(id), place.Meets.Body(meeting.Body)?.Name ?? words.All);
        return new(place.Frame, meeting is null ? words.New : new TogetherWords(words.Language).Day(meeting.Day), back, place.Address.Meetings(id, "change"))
        {
            Lead = place.Meets.Bodies.Count == 0 ? words.NoBody : null,
        };
    }
}
