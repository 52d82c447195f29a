// Are the figures those that were written?
using Samsyn.Store.Measure;
using static System.FormattableString;

namespace Samsyn.Store.Operation.Checks;

/// <summary>Looks for chunks of figures that have changed since they were written, and imports that lack some.</summary>
internal sealed class ChunkCheck : Check
{
    public override string What => "chunks of figures";

    public override async Task<(long Looked, IReadOnlyList<string> Wrong)> Run(Engine engine, CancellationToken stop)
    {
        await using var connection = await engine.Source.OpenConnectionAsync(stop);
        await using var act = await engine.Snapshot(connection, stop);
        if ((await engine.Tables(act, stop)).All(table => table.Name != "observation_chunk"))
        {
            return (0, []);
        }

        var (looked, wrong) = (0L, new List<string>());
        await using var command = Sql.Command(connection, act, "select indicator, area, observations, format, crc, data from observation_chunk", []);
        command.CommandTimeout = 0;
        await using (var reader = await command.ExecuteReaderAsync(stop))
        {
            for (; await reader.ReadAsync(stop); looked++)
            {
                var chunk = new Chunk(reader.GetInt32(2), reader.GetInt32(3), unchecked((uint)reader.GetInt64(4)), await reader.GetFieldValueAsync<byte[]>(5, stop));
                Look(reader.GetString(0), reader.GetString(1), chunk, wrong);
            }
        }

        var halves = await act.Rows(
            """
            select b.number, b.file_name from batch b
            where b.observations <> (select coalesce(sum(c.observations), 0) from observation_chunk c where c.batch = b.id)
            """,
            [], row => Invariant($"Import {row.GetInt32(0)} ({row.GetString(1)}) has not as many figures as came in."), stop);
        return (looked, [.. wrong, .. halves]);
    }

    private static void Look(string indicator, string area, Chunk chunk, List<string> wrong)
    {
        try
        {
            chunk.Guard(indicator, area);
        }
        catch (InvalidDataException damaged)
        {
            wrong.Add(damaged.Message);
        }
    }
}
