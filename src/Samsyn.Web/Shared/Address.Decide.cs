// The addresses of the plan: its pages, and each thing in it.
using Samsyn.Loop.Convene;

namespace Samsyn.Web.Shared;

/// <content>The addresses of the plan.</content>
public sealed partial record Address
{
    /// <summary>The plan, or one of its pages: <c>mirror</c>, <c>inventory</c>, <c>catalogue</c>, <c>frameworks</c>.</summary>
    public string Plan(params ReadOnlySpan<string> parts) => Of(["plan", .. parts], []);

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
