// How far the groups lie from the best one on average, every group counting alike.
using System.Runtime.Intrinsics;
using Samsyn.Statistics.Inequality.Simulation;

namespace Samsyn.Statistics.Inequality;

/// <summary>Mean difference from the best subgroup, unweighted (MDBU).</summary>
/// <remarks>
/// <para>
/// <code>
/// MDBU = (1/J) Σ |yⱼ − y_best|
/// </code>
/// </para>
/// <para>Estimate by <see cref="TestInversion"/>; interval the hull with <see cref="Shrinkage"/>; covers at least as it says. The
/// best group is picked by the data, so chance makes it look too good.</para>
/// <para>It does not tell whether the best group is truly the best, nor how many persons are concerned.</para>
/// <para>Source: WHO, Handbook on health inequality monitoring (2013) 36–41.</para>
/// </remarks>
internal static class DifferenceFromBestUnweighted
{
    public static Vector256<double> Of(in Moments of) => Vector256.Abs(of.Best - of.PlainMean);
}
