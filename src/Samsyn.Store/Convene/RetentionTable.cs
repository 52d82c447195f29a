// The days on which the job did its work, as they lie in the table retention_run: whoever enters a day first does it.
using Samsyn.Loop.Convene;

namespace Samsyn.Store.Convene;

/// <summary>Keeps what was done on which day.</summary>
internal sealed class RetentionTable(Acts acts) : IRetentionRuns
{
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    public Task<IReadOnlyList<RetentionRun>> Latest(int most, CancellationToken stop) => acts.Source.Rows(
        "select day, started_at, finished_at, told from retention_run order by day desc limit @1", [most],
        row => new RetentionRun(row.Day(0)!.Value, row.Moment(1)!.Value, row.Moment(2), Json.Read<IReadOnlyList<Forgotten>>(row.GetString(3))), stop);

    public Task<bool> Begin(DateOnly day, CancellationToken stop) => acts.Engine.Whole(
        async change => await change.Run(
            """
            insert into retention_run (day, started_at, finished_at, told) values (@1, @2, null, '[]')
            on conflict (day) do update set started_at = excluded.started_at
            where retention_run.finished_at is null and retention_run.started_at < @3
            """,
            [day.Text(), acts.Now.Micros(), (acts.Now - Longest).Micros()], stop) == 1,
        stop);

    public Task Finish(DateOnly day, IReadOnlyList<Forgotten> done, CancellationToken stop) => acts.Engine.Whole(
        async change =>
        {
            var told = Json.Write(done);
            await change.Run("update retention_run set finished_at = @2, told = @3 where day = @1", [day.Text(), acts.Now.Micros(), told], stop);
            await acts.Write(change, null, acts.Who, new("retention done", new("retention", day.Text()), new(day.Text(), After: told)), stop);
            return true;
        },
        stop);
}
