// The addresses of the plan: its pages, and each thing in it.
using Samsyn.Loop.Convene;

namespace Samsyn.Web.Shared;

/// <content>The addresses of the plan.</content>
public sealed partial record Address
{
    /// <summary>The plan, or one of its pages: <c>mirror</c>, <c>inventory</c>, <c>catalogue</c>, <c>frameworks</c>.</summary>
    public string Plan(params ReadOnlySpan<string> parts) => Of(["plan", .. parts], []);

    /// <summary>What is done already, or one of its pages.</summary>
    /// <param name="part">The page: <c>form</c>, <c>still</c>; empty for the first.</param>
    /// <param name="asked">What is asked of it, such as <c>determinant</c> and <c>who</c>; nothing where the value is null.</param>
    public string Inventory(string part, params (string Name, string? Value)[] asked) => Of(part.Length == 0 ? ["plan", "inventory"] : ["plan", "inventory", part], asked);

    /// <summary>Where somebody answers that they do nothing of this kind.</summary>
    /// <param name="part">The page on which they answer.</param>
    public string NothingDone(string part) => Of(["plan", "inventory", part, "nothing"], []);

    /// <summary>The catalogue of interventions.</summary>
    /// <param name="asked">What of it is asked for, such as <c>determinant</c>; nothing where the value is null.</param>
    public string Catalogue(params (string Name, string? Value)[] asked) => Of(["plan", "catalogue"], asked);

    /// <summary>All frameworks, one that comes with Samsyn, or where targets of it are adopted.</summary>
    /// <param name="id">Its identity; empty for all.</param>
    /// <param name="asked">What is asked of it; nothing where the value is null.</param>
    public string Frameworks(string id, params (string Name, string? Value)[] asked) => Of(id.Length == 0 ? ["plan", "frameworks"] : ["plan", "frameworks", id], asked);

    /// <summary>Where targets of a framework are adopted.</summary>
    public string AdoptFrom(string id) => Of(["plan", "frameworks", id, "adopt"], []);

    /// <summary>A thing of the plan.</summary>
    /// <param name="thing">Its kind and identity.</param>
    /// <param name="parts">What is done with it: <c>change</c>, <c>links</c>.</param>
    public string Planned(Thing thing, params ReadOnlySpan<string> parts)
    {
        ArgumentNullException.ThrowIfNull(thing);
        return Of(["plan", thing.Kind, thing.Id, .. parts], []);
    }

    /// <summary>Where a thing of a kind is begun.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="from">What leads to it; null for nothing.</param>
    public string NewPlanned(string kind, Thing? from = null) => Of(["plan", kind, "new"], [("from", from is null ? null : $"{from.Kind}/{from.Id}")]);

    /// <summary>The chain from what was said to what became of it, through one thing.</summary>
    public string Trace(Thing thing)
    {
        ArgumentNullException.ThrowIfNull(thing);
        return Of(["trace", thing.Kind, thing.Id], []);
    }
}
