// Imports, as they lie in the table batch: taken in whole, or not at all.
using System.Data.Common;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;

namespace Samsyn.Store.Measure;

/// <summary>Keeps imports in the database.</summary>
internal sealed class BatchTable(Acts acts) : IBatches
{
    private const string Columns =
        "id, number, file_name, file_hash, who, recipe, source, licence, rows_left_out, added_at, observations, version, rolled_back_at, rolled_back_by, run";

    public async Task<BatchAnswer> Add(
        CollaborationKey collaboration, BatchOrigin origin, IEnumerable<Observation> observations, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(observations);
        await using var writing = new BatchWriting(acts, collaboration, origin);
        foreach (var observation in observations)
        {
            if (await writing.Add(observation, stop) is { } earlier)
            {
                return earlier;
            }
        }

        return await writing.Finish(stop);
    }

    public Task<IReadOnlyList<Batch>> Of(CollaborationKey collaboration, CancellationToken stop) => acts.Source.Rows(
        $"select {Columns} from batch where collaboration = @1 order by number desc", [collaboration.Id], BatchOf, stop);

    public Task<bool> RollBack(CollaborationKey collaboration, string batch, string who, CancellationToken stop) => acts.Engine.Whole(
        async change =>
        {
            var found = await change.Rows(
                $"select {Columns} from batch where collaboration = @1 and id = @2 and rolled_back_at is null", [collaboration.Id, batch], BatchOf, stop);
            if (found.Count == 0)
            {
                return false;
            }

            var version = await Acts.Raise(change, collaboration, stop);
            await change.Run(
                "update batch set rolled_back_at = @1, rolled_back_by = @2, rolled_back_version = @3 where id = @4",
                [acts.Clock.GetUtcNow().Micros(), who, version, batch], stop);
            await acts.Write(
                change, collaboration, acts.Who with { Name = who },
                new("batch rolled back", new("batch", batch), new(found[0].Origin.FileName)), stop);
            return true;
        },
        stop);

    /// <summary>An import by its identity; null when there is none.</summary>
    public static Task<Batch?> Find(DbDataSource source, CollaborationKey collaboration, string id, CancellationToken stop) =>
        source.Row($"select {Columns} from batch where collaboration = @1 and id = @2", [collaboration.Id, id], BatchOf, stop);

    /// <summary>The import that a file with these bytes came in by and that still counts, or null.</summary>
    public static async Task<Batch?> Earlier(DbTransaction change, CollaborationKey collaboration, BatchOrigin origin, CancellationToken stop)
    {
        var found = await change.Rows(
            $"select {Columns} from batch where collaboration = @1 and file_hash = @2 and rolled_back_at is null",
            [collaboration.Id, origin.FileHash], BatchOf, stop);
        return found.Count == 0 ? null : found[0];
    }

    private static Batch BatchOf(DbDataReader row) => new(
        row.GetString(0), row.GetInt32(1),
        new(row.GetString(2), row.GetString(3), row.GetString(4))
        {
            Recipe = row.Text(5),
            Source = row.Text(6),
            Licence = row.Text(7),
            RowsLeftOut = row.GetInt32(8),
            Run = row.Text(14),
        },
        row.Moment(9)!.Value, row.GetInt32(10))
    {
        Version = row.GetInt64(11),
        RolledBackAt = row.Moment(12),
        RolledBackBy = row.Text(13),
    };
}
