// A weighted line through ranks, with the robust error that WHO's package takes.
namespace Samsyn.Statistics.Inequality.Who;

/// <summary>The normal equations of a line a + b·rank, and its sandwich error with the factor J/(J−2) (HC1).</summary>
internal sealed class RobustFit
{
    private double level;
    private double both;
    private double slope;

    private double Determinant => (level * slope) - (both * both);

    /// <summary>Adds a point's rank and weight.</summary>
    public void Add(double rank, double weight)
    {
        level += weight;
        both += weight * rank;
        slope += weight * rank * rank;
    }

    /// <summary>The line that solves the equations for weighted figures.</summary>
    public (double Level, double Slope) Solve(double[] ranks, double[] weighted)
    {
        var (sum, tilt) = (weighted.Sum(), ranks.Zip(weighted, (rank, own) => rank * own).Sum());
        return (((slope * sum) - (both * tilt)) / Determinant, ((level * tilt) - (both * sum)) / Determinant);
    }

    /// <summary>The robust error of a·level + b·slope, from each point's weighted residual.</summary>
    public double Error(double[] ranks, double[] scores, (double OfLevel, double OfSlope) gradient) =>
        Error(ranks, scores, gradient, (double)ranks.Length / (ranks.Length - 2));

    /// <summary>The robust error with another small-sample factor.</summary>
    public double Error(double[] ranks, double[] scores, (double OfLevel, double OfSlope) gradient, double factor)
    {
        var (ofLevel, ofSlope) = gradient;
        var (first, second) = (((slope * ofLevel) - (both * ofSlope)) / Determinant, ((level * ofSlope) - (both * ofLevel)) / Determinant);
        var variance = ranks.Zip(scores, (rank, score) => Math.Pow(score * (first + (second * rank)), 2)).Sum();
        return Math.Sqrt(factor * variance);
    }
}
