// The source of an indicator that comes by itself, as the indicator's page tells it.
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure.Gathering;

namespace Samsyn.Web.Measure.Gathering;

/// <summary>The source of an indicator that comes by itself.</summary>
/// <param name="Subscription">The subscription that brings it.</param>
/// <param name="Upkeep">How it stands.</param>
/// <param name="Credit">Who is to be named.</param>
public sealed record FetchedFrom(Subscription Subscription, Upkeep Upkeep, Credit Credit);

/// <summary>Finds the sources of indicators; none where nothing is kept of what is fetched.</summary>
internal sealed record FetchedSources([FromServices] GatheringShelf? Shelf = null, [FromServices] TimeProvider? Clock = null)
{
    /// <summary>The moment.</summary>
    public DateTimeOffset Now => (Clock ?? TimeProvider.System).GetUtcNow();

    /// <summary>The sources of an indicator.</summary>
    public async Task<IReadOnlyList<FetchedFrom>> Of(CollaborationKey collaboration, string indicator, CancellationToken stop)
    {
        if (Shelf is null)
        {
            return [];
        }

        var ids = (await Shelf.Gathered.Brought(collaboration, new(Indicator: indicator), stop)).Select(one => one.Subscription).ToHashSet();
        if (ids.Count == 0)
        {
            return [];
        }

        var (upkeeps, found) = (await Shelf.Upkeeps.Of(collaboration, stop), new List<FetchedFrom>());
        foreach (var one in (await Shelf.Subscriptions.Of(collaboration, stop)).Where(one => ids.Contains(one.Id)))
        {
            var upkeep = upkeeps.Of(one);
            found.Add(new(one, upkeep, Credit.Of(one, upkeep, await Shelf.Lines.Of(collaboration, one.Service.Id, stop))));
        }

        return found;
    }
}
