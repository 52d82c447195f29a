// Runs, as they lie in the table gathering_run, with their calls in run_chunk and the answers in raw_blob.
using System.Data.Common;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure.Gathering;

namespace Samsyn.Store.Measure.Gathering;

/// <summary>Keeps runs in the database.</summary>
internal sealed class RunTable(Acts acts) : IRuns
{
    private const string Columns =
        "id, subscription, asked, who, planned_at, state, started_at, ended_at, at_least, added, changed, gone, unchanged, told, batch";

    public async Task<IReadOnlyList<Run>> Of(CollaborationKey collaboration, string subscription, int most, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        var runs = await acts.Source.Rows(
            $"select {Columns} from gathering_run where collaboration = @1 and subscription = @2 order by id desc limit @3",
            [collaboration.Id, subscription, most], RunOf, stop);
        return await WithCalls(
            collaboration, runs,
            "run in (select id from gathering_run where collaboration = @1 and subscription = @2 order by id desc limit @3)", [subscription, most], stop);
    }

    public async Task<Run?> Find(CollaborationKey collaboration, string id, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        var runs = await acts.Source.Rows($"select {Columns} from gathering_run where collaboration = @1 and id = @2", [collaboration.Id, id], RunOf, stop);
        return await WithCalls(collaboration, runs, "run = @2", [id], stop) is [var run] ? run : null;
    }

    public Task Keep(CollaborationKey collaboration, Run run, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(run);
        return acts.Engine.Whole(
            async change =>
            {
                await Row(change, collaboration, run, stop);
                foreach (var call in run.Chunks.Where(call => call.Hash is null))
                {
                    await Call(change, collaboration, run.Id, call, stop);
                }

                return true;
            },
            stop);
    }

    public Task Fetched(CollaborationKey collaboration, string run, RunChunk call, RawAnswer answer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(answer);
        var packed = RawBlobTable.Packed(answer.Bytes.Span);
        return acts.Engine.Whole(
            async change =>
            {
                await RawBlobTable.Keep(change, collaboration, answer, packed, stop);
                await change.Run(
                    "update run_chunk set hash = @5, bytes = @6, type = @7, at = @8, tries = tries + 1 where collaboration = @1 and run = @2 and part = @3 and page = @4",
                    [collaboration.Id, run, call.Part, call.Page, answer.Hash, (long)answer.Bytes.Length, answer.Type, answer.When.Micros()], stop);
                if (answer.Next is { } next)
                {
                    await Call(change, collaboration, run, new(call.Part, call.Page + 1, next), stop);
                }

                return true;
            },
            stop);
    }

    public Task Tried(CollaborationKey collaboration, string run, RunChunk call, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(call);
        return acts.Engine.Whole(
            change => change.Run(
                "update run_chunk set tries = tries + 1 where collaboration = @1 and run = @2 and part = @3 and page = @4",
                [collaboration.Id, run, call.Part, call.Page], stop),
            stop);
    }

    private static Task<int> Row(DbTransaction change, CollaborationKey collaboration, Run run, CancellationToken stop) => change.Run(
        """
        insert into gathering_run
            (collaboration, id, subscription, asked, who, planned_at, state, started_at, ended_at, at_least, added, changed, gone, unchanged, told, batch)
        values (@1, @2, @3, @4, @5, @6, @7, @8, @9, @10, @11, @12, @13, @14, @15, @16)
        on conflict (collaboration, id) do update
        set state = excluded.state, started_at = excluded.started_at, ended_at = excluded.ended_at, added = excluded.added, changed = excluded.changed,
            gone = excluded.gone, unchanged = excluded.unchanged, told = excluded.told, batch = excluded.batch
        """,
        [
            collaboration.Id, run.Id, run.Subscription, Json.Write(run.Asked), run.Who, run.PlannedAt.Micros(), run.State.ToString(),
            run.StartedAt?.Micros(), run.EndedAt?.Micros(), (long)run.AtLeast.TotalMilliseconds,
            run.Counts.New, run.Counts.Changed, run.Counts.Gone, run.Counts.Unchanged,
            Json.Write(new Told(run.Doubts, run.Faults, run.NotThere, run.Notes)), run.Batch,
        ],
        stop);

    private static Task<int> Call(DbTransaction change, CollaborationKey collaboration, string run, RunChunk call, CancellationToken stop) => change.Run(
        """
        insert into run_chunk (collaboration, run, part, page, asked, bytes, type, tries) values (@1, @2, @3, @4, @5, 0, '', 0)
        on conflict (collaboration, run, part, page) do nothing
        """,
        [collaboration.Id, run, call.Part, call.Page, Json.Write(call.Chunk)], stop);

    private async Task<IReadOnlyList<Run>> WithCalls(CollaborationKey collaboration, IReadOnlyList<Run> runs, string which, object?[] values, CancellationToken stop)
    {
        if (runs.Count == 0)
        {
            return runs;
        }

        var calls = await acts.Source.Rows(
            $"select run, part, page, asked, hash, bytes, type, tries, at from run_chunk where collaboration = @1 and {which} order by run, part, page",
            [collaboration.Id, .. values], row => (Run: row.GetString(0), Call: CallOf(row)), stop);
        var of = calls.ToLookup(one => one.Run, one => one.Call);
        return [.. runs.Select(run => run with { Chunks = [.. of[run.Id]] })];
    }

    private static RunChunk CallOf(DbDataReader row) => new(row.GetInt32(1), row.GetInt32(2), Json.Read<FetchChunk>(row.GetString(3)))
    {
        Hash = row.Text(4),
        Bytes = row.GetInt64(5),
        Type = row.GetString(6),
        Tries = row.GetInt32(7),
        At = row.Moment(8),
    };

    private static Run RunOf(DbDataReader row)
    {
        var told = Json.Read<Told>(row.GetString(13));
        return new(row.GetString(0), row.GetString(1), Json.Read<RunQuestion>(row.GetString(2)), row.GetString(3), row.Moment(4)!.Value)
        {
            State = Enum.Parse<RunState>(row.GetString(5)),
            StartedAt = row.Moment(6),
            EndedAt = row.Moment(7),
            AtLeast = TimeSpan.FromMilliseconds(row.GetInt64(8)),
            Counts = new(row.GetInt32(9), row.GetInt32(10), row.GetInt32(11), row.GetInt32(12)),
            Doubts = told.Doubts,
            Faults = told.Faults,
            NotThere = told.NotThere,
            Notes = told.Notes,
            Batch = row.Text(14),
        };
    }

    /// <summary>What a run tells, as it stands in one column.</summary>
    private sealed record Told(IReadOnlyList<Doubt> Doubts, IReadOnlyList<Fault> Faults, IReadOnlyList<string> NotThere, IReadOnlyList<string> Notes);
}
