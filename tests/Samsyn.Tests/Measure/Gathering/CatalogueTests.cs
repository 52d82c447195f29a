// A series that is renamed, redefined, ended or gone waits for a person; one that is seen for the first time is accepted.
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Tests.Store;

namespace Samsyn.Tests.Measure.Gathering;

public abstract class CatalogueTests(Database database)
{
    public sealed class OnSqlite() : CatalogueTests(new Database.Sqlite());

    public sealed class OnPostgreSql() : CatalogueTests(new Database.PostgreSql());

    public static TheoryData<string, DoubtKind> Fates => new()
    {
        { "renamed", DoubtKind.Renamed },
        { "redefined", DoubtKind.Redefined },
        { "ended", DoubtKind.SeriesEnded },
        { "gone", DoubtKind.SeriesGone },
    };

    [Theory]
    [MemberData(nameof(Fates))]
    public async Task A_series_that_is_not_what_it_was_waits_for_a_person_and_its_figures_stay(string fate, DoubtKind kind)
    {
        await using var town = await GatheringTown.Make(database);
        var subscription = await town.Subscribe("röker,sover");
        await town.Watch.Compare(TempStore.Here, FakeService.Itself, [subscription], default);
        await town.Night(subscription);
        Befall(town.Service, fate);

        var look = await town.Watch.Compare(TempStore.Here, FakeService.Itself, [subscription], default);

        Assert.Equal("röker", Assert.Single(look.Changes).Table);
        var standing = await town.Upkeep(subscription);
        Assert.Equal((true, kind), (standing.Waits, Assert.Single(standing.Doubts).Kind));
        Assert.False(Schedules.IsDue(subscription, standing, town.Clock.Now.AddDays(9), 3));
        Assert.Equal(22, await town.Value("röker", "9901", 2024));
    }

    [Theory]
    [InlineData("renamed")]
    [InlineData("redefined")]
    public async Task What_a_person_confirms_is_accepted_as_it_is_and_fetched_anew(string fate)
    {
        await using var town = await GatheringTown.Make(database);
        var subscription = await town.Subscribe("röker");
        await town.Watch.Compare(TempStore.Here, FakeService.Itself, [subscription], default);
        await town.Night(subscription);
        Befall(town.Service, fate);
        await town.Watch.Compare(TempStore.Here, FakeService.Itself, [subscription], default);
        await town.Confirm(subscription);

        var run = await town.Night(subscription);

        Assert.Equal((RunState.Done, true), (run!.State, run.Whole));
        Assert.Empty((await town.Watch.Compare(TempStore.Here, FakeService.Itself, [subscription], default)).Changes);
        Assert.False((await town.Upkeep(subscription)).Waits);
    }

    [Fact]
    public async Task A_table_that_is_gone_fails_with_what_was_looked_for_and_its_figures_stay()
    {
        await using var town = await GatheringTown.Make(database);
        var subscription = await town.Subscribe("röker");
        await town.Night(subscription);
        town.Service.Listed.Clear();
        town.Clock.Now += TimeSpan.FromDays(1);

        var run = await town.Night(subscription);

        Assert.Equal((RunState.Failed, "röker"), (run!.State, Assert.Single(run.Faults).Read));
        Assert.Equal(22, await town.Value("röker", "9901", 2024));
        Assert.Equal(town.Clock.Now.AddDays(-1), (await town.Upkeep(subscription)).GoodAt);
    }

    [Fact]
    public void Spaces_and_a_meaning_that_nobody_knew_are_no_change() => Assert.Empty(CatalogueChange.Between(
        [new("N1", "Andel  som ro\u0308ker")], [new("N1", "Andel som röker ") { Meaning = "m" }]));

    [Fact]
    public void A_series_can_change_in_several_ways_at_once() => Assert.Equal(
        [typeof(CatalogueChange.Renamed), typeof(CatalogueChange.Redefined), typeof(CatalogueChange.Appeared)],
        CatalogueChange.Between(
            [new("N1", "Röker") { Meaning = "a" }], [new("N1", "Röker dagligen") { Meaning = "b" }, new("N2", "Sover")]).Select(change => change.GetType()));

    private static void Befall(FakeService service, string fate)
    {
        var before = service.Listed["röker"];
        service.Listed.Remove("röker");
        if (fate != "gone")
        {
            service.Listed["röker"] = fate switch
            {
                "renamed" => before with { Title = "Andel som röker ibland" },
                "redefined" => before with { Meaning = "m2", Description = "Åldern är 18 till 84." },
                _ => before with { Ended = true, Latest = "2024" },
            };
        }
    }
}
