// How far the groups lie from the mean, in per cent of the mean.
using System.Runtime.Intrinsics;
using Samsyn.Statistics.Inequality.Simulation;

namespace Samsyn.Statistics.Inequality;

/// <summary>Coefficient of variation (COV), in per cent.</summary>
/// <remarks>
/// <para>
/// <code>
/// COV = 100 √( Σ pⱼ (yⱼ − μ)² ) / μ
/// </code>
/// </para>
/// <para>Estimate and interval by <see cref="TestInversion"/> along the figures; covers as it says. It needs a
/// mean above zero.</para>
/// <para>It does not tell how common the thing is; a share and its complement have different ones.</para>
/// <para>Source: WHO, Handbook on health inequality monitoring (2013) 36–41.</para>
/// </remarks>
internal static class VariationCoefficient
{
    public static Vector256<double> Of(in Moments of) => 100 * Vector256.Sqrt(of.Square) / of.PositiveMean;
}
