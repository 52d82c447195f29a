// A logistic line through shares, iterated exactly as R's glm does it.
namespace Samsyn.Statistics.Inequality.Who;

/// <summary>A logistic line: starting values, stopping rule and working weights are those of R's glm.fit.</summary>
internal sealed class GeneralizedFit
{
    private const int MostSteps = 25;

    private readonly double[] ranks;
    private readonly double[] shares;
    private readonly double[] weights;
    private readonly double[] fitted;
    private RobustFit last = new();
    private double[] working = [];

    private GeneralizedFit(double[] ranks, double[] shares, double[] counts, double[] weights)
    {
        (this.ranks, this.shares, this.weights) = (ranks, shares, weights);
        fitted = [.. shares.Select((share, i) => ((counts[i] * share) + 0.5) / (counts[i] + 1))];
    }

    /// <summary>The fitted share at rank 1.</summary>
    public double Top { get; private set; }

    /// <summary>The fitted share at rank 0.</summary>
    public double Bottom { get; private set; }

    /// <summary>Fits the line.</summary>
    /// <param name="ranks">The middle ranks from 0 to 1.</param>
    /// <param name="shares">The shares.</param>
    /// <param name="counts">The counts behind the shares, for the starting values.</param>
    /// <param name="weights">The weights of the likelihood.</param>
    /// <param name="tolerance">The relative change of the deviance at which to stop; R's own is 1e-8.</param>
    public static GeneralizedFit Of(double[] ranks, double[] shares, double[] counts, double[] weights, double tolerance = 1e-8)
    {
        var fit = new GeneralizedFit(ranks, shares, counts, weights);
        var before = fit.Deviance();
        for (var step = 0; step < MostSteps; step++)
        {
            fit.Step();
            var after = fit.Deviance();
            if (Math.Abs(after - before) / (Math.Abs(after) + 0.1) < tolerance)
            {
                break;
            }

            before = after;
        }

        return fit;
    }

    /// <summary>The robust error of top less bottom.</summary>
    public double ErrorOfDifference(double? factor = null)
    {
        var (top, bottom) = (Top * (1 - Top), Bottom * (1 - Bottom));
        return Error((top - bottom, top), factor);
    }

    /// <summary>The robust error of the logarithm of top by bottom.</summary>
    public double ErrorOfLogarithm(double? factor = null) => Error((1 - Top - (1 - Bottom), 1 - Top), factor);

    private double Error((double OfLevel, double OfSlope) gradient, double? factor)
    {
        double[] scores = [.. shares.Select((share, i) => working[i] * (share - fitted[i]) / (fitted[i] * (1 - fitted[i])))];
        return factor is { } own ? last.Error(ranks, scores, gradient, own) : last.Error(ranks, scores, gradient);
    }

    private void Step()
    {
        working = [.. fitted.Select((share, i) => weights[i] * share * (1 - share))];
        double[] aims = [.. fitted.Select((share, i) => working[i] * (Math.Log(share / (1 - share)) + ((shares[i] - share) / (share * (1 - share)))))];
        last = new();
        for (var i = 0; i < ranks.Length; i++)
        {
            last.Add(ranks[i], working[i]);
        }

        var (level, slope) = last.Solve(ranks, aims);
        (Top, Bottom) = (Share(level + slope), Share(level));
        for (var i = 0; i < ranks.Length; i++)
        {
            fitted[i] = Math.Clamp(Share(level + (slope * ranks[i])), 1e-16, 1 - 1e-16);
        }
    }

    private double Deviance() =>
        2 * shares.Select((share, i) => weights[i] * (Part(share, fitted[i]) + Part(1 - share, 1 - fitted[i]))).Sum();

    private static double Part(double share, double own) => share == 0 ? 0 : share * Math.Log(share / own);

    private static double Share(double score) => 1 / (1 + Math.Exp(-score));
}
