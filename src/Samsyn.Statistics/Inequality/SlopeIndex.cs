// How far apart the top and the bottom of society stand, when every group in between has its say.
namespace Samsyn.Statistics.Inequality;

/// <summary>Slope index of inequality (SII).</summary>
/// <remarks>
/// <para>
/// A line through all steps of the ladder, each weighing as its share of the population, read at its two ends. For a
/// share of a population (a scale is known) the line is logistic (<see cref="LogisticCurve"/>), else straight:
/// <code>
/// SII = ŷ(best off) − ŷ(worst off)
/// straight: SII = Σ cⱼ yⱼ,  cⱼ = pⱼ (Xⱼ − ½) / Σ p (X − ½)²        se = √( Σ (∂SII/∂yⱼ)² sⱼ² )
/// </code>
/// </para>
/// <para>
/// The error is that of the subgroups' figures, measured independently, sizes known. It does not tell whether a line
/// suits the steps: look at them.
/// </para>
/// <para>
/// Source: E. R. Pamuk, Population Studies 39 (1985) 17–31; J. P. Mackenbach and A. E. Kunst, Social Science &amp; Medicine
/// 44 (1997) 757–771.
/// </para>
/// </remarks>
internal static class SlopeIndex
{
    public static Summary Of(in Figures figures, in FittedLine line)
    {
        var error = FittedLine.Error(figures, Pull.Between((line.TopPull, 1), (line.BottomPull, 1)));
        return Answer.Normal(SummaryMeasure.SII, figures.Sign * (line.Top - line.Bottom), error, figures);
    }
}
