// Takes care of one subscription: carries out what a person confirmed, fetches what is due, and remembers how it went.
using Samsyn.Loop.Convene;

namespace Samsyn.Loop.Measure.Gathering;

/// <summary>Takes care of subscriptions, one at a time.</summary>
/// <param name="shelf">What is kept.</param>
/// <param name="gatherer">Carries fetches through.</param>
/// <param name="watch">Watches the series.</param>
/// <param name="clock">Tells when.</param>
public sealed class Care(GatheringShelf shelf, Gatherer gatherer, CatalogueWatch watch, TimeProvider clock)
{
    // What this program is called among those that work on the same store.
    private readonly string holder = Guid.NewGuid().ToString("N");

    /// <summary>Plans a subscription that nobody has begun, so that it is seen what it costs; or carries out what was confirmed; or fetches it.</summary>
    /// <param name="collaboration">Whose it is.</param>
    /// <param name="subscription">The subscription.</param>
    /// <param name="progress">Told after each call; null for nobody.</param>
    /// <param name="stop">Gives up; what has come stays.</param>
    /// <returns>The run; null when another program is at it, or it waits for a person, or it could not even be planned.</returns>
    public async Task<Run?> Of(CollaborationKey collaboration, Subscription subscription, Func<Run, Task>? progress, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(subscription);
        if (!await shelf.Upkeeps.Claim(collaboration, subscription.Id, holder, stop))
        {
            return null;
        }

        var standing = await shelf.Upkeeps.Find(collaboration, subscription.Id, stop);
        var order = new GatheringOrder(collaboration, subscription, standing.ConfirmedBy ?? (standing.IsAsked ? standing.AskedBy : null) ?? Gatherer.Taker);
        try
        {
            var (run, after) = standing.ConfirmedBy is not null ? await Confirmed(order, standing, progress, stop) : await Fetched(order, standing, progress, stop);
            await shelf.Upkeeps.Keep(collaboration, after, null, CancellationToken.None);
            return run;
        }
        catch
        {
            // The world failed: it is let go, and tried again after a while; when the program stops, as soon as it is back.
            await shelf.Upkeeps.Keep(collaboration, stop.IsCancellationRequested ? standing : Failed(standing), null, CancellationToken.None);
            throw;
        }
    }

    private async Task<(Run? Run, Upkeep After)> Confirmed(GatheringOrder order, Upkeep standing, Func<Run, Task>? progress, CancellationToken stop)
    {
        if (standing.WaitingRun is { } waiting && await shelf.Runs.Find(order.Collaboration, waiting, stop) is { } run)
        {
            var done = await gatherer.Confirm(order, run, stop);
            return (done, After(standing, done));
        }

        // The series itself was doubted: it is accepted as it is, and all of it fetched anew.
        var faults = await watch.Accept(order.Collaboration, order.Subscription, stop);
        return faults.Count > 0
            ? (null, Failed(standing))
            : await Fetched(order, standing with { Doubts = [], ConfirmedBy = null, WholeAt = null }, progress, stop);
    }

    private async Task<(Run? Run, Upkeep After)> Fetched(GatheringOrder order, Upkeep standing, Func<Run, Task>? progress, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        switch (await gatherer.Plan(order, Schedules.Since(standing, now), stop))
        {
            case Checked<Run>.Sound { Value: var planned } when !order.Subscription.Begun:
                return (planned, standing with { TriedAt = now, Failures = 0, Told = false });

            case Checked<Run>.Sound { Value: var planned }:
                var run = await gatherer.Go(order, planned, Told, stop);
                return (run, After(standing, run));

            case Checked<Run>.Flawed { Flaws: var flaws }:
                return (await NotPlanned(order, standing, flaws, now, stop), Failed(standing));

            default:
                throw new System.Diagnostics.UnreachableException();
        }

        async Task Told(Run run)
        {
            await shelf.Upkeeps.Claim(order.Collaboration, order.Subscription.Id, holder, stop);
            await (progress?.Invoke(run) ?? Task.CompletedTask);
        }
    }

    // A fetch that could not even be planned is a line in the history too.
    private async Task<Run> NotPlanned(GatheringOrder order, Upkeep standing, IReadOnlyList<Flaw> flaws, DateTimeOffset now, CancellationToken stop)
    {
        var subscription = order.Subscription;
        var run = Run.New(order, new(subscription.Service, subscription.Query, subscription.Recipe, Schedules.Since(standing, now)), now) with
        {
            State = RunState.Failed,
            EndedAt = now,
            Faults = [.. flaws.Select(Fault.Of)],
        };
        await shelf.Runs.Keep(order.Collaboration, run, stop);
        return run;
    }

    private Upkeep After(Upkeep standing, Run run) => run.State switch
    {
        RunState.Waiting => standing with { TriedAt = clock.GetUtcNow(), Failures = 0, Told = false, Doubts = run.Doubts, WaitingRun = run.Id, ConfirmedBy = null },
        RunState.Done => standing.Held(clock.GetUtcNow(), run),
        _ => Failed(standing),
    };

    private Upkeep Failed(Upkeep standing) => standing with { TriedAt = clock.GetUtcNow(), Failures = standing.Failures + 1 };
}
