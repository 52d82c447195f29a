// A town that has its figures fetched: its store, its clock, a made-up service, and what takes care of all of it.
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Tests.Store;

namespace Samsyn.Tests.Measure.Gathering;

/// <summary>A town that has its figures fetched.</summary>
internal sealed class GatheringTown : IAsyncDisposable
{
    private readonly TempStore temp;

    private GatheringTown(TempStore temp) => this.temp = temp;

    public FakeService Service { get; } = new();

    public SetClock Clock { get; } = new(new(2027, 3, 1, 2, 0, 0, TimeSpan.Zero));

    public TempStore Temp => temp;

    public GatheringShelf Shelf => temp.Store.Gathering;

    public Gatherer Gatherer => new(Shelf, Service, Clock);

    public CatalogueWatch Watch => new(Shelf, Service);

    public static async Task<GatheringTown> Make(Database database)
    {
#pragma warning disable CA2000 // the town lets go of its store
        var town = new GatheringTown(await TempStore.Make(database));
#pragma warning restore CA2000
        await town.temp.Store.Areas.Keep(TempStore.Here, [new("9901", "Åsvinge", AreaLevel.Municipality), new("9902", "Öjhammar", AreaLevel.Municipality)], default);
        return town;
    }

    /// <summary>A subscription that is kept, with its series in the catalogue and its figures for some years.</summary>
    public async Task<Subscription> Subscribe(string tables, Func<Subscription, Subscription>? change = null)
    {
        foreach (var table in tables.Split(','))
        {
            Service.List(table);
            Service.Rows.AddRange(
                from year in Enumerable.Range(2015, 10)
                from area in (string[])["9901", "9902"]
                select new FakeRow(table, area, year, 20 + (year % 3) + (area == "9901" ? 0 : 1)));
        }

        var subscription = new Subscription(Guid.CreateVersion7().ToString("D"), tables, FakeService.Itself, new(tables, [])) { Begun = true };
        subscription = change?.Invoke(subscription) ?? subscription;
        Assert.IsType<Samsyn.Loop.Kept.Done>(await Shelf.Subscriptions.Keep(TempStore.Here, subscription, default));
        return subscription with { Version = 1 };
    }

    /// <summary>Takes care of a subscription, as is done every night.</summary>
    public Task<Run?> Night(Subscription subscription) => Night(subscription, default);

    public Task<Run?> Night(Subscription subscription, CancellationToken stop) =>
        new Care(Shelf, Gatherer, Watch, Clock).Of(TempStore.Here, subscription, null, stop);

    public async Task<Upkeep> Upkeep(Subscription subscription) => (await Shelf.Upkeeps.Of(TempStore.Here, default))[subscription.Id];

    /// <summary>A person looks, and confirms.</summary>
    public async Task Confirm(Subscription subscription) =>
        await Shelf.Upkeeps.Keep(TempStore.Here, await Upkeep(subscription) with { ConfirmedBy = "Strategen" }, "figures confirmed", default);

    public async Task<double?> Value(string indicator, string area, int year, long? asOf = null)
    {
        var found = (await temp.Find(new(indicator, area) { AsOf = asOf })).FirstOrDefault(one => one.Key.Period == Period.Year(year) && one.Key.Stratum == Stratum.Everyone);
        return (found?.Figure as Figure.Known)?.Estimate.Value;
    }

    /// <summary>What is published of a figure from now on.</summary>
    public void Publish(string table, string area, int year, double? value)
    {
        Service.Rows.RemoveAll(row => (row.Table, row.Area, row.Year) == (table, area, year));
        Service.Rows.Add(new(table, area, year, value));
    }

    public ValueTask DisposeAsync() => temp.DisposeAsync();
}
