// How well points sit in their groups: near their own, far from the next.
namespace Samsyn.Statistics.Agreement.Opinions;

/// <summary>The mean silhouette of a parting, from −1 to 1.</summary>
/// <remarks>
/// <code>s = (b − a)/max(a, b),  a the mean distance to one’s own group, b to the nearest other; 0 for who is alone</code>
/// Source: P. J. Rousseeuw, Journal of Computational and Applied Mathematics 20 (1987) 53–65.
/// </remarks>
internal static class Silhouette
{
    /// <summary>The silhouettes of several partings of the same points; 0 for a parting into one group.</summary>
    public static double[] Of(MapPoints points, IReadOnlyList<Parting> partings)
    {
        var sums = partings.Select(parting => new double[parting.Centres.Count]).ToArray();
        var sizes = partings.Select(parting => parting.Sizes).ToArray();
        var totals = new double[partings.Count];
        for (var own = 0; own < points.Count; own++)
        {
            foreach (var sum in sums)
            {
                Array.Clear(sum);
            }

            for (var other = 0; other < points.Count; other++)
            {
                var distance = Math.Sqrt(points.Square(own, points.X[other], points.Y[other]));
                for (var index = 0; index < sums.Length; index++)
                {
                    sums[index][partings[index].GroupOf[other]] += distance;
                }
            }

            for (var index = 0; index < sums.Length; index++)
            {
                totals[index] += Score(sums[index], sizes[index], partings[index].GroupOf[own]);
            }
        }

        return [.. totals.Select(total => total / points.Count)];
    }

    private static double Score(double[] sums, int[] sizes, int own)
    {
        if (sizes[own] < 2 || sizes.Length < 2)
        {
            return 0;
        }

        var (near, next) = (sums[own] / (sizes[own] - 1), double.PositiveInfinity);
        for (var group = 0; group < sizes.Length; group++)
        {
            next = group == own ? next : Math.Min(next, sums[group] / sizes[group]);
        }

        return Math.Max(near, next) is var longest and > 0 ? (next - near) / longest : 0;
    }
}
