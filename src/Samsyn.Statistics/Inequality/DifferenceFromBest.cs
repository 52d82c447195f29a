// How far people's groups lie from the best one on average.
using System.Runtime.Intrinsics;
using Samsyn.Statistics.Inequality.Simulation;

namespace Samsyn.Statistics.Inequality;

/// <summary>Mean difference from the best subgroup, weighted (MDBW).</summary>
/// <remarks>
/// <para>
/// <code>
/// MDBW = Σ pⱼ |yⱼ − y_best|
/// </code>
/// </para>
/// <para>Estimate by <see cref="TestInversion"/>; interval the hull with <see cref="Shrinkage"/>; covers at least as it says. The
/// best group is picked by the data, so chance makes it look too good.</para>
/// <para>It does not tell whether the best group is truly the best.</para>
/// <para>Source: WHO, Handbook on health inequality monitoring (2013) 36–41.</para>
/// </remarks>
internal static class DifferenceFromBest
{
    public static Vector256<double> Of(in Moments of) => Vector256.Abs(of.Best - of.Mean);
}
