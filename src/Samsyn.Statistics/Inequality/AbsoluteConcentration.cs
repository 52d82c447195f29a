// How much of what is measured gathers at one end of the social ladder, in its own unit.
namespace Samsyn.Statistics.Inequality;

/// <summary>Absolute concentration index (ACI).</summary>
/// <remarks>
/// <para>
/// With shares p, the middle ranks X from 0 to 1 and h = 2X − 1:
/// <code>
/// ACI = Σ pⱼ hⱼ yⱼ        se = √( Σ pⱼ² hⱼ² sⱼ² )
/// </code>
/// Zero when everyone has the same; all subgroups count, and how large they are.
/// </para>
/// <para>
/// The error assumes subgroups measured independently and known sizes. It does not tell the gap between top and bottom:
/// for that see <see cref="SlopeIndex"/>, which is six times as large when the subgroups are many and lie on a line.
/// </para>
/// <para>Source: O. O'Donnell et al., Analyzing Health Equity Using Household Survey Data (World Bank 2008) 95–108.</para>
/// </remarks>
internal static class AbsoluteConcentration
{
    public static Summary Of(in Figures figures)
    {
        var variance = 0.0;
        for (var i = 0; i < figures.Count; i++)
        {
            var pull = 2 * figures.Shares[i] * figures.Ranks[i] * figures.Errors[i];
            variance += pull * pull;
        }

        return Answer.Normal(SummaryMeasure.ACI, figures.Sign * Value(figures), Math.Sqrt(variance), figures);
    }

    /// <summary>The index with its raw sign: above zero, the better off have more.</summary>
    public static double Value(in Figures figures)
    {
        var sum = 0.0;
        for (var i = 0; i < figures.Count; i++)
        {
            sum += 2 * figures.Shares[i] * figures.Ranks[i] * figures.Values[i];
        }

        return sum;
    }
}
