// Boundaries and groups of similar places come out as they went in, on both databases.
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Boundaries;

namespace Samsyn.Tests.Store;

public abstract class BoundaryTableTests(Database database)
{
    public sealed class OnSqlite() : BoundaryTableTests(new Database.Sqlite());

    public sealed class OnPostgreSql() : BoundaryTableTests(new Database.PostgreSql());

    [Fact]
    public async Task Boundaries_come_out_as_they_went_in_and_new_ones_take_the_place_of_old()
    {
        await using var temp = await TempStore.Make(database);
        await temp.Store.Boundaries.Keep(TempStore.Here, [Of("0114", "SCB", 1), Of("0115", "SCB", 2)], default);
        await temp.Store.Boundaries.Keep(TempStore.Here, [Of("0115", "Lantmäteriet", 3)], default);
        await temp.Reopen();

        var kept = await temp.Store.Boundaries.Of(TempStore.Here, default);

        Assert.Equal([("0114", "SCB"), ("0115", "Lantmäteriet")], kept.Select(one => (one.Area, one.Credit)));
        Assert.Equal(Of("0115", "", 3).Fine.Rings, kept[1].Fine.Rings);
        Assert.Equal(new GridPoint(3, 4), kept[1].Middle);
        Assert.Empty(await temp.Store.Boundaries.Of(TempStore.There, default));
        var lines = await temp.Store.Journal.Of(ChainKey.Of(TempStore.Here), new("boundary"), default);
        Assert.Equal(["Lantmäteriet (1)", "SCB (2)"], lines.Select(line => line.Content!.Subject));
    }

    [Fact]
    public async Task Groups_of_similar_places_come_out_as_they_went_in()
    {
        await using var temp = await TempStore.Make(database);
        SimilarPlaces around = new("G2", "Liknande kommuner", ["0114", "0115"]) { Place = "0120", Year = 2024, Source = "Kolada" };
        await temp.Store.SimilarPlaces.Keep(TempStore.Here, [around, new("G1", "Åtta", ["0114"]) { Source = "Kolada" }], default);
        await temp.Reopen();

        var kept = await temp.Store.SimilarPlaces.Of(TempStore.Here, default);

        Assert.Equal(["G2", "G1"], kept.Select(group => group.Id));
        Assert.Equal(around with { Members = kept[0].Members }, kept[0]);
        Assert.Equal(around.Members, kept[0].Members);
        Assert.Null(kept[1].Year);
    }

    private static Boundary Of(string area, string credit, int size)
    {
        BoundaryPath path = new([[new(0, 0), new(size, 0), new(size, size)]]);
        return new(area, credit, path, path) { Middle = new(size, size + 1) };
    }
}
