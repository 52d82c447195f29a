// Figures that come by themselves: fetched, compared, taken in, held for a person, broken off and gone on with; on both databases.
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Tests.Store;

namespace Samsyn.Tests.Measure.Gathering;

public abstract class GatheringTests(Database database)
{
    public sealed class OnSqlite() : GatheringTests(new Database.Sqlite());

    public sealed class OnPostgreSql() : GatheringTests(new Database.PostgreSql());

    [Fact]
    public async Task The_first_fetch_brings_everything_with_its_origin()
    {
        await using var town = await GatheringTown.Make(database);
        var subscription = await town.Subscribe("röker");

        var run = await town.Night(subscription);

        Assert.Equal((RunState.Done, new RunCounts(20, 0, 0, 0)), (run!.State, run.Counts));
        var batch = Assert.Single(await town.Temp.Store.Batches.Of(TempStore.Here, default));
        Assert.Equal((run.Id, "Påhittsverket", "CC0", "Påhittsbanken röker", "samsyn", 20), (batch.Origin.Run, batch.Origin.Source, batch.Origin.Licence, batch.Origin.FileName, batch.Origin.Who, batch.Observations));
        Assert.Equal(batch.Id, run.Batch);
        Assert.Equal("Påhittsverket", Assert.Single(await town.Temp.Store.Indicators.Of(TempStore.Here, default)).Source);
        Assert.Equal(22, await town.Value("röker", "9901", 2024));
        var standing = await town.Upkeep(subscription);
        Assert.Equal((town.Clock.Now, town.Clock.Now, 0), (standing.GoodAt, standing.WholeAt, standing.Failures));
    }

    [Fact]
    public async Task Where_nothing_has_changed_only_the_line_of_the_run_is_added()
    {
        await using var town = await GatheringTown.Make(database);
        var subscription = await town.Subscribe("röker");
        await town.Night(subscription);
        var (before, version) = (await town.Shelf.Blobs.Amount(TempStore.Here, default), await town.Temp.Store.Observations.Version(TempStore.Here, default));
        town.Clock.Now += TimeSpan.FromDays(1);

        var run = await town.Night(subscription);

        Assert.Equal((RunState.Done, new RunCounts(0, 0, 0, 20), null), (run!.State, run.Counts, run.Batch));
        Assert.Single(await town.Temp.Store.Batches.Of(TempStore.Here, default));
        Assert.Equal(before, await town.Shelf.Blobs.Amount(TempStore.Here, default));
        Assert.Equal(version, await town.Temp.Store.Observations.Version(TempStore.Here, default));
        Assert.Equal(2, (await town.Shelf.Runs.Of(TempStore.Here, subscription.Id, 10, default)).Count);
    }

    [Fact]
    public async Task A_revised_a_new_and_a_deleted_figure_come_alone_and_last_years_report_can_be_made_again()
    {
        await using var town = await GatheringTown.Make(database);
        var subscription = await town.Subscribe("röker");
        var first = Assert.Single(await Batches(town, await town.Night(subscription)));
        town.Clock.Now += TimeSpan.FromDays(1);
        town.Service.Changes = _ => [new("röker", "9901", 2024, 22.5), new("röker", "9901", 2025, 21), new("röker", "9902", 2015, null)];

        var run = await town.Night(subscription);

        Assert.Equal(new RunCounts(1, 1, 1, 0), run!.Counts);
        Assert.Equal(3, (await Batches(town, run))[0].Observations);
        Assert.Equal((22.5, 21.0, null), (await town.Value("röker", "9901", 2024), await town.Value("röker", "9901", 2025), await town.Value("röker", "9902", 2015)));
        Assert.Equal((22.0, null, 23.0), (await town.Value("röker", "9901", 2024, first.Version), await town.Value("röker", "9901", 2025, first.Version), await town.Value("röker", "9902", 2015, first.Version)));
        Assert.False(run.Whole);
        Assert.Equal(new DateOnly(2027, 2, 28), run.Asked.Since);
    }

