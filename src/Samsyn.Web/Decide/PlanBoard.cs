// Remembers each collaboration's plan, and all that it names, until something there has changed.
using System.Collections.Concurrent;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Decide;
using Samsyn.Loop.Measure;
using Samsyn.Store;
using Samsyn.Web.Convene.Together;

namespace Samsyn.Web.Decide;

/// <summary>Remembers each collaboration's plan until something there has changed.</summary>
internal sealed class PlanBoard(SamsynStore store)
{
    private readonly ConcurrentDictionary<CollaborationKey, (long Version, PlanKnown Known)> all = new();

    /// <summary>The plan as it is now.</summary>
    public async Task<PlanKnown> Of(CollaborationKey key, CancellationToken stop)
    {
        // Asked for before the rest is read: what changes meanwhile is read again next time.
        var version = await store.Observations.Version(key, stop);
        if (all.TryGetValue(key, out var before) && before.Version == version)
        {
            return before.Known;
        }

        var (settings, _) = await store.Settings.Of(key, stop);
        var known = new PlanKnown(
            await store.Decide.Of(key, stop), await WhoMeets.Of(store, key, stop), settings, await store.Indicators.Of(key, stop), await store.Areas.Of(key, stop), await store.Dimensions.Of(key, stop));
        all[key] = (version, known);
        return known;
    }
}

/// <summary>A plan, and all that it names.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Meets">Who works together.</param>
/// <param name="Settings">How they have set themselves up.</param>
/// <param name="Indicators">What is measured.</param>
/// <param name="Areas">The places.</param>
/// <param name="Dimensions">How people are divided.</param>
public sealed record PlanKnown(
    Plan Plan, WhoMeets Meets, CollaborationSettings Settings, IReadOnlyList<Indicator> Indicators, IReadOnlyList<Area> Areas, IReadOnlyList<Dimension> Dimensions)
{
    /// <summary>An indicator; null when there is none of this code.</summary>
    public Indicator? Indicator(string? code) => Indicators.FirstOrDefault(one => one.Code == code);

    /// <summary>A place; null when there is none of this code.</summary>
    public Area? Area(string? code) => Areas.FirstOrDefault(one => one.Code == code);

    /// <summary>A dimension; null when there is none of this code.</summary>
    public Dimension? Dimension(string? code) => Dimensions.FirstOrDefault(one => one.Code == code);
}
