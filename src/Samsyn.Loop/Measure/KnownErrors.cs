// How sure a figure is, as one number, from whatever its source told.
using Samsyn.Statistics;
using Samsyn.Statistics.Inequality;

namespace Samsyn.Loop.Measure;

/// <summary>Says how sure a figure is, and from what.</summary>
internal static class KnownErrors
{
    /// <summary>The standard error above zero: the source's own, or that of its interval; null when neither is known.</summary>
    public static double? ErrorKnown(this Estimate estimate) =>
        estimate.StandardError is > 0 and var error ? error
        : estimate.Interval is { } interval && interval.Upper > interval.Lower ? StandardErrors.FromInterval(interval)
        : null;

    /// <summary>Whether a figure's interval is made from its counts, since its source gave none.</summary>
    public static bool IsCounted(this Observation observation, Unit unit) =>
        observation.Figure is Figure.Known({ Interval: null, StandardError: null }) && observation.WithInterval(unit) is Figure.Known({ Interval: not null });
}
