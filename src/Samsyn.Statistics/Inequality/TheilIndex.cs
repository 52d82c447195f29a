// How unevenly what is measured is spread over people; groups far above the mean count most.
using System.Runtime.Intrinsics;
using Samsyn.Statistics.Inequality.Simulation;

namespace Samsyn.Statistics.Inequality;

/// <summary>Theil index (TI), in thousandths.</summary>
/// <remarks>
/// <para>
/// <code>
/// TI = 1000 Σ pⱼ rⱼ ln rⱼ,  rⱼ = yⱼ / μ
/// </code>
/// </para>
/// <para>Estimate and interval by <see cref="TestInversion"/> along the figures; covers as it says. In draws, a
/// figure below about half a case counts as half a case.</para>
/// <para>It does not say anything in words that people use: show a ratio beside it. It needs figures above zero.</para>
/// <para>Source: H. Theil, Economics and Information Theory (1967) 91–134.</para>
/// </remarks>
internal static class TheilIndex
{
    public static Vector256<double> Of(in Moments of) => 1000 * of.WeightedLogarithm;
}
