// How large a gap was at one time, or why nobody can say.
using Samsyn.Statistics;
using Samsyn.Statistics.Trend;

namespace Samsyn.Loop.Measure;

/// <summary>A gap at one time.</summary>
/// <param name="Period">When.</param>
/// <param name="Size">How large; null when it cannot be measured.</param>
/// <param name="Why">Why it cannot be measured, or cannot be held against another time; null when it can.</param>
public sealed record GapThen(Period Period, GapSize? Size, GapObstacle? Why)
{
    /// <summary>The same gap, seen from the other group: the difference below zero, the ratio the other way round.</summary>
    internal GapThen Turned() => this with { Size = Size is null ? null : new(Negated(Size.Distance), Size.Ratio is null ? null : Inverted(Size.Ratio)) };

    private static Estimate Negated(Estimate one) => new(
        -one.Value, one.Interval is { } bounds ? new(-bounds.Upper, -bounds.Lower, bounds.Confidence, bounds.Promise) : null, one.StandardError);

    // A ratio whose bound or value is zero has no other way round.
    private static Estimate? Inverted(Estimate one) => one switch
    {
        { Value: > 0, Interval: null } => new(1 / one.Value),
        { Value: > 0, Interval: { Lower: > 0 } bounds } => new(1 / one.Value, new(1 / bounds.Upper, 1 / bounds.Lower, bounds.Confidence, bounds.Promise)),
        _ => null,
    };
}

/// <summary>Why a gap cannot be measured at a time.</summary>
public enum GapObstacle
{
    /// <summary>A group has no figure.</summary>
    Missing,

    /// <summary>A group is withheld, so what rests on it is too.</summary>
    Withheld,

    /// <summary>A group's figure is too uncertain.</summary>
    TooUncertain,

    /// <summary>How certain the figures are is not known.</summary>
    NoUncertainty,

    /// <summary>The figures do not give the measure, such as where the sizes of the groups are not known.</summary>
    NoMeasure,
}
