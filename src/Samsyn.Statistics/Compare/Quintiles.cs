// In which fifth of all places does a place lie?
using static System.FormattableString;

namespace Samsyn.Statistics.Compare;

/// <summary>The fifth of all places in which each lies, from 1 (the lowest figures) to 5.</summary>
/// <remarks>
/// <para>
/// Of n places in order, each fifth has ⌊n/5⌋, and the first (n mod 5) fifths one more. Places with equal figures are never
/// parted: they share the fifth of the first of them. Fewer than five places have no fifths.
/// </para>
/// <para>
/// It knows nothing of how sure a figure is: neighbours on either side of a border may well be alike. Source: Fingertips,
/// which parts equal figures at will.
/// </para>
/// </remarks>
public static class Quintiles
{
    private const int Parts = 5;

    /// <summary>The fifth of each place.</summary>
    /// <param name="values">The figures.</param>
    /// <returns>1 to 5 for each, in the order given; null when there are fewer than five places.</returns>
    /// <exception cref="ArgumentException">A figure is not finite.</exception>
    public static IReadOnlyList<int>? Of(IReadOnlyList<double> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        foreach (var value in values)
        {
            if (!double.IsFinite(value))
            {
                throw new ArgumentException(Invariant($"Places are put in fifths by finite figures; {value} was given. Leave out what is missing."), nameof(values));
            }
        }

        if (values.Count < Parts)
        {
            return null;
        }

        int[] order = [.. Enumerable.Range(0, values.Count).OrderBy(i => values[i])];
        var (found, first) = (new int[values.Count], 0);
        foreach (var (place, i) in order.Index())
        {
            first = place > 0 && values[i] == values[order[place - 1]] ? first : place;
            found[i] = PartAt(first, values.Count);
        }

        return found;
    }

    private static int PartAt(int place, int count)
    {
        var (size, larger) = (count / Parts, count % Parts);
        var within = larger * (size + 1);
        return 1 + (place < within ? place / (size + 1) : larger + ((place - within) / size));
    }
}
