// Observations come out of the store as they went in, and the latest of each key counts.
using Samsyn.Loop.Measure;

namespace Samsyn.Tests.Store;

public abstract class ObservationTableTests(Database database)
{
    public sealed class OnSqlite() : ObservationTableTests(new Database.Sqlite());

    public sealed class OnPostgreSql() : ObservationTableTests(new Database.PostgreSql());

    [Fact]
    public async Task Every_kind_of_figure_comes_out_as_it_went_in()
    {
        await using var temp = await TempStore.Make(database);
        await temp.Add("every kind", Some.OfEveryKind);
        await temp.Reopen();

        Assert.Equal(Some.OfEveryKind, await temp.Find());
    }

    [Fact]
    public async Task A_later_batch_outranks_an_earlier_one_key_by_key()
    {
        await using var temp = await TempStore.Make(database);
        await temp.Add("first", Some.Known(1), Some.Known(10, Some.Key(2023)));
        await temp.Add("second", Some.Known(2));

        Assert.Equal([2, 10], (await temp.Find()).Select(Some.Value));
    }

    [Fact]
    public async Task A_missing_figure_that_comes_later_takes_the_place_of_a_number()
    {
        await using var temp = await TempStore.Make(database);
        await temp.Add("first", Some.Known(1));
        await temp.Add("second", new Observation(Some.Key(), new Figure.Withheld()));

        Assert.IsType<Figure.Withheld>(Assert.Single(await temp.Find()).Figure);
    }

    [Fact]
    public async Task Figures_are_found_by_indicator_by_area_and_by_both()
    {
        await using var temp = await TempStore.Make(database);
        await temp.Add(
            "all",
            from indicator in "AB" from area in "12" select Some.Known(1, Some.Key(area: $"{area}", indicator: $"{indicator}")));

        Assert.Equal(["A 1", "A 2", "B 1", "B 2"], await Found(new()));
        Assert.Equal(["B 1", "B 2"], await Found(new("B")));
        Assert.Equal(["A 2", "B 2"], await Found(new(Area: "2")));
        Assert.Equal(["A 1"], await Found(new("A", "1")));

        async Task<IEnumerable<string>> Found(ObservationQuery query) =>
            (await temp.Find(query)).Select(observation => $"{observation.Key.Indicator} {observation.Key.Area}");
    }

    [Fact]
    public async Task Last_years_figures_can_be_had_again_as_they_stood()
    {
        await using var temp = await TempStore.Make(database);
        var first = await temp.Add("first", Some.Known(1));
        var reported = await temp.Store.Observations.Version(TempStore.Here, default);
        await temp.Store.Batches.RollBack(TempStore.Here, first.Id, "Test", default);
        var empty = await temp.Store.Observations.Version(TempStore.Here, default);
        var second = await temp.Add("second", Some.Known(2));

        Assert.Equal(1, Some.Value(Assert.Single(await temp.Find(new() { AsOf = reported }))));
        Assert.Equal(1, Some.Value(Assert.Single(await temp.Find(new() { AsOf = first.Version }))));
        Assert.Empty(await temp.Find(new() { AsOf = empty }));
        Assert.Equal(2, Some.Value(Assert.Single(await temp.Find(new() { AsOf = second.Version }))));
    }

    [Fact]
    public async Task Two_collaborations_never_see_each_others_figures()
    {
        await using var temp = await TempStore.Make(database);
        await temp.Add("mine", Some.Known(1));

        Assert.Empty(await temp.Store.Observations.Find(TempStore.There, new(), default));
        Assert.Empty(await temp.Store.Observations.Find(TempStore.There, new("SMOKE", "9901"), default));
    }

    [Fact]
    public async Task The_figures_version_changes_with_figures_alone()
    {
        await using var temp = await TempStore.Make(database);
        var store = temp.Store;
        var seen = new List<long> { await Version() };
        var batch = await temp.Add("first", Some.Known(1));
        seen.Add(await Version());
        await store.Areas.Keep(TempStore.Here, [new("1", "Ekstavla", AreaLevel.Municipality)], default);
        Assert.Equal(seen[^1], await Version());
        await store.Batches.RollBack(TempStore.Here, batch.Id, "Test", default);
        seen.Add(await Version());

        Assert.Equal(seen.Distinct().Order(), seen);
        Assert.Equal(0, await store.Observations.FiguresVersion(TempStore.There, default));

        Task<long> Version() => store.Observations.FiguresVersion(TempStore.Here, default);
    }

    [Fact]
    public async Task The_version_changes_with_every_change_and_only_here()
    {
        await using var temp = await TempStore.Make(database);
        var store = temp.Store;
        var there = await store.Observations.Version(TempStore.There, default);
        var seen = new List<long> { await Version() };
        var batch = await temp.Add("first", Some.Known(1));
        seen.Add(await Version());
        await store.Batches.RollBack(TempStore.Here, batch.Id, "Test", default);
        seen.Add(await Version());
        await store.Areas.Keep(TempStore.Here, [new("1", "Ekstavla", AreaLevel.Municipality)], default);
        seen.Add(await Version());
        await store.Indicators.Keep(TempStore.Here, [], default);
        seen.Add(await Version());
        await store.Dimensions.Keep(TempStore.Here, [], default);
        seen.Add(await Version());

        Assert.Equal(seen.Distinct().Order(), seen);
        Assert.Equal(there, await store.Observations.Version(TempStore.There, default));

        Task<long> Version() => store.Observations.Version(TempStore.Here, default);
    }

    [Fact]
    public async Task More_than_fits_a_chunk_comes_out_whole_and_in_order()
    {
        await using var temp = await TempStore.Make(database);
        var many = Enumerable.Range(0, 40_000)
            .Select(number => Some.Known(number, Some.Key(stratum: Stratum.Of("number", $"{number}"))) with { Population = number % 3 == 0 ? null : number })
            .ToList();
        await temp.Add("many", many);

        Assert.Equal(many, await temp.Find());
    }
}
