// Remembers how places were laid out as squares: the same places lie the same way on every map, and hundreds take a while to lay out.
using System.Collections.Concurrent;
using Samsyn.Loop.Measure.Boundaries;

namespace Samsyn.Web.Measure.Maps;

/// <summary>Remembers how places were laid out as squares.</summary>
internal static class TileShelf
{
    private const int Most = 200;

    private static readonly ConcurrentDictionary<string, IReadOnlyList<Tile>> Laid = new(StringComparer.Ordinal);

    /// <summary>The square of each place, in the order given.</summary>
    public static IReadOnlyList<Tile> Of(IReadOnlyList<GridPoint> places)
    {
        if (Laid.Count > Most)
        {
            Laid.Clear();
        }

        return Laid.GetOrAdd(string.Join(';', places.Select(place => FormattableString.Invariant($"{place.X} {place.Y}"))), _ => TileGrid.Of(places));
    }
}
