// The concentration index of a share, measured so that it is the same for the share and its complement.
namespace Samsyn.Statistics.Inequality;

/// <summary>Relative concentration index corrected after Erreygers.</summary>
/// <remarks>
/// <para>
/// With the scale K and the absolute index C:
/// <code>
/// E = 4 C / K        se = 4 √( Σ pⱼ² hⱼ² sⱼ² ) / K
/// </code>
/// Between −1 and 1. An equal addition for all leaves it as it is: it is an absolute measure in spite of its name.
/// </para>
/// <para>It does not tell inequality relative to the mean.</para>
/// <para>Source: G. Erreygers, Journal of Health Economics 28 (2009) 504–515.</para>
/// </remarks>
internal static class ErreygersConcentration
{
    public static Summary Of(in Figures figures)
    {
        var perUnit = 4 / figures.Data.Scale!.Value;
        var variance = 0.0;
        for (var i = 0; i < figures.Count; i++)
        {
            var pull = 2 * figures.Shares[i] * figures.Ranks[i] * figures.Errors[i];
            variance += pull * pull;
        }

        var index = AbsoluteConcentration.Value(figures);
        return Answer.Normal(SummaryMeasure.RciErreygers, figures.Sign * perUnit * index, perUnit * Math.Sqrt(variance), figures);
    }
}
