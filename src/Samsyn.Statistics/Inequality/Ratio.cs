// How many times one group's figure is another's.
namespace Samsyn.Statistics.Inequality;

/// <summary>Ratio (R).</summary>
/// <remarks>
/// <para>
/// Of the same two subgroups as <see cref="Difference"/>. The interval is made on the logarithm:
/// <code>
/// R = y₁ / y₂        se(ln R) = √( s₁²/y₁² + s₂²/y₂² )        se(R) = R · se(ln R)
/// </code>
/// Harmonised, the ratio is turned over for an indicator where less is better, so that above one means worse for the worse off.
/// </para>
/// <para>
/// It does not tell how common the thing is: 2 in 100,000 against 1 and 40 in 100 against 20 are both two. The ratio of a
/// share and that of its complement can move in opposite ways.
/// </para>
/// <para>Source: WHO, Handbook on health inequality monitoring (2013) 31–35; J. M. Bland and D. G. Altman, BMJ 320 (2000) 1468.</para>
/// </remarks>
internal static class Ratio
{
    /// <summary>The ratio of two subgroups fixed beforehand, or of the only two.</summary>
    public static Summary Of(in Figures figures)
    {
        var (first, second) = Pair.Of(figures);
        var (top, bottom) = (figures.Values[first], figures.Values[second]);
        if (!(top > 0 && bottom > 0))
        {
            return Answer.None(SummaryMeasure.R, RemarkKind.Zero, figures, figures.Data.Subgroups[top > 0 ? second : first].Name);
        }

        var (topError, bottomError) = (figures.Errors[first] / top, figures.Errors[second] / bottom);
        return Answer.Ratio(SummaryMeasure.R, top / bottom, Math.Sqrt((topError * topError) + (bottomError * bottomError)), figures);
    }
}
