// Lays places out as equal squares, each as near to where it lies as the others allow: a map on which a small place is as large as a big one.
namespace Samsyn.Loop.Measure.Boundaries;

/// <summary>A square of a tile grid.</summary>
/// <param name="Column">From the west, from 0.</param>
/// <param name="Row">From the north, from 0.</param>
public readonly record struct Tile(int Column, int Row);

/// <summary>Lays places out as equal squares.</summary>
/// <remarks>
/// Every place gets the square that makes the squared ways from where the places lie to where they come as short as can be,
/// all together (the assignment problem, solved by shortest augmenting paths after Jonker and Volgenant, Computing 38, 1987).
/// </remarks>
public static class TileGrid
{
    // So many squares for each place: air for coasts and lakes.
    private const double Air = 1.25;

    /// <summary>The square of each place, in the order given.</summary>
    /// <param name="places">Where the places lie.</param>
    /// <param name="columns">How many squares stand beside each other; null for as many as the shape of the places asks for.</param>
    public static IReadOnlyList<Tile> Of(IReadOnlyList<GridPoint> places, int? columns = null)
    {
        if (places.Count == 0)
        {
            return [];
        }

        var wide = Math.Cos(places.Average(place => place.Latitude) * Math.PI / 180);
        var (west, south) = (places.Min(place => place.X), places.Min(place => place.Y));
        var width = Math.Max(1.0, (places.Max(place => place.X) - west) * wide);
        var height = Math.Max(1.0, places.Max(place => place.Y) - south);
        var across = columns ?? Math.Clamp((int)Math.Round(Math.Sqrt(places.Count * Air * width / height)), 1, places.Count);
        var down = (int)Math.Ceiling(places.Count * Air / across);
        var wanted = places.Select(place => (
            X: (place.X - west) * wide / width * (across - 1),
            Y: (1 - ((place.Y - south) / height)) * (down - 1))).ToArray();
        var chosen = new TileAssignment(wanted, (across, down)).Squares();
        return Trimmed([.. chosen.Select(square => new Tile(square % across, square / across))]);
    }

    // Rows and columns that nobody stands in are taken away at the edges.
    private static IReadOnlyList<Tile> Trimmed(Tile[] tiles)
    {
        var (left, top) = (tiles.Min(tile => tile.Column), tiles.Min(tile => tile.Row));
        return [.. tiles.Select(tile => new Tile(tile.Column - left, tile.Row - top))];
    }
}
