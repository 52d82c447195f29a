// How far the groups lie from the mean on average, every group counting alike.
using System.Runtime.Intrinsics;
using Samsyn.Statistics.Inequality.Simulation;

namespace Samsyn.Statistics.Inequality;

/// <summary>Mean difference from the mean, unweighted (MDMU).</summary>
/// <remarks>
/// <para>
/// <code>
/// MDMU = (1/J) Σ |yⱼ − μ|,  μ weighted by population
/// </code>
/// </para>
/// <para>Estimate and interval by <see cref="TestInversion"/>, half along the ranks; approximate. Below
/// what it says when one small group alone differs: 84 to 86 %.</para>
/// <para>It does not tell how many persons are concerned: the smallest group counts as the largest.</para>
/// <para>Source: WHO, Handbook on health inequality monitoring (2013) 36–41.</para>
/// </remarks>
internal static class DifferenceFromMeanUnweighted
{
    public static Vector256<double> Of(in Moments of) => of.PlainFromMean;
}
