// How far places truly lie apart, found so that it is never nothing.
namespace Samsyn.Statistics.Compare;

/// <summary>The variance between places that maximises τ times the restricted likelihood; see <see cref="EmpiricalBayes"/>.</summary>
internal static class AdjustedLikelihood
{
    private const int Steps = 120;
    private const int Narrowings = 60;

    /// <summary>Finds τ²: the best of a row of values that grow by a constant factor, then narrowed between its neighbours.</summary>
    public static double Variance((double Value, double Error)[] places)
    {
        var (least, most) = (places.Min(place => place.Error), places.Max(place => place.Error));
        var range = places.Max(place => place.Value) - places.Min(place => place.Value);
        var (low, high) = (Math.Log(least / 1000), Math.Log(Math.Max(10 * most, 10 * range)));
        var step = (high - low) / Steps;
        var best = Enumerable.Range(0, Steps + 1).MaxBy(i => At(places, low + (i * step)));
        var (left, right) = (low + ((best - 1) * step), low + ((best + 1) * step));
        for (var i = 0; i < Narrowings; i++)
        {
            var third = (right - left) / 3;
            (left, right) = At(places, left + third) < At(places, right - third) ? (left + third, right) : (left, right - third);
        }

        return Math.Exp(left + right);
    }

    /// <summary>The logarithm of τ times the restricted likelihood, at the logarithm of τ.</summary>
    private static double At((double Value, double Error)[] places, double logSpread)
    {
        var variance = Math.Exp(2 * logSpread);
        double weights = 0, weighted = 0, logs = 0;
        foreach (var (value, error) in places)
        {
            var weight = 1 / ((error * error) + variance);
            weights += weight;
            weighted += weight * value;
            logs += Math.Log(weight);
        }

        var (mean, scatter) = (weighted / weights, 0.0);
        foreach (var (value, error) in places)
        {
            scatter += (value - mean) * (value - mean) / ((error * error) + variance);
        }

        return logSpread + (0.5 * (logs - Math.Log(weights) - scatter));
    }
}
