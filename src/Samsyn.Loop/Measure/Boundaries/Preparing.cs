// Prepares boundaries once, for maps of a county and of a country: simplified so that neighbours still share their border.
namespace Samsyn.Loop.Measure.Boundaries;

/// <summary>Prepares boundaries for drawing.</summary>
/// <remarks>
/// Points are laid on a grid of ten-thousandths of a degree, and the parts of a place are joined. Rings are cut where places meet, and each border between two
/// meetings is simplified once, so that neighbours stay neighbours. Where a ring would cross itself or vanish, its borders
/// keep more of their points. An island too small to be seen is left out, unless it is all there is of the place.
/// </remarks>
public static class Preparing
{
    // A map of the whole file is about so many points high or wide on a screen; a map of a part of it eight times as much.
    private const double Coarse = 1_000;
    private const double Fine = 8_000;

    // Where a ring does not bear to be simplified, its borders are simplified so much less each time, and at last not at all.
    private static readonly double[] Shares = [1, 0.1, 0.01, 0];

    /// <summary>The boundaries of places.</summary>
    /// <param name="places">The places: a code and the surfaces that each is made of.</param>
    /// <param name="credit">Who drew them.</param>
    public static IReadOnlyList<Boundary> Of(IReadOnlyList<NamedPlace> places, string credit)
    {
        var rings = places.Select(place => Dissolving.Of([.. place.Surfaces.SelectMany(surface => surface.Rings).Select(OnGrid).Where(ring => ring.Length > 2)])).ToArray();
        var all = rings.SelectMany(ring => ring).ToArray();
        var borders = new Borders(all);
        var cut = rings.Select(own => own.Select(borders.Cut).ToArray()).ToArray();
        var (coarse, fine) = (Squared(Extent(all) / Coarse), Squared(Extent(all) / Fine));
        return
        [
            .. places.Index().Where(pair => rings[pair.Index].Length > 0).Select(pair => new Boundary(
                pair.Item.Code, credit, Simple(cut[pair.Index], fine), Simple(cut[pair.Index], coarse))
            {
                Middle = Ring.Middle(rings[pair.Index].MaxBy(ring => Math.Abs(Ring.TwiceSurface(ring)))!),
            }),
        ];
    }

    // Neighbours that are the same point on the grid are one.
    private static GridPoint[] OnGrid(IReadOnlyList<Position> ring)
    {
        var points = new List<GridPoint>(ring.Count);
        foreach (var point in ring.Select(GridPoint.Near))
        {
            if (points.Count == 0 || points[^1] != point)
            {
                points.Add(point);
            }
        }

        while (points.Count > 1 && points[^1] == points[0])
        {
            points.RemoveAt(points.Count - 1);
        }

        return [.. points];
    }

    private static double Extent(GridPoint[][] rings)
    {
        if (rings.Length == 0)
        {
            return 0;
        }

        var (south, north) = (rings.Min(ring => ring.Min(point => point.Y)), rings.Max(ring => ring.Max(point => point.Y)));
        var (west, east) = (rings.Min(ring => ring.Min(point => point.X)), rings.Max(ring => ring.Max(point => point.X)));
        return Math.Max(north - south, (east - west) * Math.Cos((north + south) / 2.0 / GridPoint.PerDegree * Math.PI / 180));
    }

    private static BoundaryPath Simple(IReadOnlyList<(Border Border, bool Backwards)>[] rings, double least)
    {
        var simple = rings.Select(ring => Simple(ring, least)).ToArray();
        var surfaces = simple.Select(ring => Math.Abs(Ring.TwiceSurface(ring))).ToArray();
        var largest = surfaces.Max();
        return new([.. simple.Where((_, index) => surfaces[index] == largest || surfaces[index] / 2.0 > least)]);
    }

    private static GridPoint[] Simple(IReadOnlyList<(Border Border, bool Backwards)> ring, double least)
    {
        var made = Array.Empty<GridPoint>();
        foreach (var share in Shares)
        {
            made = [.. ring.SelectMany(part => Along(part, least * share))];
            if (made.Length > 2 && Ring.TwiceSurface(made) != 0 && !Ring.Crossings([.. made.Select(point => new Position(point.X, point.Y))]).Any())
            {
                break;
            }
        }

        return made;
    }

    // The last point is the first of what comes next.
    private static IEnumerable<GridPoint> Along((Border Border, bool Backwards) part, double least)
    {
        var simple = part.Border.Simple(least);
        if (part.Backwards)
        {
            Array.Reverse(simple);
        }

        return simple.Take(simple.Length - 1);
    }

    private static double Squared(double number) => number * number;
}
