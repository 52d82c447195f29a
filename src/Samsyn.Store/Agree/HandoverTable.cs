// What was handed to other collaborations, as it lies in the table handover: the text stays with those who handed it over.
using System.Data.Common;
using Samsyn.Loop.Agree;
using Samsyn.Loop.Convene;

namespace Samsyn.Store.Agree;

/// <summary>Keeps in the database what was handed over.</summary>
internal sealed class HandoverTable(Acts acts) : IHandovers
{
    private const string Kind = "contribution";

    private const string Arrived =
        """
        select h.id, h.collaboration, c.text, o.name, d.id, d.title, h.made_at, h.answer from handover h
        join contribution c on c.collaboration = h.collaboration and c.id = h.contribution
        join dialogue d on d.collaboration = c.collaboration and d.id = c.dialogue
        join collaboration o on o.id = h.collaboration
        where h.receiver = @1 and c.visibility = 'Shown' and c.text is not null
        """;

    public Task<IReadOnlyList<Handover>> Of(CollaborationKey collaboration, string dialogue, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return acts.Source.Rows(
            """
            select h.id, h.contribution, h.receiver, r.name, h.made_at, h.answer from handover h
            join contribution c on c.collaboration = h.collaboration and c.id = h.contribution
            join collaboration r on r.id = h.receiver
            where h.collaboration = @1 and c.dialogue = @2 order by h.made_at, h.id
            """,
            [collaboration.Id, dialogue],
            row => new Handover(row.GetString(0), row.GetString(1), new(row.GetString(2))) { Name = row.GetString(3), Made = row.Moment(4)!.Value, Answer = AnswerOf(row.Text(5)) }, stop);
    }

    public Task<IReadOnlyList<Received>> To(CollaborationKey receiver, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(receiver);
        return acts.Source.Rows($"{Arrived} order by case when h.answer is null then 0 else 1 end, h.made_at desc, h.id", [receiver.Id], ReceivedOf, stop);
    }

    public Task<bool> Make(CollaborationKey collaboration, string contribution, CollaborationKey receiver, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        ArgumentNullException.ThrowIfNull(receiver);
        return collaboration == receiver ? Task.FromResult(false) : acts.In(
            collaboration,
            async change =>
            {
                var made = await change.Run(
                    """
                    insert into handover (collaboration, id, contribution, receiver, made_at)
                    select c.collaboration, @3, c.id, r.id, @5 from contribution c join collaboration r on r.id = @4
                    where c.collaboration = @1 and c.id = @2 and c.visibility = 'Shown' and c.text is not null
                    on conflict (collaboration, contribution, receiver) do nothing
                    """,
                    [collaboration.Id, contribution, Acts.NewId(acts.Now), receiver.Id, acts.Now.Micros()], stop);
                if (made == 1)
                {
                    await acts.Write(change, collaboration, acts.Who, new("contribution handed over", new(Kind, contribution), new("", After: receiver.Id)), stop);
                }

                return made == 1 || await change.Row(
                    "select id from handover where collaboration = @1 and contribution = @2 and receiver = @3", [collaboration.Id, contribution, receiver.Id], row => row.GetString(0), stop) is not null;
            },
            stop);
    }

    public Task<bool> TakeBack(CollaborationKey collaboration, string id, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return acts.In(
            collaboration,
            async change =>
            {
                var contribution = await change.Row("select contribution from handover where collaboration = @1 and id = @2 and answer is null", [collaboration.Id, id], row => row.GetString(0), stop);
                if (contribution is null || await change.Run("delete from handover where collaboration = @1 and id = @2 and answer is null", [collaboration.Id, id], stop) == 0)
                {
                    return false;
                }

                await acts.Write(change, collaboration, acts.Who, new("handover taken back", new(Kind, contribution), new("")), stop);
                return true;
            },
            stop);
    }

    // What was answered stands in the receiver's journal, without what was written; the answer itself with those who handed it over.
    public Task<Received?> Respond(CollaborationKey receiver, string id, Answer answer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(receiver);
        return acts.In(
            receiver,
            async change =>
            {
                if (await change.Row($"{Arrived} and h.id = @2", [receiver.Id, id], ReceivedOf, stop) is not { } found)
                {
                    return null;
                }

                var said = answer with { When = acts.Now };
                await change.Run("update handover set answer = @3 where receiver = @1 and id = @2", [receiver.Id, id, Json.Write(said)], stop);
                await acts.Write(change, receiver, acts.Who, new("handover answered", new("handover", id), new("", found.Answer is { } before ? Json.Write(before) : null, Json.Write(said))), stop);
                return found with { Answer = said };
            },
            stop);
    }

    private static Received ReceivedOf(DbDataReader row) => new(row.GetString(0), new(row.GetString(1)), row.GetString(2))
    {
        Name = row.GetString(3),
        Dialogue = row.GetString(4),
        Title = row.GetString(5),
        Made = row.Moment(6)!.Value,
        Answer = AnswerOf(row.Text(7)),
    };

    private static Answer? AnswerOf(string? written) => written is null ? null : Json.Read<Answer>(written);
}
