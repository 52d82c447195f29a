// Those who take part in dialogues, as they lie in the table participant.
using System.Data.Common;
using Samsyn.Loop.Agree;
using Samsyn.Loop.Convene;

namespace Samsyn.Store.Agree;

/// <summary>Keeps those who take part in the database.</summary>
internal sealed class ParticipantTable(Acts acts) : IParticipants
{
    private const string Selected = "select id, dialogue, declared, entered_by, came_at from participant where collaboration = @1 and dialogue = @2";

    public Task<IReadOnlyList<Participant>> Of(CollaborationKey collaboration, string dialogue, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return acts.Source.Rows($"{Selected} order by came_at, id", [collaboration.Id, dialogue], ParticipantOf, stop);
    }

    public Task<Participant?> Find(CollaborationKey collaboration, string dialogue, string id, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return acts.Source.Row($"{Selected} and id = @3", [collaboration.Id, dialogue, id], ParticipantOf, stop);
    }

    public async Task<bool> Take(CollaborationKey collaboration, Participant participant, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        ArgumentNullException.ThrowIfNull(participant);
        return await acts.Engine.Whole(
            async change => await change.Run(
                """
                insert into participant (collaboration, id, dialogue, declared, entered_by, came_at)
                select d.collaboration, @3, d.id, @4, @5, @6 from dialogue d
                where d.collaboration = @1 and d.id = @2 and d.opened_at is not null and d.closed_at is null
                on conflict (collaboration, dialogue, id) do nothing
                """,
                [collaboration.Id, participant.Dialogue, participant.Id, Json.Write(participant.Groups), participant.EnteredBy, acts.Now.Micros()], stop) == 1
                || await change.Row("select id from participant where collaboration = @1 and dialogue = @2 and id = @3", [collaboration.Id, participant.Dialogue, participant.Id], row => row.GetString(0), stop) is not null,
            stop);
    }

    private static Participant ParticipantOf(DbDataReader row) => new(row.GetString(0), row.GetString(1), Json.Read<IReadOnlyList<string>>(row.GetString(2)))
    {
        EnteredBy = row.Text(3),
        Came = row.Moment(4)!.Value,
    };
}
