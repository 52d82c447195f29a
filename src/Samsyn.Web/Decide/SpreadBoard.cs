// Remembers how far interventions have spread among the plans that one may see, until one of those plans has changed.
using System.Collections.Concurrent;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Decide;
using Samsyn.Loop.Decide.Catalogue;

namespace Samsyn.Web.Decide;

/// <summary>Remembers how far interventions have spread, until one of the plans has changed.</summary>
internal sealed class SpreadBoard
{
    private readonly ConcurrentDictionary<CollaborationKey, ((string Name, Plan Plan)[] Of, IReadOnlyList<Spread> Spreads)> all = new();

    /// <summary>What stands in several of some plans.</summary>
    /// <param name="key">Who asks.</param>
    /// <param name="plans">The plans that they may see, by name: the same object while nothing in it has changed.</param>
    public IReadOnlyList<Spread> Among(CollaborationKey key, IReadOnlyDictionary<string, Plan> plans)
    {
        (string Name, Plan Plan)[] asked = [.. plans.Select(one => (one.Key, one.Value))];
        if (all.TryGetValue(key, out var before) && before.Of.SequenceEqual(asked))
        {
            return before.Spreads;
        }

        var spreads = Spread.Among(plans, TriedElsewhere.Kind, one => InterventionCatalogue.Origins.GetValueOrDefault(one.Origin));
        all[key] = (asked, spreads);
        return spreads;
    }
}
