// Groups of similar places, as they lie in the table similar_places: one row a group.
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;

namespace Samsyn.Store.Measure;

/// <summary>Keeps groups of similar places in the database.</summary>
internal sealed class SimilarPlacesTable(Acts acts) : ISimilarPlaces
{
    public async Task<IReadOnlyList<SimilarPlaces>> Of(CollaborationKey collaboration, CancellationToken stop)
    {
        var groups = await acts.Source.Rows(
            "select id, name, year, place, members, source from similar_places where collaboration = @1", [collaboration.Id],
            row => new SimilarPlaces(row.GetString(0), row.GetString(1), Json.Read<IReadOnlyList<string>>(row.GetString(4)))
            {
                Year = row.IsDBNull(2) ? null : row.GetInt32(2),
                Place = row.Text(3),
                Source = row.GetString(5),
            },
            stop);
        return [.. groups.OrderBy(group => group.Name, NordicOrder.Names).ThenBy(group => group.Id, StringComparer.Ordinal)];
    }

    public Task Keep(CollaborationKey collaboration, IReadOnlyCollection<SimilarPlaces> groups, CancellationToken stop) => acts.Keep(
        collaboration, new("similar places kept", "similar_places", [("similar_places", "id")], [.. groups.Select(group => group.Id)]),
        async change =>
        {
            foreach (var group in groups)
            {
                await change.Run(
                    """
                    insert into similar_places (collaboration, id, name, year, place, members, source) values (@1, @2, @3, @4, @5, @6, @7)
                    on conflict (collaboration, id) do update
                    set name = excluded.name, year = excluded.year, place = excluded.place, members = excluded.members, source = excluded.source
                    """,
                    [collaboration.Id, group.Id, group.Name, group.Year, group.Place, Json.Write(group.Members), group.Source], stop);
            }
        },
        stop);
}
