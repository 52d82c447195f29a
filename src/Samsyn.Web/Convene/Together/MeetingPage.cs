// GET and POST /sv/exempellan/meetings/… : when bodies meet, with the agenda and what was decided.
using Microsoft.AspNetCore.Http.HttpResults;
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Store;
using Samsyn.Web.Editing;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene.Together;

/// <summary>When bodies meet, and about what.</summary>
internal sealed class MeetingPage : EditedPages<Meeting>
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        var meetings = pages.MapGroup("/meetings");
        new MeetingPage().Map(meetings, "/{id}/change");
        meetings.OnGet("/", All).IsForReadersOf(Rules.Together);
        meetings.OnGet("/{id}", Show).IsForReadersOf(Rules.Together);
    }

    public static async Task<RazorComponentResult<MeetingsView>> All([AsParameters] TogetherTools tools, CancellationToken stop) =>
        MeetingsView.Of(await tools.Place(address => address.Meetings(), stop));

    public static async Task<Results<RazorComponentResult<MeetingView>, NotFound>> Show(string id, [AsParameters] TogetherTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Meetings(id), stop);
        return place.Meets.Meeting(id) is { } meeting ? MeetingView.Of(place, meeting) : TypedResults.NotFound();
    }

    protected override string Here(Address address, string id) => id == "new" ? address.Meetings(id) : address.Meetings(id, "change");

    protected override Meeting? Find(WhoMeets meets, string id) => meets.Meeting(id);

    protected override long Version(Meeting thing) => thing.Version;

    protected override Meeting Empty(TogetherPlace place, IQueryCollection asked) => new("", place.Meets.Body(asked["body"])?.Id ?? "", place.Today, []);

    protected override EditForm<Meeting> Form(TogetherPlace place, Meeting? before) => new MeetingForm(place, before);

    protected override EditShown Shown(TogetherPlace place, Meeting? before, string id)
    {
        var words = new MeetingWords(place.Address.Language);
        (string, string) back = before is null ? (place.Address.Meetings(), words.All) : (place.Address.Meetings(id), place.Meets.Body(before.Body)?.Name ?? words.All);
        return new(place.Frame, before is null ? words.New : new TogetherWords(words.Language).Day(before.Day), back, place.Address.Meetings(id, "change"))
        {
            Lead = place.Meets.Bodies.Count == 0 ? words.NoBody : null,
        };
    }

    protected override Task<Kept> Keep(SamsynStore own, CollaborationKey collaboration, Meeting thing, (string Id, long Version) seen, CancellationToken stop) =>
        own.Meetings.Keep(collaboration, thing with { Id = seen.Id, Version = seen.Version }, stop);
}
