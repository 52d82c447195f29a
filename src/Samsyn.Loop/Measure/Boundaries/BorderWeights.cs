// How much each point of a border matters: the surface that would be lost if it were left out.
namespace Samsyn.Loop.Measure.Boundaries;

/// <summary>Weighs the points of a border after Visvalingam and Whyatt, "Line generalisation by repeated elimination of points" (1993).</summary>
internal static class BorderWeights
{
    /// <summary>The surface, in grid squares of that latitude, lost with each point, when those that matter less are gone already.</summary>
    public static double[] Of(GridPoint[] points)
    {
        var weights = new double[points.Length];
        Array.Fill(weights, double.PositiveInfinity);
        var wide = Math.Cos(points[0].Latitude * Math.PI / 180);
        var (before, after) = (new int[points.Length], new int[points.Length]);
        var queue = new PriorityQueue<int, double>();
        for (var i = 1; i < points.Length - 1; i++)
        {
            (before[i], after[i]) = (i - 1, i + 1);
            weights[i] = Surface(points[i - 1], points[i], points[i + 1]) * wide;
            queue.Enqueue(i, weights[i]);
        }

        var gone = new bool[points.Length];
        var least = 0.0;
        while (queue.TryDequeue(out var i, out var weight))
        {
            if (gone[i] || weight != weights[i])
            {
                continue; // weighed anew since
            }

            gone[i] = true;
            weights[i] = least = Math.Max(least, weight);
            (after[before[i]], before[after[i]]) = (after[i], before[i]);
            foreach (var beside in (ReadOnlySpan<int>)[before[i], after[i]])
            {
                if (beside > 0 && beside < points.Length - 1)
                {
                    weights[beside] = Surface(points[before[beside]], points[beside], points[after[beside]]) * wide;
                    queue.Enqueue(beside, weights[beside]);
                }
            }
        }

        return weights;
    }

    private static double Surface(GridPoint one, GridPoint two, GridPoint three) => Math.Abs(
        (((double)two.X - one.X) * ((double)three.Y - one.Y)) - (((double)three.X - one.X) * ((double)two.Y - one.Y))) / 2;
}
