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
        var whole = PlaceFigure.WholeOf(places);
        PlaceFigure[] parts = [.. places.Where(place => place != whole && HasWidth(place.Figure))];
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

    /// <summary>The class of a part against its whole; null where one of them cannot be held against the other.</summary>
    /// <param name="indicator">What is measured.</param>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole.</param>
    /// <param name="find">The observation of a place.</param>
    public static BenchmarkClass? ClassOf(Indicator indicator, PlaceFigure part, PlaceFigure? whole, Func<Area, Observation?> find)
    {
        if (whole is null || !HasWidth(part.Figure) || LevelsOf(indicator, part, find) is not { } own || LevelsOf(indicator, whole, find) is not { } all)
        {
            return null;
        }

        // Where it is not known how much of the whole a part is, it is held against it as a place apart, which calls fewer.
        var share = find(part.Area)?.Population / find(whole.Area)?.Population;
        return (share is > 0 and < 1 ? (Benchmark)new Benchmark.Whole(all, share.Value) : new Benchmark.Place(all)).Compare(own).Class;
    }

    // A figure without a width is not compared: nobody has told how sure it is.
    private static bool HasWidth(Figure figure) => figure is Figure.Known { Estimate.Interval: { } interval } && interval.Upper > interval.Lower;

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
        return found is null ? null : [.. found.Places.Select(unit.Within)];
    }
}
