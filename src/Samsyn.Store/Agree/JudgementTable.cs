// Judgements, as they lie in the table judgement: one row for each person, thing and aspect, the last one counting.
using System.Data.Common;
using Samsyn.Loop.Agree;
using Samsyn.Loop.Convene;

namespace Samsyn.Store.Agree;

/// <summary>Keeps judgements in the database.</summary>
internal sealed class JudgementTable(Acts acts) : IJudgements
{
    public Task<IReadOnlyList<Judgement>> Of(CollaborationKey collaboration, string dialogue, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return acts.Source.Rows(
            """
            select j.activity, j.item, j.participant, j.aspect, j.value from judgement j
            join activity a on a.collaboration = j.collaboration and a.id = j.activity
            where j.collaboration = @1 and a.dialogue = @2
            order by j.first_at, j.activity, j.item, j.participant, j.aspect
            """,
            [collaboration.Id, dialogue], JudgementOf, stop);
    }

    public Task<bool> Give(CollaborationKey collaboration, IReadOnlyList<Judgement> judgements, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        ArgumentNullException.ThrowIfNull(judgements);
        return acts.Engine.Whole(
            async change =>
            {
                var now = acts.Now.Micros();
                foreach (var one in judgements)
                {
                    var kept = await change.Run(
                        """
                        insert into judgement (collaboration, activity, item, participant, aspect, value, first_at, judged_at)
                        select a.collaboration, a.id, @3, @4, @5, @6, @7, @7 from activity a
                        where a.collaboration = @1 and a.id = @2 and a.opened_at is not null and a.closed_at is null
                        on conflict (collaboration, activity, item, participant, aspect) do update set value = excluded.value, judged_at = excluded.judged_at
                        """,
                        [collaboration.Id, one.Activity, one.Item, one.Participant, one.Aspect, one.Value, now], stop);
                    if (kept == 0)
                    {
                        return false; // the first one already: an activity closes between acts, not within one
                    }
                }

                return true;
            },
            stop);
    }

    private static Judgement JudgementOf(DbDataReader row) =>
        new(row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.IsDBNull(4) ? null : row.GetInt32(4));
}
