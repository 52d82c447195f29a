// Places one indicator of a place among the others of its kind: the lowest, the highest, the middle half, and the whole.
using Samsyn.Statistics.Compare;

namespace Samsyn.Loop.Measure;

/// <summary>A place among the others of its kind, about the figure of the whole that they are parts of.</summary>
/// <param name="Scale">Where figures lie between the others.</param>
/// <param name="Whole">The figure of the whole, which is the middle.</param>
/// <param name="Class">The place against the whole, at 95 and at 99.8 per cent; null where it cannot be held against it.</param>
/// <param name="Places">How many places have a figure that may be shown.</param>
public sealed record ProfileSpine(SpineScale Scale, Figure.Known Whole, BenchmarkClass? Class, int Places);

/// <summary>Puts the spines of a profile together, of figures that may be shown and no others.</summary>
internal static class Spines
{
    /// <summary>The spine of one line; null where the place is part of none, where the whole has no figure, or where fewer than four places have.</summary>
    public static ProfileSpine? Of(Catalogue catalogue, ObservationIndex observations, Area area, ProfileLine line)
    {
        var (indicator, period) = (line.Indicator, line.Period);
        if (Profiles.WholeOf(catalogue, area) is not { } whole || observations.Everyone(indicator, whole.Code, period) is not Figure.Known there)
        {
            return null;
        }

        double[] others =
        [
            .. catalogue.PartsOf(whole.Code).Where(place => place.Level == area.Level)
                .Select(place => observations.Everyone(indicator, place.Code, period)).OfType<Figure.Known>().Select(known => known.Estimate.Value),
        ];
        var scale = SpineScale.Of(others, there.Estimate.Value, indicator.Direction.MoreIsBetter());
        return scale is null ? null : new(scale, there, PlaceComparisons.ClassOf(indicator, new(area, line.Here), new(whole, there), place => observations.Find(new(indicator.Code, place.Code, period, Stratum.Everyone))), others.Length);
    }
}
