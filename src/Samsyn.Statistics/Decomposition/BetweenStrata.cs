// How much strata differ beyond chance, and between which bounds.
namespace Samsyn.Statistics.Decomposition;

/// <summary>The variance between strata beyond what columns explain, with the interval of its generalised Q.</summary>
/// <param name="Variance">Paule and Mandel's estimate: Q(τ²) = its degrees of freedom, or 0 where Q is smaller from the start.</param>
/// <param name="Lower">Where Q(τ²) is its upper quantile of chi-square; 0 where it is below from the start.</param>
/// <param name="Upper">Where Q(τ²) is its lower quantile.</param>
/// <param name="PValue">How often a true zero would bring so much.</param>
/// <param name="Confidence">How often the bounds are to hold the truth.</param>
/// <remarks>
/// <code>
/// Q(τ²) = Σ (y − x′β̂(τ²))² / (e² + τ²)   ~ chi-square, strata less columns, when τ² is the truth
/// </code>
/// Source: R. C. Paule and J. Mandel, Journal of Research of the National Bureau of Standards 87 (1982) 377–385; W. Viechtbauer,
/// Statistics in Medicine 26 (2007) 37–52.
/// </remarks>
internal sealed record BetweenStrata(double Variance, double Lower, double Upper, double PValue, double Confidence)
{
    /// <summary>Finds the variance.</summary>
    public static BetweenStrata Of(AdditiveColumns columns, double confidence)
    {
        var tail = (1 - confidence) / 2;
        return new(
            Where(columns, squares => squares - columns.Freedom),
            Where(columns, squares => tail - ChiSquareDistribution.UpperTail(squares, columns.Freedom)),
            Where(columns, squares => 1 - tail - ChiSquareDistribution.UpperTail(squares, columns.Freedom)),
            ChiSquareDistribution.UpperTail(columns.Fit(0).Squares, columns.Freedom),
            confidence);
    }

    /// <summary>The variance as a share of itself and of that within.</summary>
    public Estimate Share(double within) =>
        new(Variance / (Variance + within), new(Lower / (Lower + within), Upper / (Upper + within), Confidence, Promise.AtLeast));

    /// <summary>
    /// How much less the strata differ once the columns are known. The bounds are those of both variances, each held more often, so that
    /// together they hold at least as often as promised. Null where the strata cannot be told apart.
    /// </summary>
    public static Estimate? Explained(AdditiveColumns alone, AdditiveColumns columns, double confidence)
    {
        var each = 1 - ((1 - confidence) / 2);
        var (all, rest) = (Of(alone, each), Of(columns, each));
        return all.Lower > 0
            ? new(1 - (rest.Variance / all.Variance), new(1 - (rest.Upper / all.Lower), 1 - (rest.Lower / all.Upper), confidence, Promise.AtLeast))
            : null;
    }

    // Squares fall as the variance grows: where the function turns from above zero to below.
    private static double Where(AdditiveColumns columns, Func<double, double> over)
    {
        if (over(columns.Fit(0).Squares) <= 0)
        {
            return 0;
        }

        var (low, high) = (0.0, columns.Variances.Max());
        while (over(columns.Fit(high).Squares) > 0)
        {
            (low, high) = (high, 4 * high);
        }

        for (var i = 0; i < 60; i++)
        {
            var middle = (low + high) / 2;
            (low, high) = over(columns.Fit(middle).Squares) > 0 ? (middle, high) : (low, middle);
        }

        return (low + high) / 2;
    }
}