    [Fact]
    public async Task What_no_longer_comes_when_everything_is_asked_for_is_gone_but_not_what_a_file_brought()
    {
        await using var town = await GatheringTown.Make(database);
        var subscription = await town.Subscribe("röker");
        await town.Night(subscription);
        await town.Temp.Add("file", Some.Known(9, Some.Key(2001, "9901", "röker")));
        town.Service.Rows.RemoveAll(row => row is { Year: 2015, Area: "9901" });
        town.Clock.Now += TimeSpan.FromDays(31);

        var run = await town.Night(subscription);

        Assert.Equal(new RunCounts(0, 0, 1, 19), run!.Counts);
        Assert.Equal((null, 9.0), (await town.Value("röker", "9901", 2015), await town.Value("röker", "9901", 2001)));
        town.Clock.Now += TimeSpan.FromDays(31);
        Assert.Equal(new RunCounts(0, 0, 0, 19), (await town.Night(subscription))!.Counts);
    }

    [Fact]
    public async Task A_fetch_that_fails_halfway_keeps_what_came_and_goes_on_from_there()
    {
        await using var town = await GatheringTown.Make(database);
        var subscription = await town.Subscribe("röker,sover,äter");
        town.Service.PerPage = 7;
        town.Service.AnswersUntil = 4;

        var failed = await town.Night(subscription);

        Assert.Equal((RunState.Failed, 4), (failed!.State, failed.Fetched));
        Assert.Equal((FlawKind.Broken, "<html>"), (failed.Faults[0].Kind, failed.Faults[0].Read));
        Assert.Empty(await town.Temp.Store.Batches.Of(TempStore.Here, default));
        Assert.Equal(1, (await town.Upkeep(subscription)).Failures);

        town.Service.AnswersUntil = int.MaxValue;
        var asked = town.Service.Requests.Count;
        var run = await town.Night(subscription);

        Assert.Equal((failed.Id, RunState.Done, 60, 9), (run!.Id, run.State, run.Counts.New, run.Fetched));
        Assert.Equal(5, town.Service.Requests.Count - asked);
        Assert.Equal(2, run.Chunks.Max(call => call.Tries));
        Assert.Equal(0, (await town.Upkeep(subscription)).Failures);
    }

    [Fact]
    public async Task A_program_that_is_killed_between_two_calls_goes_on_from_the_last_one_kept()
    {
        await using var town = await GatheringTown.Make(database);
        var subscription = await town.Subscribe("röker,sover,äter");
        using var killed = new CancellationTokenSource();
        var order = new GatheringOrder(TempStore.Here, subscription, "samsyn");
        var planned = Assert.IsType<Checked<Run>.Sound>(await town.Gatherer.Plan(order, null, default)).Value;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => town.Gatherer.Go(order, planned, run => run.Fetched == 2 ? killed.CancelAsync() : Task.CompletedTask, killed.Token));
        await town.Temp.Reopen();

        var run = await town.Night(subscription);

