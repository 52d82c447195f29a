// What a reader may see of a collaboration: everything for members and of an invented one, else what is published.
using Samsyn.Loop.Convene;
using Samsyn.Store;

namespace Samsyn.Web.Publish.Front;

/// <summary>What a reader may see of a collaboration.</summary>
/// <param name="All">Whether they may see everything.</param>
/// <param name="Published">The things that everybody may see.</param>
internal sealed record Sight(bool All, IReadOnlySet<Thing> Published)
{
    /// <summary>Whether they may see a thing.</summary>
    public bool May(Thing thing) => All || Published.Contains(thing);

    /// <summary>What somebody with some roles may see.</summary>
    public static async Task<Sight> Of(SamsynStore store, Collaboration collaboration, IReadOnlySet<Role> roles, CancellationToken stop) => new(
        collaboration.Invented || roles.Bring(Right.Read),
        (await store.Publications.Of(collaboration.Key, stop)).Where(one => one.Withdrawn is null).Select(one => one.Thing).ToHashSet());
}
