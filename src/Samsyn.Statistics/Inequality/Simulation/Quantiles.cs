// The number below which a share of sorted numbers lies.
namespace Samsyn.Statistics.Inequality.Simulation;

/// <summary>Quantiles, linearly between neighbours (R. J. Hyndman and Y. Fan, The American Statistician 50 (1996), type 7).</summary>
internal static class Quantiles
{
    public static double OfSorted(ReadOnlySpan<double> sorted, double share)
    {
        var place = share * (sorted.Length - 1);
        var below = (int)place;
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((place - below) * (sorted[above] - sorted[below]));
    }
}
