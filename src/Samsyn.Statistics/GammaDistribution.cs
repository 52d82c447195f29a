// How long one waits for a number of events: the curve behind exact limits of counts.
using static System.FormattableString;

namespace Samsyn.Statistics;

/// <summary>The gamma distribution with scale one.</summary>
/// <remarks>
/// <para>
/// Tails: the regularised incomplete gamma function, by the power series below the hump and Lentz's continued fraction
/// above it (Abramowitz and Stegun, Handbook of Mathematical Functions (1964), 6.5.29 and 6.5.31). The factor before them
/// is written around the hump, so that it keeps its digits for large shapes. To about 1e-13.
/// </para>
/// <para>
/// Quantiles: Newton's method on the logarithm of the nearer tail, from E. B. Wilson and M. M. Hilferty's start
/// (Proceedings of the National Academy of Sciences 17 (1931) 684–688), kept between two bounds that close in.
/// </para>
/// </remarks>
public static class GammaDistribution
{
    /// <summary>The share of the distribution that lies below a point.</summary>
    /// <param name="shape">Above 0.</param>
    /// <param name="point">Zero or more.</param>
    /// <exception cref="ArgumentException">Shape or point is not so.</exception>
    public static double LowerTail(double shape, double point)
    {
        Check(shape, point);
        return point == 0 ? 0 : point < shape + 1 ? Low(shape, point) : 1 - High(shape, point);
    }

    /// <summary>The share of the distribution that lies above a point.</summary>
    /// <param name="shape">Above 0.</param>
    /// <param name="point">Zero or more.</param>
    /// <exception cref="ArgumentException">Shape or point is not so.</exception>
    public static double UpperTail(double shape, double point)
    {
        Check(shape, point);
        return point == 0 ? 1 : point < shape + 1 ? Math.Max(0, 1 - Low(shape, point)) : High(shape, point);
    }

    /// <summary>The point below which a share lies; zero where it is closer to zero than a number can be.</summary>
    /// <param name="share">Between 0 and 1, neither included.</param>
    /// <param name="shape">Above 0.</param>
    /// <exception cref="ArgumentException">Share or shape is not so.</exception>
    public static double Quantile(double share, double shape) => GammaQuantile.Of(share, shape, isLower: true);

    /// <summary>The point above which a share lies: for far tails, where one minus the share would lose digits.</summary>
    /// <param name="share">Between 0 and 1, neither included.</param>
    /// <param name="shape">Above 0.</param>
    /// <exception cref="ArgumentException">Share or shape is not so.</exception>
    public static double UpperQuantile(double share, double shape) => GammaQuantile.Of(share, shape, isLower: false);

    /// <summary>The logarithm of xᵃ e⁻ˣ / Γ(a): the density times the point.</summary>
    internal static double LogFront(double shape, double point)
    {
        if (shape < GammaFunction.StirlingFrom)
        {
            return (shape * Math.Log(point)) - point - GammaFunction.Log(shape);
        }

        var away = (point - shape) / shape;
        return (shape * (LogOnePlus(away) - away)) + (0.5 * Math.Log(shape / (2 * Math.PI))) - GammaFunction.StirlingRest(shape);
    }

    private static void Check(double shape, double point)
    {
        if (!(shape > 0 && double.IsFinite(shape) && point >= 0))
        {
            throw new ArgumentException(Invariant($"A gamma distribution has a shape above 0 and is asked at a point of 0 or more; shape {shape} and point {point} were given."));
        }
    }

    // The framework's own forgets the digits of a small number; after W. Kahan.
    private static double LogOnePlus(double x)
    {
        var sum = 1 + x;
        return sum == 1 ? x : Math.Log(sum) * (x / (sum - 1));
    }

    private static double Low(double shape, double point)
    {
        var (term, sum) = (1.0, 1.0);
        for (var n = 1; n < 100_000 && term > sum * 1e-17; n++)
        {
            term *= point / (shape + n);
            sum += term;
        }

        return Math.Exp(LogFront(shape, point)) / shape * sum;
    }

    private static double High(double shape, double point)
    {
        const double Tiny = 1e-300;
        var b = point + 1 - shape;
        var c = 1 / Tiny;
        var d = 1 / b;
        var product = d;
        for (var n = 1; n < 100_000; n++)
        {
            var a = -n * (n - shape);
            b += 2;
            d = 1 / Away((a * d) + b);
            c = Away(b + (a / c));
            product *= d * c;
            if (Math.Abs((d * c) - 1) < 3e-16)
            {
                break;
            }
        }

        return Math.Exp(LogFront(shape, point)) * product;

        static double Away(double value) => Math.Abs(value) < Tiny ? Tiny : value;
    }
}
