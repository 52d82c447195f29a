// Rings cut where places meet, so that a border that two places share is one border for both.
namespace Samsyn.Loop.Measure.Boundaries;

/// <summary>A line of points between two places where places meet; shared by those on both sides of it.</summary>
internal sealed class Border(GridPoint[] points)
{
    /// <summary>The points, both ends counted; a whole ring has the same point at both ends.</summary>
    public GridPoint[] Points => points;

    /// <summary>How much each point matters: the surface lost if it were left out; an end matters without limit.</summary>
    public double[] Weights => field ??= BorderWeights.Of(points);

    /// <summary>The points that matter enough; of a whole ring, four at least.</summary>
    public GridPoint[] Simple(double least)
    {
        var limit = least;
        if (points[0] == points[^1] && points.Length > 4)
        {
            var fourth = Weights.OrderDescending().ElementAt(4);
            limit = Math.Min(least, fourth);
        }

        return [.. points.Where((_, index) => Weights[index] >= limit)];
    }
}

/// <summary>Cuts rings into borders.</summary>
internal sealed class Borders
{
    private readonly Dictionary<(GridPoint, GridPoint), Border> all = [];
    private readonly HashSet<GridPoint> meetings = [];

    /// <summary>Finds where the rings of all places meet.</summary>
    public Borders(IEnumerable<IReadOnlyList<GridPoint>> rings)
    {
        var beside = new Dictionary<GridPoint, (GridPoint, GridPoint)>();
        foreach (var ring in rings)
        {
            for (var i = 0; i < ring.Count; i++)
            {
                var pair = InOrder(ring[(i + ring.Count - 1) % ring.Count], ring[(i + 1) % ring.Count]);
                if (!beside.TryAdd(ring[i], pair) && beside[ring[i]] != pair)
                {
                    meetings.Add(ring[i]);
                }
            }
        }
    }

    /// <summary>The borders that a ring is made of, in its order; true for those that it runs along from their end.</summary>
    public IReadOnlyList<(Border Border, bool Backwards)> Cut(IReadOnlyList<GridPoint> ring)
    {
        var start = Start(ring);
        var cut = new List<(Border, bool)>();
        var line = new List<GridPoint> { ring[start] };
        for (var i = 1; i <= ring.Count; i++)
        {
            var point = ring[(start + i) % ring.Count];
            line.Add(point);
            if (i == ring.Count || meetings.Contains(point))
            {
                cut.Add(Known([.. line]));
                line = [point];
            }
        }

        return cut;
    }

    // Where a meeting is; a ring that meets nobody begins at its first point in order, so that a hole and the island in it begin alike.
    private int Start(IReadOnlyList<GridPoint> ring)
    {
        var first = 0;
        for (var i = 0; i < ring.Count; i++)
        {
            if (meetings.Contains(ring[i]))
            {
                return i;
            }

            first = ring[i].CompareTo(ring[first]) < 0 ? i : first;
        }

        return first;
    }

    private (Border Border, bool Backwards) Known(GridPoint[] line)
    {
        var backwards = (line[0], line[1]).CompareTo((line[^1], line[^2])) > 0;
        if (backwards)
        {
            Array.Reverse(line);
        }

        if (!all.TryGetValue((line[0], line[1]), out var border))
        {
            all[(line[0], line[1])] = border = new(line);
        }

        return (border, backwards);
    }

    private static (GridPoint, GridPoint) InOrder(GridPoint one, GridPoint other) => one.CompareTo(other) < 0 ? (one, other) : (other, one);
}
