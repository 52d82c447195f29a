// One import under way: observations are gathered by indicator and place, packed, and written in one transaction.
using System.Data.Common;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;

namespace Samsyn.Store.Measure;

/// <summary>One import under way. Unless it is finished, nothing of it stays.</summary>
/// <remarks>
/// The database is not locked before the first pieces are written, which for most files is at their very end; what a large
/// file holds is written while it is read, so that memory stays within <see cref="MostHeld"/> observations.
/// </remarks>
internal sealed class BatchWriting(Acts acts, CollaborationKey collaboration, BatchOrigin origin) : IAsyncDisposable
{
    /// <summary>As many observations are held before they are written.</summary>
    public const int MostHeld = 262_144;

    private readonly Dictionary<(string Indicator, string Area), Place> places = [];
    private readonly DateTimeOffset now = acts.Clock.GetUtcNow();
    private IDisposable? turn;
    private DbConnection? connection;
    private DbTransaction? change;
    private DbCommand? insert;
    private Batch? batch;
    private int held;
    private int observations;

    /// <summary>Takes in an observation. An answer, when there is one, ends the import.</summary>
    public async Task<BatchAnswer.TakenInBefore?> Add(Observation observation, CancellationToken stop)
    {
        var key = (observation.Key.Indicator, observation.Key.Area);
        if (!places.TryGetValue(key, out var place))
        {
            places[key] = place = new();
        }

        place.Buffer.Add(observation);
        observations = checked(observations + 1);
        held++;
        var full = place.Buffer.Count == ChunkBuffer.Most;
        if (!full && held < MostHeld)
        {
            return null;
        }

        if (await Begin(stop) is { } earlier)
        {
            return earlier;
        }

        await (full ? Write(key, place, stop) : WriteAll(stop));
        return null;
    }

    /// <summary>Writes the rest, and makes all of it count.</summary>
    public async Task<BatchAnswer> Finish(CancellationToken stop)
    {
        if (await Begin(stop) is { } earlier)
        {
            return earlier;
        }

        await WriteAll(stop);
        await change!.Run("update batch set observations = @1 where id = @2", [observations, batch!.Id], stop);
        await acts.Write(
            change!, collaboration, acts.Who with { Name = origin.Who },
            new("batch added", new("batch", batch!.Id), new(origin.FileName)), stop);
        await change!.CommitAsync(stop);
        StoreMeter.Imported(observations);
        return new BatchAnswer.Added(batch with { Observations = observations });
    }

    public async ValueTask DisposeAsync()
    {
        await Leave(insert);
        await Leave(change);
        await Leave(connection);
        turn?.Dispose();
    }

    private static ValueTask Leave(IAsyncDisposable? one) => one?.DisposeAsync() ?? ValueTask.CompletedTask;

    // Opens the transaction, unless it is open, and enters the batch in it.
    private async Task<BatchAnswer.TakenInBefore?> Begin(CancellationToken stop)
    {
        if (batch is not null)
        {
            return null;
        }

        turn = await acts.Engine.Turn(stop);
        connection = await acts.Source.OpenConnectionAsync(stop);
        change = await connection.BeginTransactionAsync(stop);
        insert = Sql.Command(
            connection, change,
            """
            insert into observation_chunk (collaboration, batch, indicator, area, part, observations, format, crc, data)
            values (@1, @2, @3, @4, @5, @6, @7, @8, @9)
            """,
            new object?[9]);
        if (await BatchTable.Earlier(change, collaboration, origin, stop) is { } earlier)
        {
            return new(earlier);
        }

        batch = await Enter(change, stop);
        return null;
    }

    private async Task<Batch> Enter(DbTransaction into, CancellationToken stop)
    {
        var version = await Acts.Raise(into, collaboration, stop);
        var id = Acts.NewId(now);
        var number = await into.Rows(
            """
            insert into batch
                (id, collaboration, number, file_name, file_hash, who, recipe, source, licence, rows_left_out, added_at, observations, version, run)
            values (@1, @2, (select coalesce(max(number), 0) + 1 from batch where collaboration = @2), @3, @4, @5, @6, @7, @8, @9, @10, 0, @11, @12)
            returning number
            """,
            [
                id, collaboration.Id, origin.FileName, origin.FileHash, origin.Who, origin.Recipe, origin.Source, origin.Licence,
                origin.RowsLeftOut, now.Micros(), version, origin.Run,
            ],
            row => row.GetInt32(0), stop);
        return new(id, number[0], origin, DateTimeOffset.UnixEpoch.AddTicks(now.Micros() * TimeSpan.TicksPerMicrosecond), 0) { Version = version };
    }

    private async Task WriteAll(CancellationToken stop)
    {
        foreach (var (key, place) in places)
        {
            if (place.Buffer.Count > 0)
            {
                await Write(key, place, stop);
            }
        }
    }

    private async Task Write((string Indicator, string Area) key, Place place, CancellationToken stop)
    {
        held -= place.Buffer.Count;
        var chunk = place.Buffer.Pack();
        object[] values = [collaboration.Id, batch!.Id, key.Indicator, key.Area, place.Parts, chunk.Observations, chunk.Format, (long)chunk.Crc, chunk.Data];
        foreach (var (index, value) in values.Index())
        {
            insert!.Parameters[index].Value = value;
        }

        await insert!.ExecuteNonQueryAsync(stop);
        place.Parts++;
    }

    private sealed class Place
    {
        public ChunkBuffer Buffer { get; } = new();

        public int Parts { get; set; }
    }
}
