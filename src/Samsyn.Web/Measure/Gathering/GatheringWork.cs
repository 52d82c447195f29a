// Fetches at night, and at once when somebody asks: beside the pages and never in them, one host at a time each.
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Store;

namespace Samsyn.Web.Measure.Gathering;

/// <summary>Takes care of all subscriptions.</summary>
internal sealed partial class GatheringWork(SamsynStore store, SourceDesk desk, GatheringSettings settings, GatheringNews news, TimeProvider clock, ILogger<GatheringWork> log)
    : BackgroundService
{
    private static readonly TimeSpan Between = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim bell = new(0, 1);

    /// <summary>Says that there is something to do at once.</summary>
    public void Ring()
    {
        if (bell.CurrentCount == 0)
        {
            bell.Release();
        }
    }

    /// <summary>Does all that is due now.</summary>
    public async Task Round(CancellationToken stop)
    {
        if (!settings.On)
        {
            return;
        }

        var due = new List<GatheringOrder>();
        foreach (var collaboration in await store.Collaborations.All(stop))
        {
            due.AddRange((await Due(collaboration.Key, stop)).Select(one => new GatheringOrder(collaboration.Key, one, Gatherer.Taker)));
        }

        await Task.WhenAll(due.GroupBy(one => one.Subscription.Service.Root.Host).Select(host => Host([.. host], stop)));
    }

    public override void Dispose()
    {
        bell.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            await bell.WaitAsync(Between, stoppingToken);
            try
            {
                await Round(stoppingToken);
            }
#pragma warning disable CA1031 // a round that fails is tried again, and must not stop the site
            catch (Exception wrong) when (wrong is not OperationCanceledException)
#pragma warning restore CA1031
            {
                Failed(log, wrong);
            }
        }
    }

    private async Task<IReadOnlyList<Subscription>> Due(CollaborationKey collaboration, CancellationToken stop)
    {
        var (all, upkeeps) = (await store.Gathering.Subscriptions.Of(collaboration, stop), await store.Gathering.Upkeeps.Of(collaboration, stop));
        var now = clock.GetLocalNow();
        return [.. all.Where(one => Schedules.IsDue(one, upkeeps.Of(one), now, settings.Hour))];
    }

    // One after the other: first whether the series are what they were, in one question for all; then each that is still due.
    private async Task Host(IReadOnlyList<GatheringOrder> orders, CancellationToken stop)
    {
        var (shelf, gatherer) = (store.Gathering, new Gatherer(store.Gathering, desk.Connectors, clock));
        var watch = new CatalogueWatch(shelf, desk.Connectors);
        var care = new Care(shelf, gatherer, watch, clock);
        foreach (var of in orders.Where(one => one.Subscription.Begun).GroupBy(one => (one.Collaboration, one.Subscription.Service)))
        {
            await Guarded(() => watch.Compare(of.Key.Collaboration, of.Key.Service, [.. of.Select(one => one.Subscription)], stop));
        }

        foreach (var order in orders)
        {
            await Guarded(async () =>
            {
                // Others were asked for first, and meanwhile somebody may have changed it, or another program taken care of it.
                var (key, id) = (order.Collaboration, order.Subscription.Id);
                var subscription = await shelf.Subscriptions.Find(key, id, stop) ?? order.Subscription;
                if (Schedules.IsDue(subscription, await shelf.Upkeeps.Find(key, id, stop), clock.GetLocalNow(), settings.Hour))
                {
                    await care.Of(key, subscription, null, stop);
                }

                await news.Tell(key, subscription, stop);
            });
        }
    }

    // What goes wrong with one service must not keep the others from being asked.
    private async Task Guarded(Func<Task> work)
    {
        try
        {
            await work();
        }
#pragma warning disable CA1031 // told in the log, and tried again after a while
        catch (Exception wrong) when (wrong is not OperationCanceledException)
#pragma warning restore CA1031
        {
            Failed(log, wrong);
        }
    }

    [LoggerMessage(LogLevel.Error, "Figures could not be fetched; it is tried again after a while.")]
    private static partial void Failed(ILogger log, Exception error);
}
