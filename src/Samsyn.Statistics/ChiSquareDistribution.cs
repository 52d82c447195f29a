// How surprising a sum of squared deviations is, when nothing but chance made them.
namespace Samsyn.Statistics;

/// <summary>The chi-square distribution.</summary>
/// <remarks>
/// That of a sum of k squared standard normal numbers: twice a <see cref="GammaDistribution"/> of shape k/2
/// (Abramowitz and Stegun, Handbook of Mathematical Functions (1964), 26.4.19). To about 1e-13.
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
        return GammaDistribution.UpperTail(degreesOfFreedom / 2.0, statistic / 2);
    }

    /// <summary>The point below which a share of the distribution lies.</summary>
    /// <param name="share">Between 0 and 1, neither included.</param>
    /// <param name="degreesOfFreedom">Above 0; need not be whole.</param>
    /// <exception cref="ArgumentException">Share or degrees of freedom are not so.</exception>
    public static double Quantile(double share, double degreesOfFreedom) => 2 * GammaDistribution.Quantile(share, degreesOfFreedom / 2);
}
