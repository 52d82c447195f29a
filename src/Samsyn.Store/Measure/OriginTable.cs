// Which imports brought the figures of an indicator, counted from their chunks.
using System.Data.Common;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;

namespace Samsyn.Store.Measure;

/// <summary>Counts in the database what each import brought.</summary>
internal sealed class OriginTable(DbDataSource source) : IOrigins
{
    // Later than every version.
    private const long Latest = long.MaxValue - 1;

    public Task<IReadOnlyList<Origin>> Of(CollaborationKey collaboration, CancellationToken stop) => At(collaboration, Latest, stop);

    public Task<IReadOnlyList<Origin>> At(CollaborationKey collaboration, long version, CancellationToken stop) => source.Rows(
        """
        select   c.indicator, c.batch, sum(c.observations)
        from     observation_chunk c
        join     batch b on b.id = c.batch
        where    c.collaboration = @1
        and      b.version <= @2
        and      (b.rolled_back_version is null or b.rolled_back_version > @2)
        group by c.indicator, c.batch, b.number
        order by c.indicator, b.number
        """,
        [collaboration.Id, version], row => new Origin(row.GetString(0), row.GetString(1), row.GetInt64(2)), stop);
}
