// Joins the parts of a place: the borders between them vanish, and what is left is its outline.
namespace Samsyn.Loop.Measure.Boundaries;

/// <summary>Joins the parts of a place, such as the districts a municipality is made of.</summary>
/// <remarks>
/// A side that two rings of the place share is an inner border and is taken away; the sides that are left are walked into
/// rings. Where rings touch in a point, the walk always turns as far left as it can, so that no ring crosses itself there.
/// </remarks>
internal static class Dissolving
{
    /// <summary>The outline of all rings together. Rings that share no side stay as they are.</summary>
    public static GridPoint[][] Of(GridPoint[][] rings)
    {
        var sides = new HashSet<(GridPoint, GridPoint)>();
        var count = 0;
        foreach (var side in rings.SelectMany(Sides))
        {
            count++;
            if (!sides.Add(side))
            {
                sides.Remove(side);
            }
        }

        return sides.Count == count ? rings : Walk(sides);
    }

    private static IEnumerable<(GridPoint, GridPoint)> Sides(GridPoint[] ring)
    {
        for (var at = 0; at < ring.Length; at++)
        {
            var (here, next) = (ring[at], ring[(at + 1) % ring.Length]);
            yield return here.CompareTo(next) < 0 ? (here, next) : (next, here);
        }
    }

    private static GridPoint[][] Walk(HashSet<(GridPoint, GridPoint)> sides)
    {
        var from = new Dictionary<GridPoint, List<GridPoint>>();
        foreach (var (first, second) in sides)
        {
            Neighbours(from, first).Add(second);
            Neighbours(from, second).Add(first);
        }

        // The order of the points, so that the same parts always give the same rings.
        return [.. from.Keys.Order().SelectMany(start => Rings(from, start))];
    }

    private static IEnumerable<GridPoint[]> Rings(Dictionary<GridPoint, List<GridPoint>> from, GridPoint start)
    {
        while (from[start] is { Count: > 0 } ways)
        {
            var ring = new List<GridPoint> { start };
            var (before, here) = (start, ways.Min());
            Take(from, before, here);
            while (here != start)
            {
                ring.Add(here);
                var next = Leftmost(before, here, from[here]);
                Take(from, here, next);
                (before, here) = (here, next);
            }

            yield return [.. ring];
        }
    }

    private static GridPoint Leftmost(GridPoint before, GridPoint here, List<GridPoint> ways) =>
        ways.Count == 1 ? ways[0] : ways.MaxBy(way => Turn(before, here, way));

    // How far the walk turns left, from nearly -π (back to the right) to π.
    private static double Turn(GridPoint before, GridPoint here, GridPoint next)
    {
        var turn = Math.Atan2(next.Y - here.Y, next.X - here.X) - Math.Atan2(here.Y - before.Y, here.X - before.X);
        return turn > Math.PI ? turn - Math.Tau : turn <= -Math.PI ? turn + Math.Tau : turn;
    }

    private static void Take(Dictionary<GridPoint, List<GridPoint>> from, GridPoint first, GridPoint second)
    {
        from[first].Remove(second);
        from[second].Remove(first);
    }

    private static List<GridPoint> Neighbours(Dictionary<GridPoint, List<GridPoint>> from, GridPoint point)
    {
        if (!from.TryGetValue(point, out var ways))
        {
            from[point] = ways = [];
        }

        return ways;
    }
}
