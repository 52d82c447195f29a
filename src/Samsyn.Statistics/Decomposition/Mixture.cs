// Several bell curves, each believed in to its own degree, taken as one.
namespace Samsyn.Statistics.Decomposition;

/// <summary>A mixture of normal curves.</summary>
/// <param name="weights">How far each is believed in; together 1.</param>
internal sealed class Mixture(double[] weights)
{
    private readonly List<(double Middle, double Spread)> curves = [];

    /// <summary>Adds the next curve.</summary>
    public void Add(double middle, double variance) => curves.Add((middle, Math.Sqrt(Math.Max(variance, 1e-300))));

    /// <summary>The mean, the standard deviation and the quantiles.</summary>
    public Estimate Estimate(double confidence, Promise promise = Promise.Kept)
    {
        var mean = curves.Select((curve, i) => weights[i] * curve.Middle).Sum();
        var square = curves.Select((curve, i) => weights[i] * ((curve.Spread * curve.Spread) + ((curve.Middle - mean) * (curve.Middle - mean)))).Sum();
        var (lower, upper) = (Quantile((1 - confidence) / 2), Quantile((1 + confidence) / 2));
        return new(mean, new(Math.Min(lower, mean), Math.Max(upper, mean), confidence, promise), Math.Sqrt(square));
    }

    private double Quantile(double share)
    {
        var (low, high) = (curves.Min(curve => curve.Middle - (10 * curve.Spread)), curves.Max(curve => curve.Middle + (10 * curve.Spread)));
        for (var i = 0; i < 50; i++)
        {
            var middle = (low + high) / 2;
            var below = curves.Select((curve, at) => weights[at] * NormalDistribution.Cumulative((middle - curve.Middle) / curve.Spread)).Sum();
            (low, high) = below < share ? (middle, high) : (low, middle);
        }

        return (low + high) / 2;
    }
}
