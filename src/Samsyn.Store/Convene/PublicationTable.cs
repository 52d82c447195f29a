// What has been published, as it lies in the table publication: taking back is entered, nothing is erased.
using System.Data.Common;
using Samsyn.Loop.Convene;

namespace Samsyn.Store.Convene;

/// <summary>Keeps what has been published in the database.</summary>
internal sealed class PublicationTable(Acts acts) : IPublications
{
    public Task<IReadOnlyList<Publication>> Of(CollaborationKey collaboration, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return acts.Source.Rows(
            "select kind, thing, made_at, made_by, withdrawn_at, withdrawn_by from publication where collaboration = @1 order by made_at desc, id desc",
            [collaboration.Id], PublicationOf, stop);
    }

    public async Task<bool> Is(CollaborationKey collaboration, Thing thing, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        ArgumentNullException.ThrowIfNull(thing);
        var found = await acts.Source.Rows(
            "select id from publication where collaboration = @1 and kind = @2 and thing = @3 and withdrawn_at is null",
            [collaboration.Id, thing.Kind, thing.Id], row => row.GetString(0), stop);
        return found.Count > 0;
    }

    public Task<bool> Publish(CollaborationKey collaboration, Thing thing, string? why, CancellationToken stop)
    {
        var now = acts.Clock.GetUtcNow();
        return Do(
            collaboration, ("published", thing, why),
            """
            insert into publication (collaboration, id, kind, thing, made_at, made_by) values (@1, @2, @3, @4, @5, @6)
            on conflict (collaboration, kind, thing) where withdrawn_at is null do nothing
            """,
            [collaboration.Id, Acts.NewId(now), thing.Kind, thing.Id, now.Micros(), acts.Who.Name], stop);
    }

    public Task<bool> Withdraw(CollaborationKey collaboration, Thing thing, string? why, CancellationToken stop) => Do(
        collaboration, ("taken back", thing, why),
        """
        update publication set withdrawn_at = @4, withdrawn_by = @5
        where  collaboration = @1 and kind = @2 and thing = @3 and withdrawn_at is null
        """,
        [collaboration.Id, thing.Kind, thing.Id, acts.Clock.GetUtcNow().Micros(), acts.Who.Name], stop);

    private Task<bool> Do(CollaborationKey collaboration, (string Name, Thing Thing, string? Why) act, string sql, object?[] values, CancellationToken stop) =>
        acts.In(
            collaboration,
            async change =>
            {
                if (await change.Run(sql, values, stop) == 0)
                {
                    return false;
                }

                await acts.Write(change, collaboration, acts.Who, new(act.Name, act.Thing, new(act.Thing.Id, Why: act.Why)), stop);
                return true;
            },
            stop);

    private static Publication PublicationOf(DbDataReader row) => new(new(row.GetString(0), row.GetString(1)), row.Moment(2)!.Value, row.GetString(3))
    {
        Withdrawn = row.Moment(4),
        WithdrawnBy = row.Text(5),
    };
}
