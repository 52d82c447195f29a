// Evaluations, as they lie in the table evaluation: changed like anything of a plan until they are frozen, and never after that.
using System.Data.Common;
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Follow;

namespace Samsyn.Store.Follow;

/// <summary>Keeps evaluations in the database.</summary>
internal sealed class EvaluationTable(Acts acts) : IEvaluations
{
    private const string Table = Evaluation.Name;
    private static readonly EditedRows Rows = new(Table, ["title", "matter", "details"], "frozen_at", "frozen_by", "frozen_why", "figures_version", "baseline");

    public Task<IReadOnlyList<Evaluation>> Of(CollaborationKey collaboration, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return acts.Source.Rows($"{Rows.Selected} order by id", [collaboration.Id], EvaluationOf, stop);
    }

    public Task<Evaluation?> Find(CollaborationKey collaboration, string id, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return acts.Source.Row($"{Rows.Selected} and id = @2", [collaboration.Id, id], EvaluationOf, stop);
    }

    public Task<Kept> Keep(CollaborationKey collaboration, Evaluation planned, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(planned);
        return acts.Edit(
            collaboration, new($"{Table} kept", Table, [(Table, "id")], [planned.Id]),
            async change => await IsFrozen(change, collaboration, planned.Id, stop)
                ? new Kept.Settled()
                : await Rows.Keep(change, collaboration, (planned.Id, planned.Version), [planned.Title, planned.Matter, Json.Write(planned with { Frozen = null })], stop),
            stop);
    }

    // The moment and the name are the store's own: nobody freezes anything for an earlier day, or for somebody else.
    public Task<Kept> Freeze(CollaborationKey collaboration, FreezeAsked asked, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(asked);
        return acts.Edit<Kept>(
            collaboration, new($"{Table} frozen", Table, [(Table, "id")], [asked.Id]) { Why = asked.Why },
            async change =>
            {
                if (await IsFrozen(change, collaboration, asked.Id, stop))
                {
                    return new Kept.Settled();
                }

                var frozen = await change.Run(
                    """
                    update evaluation set frozen_at = @4, frozen_by = @5, frozen_why = @6, figures_version = @7, baseline = @8, version = version + 1
                    where collaboration = @1 and id = @2 and version = @3
                    """,
                    [collaboration.Id, asked.Id, asked.Version, acts.Now.Micros(), acts.Who.Name, asked.Why, asked.FiguresVersion, Json.Write(asked.Baseline)], stop);
                return frozen == 1 ? new Kept.Done(asked.Version + 1) : new Kept.Overtaken();
            },
            stop);
    }

    private static async Task<bool> IsFrozen(DbTransaction change, CollaborationKey collaboration, string id, CancellationToken stop) =>
        (await change.Rows("select id from evaluation where collaboration = @1 and id = @2 and frozen_at is not null", [collaboration.Id, id], row => row.GetString(0), stop)).Count > 0;

    private static Evaluation EvaluationOf(DbDataReader row) => Json.Read<Evaluation>(row.GetString(4)) with
    {
        Id = row.GetString(0),
        Version = row.GetInt64(1),
        Title = row.GetString(2),
        Matter = row.Text(3),
        Frozen = row.Moment(5) is { } when ? new(when, row.GetString(6), row.GetString(7), row.GetInt64(8), Json.Read<IReadOnlyList<YearlyFigure>>(row.GetString(9))) : null,
    };
}
