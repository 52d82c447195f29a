// How far the groups lie from the mean, in per cent of it, every group counting alike.
using System.Runtime.Intrinsics;
using Samsyn.Statistics.Inequality.Simulation;

namespace Samsyn.Statistics.Inequality;

/// <summary>Index of disparity, unweighted (IDISU), in per cent.</summary>
/// <remarks>
/// <para>
/// <code>
/// IDISU = 100 (1/J) Σ |yⱼ − μ| / μ
/// </code>
/// </para>
/// <para>Estimate and interval by <see cref="TestInversion"/>, half along the ranks; approximate. Below
/// what it says when one small group alone differs: 84 to 86 %. It needs a mean above zero.</para>
/// <para>It does not tell how many persons are concerned, nor how common the thing is.</para>
/// <para>Source: J. N. Pearcy and K. G. Keppel, Public Health Reports 117 (2002) 273–280.</para>
/// </remarks>
internal static class DisparityIndexUnweighted
{
    public static Vector256<double> Of(in Moments of) => 100 * of.PlainFromMean / of.PositiveMean;
}
