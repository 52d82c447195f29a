// Where a given share of the gamma curve ends.
using static System.FormattableString;

namespace Samsyn.Statistics;

/// <summary>Solves for the point of the gamma distribution that parts two shares.</summary>
internal static class GammaQuantile
{
    /// <summary>The point with a share below it, or above it; the smaller of the two tails is solved for.</summary>
    public static double Of(double share, double shape, bool isLower)
    {
        if (!(share is > 0 and < 1 && shape > 0 && double.IsFinite(shape)))
        {
            throw new ArgumentException(Invariant($"A quantile is asked for a share between 0 and 1 of a gamma distribution with a shape above 0; share {share} and shape {shape} were given."));
        }

        return share <= 0.5 ? Solve(share, shape, isLower) : Solve(1 - share, shape, !isLower);
    }

    private static double Solve(double share, double shape, bool isLower)
    {
        var (low, high, point) = (0.0, double.PositiveInfinity, Start(share, shape, isLower));
        for (var i = 0; i < 200 && point > 0; i++)
        {
            var tail = isLower ? GammaDistribution.LowerTail(shape, point) : GammaDistribution.UpperTail(shape, point);
            if (tail > share == isLower)
            {
                high = point;
            }
            else
            {
                low = point;
            }

            var next = Next(point, Math.Log(tail / share) * tail / Math.Exp(GammaDistribution.LogFront(shape, point)), isLower);
            if (!(next > low && next < high))
            {
                next = double.IsFinite(high) ? (low + high) / 2 : 2 * point;
            }

            if (Math.Abs(next - point) <= 1e-15 * point)
            {
                return next;
            }

            point = next;
        }

        return point;
    }

    // The lower tail is nearly a power of the point, the upper one nearly falls with it: so the step is one of the logarithm, or of the point.
    private static double Next(double point, double step, bool isLower) => isLower ? point * Math.Exp(-step) : point + (point * step);

    private static double Start(double share, double shape, bool isLower)
    {
        var score = NormalDistribution.Quantile(share) * (isLower ? 1 : -1);
        var root = 1 - (1 / (9 * shape)) + (score / (3 * Math.Sqrt(shape)));
        return root > 0.3 ? shape * root * root * root : Math.Exp((Math.Log(isLower ? share : 1 - share) + GammaFunction.Log(shape + 1)) / shape);
    }
}
