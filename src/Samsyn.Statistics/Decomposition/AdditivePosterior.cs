// What is to be believed of each stratum, over all the ways in which strata may differ.
namespace Samsyn.Statistics.Decomposition;

/// <summary>The posterior of strata around what their parts add up to, summed over a grid of how much they differ.</summary>
internal static class AdditivePosterior
{
    private const int Points = 60;

    /// <summary>The strata.</summary>
    public static IReadOnlyList<Intersection> Of(IReadOnlyList<IntersectionStratum> strata, AdditiveColumns columns, double confidence)
    {
        var (grid, weights) = Grid(columns);
        AdditiveFit[] fits = [.. grid.Select(spread => columns.Fit(spread * spread))];
        return [.. strata.Select((one, place) => Of(one, place, columns, (grid, weights, fits), confidence))];
    }

    private static Intersection Of(IntersectionStratum one, int place, AdditiveColumns columns, (double[] Grid, double[] Weights, AdditiveFit[] Fits) over, double confidence)
    {
        var (expected, drawn, own) = (new Mixture(over.Weights), new Mixture(over.Weights), new Mixture(over.Weights));
        for (var point = 0; point < over.Grid.Length; point++)
        {
            var between = over.Grid[point] * over.Grid[point];
            var trust = between / (between + columns.Variances[place]);
            var (middle, unsure) = (over.Fits[point].Expected[place], over.Fits[point].System.Quadratic(columns.Rows[place]));
            var left = columns.Variances[place] * trust;
            expected.Add(middle, unsure);
            drawn.Add((trust * one.Value) + ((1 - trust) * middle), left + ((1 - trust) * (1 - trust) * unsure));
            own.Add(trust * (one.Value - middle), left + (trust * trust * unsure));
        }

        return new(one.Name, Estimate.Normal(one.Value, one.StandardError!.Value, confidence), expected.Estimate(confidence, Promise.AtLeast), drawn.Estimate(confidence), own.Estimate(confidence, Promise.AtLeast));
    }

    /// <summary>Spreads from nearly none to far beyond what the figures show, denser near none, each with its posterior weight.</summary>
    private static (double[] Grid, double[] Weights) Grid(AdditiveColumns columns)
    {
        var mean = columns.Values.Average();
        var top = (4 * Math.Sqrt(columns.Values.Sum(value => Math.Pow(value - mean, 2)) / (columns.Values.Count - 1)))
            + (4 * Math.Sqrt(columns.Values.Count / columns.Variances.Sum(variance => 1 / variance)));
        double[] grid = [.. Enumerable.Range(0, Points).Select(point => top * Math.Pow((point + 0.5) / Points, 1.5))];
        double[] logarithms = [.. grid.Select((spread, point) => columns.Fit(spread * spread).LogLikelihood + (0.5 * Math.Log((point + 0.5) / Points)))];
        double[] weights = [.. logarithms.Select(logarithm => Math.Exp(logarithm - logarithms.Max()))];
        return (grid, [.. weights.Select(weight => weight / weights.Sum())]);
    }
}
