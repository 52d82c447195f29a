// Which other collaborations of the installation have published a thing of some kind.
using Samsyn.Loop.Convene;
using Samsyn.Store;

namespace Samsyn.Web.Convene;

/// <summary>Finds the other collaborations that have published something.</summary>
internal static class PublishedElsewhere
{
    /// <summary>The other collaborations where everybody may see a thing.</summary>
    /// <param name="store">Where that is kept.</param>
    /// <param name="thing">The thing.</param>
    /// <param name="here">The one that asks.</param>
    /// <param name="stop">Gives up waiting.</param>
    public static async Task<IReadOnlyList<Collaboration>> Of(SamsynStore store, Thing thing, CollaborationKey here, CancellationToken stop)
    {
        var open = new List<Collaboration>();
        foreach (var one in (await store.Collaborations.All(stop)).Where(one => one.Key != here))
        {
            if (one.Invented || await store.Publications.Is(one.Key, thing, stop))
            {
                open.Add(one);
            }
        }

        return open;
    }
}
