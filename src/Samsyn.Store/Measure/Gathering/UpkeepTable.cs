// How subscriptions stand, as it lies in the table upkeep: what people asked for in some columns, how the work went in the others.
using System.Data.Common;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure.Gathering;

namespace Samsyn.Store.Measure.Gathering;

/// <summary>Keeps in the database how subscriptions stand.</summary>
internal sealed class UpkeepTable(Acts acts) : IUpkeeps
{
    private const string Columns =
        "subscription, asked_at, asked_by, tried_at, good_at, whole_at, changed_at, failures, told, doubts, waiting_run, confirmed_by";

    private static readonly TimeSpan Silence = TimeSpan.FromMinutes(10);

    public async Task<IReadOnlyDictionary<string, Upkeep>> Of(CollaborationKey collaboration, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        var all = await acts.Source.Rows($"select {Columns} from upkeep where collaboration = @1", [collaboration.Id], UpkeepOf, stop);
        return all.ToDictionary(one => one.Subscription);
    }

    public async Task<Upkeep> Find(CollaborationKey collaboration, string subscription, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return await acts.Source.Row($"select {Columns} from upkeep where collaboration = @1 and subscription = @2", [collaboration.Id, subscription], UpkeepOf, stop)
            ?? new(subscription);
    }

    public Task Keep(CollaborationKey collaboration, Upkeep standing, string? act, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(standing);
        return acts.Engine.Whole(
            async change =>
            {
                await Enter(change, collaboration, standing.Subscription, stop);
                await (act is null ? Worked(change, collaboration, standing, stop) : Asked(change, collaboration, standing, stop));
                if (act is not null)
                {
                    await acts.Write(
                        change, collaboration, acts.Who,
                        new(act, new("subscription", standing.Subscription), new(await Name(change, collaboration, standing.Subscription, stop))), stop);
                }

                return true;
            },
            stop);
    }

    public Task<bool> Claim(CollaborationKey collaboration, string subscription, string holder, CancellationToken stop) => acts.Engine.Whole(
        async change =>
        {
            await Enter(change, collaboration, subscription, stop);
            return await change.Run(
                """
                update upkeep set claimed_at = @3, claimed_by = @4
                where  collaboration = @1 and subscription = @2
                and    (claimed_at is null or claimed_at < @5 or claimed_by = @4)
                """,
                [collaboration.Id, subscription, acts.Now.Micros(), holder, (acts.Now - Silence).Micros()], stop) == 1;
        },
        stop);

    private static Task<int> Enter(DbTransaction change, CollaborationKey collaboration, string subscription, CancellationToken stop) => change.Run(
        "insert into upkeep (collaboration, subscription, failures, told, doubts) values (@1, @2, 0, 0, '[]') on conflict (collaboration, subscription) do nothing",
        [collaboration.Id, subscription], stop);

    private static Task<int> Worked(DbTransaction change, CollaborationKey collaboration, Upkeep standing, CancellationToken stop) => change.Run(
        """
        update upkeep
        set    tried_at = @3, good_at = @4, whole_at = @5, changed_at = @6, failures = @7, told = @8, doubts = @9, waiting_run = @10, confirmed_by = @11,
               claimed_at = null, claimed_by = null
        where  collaboration = @1 and subscription = @2
        """,
        [
            collaboration.Id, standing.Subscription, standing.TriedAt?.Micros(), standing.GoodAt?.Micros(), standing.WholeAt?.Micros(), standing.ChangedAt?.Micros(),
            standing.Failures, standing.Told ? 1 : 0, Json.Write(standing.Doubts), standing.WaitingRun, standing.ConfirmedBy,
        ],
        stop);

    private static Task<int> Asked(DbTransaction change, CollaborationKey collaboration, Upkeep standing, CancellationToken stop) => change.Run(
        """
        update upkeep set asked_at = @3, asked_by = @4, whole_at = @5, doubts = @6, waiting_run = @7, confirmed_by = @8, told = @9
        where  collaboration = @1 and subscription = @2
        """,
        [
            collaboration.Id, standing.Subscription, standing.AskedAt?.Micros(), standing.AskedBy, standing.WholeAt?.Micros(), Json.Write(standing.Doubts),
            standing.WaitingRun, standing.ConfirmedBy, standing.Told ? 1 : 0,
        ],
        stop);

    private static async Task<string> Name(DbTransaction change, CollaborationKey collaboration, string subscription, CancellationToken stop) =>
        await change.Row("select name from subscription where collaboration = @1 and id = @2", [collaboration.Id, subscription], row => row.GetString(0), stop) ?? "";

    private static Upkeep UpkeepOf(DbDataReader row) => new(row.GetString(0))
    {
        AskedAt = row.Moment(1),
        AskedBy = row.Text(2),
        TriedAt = row.Moment(3),
        GoodAt = row.Moment(4),
        WholeAt = row.Moment(5),
        ChangedAt = row.Moment(6),
        Failures = row.GetInt32(7),
        Told = row.GetInt32(8) == 1,
        Doubts = Json.Read<IReadOnlyList<Doubt>>(row.GetString(9)),
        WaitingRun = row.Text(10),
        ConfirmedBy = row.Text(11),
    };
}
