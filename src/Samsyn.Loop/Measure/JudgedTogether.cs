// When many differences are looked at together, some look certain by chance alone: each p-value is adjusted for all of them.
using Samsyn.Statistics.Compare;

namespace Samsyn.Loop.Measure;

/// <summary>Adjusts p-values for being looked at together.</summary>
internal static class JudgedTogether
{
    /// <summary>The adjusted p-values, in the order given; where there is none there is none.</summary>
    public static IReadOnlyList<double?> Adjust(IReadOnlyList<double?> chances)
    {
        var adjusted = new Queue<double>(FalseDiscovery.Adjust([.. chances.OfType<double>()]));
        return [.. chances.Select(chance => chance is null ? (double?)null : adjusted.Dequeue())];
    }
}
