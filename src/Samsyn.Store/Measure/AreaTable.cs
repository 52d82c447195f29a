// Areas, as they lie in the table area.
using System.Data.Common;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;

namespace Samsyn.Store.Measure;

/// <summary>Keeps areas in the database.</summary>
internal sealed class AreaTable(Acts acts) : IAreas, ICoverablePlaces
{
    public async Task<IReadOnlyList<Area>> Of(CollaborationKey collaboration, CancellationToken stop)
    {
        var areas = await acts.Source.Rows(
            "select code, name, level, parent, first_day, last_day from area where collaboration = @1", [collaboration.Id], AreaOf, stop);
        return [.. areas.OrderBy(area => area.Code, StringComparer.Ordinal)];
    }

    public async Task<IReadOnlyList<CoverablePlace>> Coverable(CollaborationKey collaboration, CancellationToken stop) =>
    [
        .. (await Of(collaboration, stop)).Where(area => area.Level is AreaLevel.Region or AreaLevel.Municipality)
            .OrderBy(area => area.Level).Select(area => new CoverablePlace(area.Code, area.Name)),
    ];

    public Task Keep(CollaborationKey collaboration, IReadOnlyCollection<Area> areas, CancellationToken stop) =>
        acts.Keep(
            collaboration, new("areas kept", "area", [("area", "code")], [.. areas.Select(area => area.Code)]),
            async change =>
            {
                foreach (var area in areas)
                {
                    await Keep(change, collaboration, area, stop);
                }
            },
            stop);

    private static Task<int> Keep(DbTransaction change, CollaborationKey collaboration, Area area, CancellationToken stop) => change.Run(
        """
        insert into area (collaboration, code, name, level, parent, first_day, last_day) values (@1, @2, @3, @4, @5, @6, @7)
        on conflict (collaboration, code) do update
        set name = excluded.name, level = excluded.level, parent = excluded.parent,
            first_day = excluded.first_day, last_day = excluded.last_day
        """,
        [collaboration.Id, area.Code, area.Name, area.Level.ToString(), area.Parent, area.From.Text(), area.To.Text()], stop);

    private static Area AreaOf(DbDataReader row) =>
        new(row.GetString(0), row.GetString(1), Enum.Parse<AreaLevel>(row.GetString(2)), row.Text(3)) { From = row.Day(4), To = row.Day(5) };
}
