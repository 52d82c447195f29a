// Which figures in use came by which subscription, found from the batches that its runs brought.
using System.Data.Common;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Gathering;

namespace Samsyn.Store.Measure.Gathering;

/// <summary>Finds in the database what subscriptions brought.</summary>
internal sealed class GatheredTable(DbDataSource source) : IGathered
{
    private const string Chunks =
        """
        select   c.indicator, c.area, c.observations, c.format, c.crc, c.data, r.subscription, c.batch
        from     observation_chunk c
        join     batch b on b.id = c.batch
        left join gathering_run r on r.collaboration = b.collaboration and r.id = b.run
        where    c.collaboration = @1
        and      b.rolled_back_at is null
        """;

    public async Task<Batch?> BatchOf(CollaborationKey collaboration, ObservationKey key, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        ArgumentNullException.ThrowIfNull(key);
        var (found, rows) = ((string?)null, new ChunkRows());
        await Each(
            $"{Chunks} and c.indicator = @2 and c.area = @3 order by b.number, c.part", [collaboration.Id, key.Indicator, key.Area],
            (chunk, _, batch) => found = rows.Of(key.Indicator, key.Area, chunk.Chunk).Any(one => one.Key == key) ? batch : found, stop);
        return found is null ? null : await BatchTable.Find(source, collaboration, found, stop);
    }

    public async Task<IReadOnlyList<GatheredFigure>> Of(CollaborationKey collaboration, string subscription, IReadOnlyCollection<string> indicators, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(indicators);
        var own = (await Brought(collaboration, new(subscription), stop)).Select(one => one.Indicator);
        var all = new List<GatheredFigure>();
        foreach (var indicator in indicators.Union(own).Order(StringComparer.Ordinal))
        {
            all.AddRange(await OfOne(collaboration, subscription, indicator, stop));
        }

        return all;
    }

    public Task<IReadOnlyList<Brought>> Brought(CollaborationKey collaboration, BroughtQuery query, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        ArgumentNullException.ThrowIfNull(query);
        return source.Rows(
            $"""
            select distinct r.subscription, c.indicator
            from   gathering_run r
            join   batch b on b.run = r.id and b.collaboration = r.collaboration
            join   observation_chunk c on c.batch = b.id and c.collaboration = r.collaboration
            where  r.collaboration = @1
            and    b.rolled_back_at is null
            {(query.Subscription is null ? "" : "and r.subscription = @2")}
            {(query.Indicator is null ? "" : query.Subscription is null ? "and c.indicator = @2" : "and c.indicator = @3")}
            order by 1, 2
            """,
            [collaboration.Id, .. new[] { query.Subscription, query.Indicator }.OfType<string>()], row => new Brought(row.GetString(0), row.GetString(1)), stop);
    }

    // The later batch takes the place of the earlier, key by key.
    private async Task<IEnumerable<GatheredFigure>> OfOne(CollaborationKey collaboration, string subscription, string indicator, CancellationToken stop)
    {
        var (latest, rows) = (new Dictionary<ObservationKey, GatheredFigure>(), new ChunkRows());
        await Each(
            $"{Chunks} and c.indicator = @2 order by c.area, b.number, c.part", [collaboration.Id, indicator],
            (chunk, by, _) =>
            {
                foreach (var observation in rows.Of(indicator, chunk.Area, chunk.Chunk))
                {
                    latest[observation.Key] = new(observation, by == subscription);
                }
            },
            stop);
        return latest.Values;
    }

    private async Task Each(string sql, object?[] values, Action<(string Area, Chunk Chunk), string?, string> take, CancellationToken stop)
    {
        await using var connection = await source.OpenConnectionAsync(stop);
        await using var command = Sql.Command(connection, null, sql, values);
        await using var reader = await command.ExecuteReaderAsync(stop);
        while (await reader.ReadAsync(stop))
        {
            var chunk = new Chunk(reader.GetInt32(2), reader.GetInt32(3), checked((uint)reader.GetInt64(4)), await reader.GetFieldValueAsync<byte[]>(5, stop));
            take((reader.GetString(1), chunk), reader.Text(6), reader.GetString(7));
        }
    }
}
