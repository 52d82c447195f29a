// Observations, as they lie in the table observation_chunk: the latest of each key counts.
using System.Data.Common;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;

namespace Samsyn.Store.Measure;

/// <summary>Finds observations in the database.</summary>
internal sealed class ObservationTable(DbDataSource source) : IObservations
{
    // Beyond every version there will be.
    private const long Latest = long.MaxValue - 1;

    public async Task<IReadOnlyList<Observation>> Find(CollaborationKey collaboration, ObservationQuery query, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(query);
        await using var connection = await source.OpenConnectionAsync(stop);
        await using var command = Sql.Command(
            connection, null,
            $"""
            select   c.indicator, c.area, c.observations, c.format, c.crc, c.data
            from     observation_chunk c
            join     batch b on b.id = c.batch
            where    c.collaboration = @1
            and      b.version <= @2
            and      (b.rolled_back_version is null or b.rolled_back_version > @2)
            {(query.Indicator is null ? "" : "and c.indicator = @3")}
            {(query.Area is null ? "" : query.Indicator is null ? "and c.area = @3" : "and c.area = @4")}
            order by c.indicator, c.area, b.number, c.part
            """,
            [collaboration.Id, query.AsOf ?? Latest, .. new[] { query.Indicator, query.Area }.OfType<string>()]);
        await using var reader = await command.ExecuteReaderAsync(stop);
        return await Current(reader, stop);
    }

    public async Task<long> Version(CollaborationKey collaboration, CancellationToken stop)
    {
        var version = await source.Rows("select version from collaboration where id = @1", [collaboration.Id], row => row.GetInt64(0), stop);
        return version.Count == 0 ? 0 : version[0];
    }

    public async Task<long> FiguresVersion(CollaborationKey collaboration, CancellationToken stop) => (await source.Rows(
        "select coalesce(max(version), 0), coalesce(max(rolled_back_version), 0) from batch where collaboration = @1",
        [collaboration.Id], row => Math.Max(row.GetInt64(0), row.GetInt64(1)), stop))[0];

    // Chunks of one indicator and place follow each other, the earlier batch first: what comes later takes the place of what came before.
    private static async Task<IReadOnlyList<Observation>> Current(DbDataReader reader, CancellationToken stop)
    {
        var (all, unpack) = (new List<Observation>(), new ChunkRows());
        var (here, latest) = (("", ""), new Dictionary<(Period, Stratum), Observation>());
        while (await reader.ReadAsync(stop))
        {
            var (indicator, area) = (reader.GetString(0), reader.GetString(1));
            if (here != (indicator, area))
            {
                all.AddRange(latest.Values);
                latest.Clear();
                here = (indicator, area);
            }

            var chunk = new Chunk(reader.GetInt32(2), reader.GetInt32(3), checked((uint)reader.GetInt64(4)), await reader.GetFieldValueAsync<byte[]>(5, stop));
            foreach (var observation in unpack.Of(indicator, area, chunk))
            {
                latest[(observation.Key.Period, observation.Key.Stratum)] = observation;
            }
        }

        all.AddRange(latest.Values);
        return all;
    }
}
