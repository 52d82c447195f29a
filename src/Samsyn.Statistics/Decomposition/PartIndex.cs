// The two indices that can be divided between places and within them without a remainder, over groups in places.
namespace Samsyn.Statistics.Decomposition;

/// <summary>An index over groups in places: what lies between places, what within, and the truths of its inversion.</summary>
internal abstract class PartIndex
{
    private readonly int[] places;
    private readonly double[] shares;
    private readonly double[] sizes;
    private readonly double[] errors;

    protected PartIndex(IReadOnlyList<PlaceCell> cells)
    {
        var names = cells.Select(cell => cell.Place).Distinct().Index().ToDictionary(place => place.Item, place => place.Index);
        var all = cells.Sum(cell => cell.Population);
        places = [.. cells.Select(cell => names[cell.Place])];
        shares = [.. cells.Select(cell => cell.Population / all)];
        errors = [.. cells.Select(cell => cell.StandardError)];
        sizes = new double[names.Count];
        for (var cell = 0; cell < places.Length; cell++)
        {
            sizes[places[cell]] += shares[cell];
        }

        Seen = [.. cells.Select(cell => cell.Value)];
    }

    /// <summary>The figures as they were measured.</summary>
    public double[] Seen { get; }

    /// <summary>What lies between places.</summary>
    public double Between(double[] figures)
    {
        var (means, mean) = Means(figures);
        var sum = 0.0;
        for (var place = 0; place < means.Length; place++)
        {
            sum += sizes[place] * Term(means[place] / mean, means[place] / mean);
        }

        return sum;
    }

    /// <summary>What lies between the groups inside places.</summary>
    public double Within(double[] figures)
    {
        var (means, mean) = Means(figures);
        var sum = 0.0;
        for (var cell = 0; cell < figures.Length; cell++)
        {
            sum += shares[cell] * Term(figures[cell] / means[places[cell]], figures[cell] / mean);
        }

        return sum;
    }

    /// <summary>The inversion of what lies between: the places' means move toward the mean of all, or away.</summary>
    public InvertedIndex BetweenPlaces()
    {
        var (means, mean) = Means(Seen);
        var (seen, chance) = (0.0, 0.0);
        for (var place = 0; place < means.Length; place++)
        {
            seen += sizes[place] * Math.Pow(means[place] - mean, 2);
        }

        for (var cell = 0; cell < Seen.Length; cell++)
        {
            var part = shares[cell] / sizes[places[cell]];
            chance += sizes[places[cell]] * (1 - sizes[places[cell]]) * Math.Pow(part * errors[cell], 2);
        }

        return new(Seen, Between, step => Moved(cell => means[places[cell]] - mean, IndexInversion.Times(step, seen, chance)));
    }

    /// <summary>The inversion of what lies within: the groups move toward the means of their places, or away.</summary>
    public InvertedIndex WithinPlaces()
    {
        var (means, _) = Means(Seen);
        var (seen, chance) = (0.0, 0.0);
        for (var cell = 0; cell < Seen.Length; cell++)
        {
            seen += shares[cell] * Math.Pow(Seen[cell] - means[places[cell]], 2);
            chance += shares[cell] * (1 - (shares[cell] / sizes[places[cell]])) * errors[cell] * errors[cell];
        }

        return new(Seen, Within, step => Moved(cell => Seen[cell] - means[places[cell]], IndexInversion.Times(step, seen, chance)));
    }

    /// <summary>What a figure or place adds, of its own share.</summary>
    /// <param name="ratio">The figure over the mean it is held against.</param>
    /// <param name="level">The figure over the mean of all.</param>
    protected abstract double Term(double ratio, double level);

    private double[] Moved(Func<int, double> distance, double times) =>
        [.. Enumerable.Range(0, Seen.Length).Select(cell => Seen[cell] + ((times - 1) * distance(cell)))];

    private (double[] Means, double Mean) Means(double[] figures)
    {
        var (means, mean) = (new double[sizes.Length], 0.0);
        for (var cell = 0; cell < figures.Length; cell++)
        {
            means[places[cell]] += shares[cell] / sizes[places[cell]] * figures[cell];
            mean += shares[cell] * figures[cell];
        }

        return (means, mean);
    }
}

/// <summary>The Theil index.</summary>
internal sealed class TheilParts(IReadOnlyList<PlaceCell> cells) : PartIndex(cells)
{
    // A figure at zero adds nothing; a draw below it is taken as zero.
    protected override double Term(double ratio, double level) => ratio <= 0 || level <= 0 ? 0 : level * Math.Log(ratio);
}

/// <summary>The mean log deviation.</summary>
internal sealed class MeanLogParts(IReadOnlyList<PlaceCell> cells) : PartIndex(cells)
{
    private const double Floor = 1e-6;

    // A draw at or below zero has no logarithm: it is taken as a millionth of the mean.
    protected override double Term(double ratio, double level) => -Math.Log(Math.Max(Floor, ratio));
}
