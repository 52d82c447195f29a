// What places are used for, counted in the tables observation_chunk and area.
using System.Data.Common;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;

namespace Samsyn.Store.Measure;

/// <summary>Counts figures by place, and takes places away that nothing depends on.</summary>
internal sealed class AreaUseTable(Acts acts) : IAreaUse
{
    public async Task<IReadOnlyDictionary<string, long>> Figures(CollaborationKey collaboration, CancellationToken stop)
    {
        var rows = await acts.Source.Rows(
            """
            select   c.area, sum(c.observations)
            from     observation_chunk c
            join     batch b on b.id = c.batch
            where    c.collaboration = @1
            and      b.rolled_back_at is null
            group by c.area
            """,
            [collaboration.Id], row => (Area: row.GetString(0), Figures: row.GetInt64(1)), stop);
        return rows.ToDictionary(row => row.Area, row => row.Figures);
    }

    public Task<AreaRemoval> Remove(CollaborationKey collaboration, string code, CancellationToken stop) => acts.Edit(
        collaboration, new("area removed", "area", [("area", "code")], [code]),
        async change =>
        {
            if (await Kept(change, collaboration, code, stop) is { } why)
            {
                return why;
            }

            await change.Run("delete from area where collaboration = @1 and code = @2", [collaboration.Id, code], stop);
            return AreaRemoval.Removed;
        },
        stop);

    // Why a place cannot be taken away, or null.
    private static async Task<AreaRemoval?> Kept(DbTransaction change, CollaborationKey collaboration, string code, CancellationToken stop)
    {
        var found = await change.Rows(
            """
            select (select count(*) from area where collaboration = @1 and code = @2),
                   (select count(*) from observation_chunk where collaboration = @1 and area = @2),
                   (select count(*) from area where collaboration = @1 and parent = @2)
            """,
            [collaboration.Id, code], row => (There: row.GetInt64(0), Chunks: row.GetInt64(1), Parts: row.GetInt64(2)), stop);
        return found[0] switch
        {
            { There: 0 } => AreaRemoval.NotThere,
            { Chunks: > 0 } => AreaRemoval.HasFigures,
            { Parts: > 0 } => AreaRemoval.HasParts,
            _ => null,
        };
    }
}
