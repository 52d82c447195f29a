// What can be said of a ring: how large it is, where its middle lies, and whether it crosses itself.
namespace Samsyn.Loop.Measure.Boundaries;

/// <summary>What can be said of a ring of points.</summary>
public static class Ring
{
    // Nearer than this to a straight line is on it; less than the last figure that files write.
    private const double Straight = 1e-12;

    /// <summary>Twice the surface of a ring, in the square of its points' unit; below zero when it runs clockwise.</summary>
    public static double TwiceSurface(IReadOnlyList<Position> ring)
    {
        var sum = 0.0;
        for (var i = 0; i < ring.Count; i++)
        {
            var (here, next) = (ring[i], ring[(i + 1) % ring.Count]);
            sum += (here.Longitude * next.Latitude) - (next.Longitude * here.Latitude);
        }

        return sum;
    }

    /// <summary>Twice the surface of a ring on the grid; below zero when it runs clockwise.</summary>
    public static long TwiceSurface(IReadOnlyList<GridPoint> ring)
    {
        var sum = 0L;
        for (var i = 0; i < ring.Count; i++)
        {
            var (here, next) = (ring[i], ring[(i + 1) % ring.Count]);
            sum += ((long)here.X * next.Y) - ((long)next.X * here.Y);
        }

        return sum;
    }

    /// <summary>The middle of a ring's surface; of one without a surface, the middle of its points.</summary>
    public static GridPoint Middle(IReadOnlyList<GridPoint> ring)
    {
        var (twice, x, y) = (0.0, 0.0, 0.0);
        var first = ring[0];
        for (var i = 1; i < ring.Count - 1; i++)
        {
            // Triangles seen from the first point keep the numbers small.
            var (ax, ay) = ((double)ring[i].X - first.X, (double)ring[i].Y - first.Y);
            var (bx, by) = ((double)ring[i + 1].X - first.X, (double)ring[i + 1].Y - first.Y);
            var cross = (ax * by) - (bx * ay);
            (twice, x, y) = (twice + cross, x + (cross * (ax + bx)), y + (cross * (ay + by)));
        }

        return twice == 0
            ? new((int)ring.Average(point => point.X), (int)ring.Average(point => point.Y))
            : new(first.X + (int)(x / (3 * twice)), first.Y + (int)(y / (3 * twice)));
    }

    /// <summary>Where a ring crosses itself: the two sides that cross, each by the place of its first point, and where they do. Sides that only touch do not cross.</summary>
    public static IEnumerable<(int First, int Second, Position At)> Crossings(IReadOnlyList<Position> ring)
    {
        var sides = Enumerable.Range(0, ring.Count).Select(i => Side.Of(i, ring)).OrderBy(side => side.West);
        var open = new List<Side>();
        foreach (var side in sides)
        {
            open.RemoveAll(other => other.East < side.West);
            foreach (var other in open)
            {
                var apart = Math.Abs(side.Place - other.Place);
                if (apart > 1 && apart < ring.Count - 1 && Crosses(side, other))
                {
                    yield return (Math.Min(side.Place, other.Place), Math.Max(side.Place, other.Place), Meeting(side, other));
                }
            }

            open.Add(side);
        }
    }

    private static bool Crosses(Side one, Side other) =>
        Math.Max(one.From.Latitude, one.To.Latitude) >= Math.Min(other.From.Latitude, other.To.Latitude)
        && Math.Min(one.From.Latitude, one.To.Latitude) <= Math.Max(other.From.Latitude, other.To.Latitude)
        && Hand(one, other.From) * Hand(one, other.To) < 0
        && Hand(other, one.From) * Hand(other, one.To) < 0;

    private static Position Meeting(Side one, Side other)
    {
        var (x, y) = (one.To.Longitude - one.From.Longitude, one.To.Latitude - one.From.Latitude);
        var (otherX, otherY) = (other.To.Longitude - other.From.Longitude, other.To.Latitude - other.From.Latitude);
        var along = (((other.From.Longitude - one.From.Longitude) * otherY) - ((other.From.Latitude - one.From.Latitude) * otherX)) / ((x * otherY) - (y * otherX));
        return new(one.From.Longitude + (along * x), one.From.Latitude + (along * y));
    }

    // On which hand of a side a point lies: 1 left, -1 right, 0 on the line.
    private static int Hand(Side side, Position point)
    {
        var cross = ((side.To.Longitude - side.From.Longitude) * (point.Latitude - side.From.Latitude))
            - ((side.To.Latitude - side.From.Latitude) * (point.Longitude - side.From.Longitude));
        return Math.Abs(cross) < Straight ? 0 : Math.Sign(cross);
    }

    private sealed record Side(int Place, Position From, Position To)
    {
        public double West => Math.Min(From.Longitude, To.Longitude);

        public double East => Math.Max(From.Longitude, To.Longitude);

        public static Side Of(int place, IReadOnlyList<Position> ring) => new(place, ring[place], ring[(place + 1) % ring.Count]);
    }
}
