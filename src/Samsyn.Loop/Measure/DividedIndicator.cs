// An indicator's inequality between the parts of a place and inside them, and by what people can be divided there.
namespace Samsyn.Loop.Measure;

/// <summary>An indicator's inequality, divided between the parts of a place and within them.</summary>
/// <param name="Indicator">What is measured.</param>
/// <param name="Whole">The place whose parts are looked at.</param>
/// <param name="Dimensions">By what people can be divided.</param>
/// <param name="Found">The division; null where there is nothing to divide.</param>
public sealed record DividedIndicator(Indicator Indicator, Area Whole, IReadOnlyList<Dimension> Dimensions, PlaceDivision? Found)
{
    /// <summary>Divides an indicator's figures.</summary>
    /// <param name="catalogue">What is known.</param>
    /// <param name="indicator">What is measured.</param>
    /// <param name="place">Where; a place without parts is looked at among the others of the one it is part of.</param>
    /// <param name="by">The dimension's code; the first there is where it is none.</param>
    /// <param name="figures">The indicator's figures, as they may be shown.</param>
    internal static DividedIndicator Of(Catalogue catalogue, Indicator indicator, Area place, string? by, IReadOnlyList<Observation> figures)
    {
        var whole = catalogue.PartsOf(place.Code).Any() ? place : Profiles.WholeOf(catalogue, place) ?? place;
        Area[] parts = [.. catalogue.PartsOf(whole.Code)];
        var divided = figures.Select(figure => figure.Key.Stratum.Parts.ToArray()).Where(of => of.Length == 1).Select(of => of[0].Dimension).ToHashSet();
        Dimension[] dimensions = [.. catalogue.Dimensions.Where(one => divided.Contains(one.Code))];
        var chosen = Array.Find(dimensions, one => one.Code == by) ?? dimensions.FirstOrDefault();
        return new(indicator, whole, dimensions, chosen is null || parts.Length == 0 ? null : PlaceDivision.Of(indicator, parts, chosen, figures));
    }
}
