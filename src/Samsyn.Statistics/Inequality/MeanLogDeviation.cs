// How unevenly what is measured is spread over people; groups far below the mean count most.
using System.Runtime.Intrinsics;
using Samsyn.Statistics.Inequality.Simulation;

namespace Samsyn.Statistics.Inequality;

/// <summary>Mean log deviation (MLD), in thousandths.</summary>
/// <remarks>
/// <para>
/// <code>
/// MLD = −1000 Σ pⱼ ln rⱼ,  rⱼ = yⱼ / μ
/// </code>
/// </para>
/// <para>Estimate and interval by <see cref="TestInversion"/> along the figures; covers as it says. In draws, a
/// figure below about half a case counts as half a case.</para>
/// <para>It has no value when a group has none at all, no interval when a group without counts may be zero (told from
/// the mean but not from zero: the index has no upper end there), and does not say anything in words that people use.</para>
/// <para>Source: H. Theil, Economics and Information Theory (1967) 91–134.</para>
/// </remarks>
internal static class MeanLogDeviation
{
    public static Vector256<double> Of(in Moments of) => -1000 * of.Logarithm;
}
