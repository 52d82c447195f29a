// A million figures fetched, staged and committed; the next night with nothing changed; and one in which some are revised.
using System.Diagnostics;
using Samsyn.Loop;
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Tests.Store;
using Xunit.Abstractions;
using static System.FormattableString;

namespace Samsyn.Tests.Measure.Gathering;

public sealed class ManyFiguresTests(ITestOutputHelper say)
{
    [Fact]
    public Task Twenty_thousand_figures_are_fetched_and_found_unchanged_and_revised() => Pass(20_000);

    [Fact]
    [Trait("slow", "yes")]
    public Task A_million_figures_are_fetched_and_found_unchanged_and_revised() => Pass(1_000_000);

    private async Task Pass(int figures)
    {
        await using var temp = await TempStore.Make(new Database.Sqlite());
        var service = new ManyFigures(figures);
        var order = new GatheringOrder(TempStore.Here, new("s", "s", FakeService.Itself with { Kind = ServiceKind.PxWebTwo }, new("T", [])) { NewPlaces = true, Begun = true }, "samsyn");
        await temp.Store.Gathering.Subscriptions.Keep(TempStore.Here, order.Subscription, default);
        var gatherer = new Gatherer(temp.Store.Gathering, service, TimeProvider.System);

        Assert.Equal(new RunCounts(figures, 0, 0, 0), await Night("fetched, staged and committed", gatherer, order));
        Assert.Equal(new RunCounts(0, 0, 0, figures), await Night("fetched again with nothing changed", gatherer, order));
        service.Revised = 100;
        Assert.Equal(new RunCounts(0, figures / 100, 0, figures - (figures / 100)), await Night("fetched with one in a hundred revised", gatherer, order));
    }

    private async Task<RunCounts> Night(string what, Gatherer gatherer, GatheringOrder order)
    {
        var watch = Stopwatch.StartNew();
        var planned = Assert.IsType<Checked<Run>.Sound>(await gatherer.Plan(order, null, default)).Value;
        var run = await gatherer.Go(order, planned, null, default);
        say.WriteLine(Invariant($"{what}: {watch.Elapsed.TotalSeconds:0.00} s, {run.State}, heap {GC.GetTotalMemory(forceFullCollection: false) / 1e6:0} MB, process peak {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} MB"));
        return run.Counts;
    }
}
