// What a matter reaches: the meetings it was on, the bodies that met about it or owned it, and their organisations.
using System.Data.Common;
using System.Globalization;
using Samsyn.Loop.Convene;

namespace Samsyn.Store.Convene;

/// <summary>What a matter reaches.</summary>
/// <param name="Matter">The matter.</param>
/// <param name="Meetings">The meetings with an item about it.</param>
/// <param name="AgendaItems">Those items: meeting, place, title, decision. What else was on the agenda is of other matters.</param>
/// <param name="Bodies">The bodies that met about it or owned it, and those that took over from them.</param>
/// <param name="Organisations">The organisations those belong to.</param>
internal sealed record RecordReach(
    string Matter, IReadOnlySet<string> Meetings, IReadOnlyList<IReadOnlyList<string?>> AgendaItems, IReadOnlySet<string> Bodies, IReadOnlySet<string> Organisations)
{
    /// <summary>Finds what a matter reaches.</summary>
    public static async Task<RecordReach> Of(DbTransaction act, CollaborationKey collaboration, string matter, CancellationToken stop)
    {
        var (meetings, items, bodies) = (new HashSet<string>(), new List<IReadOnlyList<string?>>(), new HashSet<string>());
        var all = act.Each(
            "select id, body, agenda from meeting where collaboration = @1 order by day, id", [collaboration.Id],
            row => (Id: row.GetString(0), Body: row.GetString(1), Agenda: Json.Read<IReadOnlyList<AgendaItem>>(row.GetString(2))), stop);
        await foreach (var meeting in all)
        {
            foreach (var (place, item) in meeting.Agenda.Index().Where(one => one.Item.Matter == matter))
            {
                meetings.Add(meeting.Id);
                bodies.Add(meeting.Body);
                items.Add([meeting.Id, (place + 1).ToString(CultureInfo.InvariantCulture), item.Title, item.Decision]);
            }
        }

        bodies.UnionWith(await act.Rows(
            "select body from ownership where collaboration = @1 and kind = 'matter' and thing = @2", [collaboration.Id, matter], row => row.GetString(0), stop));
        return new(matter, meetings, items, bodies, await Follow(act, collaboration, bodies, stop));
    }

    // Adds the bodies that took over, and finds the organisations of all.
    private static async Task<HashSet<string>> Follow(DbTransaction act, CollaborationKey collaboration, HashSet<string> bodies, CancellationToken stop)
    {
        var known = (await act.Rows(
            "select id, organisation, successor from body where collaboration = @1", [collaboration.Id],
            row => (Id: row.GetString(0), Organisation: row.Text(1), Successor: row.Text(2)), stop)).ToDictionary(one => one.Id);
        var next = new Queue<string>(bodies);
        while (next.TryDequeue(out var id))
        {
            if (known[id].Successor is { } successor && bodies.Add(successor))
            {
                next.Enqueue(successor);
            }
        }

        return [.. bodies.Select(id => known[id].Organisation).OfType<string>()];
    }
}
