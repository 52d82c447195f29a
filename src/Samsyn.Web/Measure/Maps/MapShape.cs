// From the grid of degrees to the paper: the places of a map, as large as their frame allows.
using Samsyn.Loop.Measure.Boundaries;
using Samsyn.Web.Charts;

namespace Samsyn.Web.Measure.Maps;

/// <summary>Lays places out on paper: east and north keep their proportions at the middle of the map.</summary>
internal sealed class MapShape
{
    // A map that shows less than this share of all that is drawn is drawn with the finer boundaries.
    private const double Part = 0.4;

    private readonly (int West, int North) corner;
    private readonly double across;
    private readonly double down;
    private readonly bool fine;

    /// <summary>Fits boundaries into a frame.</summary>
    /// <param name="shown">The boundaries of the places on the map.</param>
    /// <param name="extent">From north to south of all boundaries there are, on the grid.</param>
    /// <param name="room">The frame.</param>
    public MapShape(IReadOnlyList<Boundary> shown, double extent, (double Width, double Height) room)
    {
        var points = shown.SelectMany(one => one.Coarse.Rings).SelectMany(ring => ring).ToArray();
        var (west, east) = (points.Min(point => point.X), points.Max(point => point.X));
        var (south, north) = (points.Min(point => point.Y), points.Max(point => point.Y));
        var wide = Math.Cos((north + south) / 2.0 / GridPoint.PerDegree * Math.PI / 180);
        down = Math.Min(room.Width / Math.Max(1, (east - west) * wide), room.Height / Math.Max(1, north - south));
        (across, corner, fine) = (down * wide, (west, north), north - south < Part * extent);
        (Width, Height) = ((east - west) * across, (north - south) * down);
    }

    /// <summary>How wide the map is on paper.</summary>
    public double Width { get; }

    /// <summary>How high the map is on paper.</summary>
    public double Height { get; }

    /// <summary>A boundary on paper; points that fall on each other are one.</summary>
    public IReadOnlyList<IReadOnlyList<Point>> Rings(Boundary boundary, Point at) =>
        [.. (fine ? boundary.Fine : boundary.Coarse).Rings.Select(ring => Thinned(ring.Select(point => On(point, at)))).Where(ring => ring.Count > 2)];

    /// <summary>A point on paper.</summary>
    public Point On(GridPoint point, Point at) => new(
        at.X + Math.Round((point.X - corner.West) * across, 1), at.Y + Math.Round((corner.North - point.Y) * down, 1));

    private static List<Point> Thinned(IEnumerable<Point> ring)
    {
        var thin = new List<Point>();
        foreach (var point in ring)
        {
            if (thin.Count == 0 || Math.Abs(thin[^1].X - point.X) + Math.Abs(thin[^1].Y - point.Y) > 0.5)
            {
                thin.Add(point);
            }
        }

        return thin;
    }
}
