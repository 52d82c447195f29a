// The factorial between the whole numbers, as a logarithm.
namespace Samsyn.Statistics;

/// <summary>The logarithm of the gamma function.</summary>
/// <remarks>
/// J. Stirling's series from ten upwards, and the recurrence Γ(a + 1) = a Γ(a) below (Abramowitz and Stegun, Handbook of
/// Mathematical Functions (1964), 6.1.15 and 6.1.41). To about 1e-15.
/// </remarks>
internal static class GammaFunction
{
    /// <summary>From where the series is exact to all digits.</summary>
    public const double StirlingFrom = 10;

    /// <summary>The logarithm of Γ(a), a above 0.</summary>
    public static double Log(double a)
    {
        var product = 1.0;
        for (; a < StirlingFrom; a++)
        {
            product *= a;
        }

        return ((a - 0.5) * Math.Log(a)) - a + (0.5 * Math.Log(2 * Math.PI)) + StirlingRest(a) - Math.Log(product);
    }

    /// <summary>What Stirling's formula leaves over: 1/12a − 1/360a³ + …, for a of ten or more.</summary>
    public static double StirlingRest(double a)
    {
        var square = 1 / (a * a);
        var sum = (1.0 / 156) - (square * 3617 / 122400);
        sum = (-691.0 / 360360) + (square * sum);
        sum = (1.0 / 1188) + (square * sum);
        sum = (-1.0 / 1680) + (square * sum);
        sum = (1.0 / 1260) + (square * sum);
        sum = (-1.0 / 360) + (square * sum);
        return ((1.0 / 12) + (square * sum)) / a;
    }
}
