// In which fifth of the places shown side by side does each lie?
using Samsyn.Statistics.Compare;

namespace Samsyn.Loop.Measure;

/// <summary>Puts places in fifths, the first with the lowest figures.</summary>
internal static class PlaceFifths
{
    /// <summary>The places, each with its fifth; without one where it has no figure that may be shown, where it is the whole, or where there are fewer than five.</summary>
    /// <param name="places">The places.</param>
    /// <param name="whole">The whole that they are parts of, where it is among them.</param>
    public static IReadOnlyList<PlaceFigure> Of(IReadOnlyList<PlaceFigure> places, PlaceFigure? whole)
    {
        var parts = places.Where(place => place.Area != whole?.Area && place.Figure is Figure.Known).ToArray();
        if (Quintiles.Of([.. parts.Select(part => ((Figure.Known)part.Figure).Estimate.Value)]) is not { } fifths)
        {
            return places;
        }

        var found = parts.Zip(fifths).ToDictionary(pair => pair.First.Area.Code, pair => pair.Second);
        return [.. places.Select(place => found.TryGetValue(place.Area.Code, out var fifth) && place.Area != whole?.Area ? place with { Fifth = fifth } : place)];
    }
}
