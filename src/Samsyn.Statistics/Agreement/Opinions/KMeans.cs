// Parts points on the map into groups around centres, from centres to begin with.
using Samsyn.Statistics.Inequality.Simulation;

namespace Samsyn.Statistics.Agreement.Opinions;

/// <summary>A way to part points into groups.</summary>
/// <param name="GroupOf">The group of each point, from 0.</param>
/// <param name="Centres">The centres of the groups; each has a point.</param>
internal sealed record Parting(int[] GroupOf, MapPoints Centres)
{
    /// <summary>The sum of the squared distances of points from their centres.</summary>
    public double Scatter { get; init; }

    /// <summary>How many points each group has.</summary>
    public int[] Sizes
    {
        get
        {
            var sizes = new int[Centres.Count];
            foreach (var group in GroupOf)
            {
                sizes[group]++;
            }

            return sizes;
        }
    }
}

/// <summary>Lloyd’s k-means. Source: S. P. Lloyd, IEEE Transactions on Information Theory 28 (1982) 129–137; beginnings: D. Arthur and S. Vassilvitskii, SODA (2007).</summary>
internal static class KMeans
{
    /// <summary>The best of several partings from drawn beginnings.</summary>
    /// <param name="points">The points.</param>
    /// <param name="groups">How many groups.</param>
    /// <param name="restarts">How many beginnings.</param>
    /// <param name="random">Draws them.</param>
    public static Parting Best(MapPoints points, int groups, int restarts, ref RandomNumbers random)
    {
        Parting? best = null;
        for (var restart = 0; restart < restarts; restart++)
        {
            var found = From(points, null, Begin(points, groups, ref random), (100, 1e-9));
            best = best is null || found.Scatter < best.Scatter ? found : best;
        }

        return best!;
    }

    /// <summary>The parting without groups of fewer people than five: they join the nearest group that is large enough; null where that leaves none or one.</summary>
    public static Parting? LargeEnough(MapPoints points, Parting parting)
    {
        var sizes = parting.Sizes;
        int[] large = [.. Enumerable.Range(0, sizes.Length).Where(group => sizes[group] >= SmallGroups.Least)];
        if (large.Length == sizes.Length || large.Length < 2)
        {
            return large.Length < 2 ? null : parting;
        }

        var (centres, groupOf) = (parting.Centres.Pick(large), new int[points.Count]);
        return new(groupOf, centres) { Scatter = Assign(points, centres, groupOf) };
    }

    /// <summary>Moves centres until they stand still. A group that loses its last point is gone.</summary>
    /// <param name="points">The points.</param>
    /// <param name="weights">How much each point weighs; null for all the same.</param>
    /// <param name="centres">Where to begin.</param>
    /// <param name="until">The most rounds, and how far a centre may still move in the last one.</param>
    public static Parting From(MapPoints points, IReadOnlyList<double>? weights, MapPoints centres, (int Rounds, double Still) until)
    {
        var groupOf = new int[points.Count];
        for (var round = 0; ; round++)
        {
            var scatter = Assign(points, centres, groupOf);
            var next = Centred(points, weights, groupOf, centres.Count);
            if (round == until.Rounds || (next.Count == centres.Count && Moved(centres, next) < until.Still))
            {
                return new(groupOf, next) { Scatter = scatter };
            }

            centres = next;
        }
    }

    private static double Assign(MapPoints points, MapPoints centres, int[] groupOf)
    {
        var scatter = 0.0;
        for (var point = 0; point < points.Count; point++)
        {
            var (nearest, group) = (double.PositiveInfinity, 0);
            for (var centre = 0; centre < centres.Count; centre++)
            {
                var square = points.Square(point, centres.X[centre], centres.Y[centre]);
                (nearest, group) = square < nearest ? (square, centre) : (nearest, group);
            }

            groupOf[point] = group;
            scatter += nearest;
        }

        return scatter;
    }

    private static MapPoints Centred(MapPoints points, IReadOnlyList<double>? weights, int[] groupOf, int groups)
    {
        var (x, y, sums) = (new double[groups], new double[groups], new double[groups]);
        for (var point = 0; point < points.Count; point++)
        {
            var (group, weight) = (groupOf[point], weights?[point] ?? 1);
            x[group] += weight * points.X[point];
            y[group] += weight * points.Y[point];
            sums[group] += weight;
        }

        int[] kept = [.. Enumerable.Range(0, groups).Where(group => sums[group] > 0)];
        var (centres, place) = (new MapPoints(kept.Length), new int[groups]);
        foreach (var (index, group) in kept.Index())
        {
            (centres.X[index], centres.Y[index], place[group]) = (x[group] / sums[group], y[group] / sums[group], index);
        }

        for (var point = 0; point < points.Count; point++)
        {
            groupOf[point] = place[groupOf[point]];
        }

        return centres;
    }

    private static double Moved(MapPoints before, MapPoints after) =>
        Enumerable.Range(0, before.Count).Max(centre => Math.Sqrt(before.Square(centre, after.X[centre], after.Y[centre])));

    // Each further beginning is drawn by the square of its distance from those there are.
    private static MapPoints Begin(MapPoints points, int groups, ref RandomNumbers random)
    {
        var (chosen, nearest) = (new List<int> { (int)(random.Uniform() * points.Count) }, new double[points.Count]);
        Array.Fill(nearest, double.PositiveInfinity);
        while (chosen.Count < groups)
        {
            var sum = 0.0;
            for (var point = 0; point < points.Count; point++)
            {
                nearest[point] = Math.Min(nearest[point], points.Square(point, points.X[chosen[^1]], points.Y[chosen[^1]]));
                sum += nearest[point];
            }

            var (drawn, left) = (0, random.Uniform() * sum);
            while (drawn < points.Count - 1 && (left -= nearest[drawn]) > 0)
            {
                drawn++;
            }

            chosen.Add(drawn);
        }

        return points.Pick(chosen);
    }
}
