// How far the groups lie from the mean, in the figure's own unit.
using System.Runtime.Intrinsics;
using Samsyn.Statistics.Inequality.Simulation;

namespace Samsyn.Statistics.Inequality;

/// <summary>Between-group standard deviation (BGSD).</summary>
/// <remarks>
/// <para>
/// <code>
/// BGSD = √( Σ pⱼ (yⱼ − μ)² )
/// </code>
/// </para>
/// <para>Estimate and interval by <see cref="TestInversion"/> along the figures; covers as it says. The plain
/// figure is well above zero when nothing differs, the more so the smaller the groups.</para>
/// <para>It does not tell who fares worse, nor whether one group or many are apart.</para>
/// <para>Source: WHO, Handbook on health inequality monitoring (2013) 36–41.</para>
/// </remarks>
internal static class BetweenGroupDeviation
{
    public static Vector256<double> Of(in Moments of) => Vector256.Sqrt(of.Square);
}
