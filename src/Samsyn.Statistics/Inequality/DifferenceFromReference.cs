// How far people's groups lie from the reference on average.
using System.Runtime.Intrinsics;
using Samsyn.Statistics.Inequality.Simulation;

namespace Samsyn.Statistics.Inequality;

/// <summary>Mean difference from the reference subgroup, weighted (MDRW).</summary>
/// <remarks>
/// <para>
/// <code>
/// MDRW = Σ pⱼ |yⱼ − y_ref|
/// </code>
/// </para>
/// <para>Estimate by <see cref="TestInversion"/>; interval the hull with <see cref="Shrinkage"/>; covers at least as it says. In the
/// posterior the reference itself is not shrunk.</para>
/// <para>It does not tell whether the others are better or worse than the reference.</para>
/// <para>Source: WHO, Handbook on health inequality monitoring (2013) 36–41.</para>
/// </remarks>
internal static class DifferenceFromReference
{
    public static Vector256<double> Of(in Moments of) => of.FromReference;
}
