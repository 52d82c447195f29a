// How far apart two groups stand, in the figure's own unit.
namespace Samsyn.Statistics.Inequality;

/// <summary>Difference (D).</summary>
/// <remarks>
/// <para>
/// Ordered subgroups: the best off and the worst off, which are fixed beforehand. Two unordered ones: the higher minus
/// the lower, which has no sign, unless one is the reference. More than two unordered ones: the highest minus the lowest,
/// found in the data (<see cref="SpreadSummaries"/>), or the worst of the others against the reference (<see cref="SpreadSummaries"/>).
/// <code>
/// D = y₁ − y₂        se = √( s₁² + s₂² )
/// </code>
/// With fewer than three cases or non-cases expected in one of the two, and counts known, Newcombe's interval, which is approximate.
/// </para>
/// <para>It does not tell how large the two groups are, nor anything of those between.</para>
/// <para>
/// Source: WHO, Handbook on health inequality monitoring (2013) 31–35; R. G. Newcombe, Statistics in Medicine 17 (1998)
/// 873–890, method 10.
/// </para>
/// </remarks>
internal static class Difference
{
    /// <summary>The difference of two subgroups fixed beforehand, or of the only two.</summary>
    public static Summary Of(in Figures figures)
    {
        var (better, worse) = Pair.Of(figures);
        if (figures.ErrorsAre == ErrorSource.Counts && Newcombe.Needed(figures, better, worse))
        {
            return Newcombe.Of(figures, better, worse);
        }

        var value = figures.Sign * (figures.Values[better] - figures.Values[worse]);
        return Answer.Normal(SummaryMeasure.D, value, Math.Sqrt(Square(figures.Errors[better]) + Square(figures.Errors[worse])), figures);
    }

    private static double Square(double x) => x * x;
}
