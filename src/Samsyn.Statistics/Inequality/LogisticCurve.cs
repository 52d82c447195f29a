// The logistic curve through the steps of a ladder, for figures that are shares and so cannot pass nobody or everybody.
namespace Samsyn.Statistics.Inequality;

/// <summary>A logistic curve through shares of a population, each step weighing as its share.</summary>
/// <remarks>
/// Maximum likelihood by iteratively reweighted least squares, π = 1/(1 + exp(−a − b·rank)), on the shares themselves:
/// no counts are rounded. The errors come from the subgroups: ∂(a, b)/∂yⱼ = A (1, rankⱼ) pⱼ / K, where A is the inverse
/// of Σ pⱼ πⱼ (1 − πⱼ) (1, rankⱼ)(1, rankⱼ)′ and K the scale.
/// </remarks>
internal static class LogisticCurve
{
    private const int Steps = 60;

    /// <summary>Fits the curve; null when the figures allow none, as when nobody is a case on all steps but one.</summary>
    public static FittedLine? Fit(in Figures figures)
    {
        var scale = figures.Data.Scale!.Value;
        var mean = figures.Mean / scale;
        if (!(mean is > 0 and < 1))
        {
            return null;
        }

        var (level, slope) = (Math.Log(mean / (1 - mean)), 0.0);
        for (var step = 0; step < Steps; step++)
        {
            var at = Information.At(figures, level, slope);
            var (up, turn) = at.Step();
            var calm = Math.Min(1, 4 / Math.Max(Math.Abs(up), Math.Abs(turn)));
            (level, slope) = (level + (calm * up), slope + (calm * turn));
            if (!(Math.Abs(level) + Math.Abs(slope) < 60))
            {
                return null;
            }

            if (Math.Abs(up) + Math.Abs(turn) < 1e-9)
            {
                return Ends(Information.At(figures, level, slope), (level, slope), scale);
            }
        }

        return null;
    }

    private static FittedLine Ends(in Information at, (double Level, double Slope) curve, double scale)
    {
        var (top, bottom) = (Share(curve.Level + (curve.Slope / 2)), Share(curve.Level - (curve.Slope / 2)));
        return new(scale * top, scale * bottom, at.PullAt(0.5, top), at.PullAt(-0.5, bottom));
    }

    private static double Share(double score) => 1 / (1 + Math.Exp(-score));

    /// <summary>The score and the information of the likelihood at one curve.</summary>
    private readonly record struct Information(double Score, double ScoreOfSlope, double Level, double Both, double Slope)
    {
        public static Information At(in Figures figures, double level, double slope)
        {
            var scale = figures.Data.Scale!.Value;
            double score = 0, tilt = 0, first = 0, both = 0, second = 0;
            for (var i = 0; i < figures.Count; i++)
            {
                var (weight, rank) = (figures.Shares[i], figures.Ranks[i]);
                var fitted = Share(level + (slope * rank));
                var rest = weight * ((figures.Values[i] / scale) - fitted);
                var spread = weight * fitted * (1 - fitted);
                score += rest;
                tilt += rest * rank;
                first += spread;
                both += spread * rank;
                second += spread * rank * rank;
            }

            return new(score, tilt, first, both, second);
        }

        public (double Level, double Slope) Step()
        {
            var determinant = (Level * Slope) - (Both * Both);
            return (((Slope * Score) - (Both * ScoreOfSlope)) / determinant, ((Level * ScoreOfSlope) - (Both * Score)) / determinant);
        }

        /// <summary>How each step pulls at the fitted share at a rank; the scale falls out.</summary>
        public Pull PullAt(double rank, double fitted)
        {
            var times = fitted * (1 - fitted) / ((Level * Slope) - (Both * Both));
            return new(times * (Slope - (Both * rank)), times * ((Level * rank) - Both));
        }
    }
}
