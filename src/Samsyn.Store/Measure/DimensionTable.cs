// Dimensions with their subgroups, as they lie in the tables dimension and subgroup.
using System.Data.Common;
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;

namespace Samsyn.Store.Measure;

/// <summary>Keeps dimensions in the database.</summary>
internal sealed class DimensionTable(Acts acts) : IDimensions
{
    public async Task<IReadOnlyList<Dimension>> Of(CollaborationKey collaboration, CancellationToken stop)
    {
        var rows = await acts.Source.Rows(
            """
            select   d.code, d.name, d.ordered, d.position, s.code, s.name, s.reference
            from     dimension d
            left join subgroup s on s.collaboration = d.collaboration and s.dimension = d.code
            where    d.collaboration = @1
            order by d.position, s.position
            """,
            [collaboration.Id], RowOf, stop);
        return
        [
            .. rows.GroupBy(row => row.Code)
                .Select(group => new Dimension(
                    group.Key, group.First().Name, group.First().Ordered, [.. group.Select(row => row.Subgroup).OfType<Subgroup>()]))
                .OrderBy(dimension => dimension.Code != Dimension.Sex),
        ];
    }

    public Task Keep(CollaborationKey collaboration, IReadOnlyCollection<Dimension> dimensions, CancellationToken stop) =>
        acts.Keep(
            collaboration,
            new("dimensions kept", "dimension", [("dimension", "code"), ("subgroup", "dimension")], [.. dimensions.Select(dimension => dimension.Code)]),
            async change =>
            {
                foreach (var dimension in dimensions)
                {
                    await Keep(change, collaboration, dimension, stop);
                }
            },
            stop);

    private static async Task Keep(DbTransaction change, CollaborationKey collaboration, Dimension dimension, CancellationToken stop)
    {
        await change.Run(
            """
            insert into dimension (collaboration, code, name, ordered, position)
            values (@1, @2, @3, @4, (select count(*) from dimension where collaboration = @1))
            on conflict (collaboration, code) do update set name = excluded.name, ordered = excluded.ordered
            """,
            [collaboration.Id, dimension.Code, Json.Write(dimension.Name), dimension.Ordered ? 1 : 0], stop);
        await change.Run("delete from subgroup where collaboration = @1 and dimension = @2", [collaboration.Id, dimension.Code], stop);
        foreach (var (position, subgroup) in dimension.Subgroups.Index())
        {
            await change.Run(
                "insert into subgroup (collaboration, dimension, code, name, reference, position) values (@1, @2, @3, @4, @5, @6)",
                [collaboration.Id, dimension.Code, subgroup.Code, Json.Write(subgroup.Name), subgroup.Reference ? 1 : 0, position], stop);
        }
    }

    private static Row RowOf(DbDataReader row) => new(
        row.GetString(0), Json.Read<LocalText>(row.GetString(1)), row.GetInt32(2) == 1,
        row.IsDBNull(4) ? null : new(row.GetString(4), Json.Read<LocalText>(row.GetString(5)), row.GetInt32(6) == 1));

    private sealed record Row(string Code, LocalText Name, bool Ordered, Subgroup? Subgroup);
}