        Assert.Equal((planned.Id, RunState.Done, 60), (run!.Id, run.State, run.Counts.New));
        Assert.Equal(3, town.Service.Requests.Distinct().Count());
        Assert.Equal(3, town.Service.Requests.Count);
    }

    [Fact]
    public async Task A_program_that_is_killed_after_its_figures_came_in_does_not_take_them_in_twice()
    {
        await using var town = await GatheringTown.Make(database);
        var subscription = await town.Subscribe("röker");
        var done = await town.Night(subscription);
        await town.Shelf.Runs.Keep(TempStore.Here, done! with { State = RunState.Running, Batch = null, EndedAt = null }, default);
        var again = await town.Gatherer.Go(new(TempStore.Here, subscription, "samsyn"), (await town.Shelf.Runs.Find(TempStore.Here, done.Id, default))!, null, default);

        Assert.Equal((RunState.Done, done.Batch), (again.State, again.Batch));
        Assert.Single(await town.Temp.Store.Batches.Of(TempStore.Here, default));
    }

    [Fact]
    public async Task A_leap_waits_for_a_person_and_the_last_good_figures_stay()
    {
        await using var town = await GatheringTown.Make(database);
        var subscription = await town.Subscribe("röker");
        await town.Night(subscription);
        town.Publish("röker", "9901", 2024, 2200);
        town.Clock.Now += TimeSpan.FromDays(1);

        var run = await town.Night(subscription);

        Assert.Equal((RunState.Waiting, DoubtKind.Jump), (run!.State, Assert.Single(run.Doubts).Kind));
        Assert.Equal(22, await town.Value("röker", "9901", 2024));
        Assert.True((await town.Upkeep(subscription)).Waits);
        Assert.False(Schedules.IsDue(subscription, await town.Upkeep(subscription), town.Clock.Now.AddDays(9), 3));

        await town.Confirm(subscription);
        Assert.True(Schedules.IsDue(subscription, await town.Upkeep(subscription), town.Clock.Now, 3));
        var confirmed = await town.Night(subscription);

        Assert.Equal((run.Id, RunState.Done), (confirmed!.Id, confirmed.State));
        Assert.Equal(2200, await town.Value("röker", "9901", 2024));
        Assert.Contains(await town.Temp.Store.Journal.Of(Samsyn.Loop.Convene.ChainKey.Of(TempStore.Here), null, default), line => line is { Act: "figures confirmed", Thing.Kind: "subscription" });
        Assert.False((await town.Upkeep(subscription)).Waits);
    }

    [Fact]
    public async Task What_is_let_go_is_not_used()
    {
        await using var town = await GatheringTown.Make(database);
        var subscription = await town.Subscribe("röker");
        await town.Night(subscription);
        town.Publish("röker", "9901", 2024, 2200);
        town.Clock.Now += TimeSpan.FromDays(1);
        var run = await town.Night(subscription);

        var ended = await town.Gatherer.LetGo(new(TempStore.Here, subscription, "Strategen"), run!, default);

        Assert.Equal(RunState.LetGo, ended.State);
        Assert.Equal(22, await town.Value("röker", "9901", 2024));
    }

    [Fact]
    public async Task A_place_that_nobody_knows_waits_for_a_person_and_is_added_when_confirmed()
    {
        await using var town = await GatheringTown.Make(database);
        var subscription = await town.Subscribe("röker");
        await town.Night(subscription);
        town.Service.Rows.Add(new("röker", "9903", 2024, 20));
        town.Clock.Now += TimeSpan.FromDays(1);

        var run = await town.Night(subscription);

        var doubt = Assert.Single(run!.Doubts);
        Assert.Equal((RunState.Waiting, DoubtKind.UnknownPlace, "9903", 1), (run.State, doubt.Kind, doubt.What, doubt.Figures));
        await town.Confirm(subscription);
        Assert.Equal(new RunCounts(1, 0, 0, 20), (await town.Night(subscription))!.Counts);
        Assert.Contains(await town.Temp.Store.Areas.Of(TempStore.Here, default), area => area.Code == "9903");
    }

    [Fact]
    public async Task Only_the_places_wanted_come()
    {
        await using var town = await GatheringTown.Make(database);
        var subscription = await town.Subscribe("röker", one => one with { Places = ["9902"] });

        Assert.Equal(new RunCounts(10, 0, 0, 0), (await town.Night(subscription))!.Counts);
        Assert.Null(await town.Value("röker", "9901", 2024));
    }

    [Fact]
    public async Task A_key_figure_comes_under_the_name_it_has_here()
    {
        await using var town = await GatheringTown.Make(database);
        var subscription = await town.Subscribe("N01", one => one with { Indicators = [new("N01", new("SMOKE", "Röker dagligen", Direction.LowerIsBetter) { Scale = 100 })] });

        await town.Night(subscription);

        var indicator = Assert.Single(await town.Temp.Store.Indicators.Of(TempStore.Here, default));
        Assert.Equal(("SMOKE", "Röker dagligen", new Unit.Share(100), Direction.LowerIsBetter, "Påhittsverket"), (indicator.Code, indicator.Name.In("sv"), indicator.Unit, indicator.Direction, indicator.Source));
        Assert.Equal(22, await town.Value("SMOKE", "9901", 2024));
    }

    [Fact]
    public async Task Figures_in_another_unit_than_the_indicator_wait_for_a_person()
    {
        await using var town = await GatheringTown.Make(database);
        var subscription = await town.Subscribe("N01", one => one with { Indicators = [new("N01", new("SMOKE", "Röker", Direction.LowerIsBetter) { Scale = 100 })] });
        await town.Night(subscription);
        town.Service.Rows = [.. town.Service.Rows.Select(row => row with { Value = row.Value * 10, Scale = 1000 })];
        town.Clock.Now += TimeSpan.FromDays(1);

        var run = await town.Night(subscription);

        Assert.Equal(RunState.Waiting, run!.State);
        Assert.Contains(run.Doubts, doubt => doubt is { Kind: DoubtKind.UnitChanged, Before: "100", After: "1000", Figures: 20 });
    }

    [Fact]
    public async Task A_figure_is_followed_back_to_the_row_of_the_answer_that_held_it()
    {
        await using var town = await GatheringTown.Make(database);
        var subscription = await town.Subscribe("röker,sover");
        town.Service.PerPage = 6;
        var run = await town.Night(subscription);

        var found = await new Tracing(town.Shelf, town.Service).Of(TempStore.Here, new("sover", "9902", Period.Year(2019), Stratum.Everyone), default);

        Assert.Equal((run!.Id, run.Batch), (found!.Run!.Id, found.Batch.Id));
        Assert.Equal((1, 1), (found.Call!.Part, found.Call.Page));
        Assert.Equal(new Where.WholeRow("", 4), found.Cell);
        var answer = await Answers.Of(town.Shelf.Blobs, TempStore.Here, found.Call, default);
        Assert.Contains("\"Year\":2019", System.Text.Encoding.UTF8.GetString(answer.Bytes.Span), StringComparison.Ordinal);
        Assert.Equal(found.Call.Hash, answer.Hash);
    }

    [Fact]
    public async Task A_hundred_series_in_which_nothing_has_changed_cost_few_requests_and_store_nothing_new()
    {
        await using var town = await GatheringTown.Make(database);
        var tables = Enumerable.Range(0, 100).Select(number => FormattableString.Invariant($"N{number:000}")).ToArray();
        var subscriptions = new List<Subscription>();
        foreach (var table in tables)
        {
            subscriptions.Add(await town.Subscribe(table));
            await town.Night(subscriptions[^1]);
        }

        await town.Watch.Compare(TempStore.Here, FakeService.Itself, subscriptions, default);
        var (blobs, batches) = (await town.Shelf.Blobs.Amount(TempStore.Here, default), (await town.Temp.Store.Batches.Of(TempStore.Here, default)).Count);
        var version = await town.Temp.Store.Observations.Version(TempStore.Here, default);
        town.Service.Changes = _ => [];
        town.Clock.Now += TimeSpan.FromDays(1);
        town.Service.Requests.Clear();

        Assert.Empty((await town.Watch.Compare(TempStore.Here, FakeService.Itself, subscriptions, default)).Changes);
        foreach (var subscription in subscriptions)
        {
            Assert.Equal(RunState.Done, (await town.Night(subscription))!.State);
        }

        Assert.InRange(town.Service.Requests.Count, 100, 149);
        var after = await town.Shelf.Blobs.Amount(TempStore.Here, default);
        Assert.InRange(after.Blobs - blobs.Blobs, 0, 1);
        Assert.Equal(batches, (await town.Temp.Store.Batches.Of(TempStore.Here, default)).Count);
        Assert.Equal(version, await town.Temp.Store.Observations.Version(TempStore.Here, default));
    }

    private static async Task<IReadOnlyList<Batch>> Batches(GatheringTown town, Run? run) =>
        [.. (await town.Temp.Store.Batches.Of(TempStore.Here, default)).Where(batch => batch.Id == run!.Batch)];
}
