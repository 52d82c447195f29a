// Sorts areas by a figure into parts of equal numbers: tenths from the most deprived to the least.
using static System.FormattableString;

namespace Samsyn.Statistics.Rates;

/// <summary>Quantiles of areas.</summary>
/// <remarks>
/// <para>
/// Of N areas with a value, the one with rank r (equal values share the lowest rank) belongs, of k parts, to
/// <code>
/// q = (k + 1) − ⌈ (N + 1 − r) k / N ⌉,   at least 1
/// </code>
/// in whole numbers, so that no rounding moves an area over a border.
/// </para>
/// <para>
/// Parts hold equal numbers of areas, not of people. Many equal values at a border all fall on its one side. Source:
/// the rule of the Office for Health Improvement and Disparities for deciles of the Index of Multiple Deprivation.
/// </para>
/// </remarks>
public static class AreaQuantiles
{
    /// <summary>The part of each area, from 1.</summary>
    /// <param name="values">One for each area; null where it is missing.</param>
    /// <param name="parts">How many parts, two or more.</param>
    /// <param name="highestFirst">Whether the highest values are in part 1 (more is more deprived) or the lowest.</param>
    /// <returns>In the order given; null where the value is missing, and for all where there are fewer areas than parts.</returns>
    /// <exception cref="ArgumentException">A value is no number, or there are fewer than two parts.</exception>
    public static IReadOnlyList<int?> Of(IReadOnlyList<double?> values, int parts = 10, bool highestFirst = true)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (parts < 2 || values.Any(value => value is { } number && !double.IsFinite(number)))
        {
            throw new ArgumentException(Invariant($"Areas are sorted by finite numbers into two parts or more; {parts} parts of {string.Join(", ", values.Where(value => value is { } number && !double.IsFinite(number)).Take(1))} were asked for."));
        }

        var order = Enumerable.Range(0, values.Count).Where(i => values[i] is not null).OrderBy(i => highestFirst ? -values[i] : values[i]).ToArray();
        var found = new int?[values.Count];
        if (order.Length < parts)
        {
            return found;
        }

        var rank = 1;
        for (var i = 0; i < order.Length; i++)
        {
            rank = i > 0 && values[order[i]] == values[order[i - 1]] ? rank : i + 1;
            long above = order.Length + 1L - rank;
            found[order[i]] = (int)Math.Max(1, parts + 1 - (((above * parts) + order.Length - 1) / order.Length));
        }

        return found;
    }
}
