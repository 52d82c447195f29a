// The scales on which places of all sizes can be held against each other.
namespace Samsyn.Statistics.Rates;

/// <summary>The scale on which a place's error depends on its size alone.</summary>
public enum OverdispersionScale
{
    /// <summary>Ratios to what is expected, on the logarithm; none may be without events.</summary>
    Logarithm,

    /// <summary>Ratios to what is expected, on the square root.</summary>
    SquareRoot,

    /// <summary>Shares, on the arcsine of the square root.</summary>
    Arcsine,

    /// <summary>Rates whose base is itself a count, on the logarithm: the base has an error too.</summary>
    LogarithmOfCounts,
}

/// <summary>Scores, errors and the way back.</summary>
internal static class OverdispersionScales
{
    /// <summary>How many of its own errors a place lies from the target.</summary>
    public static double Score(OverdispersionScale scale, FunnelUnit unit, double target) =>
        (Own(scale, unit) - To(scale, target)) / Error(scale, unit);

    /// <summary>The error of a place.</summary>
    public static double Error(OverdispersionScale scale, FunnelUnit unit) => scale switch
    {
        OverdispersionScale.Logarithm => 1 / Math.Sqrt(unit.Base),
        OverdispersionScale.LogarithmOfCounts => Math.Sqrt(Part(unit.Events) + Part(unit.Base)),
        _ => 0.5 / Math.Sqrt(unit.Base),
    };

    /// <summary>The value so far from the target on the scale.</summary>
    public static double Back(OverdispersionScale scale, double target, double away)
    {
        var at = To(scale, target) + away;
        return scale switch
        {
            OverdispersionScale.Logarithm or OverdispersionScale.LogarithmOfCounts => Math.Exp(at),
            OverdispersionScale.SquareRoot => Math.Pow(Math.Max(0, at), 2),
            _ => Math.Pow(Math.Sin(Math.Clamp(at, 0, Math.PI / 2)), 2),
        };
    }

    /// <summary>The kind of figure that a scale is for.</summary>
    public static FunnelKind Kind(OverdispersionScale scale) => scale switch
    {
        OverdispersionScale.Arcsine => FunnelKind.Proportion,
        OverdispersionScale.LogarithmOfCounts => FunnelKind.Rate,
        _ => FunnelKind.Ratio,
    };

    // Half an event more on both sides, so that a place with none has a score.
    private static double Own(OverdispersionScale scale, FunnelUnit unit) =>
        scale == OverdispersionScale.LogarithmOfCounts ? Math.Log((unit.Events + 0.5) / (unit.Base + 0.5)) : To(scale, unit.Value);

    private static double Part(double count) => count / ((count + 0.5) * (count + 0.5));

    private static double To(OverdispersionScale scale, double value) => scale switch
    {
        OverdispersionScale.Logarithm or OverdispersionScale.LogarithmOfCounts => Math.Log(value),
        OverdispersionScale.SquareRoot => Math.Sqrt(value),
        _ => Math.Asin(Math.Sqrt(value)),
    };
}
