// The concentration index of a share, held against the most uneven that a share of this size could be.
namespace Samsyn.Statistics.Inequality;

/// <summary>Relative concentration index corrected after Wagstaff.</summary>
/// <remarks>
/// <para>
/// With the scale K (the value that means everybody) and the absolute index C:
/// <code>
/// W = C K / (μ (K − μ))
/// ∂W/∂yⱼ = K ( pⱼ hⱼ μ (K − μ) − C pⱼ (K − 2μ) ) / (μ (K − μ))²        se = √( Σ (∂W/∂yⱼ)² sⱼ² )
/// </code>
/// The share and its complement give the same figure with opposite signs.
/// </para>
/// <para>It does not tell the size of the gap in the indicator's unit, and grows large when almost nobody, or almost everybody, is a case.</para>
/// <para>Source: A. Wagstaff, Health Economics 14 (2005) 429–432.</para>
/// </remarks>
internal static class WagstaffConcentration
{
    public static Summary Of(in Figures figures)
    {
        var scale = figures.Data.Scale!.Value;
        var room = figures.Mean * (scale - figures.Mean);
        if (!(room > 0))
        {
            return Answer.None(SummaryMeasure.RciWagstaff, RemarkKind.Zero, figures);
        }

        var index = AbsoluteConcentration.Value(figures);
        var variance = 0.0;
        for (var i = 0; i < figures.Count; i++)
        {
            var pull = figures.Shares[i] * ((2 * figures.Ranks[i] * room) - (index * (scale - (2 * figures.Mean)))) * figures.Errors[i];
            variance += pull * pull;
        }

        return Answer.Normal(
            SummaryMeasure.RciWagstaff, figures.Sign * index * scale / room, scale * Math.Sqrt(variance) / (room * room), figures);
    }
}
