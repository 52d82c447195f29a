// Which mixture of the other areas comes nearest to one area: weights of zero or more that sum to one.
using Samsyn.Statistics.Decomposition;

namespace Samsyn.Statistics.Effect;

/// <summary>The point nearest to the origin in the convex hull of some points, exactly, by Wolfe's active set.</summary>
/// <remarks>
/// The points in use are kept affinely independent. The nearest point of the plane through them is found; where a weight
/// would be below zero, one goes towards it until the first weight is zero, and that point leaves. A point that lies nearer the
/// origin along the present one enters, until there is none: then x′p ≥ x′x for every point p, which is the condition of
/// Karush, Kuhn and Tucker. Source: P. Wolfe, Mathematical Programming 11 (1976) 128–149.
/// </remarks>
internal sealed class SimplexWeights
{
    private const double Nothing = 1e-12;

    private readonly double[][] points;
    private readonly double scale;
    private readonly List<int> used = [];
    private List<double> weights = [];

    private SimplexWeights(double[][] points)
    {
        this.points = points;
        scale = points.Max(point => Dot(point, point));
    }

    /// <summary>The weights of the points.</summary>
    /// <param name="points">The points, all of one length.</param>
    public static double[] Of(double[][] points)
    {
        var search = new SimplexWeights(points);
        search.Begin();
        for (var step = 0; step < 50 * (points.Length + points[0].Length) && search.Enter(); step++)
        {
            search.Settle();
        }

        var all = new double[points.Length];
        foreach (var (at, point) in search.used.Index())
        {
            all[point] = search.weights[at];
        }

        return all;
    }

    /// <summary>How far weights are from those that no other are nearer than: zero at the nearest point, in squares of the points' unit.</summary>
    public static double Lack(double[][] points, double[] weights)
    {
        var nearest = Mixture(points, Enumerable.Range(0, points.Length), weights);
        return Dot(nearest, nearest) - points.Min(point => Dot(nearest, point));
    }

    private void Begin()
    {
        used.Add(Enumerable.Range(0, points.Length).MinBy(point => Dot(points[point], points[point])));
        weights.Add(1);
    }

    private bool Enter()
    {
        var nearest = Mixture(points, used, weights);
        var best = Enumerable.Range(0, points.Length).MinBy(point => Dot(nearest, points[point]));
        if (Dot(nearest, nearest) - Dot(nearest, points[best]) <= Nothing * scale || used.Contains(best))
        {
            return false;
        }

        used.Add(best);
        weights.Add(0);
        return true;
    }

    private void Settle()
    {
        while (InPlane() is { } aim)
        {
            if (aim.All(weight => weight > Nothing))
            {
                weights = [.. aim];
                return;
            }

            var reach = weights.Zip(aim).Where(pair => pair.Second <= Nothing && pair.First > pair.Second).Select(pair => pair.First / (pair.First - pair.Second)).DefaultIfEmpty(1).Min();
            weights = [.. weights.Zip(aim, (now, then) => now + (reach * (then - now)))];
            Leave();
        }

        // The points hang together: the last to come says nothing new.
        used.RemoveAt(used.Count - 1);
        weights.RemoveAt(weights.Count - 1);
    }

    private void Leave()
    {
        for (var at = used.Count - 1; at >= 0; at--)
        {
            if (weights[at] <= Nothing)
            {
                used.RemoveAt(at);
                weights.RemoveAt(at);
            }
        }

        var sum = weights.Sum();
        weights = [.. weights.Select(weight => weight / sum)];
    }

    // The nearest point of the plane through the points in use: (PP′ + 11′ s) v = 1, weights v / Σ v. Null where they hang together.
    private double[]? InPlane()
    {
        var square = new Matrix(used.Count, used.Count);
        for (var row = 0; row < used.Count; row++)
        {
            for (var column = 0; column <= row; column++)
            {
                square[row, column] = scale + Dot(points[used[row]], points[used[column]]);
            }
        }

        var system = SymmetricSystem.Of(square);
        if (system.Redundant.Count > 0)
        {
            return null;
        }

        var solved = system.Solve(Enumerable.Repeat(1.0, used.Count).ToArray());
        var sum = solved.Sum();
        return [.. solved.Select(one => one / sum)];
    }

    private static double[] Mixture(double[][] points, IEnumerable<int> used, IReadOnlyList<double> weights)
    {
        var mixture = new double[points[0].Length];
        foreach (var (at, point) in used.Index())
        {
            for (var i = 0; i < mixture.Length; i++)
            {
                mixture[i] += weights[at] * points[point][i];
            }
        }

        return mixture;
    }

    private static double Dot(double[] one, double[] other)
    {
        var sum = 0.0;
        for (var i = 0; i < one.Length; i++)
        {
            sum += one[i] * other[i];
        }

        return sum;
    }
}
