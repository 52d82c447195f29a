// All that a collaboration knows of who works together: organisations, bodies, meetings, matters and programmes.
using Samsyn.Loop.Convene;
using Samsyn.Store;

namespace Samsyn.Web.Convene.Together;

/// <summary>All that a collaboration knows of who works together.</summary>
public sealed record WhoMeets(
    IReadOnlyList<Organisation> Organisations, IReadOnlyList<Body> Bodies, IReadOnlyList<Meeting> Meetings, IReadOnlyList<Matter> Matters, IReadOnlyList<Programme> Programmes)
{
    /// <summary>Gathers it.</summary>
    internal static async Task<WhoMeets> Of(SamsynStore store, CollaborationKey key, CancellationToken stop) => new(
        await store.Organisations.Of(key, stop), await store.Bodies.Of(key, stop), await store.Meetings.Of(key, stop), await store.Matters.Of(key, stop), await store.Programmes.Of(key, stop));

    public Organisation? Organisation(string? id) => Organisations.FirstOrDefault(one => one.Id == id);

    public Body? Body(string? id) => Bodies.FirstOrDefault(one => one.Id == id);

    public Meeting? Meeting(string? id) => Meetings.FirstOrDefault(one => one.Id == id);

    public Matter? Matter(string? id) => Matters.FirstOrDefault(one => one.Id == id);

    public Programme? Programme(string? id) => Programmes.FirstOrDefault(one => one.Id == id);

    /// <summary>The meetings that are still to come, the next one first.</summary>
    public IReadOnlyList<Meeting> Coming(DateOnly today) => [.. Meetings.Where(one => one.Day >= today).Reverse()];

    /// <summary>The bodies of an organisation that exist on a day; those that several share when it is null.</summary>
    public IReadOnlyList<Body> BodiesOf(string? organisation, DateOnly today) =>
        [.. Bodies.Where(one => one.Organisation == organisation && !one.Life.HasEnded(today))];

    /// <summary>Where a matter has been on the agenda, the earliest first.</summary>
    public IReadOnlyList<(Meeting Meeting, AgendaItem Item)> Dealt(string matter) =>
        [.. Meetings.Reverse().SelectMany(meeting => meeting.Agenda.Where(item => item.Matter == matter).Select(item => (meeting, item)))];
}
