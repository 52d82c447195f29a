// Answers to consultations, as they lie in the table consultation_answer: added, never changed.
using System.Data.Common;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Decide;

namespace Samsyn.Store.Decide;

/// <summary>Keeps answers to consultations in the database.</summary>
internal sealed class ConsultationAnswerTable(Acts acts) : IConsultationAnswers
{
    public Task<IReadOnlyList<ConsultationAnswer>> Of(CollaborationKey collaboration, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return acts.Source.Rows(
            "select id, package, from_kind, from_thing, stance, text, received_at from consultation_answer where collaboration = @1 order by received_at, id",
            [collaboration.Id], AnswerOf, stop);
    }

    public Task Add(CollaborationKey collaboration, ConsultationAnswer answer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return acts.In(
            collaboration,
            async change =>
            {
                var added = await change.Run(
                    """
                    insert into consultation_answer (collaboration, id, package, from_kind, from_thing, stance, text, received_at) values (@1, @2, @3, @4, @5, @6, @7, @8)
                    on conflict (collaboration, id) do nothing
                    """,
                    [collaboration.Id, answer.Id, answer.Package, answer.From.Kind, answer.From.Id, answer.Stance.ToString(), answer.Text, acts.Now.Micros()], stop);
                if (added == 1)
                {
                    await acts.Write(change, collaboration, acts.Who, new("consultation answered", new(Package.Name, answer.Package), new($"{answer.From.Kind} {answer.From.Id}")), stop);
                }

                return added;
            },
            stop);
    }

    private static ConsultationAnswer AnswerOf(DbDataReader row) =>
        new(row.GetString(0), row.GetString(1), new(row.GetString(2), row.GetString(3)), Enum.Parse<Stance>(row.GetString(4)), row.GetString(5)) { Received = row.Moment(6)!.Value };
}
