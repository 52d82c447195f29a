// Key figures that belong together come as one indicator, with their intervals, also when a night brings only one of the two.
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Tests.Store;

namespace Samsyn.Tests.Measure.Gathering;

public abstract class FamilyGatheringTests(Database database)
{
    public sealed class OnSqlite() : FamilyGatheringTests(new Database.Sqlite());

    public sealed class OnPostgreSql() : FamilyGatheringTests(new Database.PostgreSql());

    [Fact]
    public async Task An_uncertainty_becomes_the_interval_of_its_value_and_a_value_that_comes_alone_keeps_its_width()
    {
        await using var town = await GatheringTown.Make(database);
        var subscription = await Subscribe(town, "U01402,U01508", new("U01402", "9901", 2024, 6), new("U01508", "9901", 2024, 1.5));

        Assert.Equal(new RunCounts(1, 0, 0, 0), (await town.Night(subscription))!.Counts);
        Assert.Equal((6, 4.5, 7.5), await Smokers(town));

        town.Clock.Now += TimeSpan.FromDays(1);
        town.Service.Changes = _ => [new("U01402", "9901", 2024, 6.25)];
        Assert.Equal(new RunCounts(0, 1, 0, 0), (await town.Night(subscription))!.Counts);
        Assert.Equal((6.25, 4.75, 7.75), await Smokers(town));

        town.Clock.Now += TimeSpan.FromDays(1);
        town.Service.Changes = _ => [new("U01508", "9901", 2024, 2)];
        Assert.Equal((RunState.Done, 0), await town.Night(subscription) is { } run ? (run.State, run.Counts.Changes) : default);
        Assert.Equal((6.25, 4.75, 7.75), await Smokers(town));
    }

    [Fact]
    public async Task Women_and_men_in_key_figures_of_their_own_become_one_indicator_and_leave_it_again()
    {
        await using var town = await GatheringTown.Make(database);
        var subscription = await Subscribe(town, "N00923,N00925", new("N00925", "9901", 2024, 84), new("N00923", "9901", 2024, 81), new("N00925", "9902", 2024, 85), new("N00923", "9902", 2024, 82));

        Assert.Equal(new RunCounts(4, 0, 0, 0), (await town.Night(subscription))!.Counts);
        var found = await town.Temp.Find(new("life-expectancy", "9901"));
        Assert.Equal(["sex=men", "sex=women"], found.Select(one => one.Key.Stratum.Key).Order());

        town.Clock.Now += TimeSpan.FromDays(1);
        town.Service.Changes = _ => [new("N00925", "9902", 2024, null), new("N00923", "9902", 2024, 82)];
        Assert.Equal(new RunCounts(0, 0, 1, 1), (await town.Night(subscription))!.Counts);
    }

    [Fact]
    public async Task What_the_service_says_that_figures_mean_becomes_the_definition_of_an_indicator_that_has_none()
    {
        await using var town = await GatheringTown.Make(database);
        await town.Temp.Store.Indicators.Keep(TempStore.Here, [Smoking, Smoking with { Code = "U01405", Name = new("Hälsa"), Definition = new("Vår egen") }], default);
        var subscription = await Subscribe(
            town, "N00923,N00925,U01402,U01405", new("N00925", "9901", 2024, 84), new("N00923", "9901", 2024, 81), new("U01402", "9901", 2024, 6), new("U01405", "9901", 2024, 70));
        await town.Watch.Compare(TempStore.Here, FakeService.Itself, [subscription], default);

        await town.Night(subscription);

        var kept = (await town.Temp.Store.Indicators.Of(TempStore.Here, default)).ToDictionary(one => one.Code);
        Assert.Equal("Svarande. Källa: Enkätbyrån.", kept["life-expectancy"].Definition!.Sv);
        Assert.Equal(Smoking with { Definition = new("Svarande. Källa: Enkätbyrån.") }, kept["U01402"]);
        Assert.Equal("Vår egen", kept["U01405"].Definition!.Sv);
    }

    private static readonly Indicator Smoking = new("U01402", new("Röker"), new Unit.Mean(LocalText.Same("")), Direction.LowerIsBetter);

    private static Task<Subscription> Subscribe(GatheringTown town, string tables, params FakeRow[] rows)
    {
        town.Service.List(tables.Split(','));
        town.Service.Rows.AddRange(rows);
        return Keep();

        async Task<Subscription> Keep()
        {
            var subscription = new Subscription(Guid.CreateVersion7().ToString("D"), tables, FakeService.Itself, new(tables, [])) { Begun = true };
            await town.Shelf.Subscriptions.Keep(TempStore.Here, subscription, default);
            return subscription with { Version = 1 };
        }
    }

    private static async Task<(double Value, double Lower, double Upper)> Smokers(GatheringTown town)
    {
        var estimate = Assert.IsType<Figure.Known>(Assert.Single(await town.Temp.Find(new("U01402", "9901"))).Figure).Estimate;
        return (estimate.Value, estimate.Interval!.Lower, estimate.Interval.Upper);
    }
}
