// Which part of the whole population's figure would go if everyone had that of the best off.
namespace Samsyn.Statistics.Inequality;

/// <summary>Population attributable fraction (PAF), in per cent of the mean.</summary>
/// <remarks>
/// <para>
/// <code>
/// PAF = 100 (y_ref − μ) / μ        se(ln(y_ref/μ)) = √( Σ ( 1[j = ref]/y_ref − pⱼ/μ )² sⱼ² )
/// </code>
/// The interval is made on ln(y_ref/μ) = ln(1 + PAF/100), where it covers; on PAF's own scale it falls to 90 % when few
/// persons are in the reference. Sign and clipping as <see cref="AttributableRisk"/>.
/// </para>
/// <para>It does not tell how common the thing is, nor what causes the gap. Fractions of several dimensions do not add up.</para>
/// <para>Source: WHO, Handbook on health inequality monitoring (2013) 42–45; intervals: docs/methods/coverage.md.</para>
/// </remarks>
internal static class AttributableFraction
{
    public static Summary Of(in Figures figures)
    {
        var best = figures.Count - 1;
        var reference = figures.Values[best];
        if (!(figures.Mean > 0 && reference > 0))
        {
            return Answer.None(SummaryMeasure.PAF, RemarkKind.Zero, figures, figures.Mean > 0 ? figures.Data.Subgroups[best].Name : "");
        }

        var (ratio, error) = (reference / figures.Mean, ErrorOfLogarithm(figures, best));
        if (!(double.IsFinite(error) && error > 0))
        {
            return Clipping.Of(Answer.WithoutInterval(SummaryMeasure.PAF, 100 * (ratio - 1), figures), figures);
        }

        var reach = Math.Exp(figures.Reach * error);
        var interval = new Interval(100 * ((ratio / reach) - 1), 100 * ((ratio * reach) - 1), figures.Options.Confidence);
        var estimate = new Estimate(100 * (ratio - 1), interval, 100 * ratio * error);
        return Clipping.Of(
            new(SummaryMeasure.PAF, estimate, figures.Count, Answer.Remarks(figures))
            {
                PValue = NormalDistribution.TwoSidedTail(Math.Log(ratio) / error),
            },
            figures);
    }

    private static double ErrorOfLogarithm(in Figures figures, int best)
    {
        var variance = 0.0;
        for (var i = 0; i < figures.Count; i++)
        {
            var pull = ((i == best ? 1 / figures.Values[best] : 0) - (figures.Shares[i] / figures.Mean)) * figures.Errors[i];
            variance += pull * pull;
        }

        return Math.Sqrt(variance);
    }
}
