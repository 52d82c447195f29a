// How far the groups lie from the mean, squared: large groups and large distances count most.
using System.Runtime.Intrinsics;
using Samsyn.Statistics.Inequality.Simulation;

namespace Samsyn.Statistics.Inequality;

/// <summary>Between-group variance (BGV), in the square of the figure's unit.</summary>
/// <remarks>
/// <para>
/// <code>
/// BGV = Σ pⱼ (yⱼ − μ)²
/// </code>
/// </para>
/// <para>Estimate and interval by <see cref="TestInversion"/> along the figures; covers as it says. The plain
/// figure is too large by Σ pⱼ (1 − pⱼ) sⱼ² for chance alone, which the estimate allows for.</para>
/// <para>It does not tell who fares worse; its unit is squared, so show <see cref="BetweenGroupDeviation"/> to people.</para>
/// <para>Source: WHO, Handbook on health inequality monitoring (2013) 36–41.</para>
/// </remarks>
internal static class BetweenGroupVariance
{
    public static Vector256<double> Of(in Moments of) => of.Square;
}
