// How many times the top of society's figure is the bottom's, when every group in between has its say.
namespace Samsyn.Statistics.Inequality;

/// <summary>Relative index of inequality (RII).</summary>
/// <remarks>
/// <para>
/// The two ends of the same line as <see cref="SlopeIndex"/>, divided; the interval is made on the logarithm:
/// <code>
/// RII = ŷ(best off) / ŷ(worst off)        se(ln RII) = √( Σ ( ∂ŷ₁/∂yⱼ / ŷ₁ − ∂ŷ₀/∂yⱼ / ŷ₀ )² sⱼ² )
/// </code>
/// Harmonised, it is turned over for an indicator where less is better.
/// </para>
/// <para>It does not tell how common the thing is; a straight line through means can pass below zero, and then there is no ratio.</para>
/// <para>Source: J. P. Mackenbach and A. E. Kunst, Social Science &amp; Medicine 44 (1997) 757–771.</para>
/// </remarks>
internal static class RelativeIndex
{
    public static Summary Of(in Figures figures, in FittedLine line)
    {
        if (!(line.Top > 0 && line.Bottom > 0))
        {
            return Answer.None(SummaryMeasure.RII, RemarkKind.Zero, figures);
        }

        var error = FittedLine.Error(figures, Pull.Between((line.TopPull, 1 / line.Top), (line.BottomPull, 1 / line.Bottom)));
        return Answer.Ratio(SummaryMeasure.RII, line.Top / line.Bottom, error, figures);
    }
}
