// How unevenly what is measured is spread along the social ladder, as a share of all there is.
namespace Samsyn.Statistics.Inequality;

/// <summary>Relative concentration index (RCI).</summary>
/// <remarks>
/// <para>
/// The absolute index divided by the mean μ, and the mean's own error counted in:
/// <code>
/// RCI = ACI / μ        se = √( Σ pⱼ² (hⱼ − RCI)² sⱼ² ) / μ
/// </code>
/// Between −1 and 1, not multiplied by 100.
/// </para>
/// <para>
/// It does not treat a share and its complement alike (the smokers and the non-smokers): for shares, the corrections of
/// <see cref="WagstaffConcentration"/> and <see cref="ErreygersConcentration"/> do. It has no meaning for figures that can be below zero.
/// </para>
/// <para>Source: N. Kakwani, A. Wagstaff and E. van Doorslaer, Journal of Econometrics 77 (1997) 87–103.</para>
/// </remarks>
internal static class RelativeConcentration
{
    public static Summary Of(in Figures figures)
    {
        if (!(figures.Mean > 0))
        {
            return Answer.None(SummaryMeasure.RCI, RemarkKind.Zero, figures);
        }

        var index = AbsoluteConcentration.Value(figures) / figures.Mean;
        var variance = 0.0;
        for (var i = 0; i < figures.Count; i++)
        {
            var pull = figures.Shares[i] * ((2 * figures.Ranks[i]) - index) * figures.Errors[i];
            variance += pull * pull;
        }

        return Answer.Normal(SummaryMeasure.RCI, figures.Sign * index, Math.Sqrt(variance) / figures.Mean, figures);
    }
}
