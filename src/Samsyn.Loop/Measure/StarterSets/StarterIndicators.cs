// The indicators that a subscription will bring, where a set knows them beforehand: by names in three languages, with unit and direction.
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure.Families;
using Samsyn.Loop.Measure.Gathering;

namespace Samsyn.Loop.Measure.StarterSets;

/// <summary>The indicators that are known before they are fetched.</summary>
public static class StarterIndicators
{
    private const string Kolada = "kolada";

    /// <summary>Those of a subscription. A key figure of Kolada is its own indicator, or its family's; a table's indicators are not known before it has been read.</summary>
    public static IReadOnlyList<Indicator> Of(Subscription subscription)
    {
        ArgumentNullException.ThrowIfNull(subscription);
        return subscription.Service.Id != Kolada ? [] :
        [
            .. AllStarterSets.All.SelectMany(set => set.Items)
                .Where(item => item is { Unit: not null, Places: [{ Service: Kolada } first, ..] } && subscription.Tables.Contains(first.Table))
                .Select(Known).DistinctBy(one => one.Code),
        ];
    }

    /// <summary>Keeps those of a subscription that nobody has kept, so that they need no judgement when their figures come.</summary>
    public static async Task Keep(IIndicators indicators, CollaborationKey collaboration, Subscription subscription, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(indicators);
        var known = (await indicators.Of(collaboration, stop)).Select(one => one.Code).ToHashSet();
        await indicators.Keep(collaboration, [.. Of(subscription).Where(one => !known.Contains(one.Code))], stop);
    }

    private static Indicator Known(StarterItem item)
    {
        var family = FamilyBook.Kolada.FamilyOf(item.Places[0].Table);
        return new(family?.Code ?? item.Places[0].Table, family?.Name ?? item.Name, item.Unit!, item.Direction) { TargetArea = item.Area.In("sv") };
    }
}
