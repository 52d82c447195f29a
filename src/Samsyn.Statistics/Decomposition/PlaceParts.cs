// How much of the inequality between the groups of all places lies between the places, and how much between the groups inside them.
using Samsyn.Statistics.Inequality;
using Samsyn.Statistics.Inequality.Simulation;
using static System.FormattableString;

namespace Samsyn.Statistics.Decomposition;

/// <summary>An index of inequality over groups in places, divided into what lies between places and what lies within them.</summary>
/// <remarks>
/// <para>
/// With figures y of group g in place p, s their parts of all persons, S_p and μ_p the part and the mean of a place, μ the mean of all:
/// <code>
/// Theil:               Σ s (y/μ) ln(y/μ)  =  Σ S_p (μ_p/μ) ln(μ_p/μ)  +  Σ s (y/μ) ln(y/μ_p)
/// mean log deviation:  −Σ s ln(y/μ)       =  −Σ S_p ln(μ_p/μ)         −  Σ s ln(y/μ_p)
///                      whole                 between                     within
/// </code>
/// Each part is too high by chance alone, like every index of dispersion. Each is found by <see cref="IndexInversion"/>, with
/// independent normal errors:
/// <code>
/// between:  θ(λ) = y + (λ − 1)(μ_p − μ)        within:  θ(λ) = μ_p + λ (y − μ_p)
/// share = between / (between + within), with the bounds of both parts at 1 − α/2 each, so that they hold together at least as often as α promises
/// </code>
/// Not multiplied by 1,000.
/// </para>
/// <para>
/// It does not tell which place or group fares worse, and not what lies within the groups: two persons of one group in one place
/// count as alike. The more places or groups, the more lies between them. Causes are not told.
/// </para>
/// <para>
/// Source: A. F. Shorrocks, Econometrica 48 (1980) 613–625; H. Theil, Economics and Information Theory (1967) 94–95. Cover:
/// docs/methods/coverage.md.
/// </para>
/// </remarks>
public abstract record PlaceParts
{
    private const int FewestPlaces = 3;

    private PlaceParts()
    {
    }

    /// <summary>The division.</summary>
    /// <param name="Between">What lies between places; median-unbiased.</param>
    /// <param name="Within">What lies between the groups inside places; median-unbiased.</param>
    /// <param name="Share">The part of both that lies between places, from 0 to 1; null where neither is there.</param>
    public sealed record Found(Tested Between, Tested Within, Estimate? Share) : PlaceParts
    {
        /// <summary>What lies between as the figures show it, chance included.</summary>
        public required double PlainBetween { get; init; }

        /// <summary>What lies within as the figures show it, chance included.</summary>
        public required double PlainWithin { get; init; }
    }

    /// <summary>It cannot be divided.</summary>
    public sealed record NotPossible(PlacePartsObstacle Why) : PlaceParts;

    /// <summary>Divides the Theil index, which weighs figures above the mean.</summary>
    /// <inheritdoc cref="MeanLogDeviation"/>
    public static PlaceParts Theil(IReadOnlyList<PlaceCell> cells, SummaryOptions options) => Divide(cells, options, () => new TheilParts(cells));

    /// <summary>Divides the mean log deviation, which weighs figures below the mean.</summary>
    /// <param name="cells">The groups of all places; each place has two or more.</param>
    /// <param name="options">Confidence, draws and seed.</param>
    /// <returns>The division, or why there is none.</returns>
    /// <exception cref="ArgumentException">A figure is not finite, a population not above zero, or an error not above zero.</exception>
    public static PlaceParts MeanLogDeviation(IReadOnlyList<PlaceCell> cells, SummaryOptions options) => Divide(cells, options, () => new MeanLogParts(cells));

    private static PlaceParts Divide(IReadOnlyList<PlaceCell> cells, SummaryOptions options, Func<PartIndex> make)
    {
        ArgumentNullException.ThrowIfNull(cells);
        ArgumentNullException.ThrowIfNull(options);
        foreach (var cell in cells)
        {
            if (!(double.IsFinite(cell.Value) && cell.Population > 0 && double.IsFinite(cell.Population) && cell.StandardError > 0 && double.IsFinite(cell.StandardError)))
            {
                throw new ArgumentException(Invariant($"A cell has a finite figure, more than 0 persons and an error above 0; {cell.Value}, {cell.Population} and {cell.StandardError} were given."), nameof(cells));
            }
        }

        if (Obstacle(cells) is { } why)
        {
            return new NotPossible(why);
        }

        var (index, errors) = (make(), Errors(cells, options));
        double[] confidences = [options.Confidence, 1 - ((1 - options.Confidence) / 2)];
        var (between, within) = (IndexInversion.Of(index.BetweenPlaces(), errors, confidences), IndexInversion.Of(index.WithinPlaces(), errors, confidences));
        return new Found(between[0], within[0], ShareOf((between[0], within[0]), (between[1], within[1]), options.Confidence))
        {
            PlainBetween = index.Between(index.Seen),
            PlainWithin = index.Within(index.Seen),
        };
    }

    private static PlacePartsObstacle? Obstacle(IReadOnlyList<PlaceCell> cells)
    {
        var places = cells.GroupBy(cell => cell.Place).ToArray();
        return places.Length < FewestPlaces ? PlacePartsObstacle.TooFewPlaces
            : places.Any(place => place.Count() < 2) ? PlacePartsObstacle.TooFewGroups
            : cells.Any(cell => cell.Value <= 0) ? PlacePartsObstacle.NotAboveZero
            : null;
    }

    private static Estimate? ShareOf((Tested Between, Tested Within) found, (Tested Between, Tested Within) surer, double confidence)
    {
        var (between, within) = (found.Between.Estimate.Value, found.Within.Estimate.Value);
        if (between + within <= 0)
        {
            return null;
        }

        var (outside, inside) = (surer.Between.Estimate.Interval!, surer.Within.Estimate.Interval!);
        var value = between / (between + within);
        return new(value, new(Math.Min(value, Part(outside.Lower, inside.Upper)), Math.Max(value, Part(outside.Upper, inside.Lower)), confidence, Promise.AtLeast));
    }

    private static double Part(double one, double other) => one + other > 0 ? one / (one + other) : 0;

    private static List<double[]> Errors(IReadOnlyList<PlaceCell> cells, SummaryOptions options)
    {
        var numbers = new double[options.Draws * cells.Count];
        new RandomNumbers(options.Seed).Normal(numbers);
        return [.. Enumerable.Range(0, options.Draws).Select(draw => cells.Select((cell, place) => cell.StandardError * numbers[(draw * cells.Count) + place]).ToArray())];
    }
}

/// <summary>Why inequality cannot be divided between places and within them.</summary>
public enum PlacePartsObstacle
{
    /// <summary>There are fewer than three places.</summary>
    TooFewPlaces,

    /// <summary>A place has fewer than two groups.</summary>
    TooFewGroups,

    /// <summary>A figure is zero or less, and has no logarithm.</summary>
    NotAboveZero,
}
