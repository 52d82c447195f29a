// The curve that the slope of a ladder is read from: from edge to edge, bent where the figures are shares of a population.
using Samsyn.Loop.Measure;
using Samsyn.Statistics;

namespace Samsyn.Web.Measure;

/// <summary>The fitted curve of a ladder.</summary>
/// <param name="Bottom">The fitted figure at the bottom edge, in the figure's unit.</param>
/// <param name="Top">The fitted figure at the top edge.</param>
/// <param name="Scale">What everybody would be, such as 100 for per cent; null where the curve is a straight line.</param>
internal sealed record SlopeCurve(double Bottom, double Top, double? Scale)
{
    // A ratio so near one says nothing of where its two ends lie.
    private const double AlmostOne = 1e-9;

    /// <summary>The curve whose ends are so far apart, and so many times each other: both are read from the same two ends, which gives these back.</summary>
    /// <param name="split">The split; its groups stand from the worst off to the best off.</param>
    /// <param name="slope">The slope index, above zero where the worse off fare worse.</param>
    /// <param name="ratio">The relative index, above one where the worse off fare worse; null where there is none, as where an end is below zero.</param>
    public static SlopeCurve Of(Split split, Estimate slope, Estimate? ratio)
    {
        var moreIsWorse = split.Indicator.Direction == Direction.LowerIsBetter;
        var (lower, upper) = ratio is { } times && Math.Abs(times.Value - 1) > AlmostOne
            ? (slope.Value / (times.Value - 1), times.Value * slope.Value / (times.Value - 1))
            : (Mean(split) - (slope.Value / 2), Mean(split) + (slope.Value / 2));
        var scale = split.Indicator.Unit is Unit.Share(var whole) ? whole : (double?)null;
        var (bottom, top) = moreIsWorse ? (upper, lower) : (lower, upper);
        return new(bottom, top, scale is { } most && bottom > 0 && bottom < most && top > 0 && top < most ? scale : null);
    }

    /// <summary>The fitted figure so far up the ladder: 0 at its bottom edge, 1 at its top.</summary>
    public double At(double rank)
    {
        if (Scale is not { } scale)
        {
            return Bottom + (rank * (Top - Bottom));
        }

        var (from, to) = (Score(Bottom / scale), Score(Top / scale));
        return scale / (1 + Math.Exp(-(from + (rank * (to - from)))));
    }

    // Everybody's mean, through which a straight line runs.
    private static double Mean(Split split)
    {
        var known = split.Groups.Select(group => (Figure: group.Figure as Figure.Known, People: group.Population is > 0 and var people ? people : 1)).Where(group => group.Figure is not null).ToArray();
        return known.Sum(group => group.People * group.Figure!.Estimate.Value) / known.Sum(group => group.People);
    }

    private static double Score(double share) => Math.Log(share / (1 - share));
}
