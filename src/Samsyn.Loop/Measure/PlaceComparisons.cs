// Compares places: each with the whole, and all with each other.
using Samsyn.Statistics;
using Samsyn.Statistics.Compare;
using Samsyn.Statistics.Rates;

namespace Samsyn.Loop.Measure;

/// <summary>Compares places that are shown side by side.</summary>
internal static class PlaceComparisons
{
    private const int FewestRanked = 3;

    /// <summary>The places with how each compares.</summary>
    /// <param name="indicator">What is measured.</param>
    /// <param name="places">The places, and the whole that they are parts of where it is among them.</param>
    /// <param name="find">The observation of a place.</param>
    public static IReadOnlyList<PlaceFigure> Of(Indicator indicator, IReadOnlyList<PlaceFigure> places, Func<Area, Observation?> find)
    {
        var whole = WholeOf(places);
        PlaceFigure[] parts = [.. places.Where(place => place != whole && place.Figure is Figure.Known { Estimate.Interval: { } interval } && interval.Upper > interval.Lower)];
        if (parts.Length == 0)
        {
            return places;
        }

        Estimate[] estimates = [.. parts.Select(part => ((Figure.Known)part.Figure).Estimate)];
        var ranks = parts.Length < FewestRanked ? null : AreaRanks.Of(estimates, indicator.Direction != Direction.LowerIsBetter);
        var shrunken = Shrunken(estimates, indicator.Unit);
        var found = parts.Index().ToDictionary(
            part => part.Item.Area.Code,
            part => new PlaceComparison(ClassOf(indicator, part.Item, whole, find), ranks?[part.Index], shrunken?[part.Index]));
        return [.. places.Select(place => found.GetValueOrDefault(place.Area.Code) is { } compared ? place with { Comparison = compared } : place)];
    }

    /// <summary>The place among them that the others are parts of; null where there is none.</summary>
    public static PlaceFigure? WholeOf(IReadOnlyList<PlaceFigure> places) =>
        places.FirstOrDefault(place => places.Any(other => other.Area.Parent == place.Area.Code));

    /// <summary>The class of a part against its whole; null where one of them cannot be held against the other.</summary>
    /// <param name="indicator">What is measured.</param>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole.</param>
    /// <param name="find">The observation of a place.</param>
    public static BenchmarkClass? ClassOf(Indicator indicator, PlaceFigure part, PlaceFigure? whole, Func<Area, Observation?> find)
    {
        if (whole is null || LevelsOf(indicator, part, find) is not { } own || LevelsOf(indicator, whole, find) is not { } all)
        {
            return null;
        }

        // Where it is not known how much of the whole a part is, it is held against it as a place apart, which calls fewer.
        var share = find(part.Area)?.Population / find(whole.Area)?.Population;
        return (share is > 0 and < 1 ? (Benchmark)new Benchmark.Whole(all, share.Value) : new Benchmark.Place(all)).Compare(own).Class;
    }

    private static Levels? LevelsOf(Indicator indicator, PlaceFigure place, Func<Area, Observation?> find)
    {
        if (place.Figure is not Figure.Known(var estimate))
        {
            return null;
        }

        return indicator.Unit is Unit.Share(var scale) && find(place.Area) is { } observation && observation.IsCounted(indicator.Unit)
            ? new(estimate, Proportion.Of(observation.Numerator!.Value, observation.PersonsCounted(indicator.Unit)!.Value, scale, Levels.Sure).Interval!)
            : Levels.Of(estimate);
    }

    private static IReadOnlyList<Estimate>? Shrunken(Estimate[] estimates, Unit unit)
    {
        var found = EmpiricalBayes.Of([.. estimates.Select(estimate => new Estimate(estimate.Value, estimate.Interval, estimate.ErrorKnown()))]);
        return found is null ? null : [.. found.Places.Select(place => unit is Unit.Share(var scale) ? Within(place, scale) : place)];
    }

    // Nobody and everybody are as far as a share goes.
    private static Estimate Within(Estimate place, double scale) => new(
        place.Value,
        new(Math.Clamp(place.Interval!.Lower, Math.Min(0, place.Value), place.Value), Math.Clamp(place.Interval.Upper, place.Value, Math.Max(scale, place.Value)), place.Interval.Confidence, place.Interval.Promise),
        place.StandardError);
}
