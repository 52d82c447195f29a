// What is worked out of an activity once it is closed: once, however many look at it, and anew when what it is about has changed.
using System.Runtime.CompilerServices;
using Samsyn.Loop.Agree;

namespace Samsyn.Web.Agree;

/// <summary>What is worked out of activities that are closed. May be used from many threads.</summary>
/// <typeparam name="T">What is worked out.</typeparam>
internal sealed class Finished<T>
{
    private readonly ConditionalWeakTable<Activity, Kept> kept = [];

    /// <summary>What was worked out of an activity since it was closed; made anew when something that it is about has been merged, taken out or parked since.</summary>
    /// <remarks>An activity that is opened again and closed again is another record, and begins anew.</remarks>
    public T Of(Activity activity, IReadOnlyList<Contribution> items, Func<T> make)
    {
        if (!kept.TryGetValue(activity, out var known) || !known.Items.SequenceEqual(items.Select(one => one.Id)))
        {
            known = new([.. items.Select(one => one.Id)], new(make));
            kept.AddOrUpdate(activity, known);
        }

        return known.Made.Value;
    }

    private sealed record Kept(IReadOnlyList<string> Items, Lazy<T> Made);
}
