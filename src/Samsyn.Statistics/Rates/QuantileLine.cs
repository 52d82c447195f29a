// The line through the figures of quantiles, each weighing as its share of the people.
namespace Samsyn.Statistics.Rates;

/// <summary>How much each quantile pulls at the slope and at the beginning of the line.</summary>
internal sealed class QuantileLine
{
    private readonly double[] slopes;
    private readonly double[] starts;

    /// <summary>The pulls of quantiles of these sizes: those of least squares with the shares as weights.</summary>
    public QuantileLine(IReadOnlyList<QuantileFigure> figures)
    {
        var total = figures.Sum(figure => figure.Population);
        var (shares, ranks) = (new double[figures.Count], new double[figures.Count]);
        var (below, spread) = (0.0, 0.0);
        for (var i = 0; i < figures.Count; i++)
        {
            shares[i] = figures[i].Population / total;
            ranks[i] = below + (shares[i] / 2);
            below += shares[i];
            spread += shares[i] * (ranks[i] - 0.5) * (ranks[i] - 0.5);
        }

        slopes = [.. shares.Select((share, i) => share * (ranks[i] - 0.5) / spread)];
        starts = [.. shares.Select((share, i) => share - (slopes[i] / 2))];
    }

    /// <summary>The slope and the beginning of the line through these figures.</summary>
    public (double Slope, double Start) Through(ReadOnlySpan<double> figures)
    {
        var (slope, start) = (0.0, 0.0);
        for (var i = 0; i < figures.Length; i++)
        {
            slope += slopes[i] * figures[i];
            start += starts[i] * figures[i];
        }

        return (slope, start);
    }

    /// <summary>The variances of slope and beginning, and what they share, from the errors of independent figures.</summary>
    public (double Slope, double Start, double Both) Variances(ReadOnlySpan<double> errors)
    {
        var (slope, start, both) = (0.0, 0.0, 0.0);
        for (var i = 0; i < errors.Length; i++)
        {
            var square = errors[i] * errors[i];
            slope += slopes[i] * slopes[i] * square;
            start += starts[i] * starts[i] * square;
            both += slopes[i] * starts[i] * square;
        }

        return (slope, start, both);
    }
}
