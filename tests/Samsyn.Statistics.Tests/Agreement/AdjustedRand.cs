// How alike two ways of parting people are: 1 when they are the same, about 0 when they have nothing to do with each other.
namespace Samsyn.Statistics.Tests.Agreement;

/// <summary>The adjusted Rand index. Source: L. Hubert and P. Arabie, Journal of Classification 2 (1985) 193–218.</summary>
internal static class AdjustedRand
{
    public static double Of(IReadOnlyList<int> one, IReadOnlyList<int> other)
    {
        static double Pairs(IEnumerable<int> counts) => counts.Sum(count => count * (count - 1) / 2.0);
        var both = Pairs(one.Zip(other).CountBy(pair => pair).Select(pair => pair.Value));
        var (rows, columns) = (Pairs(one.CountBy(group => group).Select(pair => pair.Value)), Pairs(other.CountBy(group => group).Select(pair => pair.Value)));
        var expected = rows * columns / (one.Count * (one.Count - 1) / 2.0);
        return (both - expected) / (((rows + columns) / 2) - expected);
    }
}
