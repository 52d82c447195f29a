// Subscribes, and asks for fetches, in somebody's name: the work beside the site takes it from there.
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Loop.Measure.StarterSets;

namespace Samsyn.Web.Measure.Gathering;

/// <summary>Subscribes, and asks for fetches.</summary>
/// <param name="Shelf">What is kept, used by whoever asks.</param>
/// <param name="Key">The collaboration.</param>
/// <param name="Who">Who asks.</param>
/// <param name="Clock">Tells when.</param>
/// <param name="Work">What fetches.</param>
internal sealed record Subscribing(GatheringShelf Shelf, CollaborationKey Key, string Who, TimeProvider Clock, GatheringWork Work)
{
    /// <summary>Keeps a new subscription, with what is known of its indicators beforehand, and asks for its first fetch; where it has not begun, for its plan.</summary>
    public async Task Add(Subscription subscription, CancellationToken stop)
    {
        await StarterIndicators.Keep(Shelf.Intake.Indicators, Key, subscription, stop);
        await Shelf.Subscriptions.Keep(Key, subscription, stop);
        await Ask(new(subscription.Id), whole: true, stop);
    }

    /// <summary>Begins those that ask for what nobody has subscribed to.</summary>
    public async Task Begin(IReadOnlyList<Subscription> wanted, CancellationToken stop)
    {
        var had = await Shelf.Subscriptions.Of(Key, stop);
        foreach (var one in wanted.Where(one => had.All(other => other.Service.Id != one.Service.Id || other.Query.Table != one.Query.Table)))
        {
            await Add(one with { Begun = true }, stop);
        }
    }

    /// <summary>Asks for a fetch, as soon as may be.</summary>
    public async Task Ask(Upkeep upkeep, bool whole, CancellationToken stop)
    {
        await Shelf.Upkeeps.Keep(Key, upkeep.Asked(Clock.GetUtcNow(), Who, whole), "fetch asked for", stop);
        Work.Ring();
    }
}
