// Meetings, as they lie in the table meeting, their agenda as one document.
using System.Data.Common;
using Samsyn.Loop;
using Samsyn.Loop.Convene;

namespace Samsyn.Store.Convene;

/// <summary>Keeps meetings in the database.</summary>
internal sealed class MeetingTable(Acts acts) : IMeetings
{
    private static readonly EditedRows Rows = new("meeting", ["body", "day", "place", "agenda"]);

    public Task<IReadOnlyList<Meeting>> Of(CollaborationKey collaboration, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return acts.Source.Rows($"{Rows.Selected} order by day desc, id desc", [collaboration.Id], MeetingOf, stop);
    }

    public Task<Kept> Keep(CollaborationKey collaboration, Meeting meeting, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        return Rows.Keep(
            acts, collaboration, (meeting.Id, meeting.Version), [meeting.Body, meeting.Day.Text(), meeting.Place, Json.Write(meeting.Agenda)], stop);
    }

    private static Meeting MeetingOf(DbDataReader row) =>
        new(row.GetString(0), row.GetString(2), row.Day(3)!.Value, Json.Read<IReadOnlyList<AgendaItem>>(row.GetString(5)))
        {
            Place = row.Text(4),
            Version = row.GetInt64(1),
        };
}
