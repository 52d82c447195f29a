// Which imports brought the figures of an indicator, counted from their chunks.
using System.Data.Common;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;

namespace Samsyn.Store.Measure;

/// <summary>Counts in the database what each import brought.</summary>
internal sealed class OriginTable(DbDataSource source) : IOrigins
{
    public Task<IReadOnlyList<Origin>> Of(CollaborationKey collaboration, CancellationToken stop) => source.Rows(
        """
        select   c.indicator, c.batch, sum(c.observations)
        from     observation_chunk c
        join     batch b on b.id = c.batch
        where    c.collaboration = @1
        and      b.rolled_back_at is null
        group by c.indicator, c.batch, b.number
        order by c.indicator, b.number
        """,
        [collaboration.Id], row => new Origin(row.GetString(0), row.GetString(1), row.GetInt64(2)), stop);
}
