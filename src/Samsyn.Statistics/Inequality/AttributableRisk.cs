// How much better the whole population would fare if everyone had the figure of the best off.
namespace Samsyn.Statistics.Inequality;

/// <summary>Population attributable risk (PAR).</summary>
/// <remarks>
/// <para>
/// The best off's figure less the mean. Ordered subgroups: the highest step, fixed beforehand:
/// <code>
/// PAR = y_ref − μ        ∂PAR/∂yⱼ = 1[j = ref] − pⱼ        se = √( Σ (∂PAR/∂yⱼ)² sⱼ² )
/// </code>
/// Unordered ones: the best figure found in the data (<see cref="SpreadSummaries"/>). The sign is WHO's, never turned: below zero
/// when less is better ("so much would fall away"). Where the best off are not the best, there is nothing to gain: value
/// and both bounds are clipped at zero, after the interval was made.
/// </para>
/// <para>It does not tell that the gap is caused by the dimension, nor that anybody knows how to close it.</para>
/// <para>Source: WHO, Handbook on health inequality monitoring (2013) 42–45; S. D. Walter, Biometrics 32 (1976) 829–849.</para>
/// </remarks>
internal static class AttributableRisk
{
    public static Summary Of(in Figures figures)
    {
        var best = figures.Count - 1;
        return Clipping.Of(Answer.Normal(SummaryMeasure.PAR, figures.Values[best] - figures.Mean, Error(figures, best), figures), figures);
    }

    /// <summary>The standard error against a reference fixed beforehand.</summary>
    public static double Error(in Figures figures, int best)
    {
        var variance = 0.0;
        for (var i = 0; i < figures.Count; i++)
        {
            var pull = ((i == best ? 1 : 0) - figures.Shares[i]) * figures.Errors[i];
            variance += pull * pull;
        }

        return Math.Sqrt(variance);
    }
}
