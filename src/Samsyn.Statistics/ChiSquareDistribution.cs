// How surprising a sum of squared deviations is, when nothing but chance made them.
namespace Samsyn.Statistics;

/// <summary>The chi-square distribution.</summary>
/// <remarks>
/// The regularised incomplete gamma function: the power series below the hump, Lentz's continued fraction above it
/// (Abramowitz and Stegun, Handbook of Mathematical Functions (1964), 6.5.29 and 6.5.31). To about 1e-13.
/// </remarks>
public static class ChiSquareDistribution
{
    /// <summary>The share of the distribution that lies above a point: the p-value of a test of homogeneity.</summary>
    /// <param name="statistic">Zero or more.</param>
    /// <param name="degreesOfFreedom">One or more.</param>
    public static double UpperTail(double statistic, int degreesOfFreedom)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(statistic);
        ArgumentOutOfRangeException.ThrowIfLessThan(degreesOfFreedom, 1);
        var (shape, point) = (degreesOfFreedom / 2.0, statistic / 2);
        if (point == 0)
        {
            return 1;
        }

        var front = Math.Exp((shape * Math.Log(point)) - point - LogGamma(shape));
        return point < shape + 1 ? Math.Max(0, 1 - (front * Series(shape, point))) : front * Fraction(shape, point);
    }

    private static double Series(double shape, double point)
    {
        var term = 1 / shape;
        var sum = term;
        for (var n = 1; n < 10_000 && term > sum * 1e-17; n++)
        {
            term *= point / (shape + n);
            sum += term;
        }

        return sum;
    }

    private static double Fraction(double shape, double point)
    {
        const double Tiny = 1e-300;
        var b = point + 1 - shape;
        var c = 1 / Tiny;
        var d = 1 / b;
        var product = d;
        for (var n = 1; n < 10_000; n++)
        {
            var a = -n * (n - shape);
            b += 2;
            d = 1 / Away((a * d) + b, Tiny);
            c = Away(b + (a / c), Tiny);
            product *= d * c;
            if (Math.Abs((d * c) - 1) < 1e-16)
            {
                break;
            }
        }

        return product;
    }

    private static double Away(double value, double tiny) => Math.Abs(value) < tiny ? tiny : value;

    /// <summary>The logarithm of the gamma function of a whole or half number, by its own recurrence.</summary>
    private static double LogGamma(double shape)
    {
        var isWhole = shape == Math.Floor(shape);
        var sum = isWhole ? 0 : Math.Log(Math.PI) / 2;
        for (var factor = isWhole ? 1 : 0.5; factor < shape; factor++)
        {
            sum += Math.Log(factor);
        }

        return sum;
    }
}
