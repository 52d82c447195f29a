// The scale on which a figure's error is close to normal: as it is, on its logarithm, or on the logarithm of its odds.
namespace Samsyn.Statistics.Rates;

/// <summary>The scale on which the errors of the figures are close to normal.</summary>
public enum QuantileScale
{
    /// <summary>The figure as it is: means, life expectancies.</summary>
    Value,

    /// <summary>Its logarithm: rates.</summary>
    Log,

    /// <summary>The logarithm of its odds: shares from 0 to 1.</summary>
    Logit,
}

/// <summary>The three scales and the ways back.</summary>
internal static class QuantileScales
{
    /// <summary>A figure on the scale.</summary>
    public static double To(this QuantileScale scale, double value) => scale switch
    {
        QuantileScale.Log => Math.Log(value),
        QuantileScale.Logit => Math.Log(value / (1 - value)),
        _ => value,
    };

    /// <summary>A figure back from the scale.</summary>
    public static double Back(this QuantileScale scale, double scaled) => scale switch
    {
        QuantileScale.Log => Math.Exp(scaled),
        QuantileScale.Logit => 1 / (1 + Math.Exp(-scaled)),
        _ => scaled,
    };

    /// <summary>A standard error of a figure, on the scale: the error over the slope of the way there.</summary>
    public static double Error(this QuantileScale scale, double error, double value) => scale switch
    {
        QuantileScale.Log => error / value,
        QuantileScale.Logit => error / (value * (1 - value)),
        _ => error,
    };

    /// <summary>Whether the figure has a place on the scale.</summary>
    public static bool Has(this QuantileScale scale, double value) => scale switch
    {
        QuantileScale.Log => value > 0 && double.IsFinite(value),
        QuantileScale.Logit => value is > 0 and < 1,
        _ => double.IsFinite(value),
    };
}
