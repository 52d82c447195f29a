// What a PxWeb service allows, as its own settings tell.
using Samsyn.Loop;
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Sources.JsonStat;

namespace Samsyn.Sources.Services.PxWeb;

/// <summary>Reads the limits of a service.</summary>
internal static class PxWebLimits
{
    /// <summary>What the software allows where nobody has changed it.</summary>
    public static readonly ServiceLimits Usual = new(1000, 10, TimeSpan.FromSeconds(10));

    /// <summary>The limits of version 1 (<c>maxCells</c>, else <c>maxValues</c>) and of version 2 (<c>maxDataCells</c>).</summary>
    public static Checked<ServiceLimits> Of(JsonPlace root) => CheckedSteps.Sound(new ServiceLimits(
        (root.Find("maxDataCells") ?? root.Find("maxCells") ?? root.Find("maxValues"))?.Number is { } cells and > 0 ? cells : Usual.Cells,
        (root.Find("maxCallsPerTimeWindow") ?? root.Find("maxCalls"))?.Number is { } calls and > 0 ? calls : Usual.Calls,
        root.Find("timeWindow")?.Number is { } seconds and > 0 ? TimeSpan.FromSeconds(seconds) : Usual.Window));
}
