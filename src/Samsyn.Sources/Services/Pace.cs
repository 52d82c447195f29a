// How long some calls take at least, by what a service allows.
using Samsyn.Loop.Measure.Gathering;

namespace Samsyn.Sources.Services;

/// <summary>How long calls take.</summary>
internal static class Pace
{
    /// <summary>The time until the last of some calls may be made, when the first is made now.</summary>
    public static TimeSpan AtLeast(int calls, ServiceLimits limits) => calls == 0 ? TimeSpan.Zero : limits.Window * ((calls - 1) / Math.Max(1, limits.Calls));
}
