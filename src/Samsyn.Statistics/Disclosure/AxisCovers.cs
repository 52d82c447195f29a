// The equations of a classification: how each group can be put together from smaller ones that do not overlap.
namespace Samsyn.Statistics.Disclosure;

/// <summary>Finds the equations of a classification.</summary>
internal static class AxisCovers
{
    /// <summary>
    /// For each group one or more covers: it is the sum of its largest parts. Where groups overlap there is a cover for each
    /// part that the others leave out, so that every way of subtracting one from another is among the equations.
    /// </summary>
    public static IReadOnlyList<Cover> Of(Axis axis)
    {
        var covers = new List<Cover>();
        for (var whole = axis.Atoms; whole < axis.Nodes; whole++)
        {
            var inside = Inside(axis, whole);
            var used = new HashSet<int>();
            foreach (var first in Largest(axis, inside))
            {
                if (!used.Contains(first))
                {
                    covers.Add(new(whole, Fill(axis, first, inside)));
                    used.UnionWith(covers[^1].Parts);
                }
            }

            if (used.Count == 0)
            {
                covers.Add(new(whole, [.. axis.AtomsOf(whole)]));
            }
        }

        return covers;
    }

    // The groups inside a group that are in no larger one inside it.
    private static IEnumerable<int> Largest(Axis axis, List<int> inside)
    {
        var groups = inside.Where(node => !axis.IsAtom(node)).ToList();
        return groups.Where(group => !groups.Exists(other => other > group && All(axis, group, atom => axis.Holds(other, atom))));
    }

    // The nodes inside a group, the largest first; of two groups with the same persons the later holds the earlier.
    private static List<int> Inside(Axis axis, int whole)
    {
        var inside = new List<int>();
        for (var node = whole - 1; node >= axis.Atoms; node--)
        {
            if (All(axis, node, atom => axis.Holds(whole, atom)))
            {
                inside.Add(node);
            }
        }

        foreach (var atom in axis.AtomsOf(whole))
        {
            inside.Add(atom);
        }

        return inside;
    }

    private static int[] Fill(Axis axis, int first, List<int> inside)
    {
        var filled = new HashSet<int>();
        var parts = new List<int>();
        foreach (var node in inside.Prepend(first))
        {
            if (All(axis, node, atom => !filled.Contains(atom)))
            {
                parts.Add(node);
                foreach (var atom in axis.AtomsOf(node))
                {
                    filled.Add(atom);
                }
            }
        }

        return [.. parts];
    }

    private static bool All(Axis axis, int node, Func<int, bool> holds)
    {
        foreach (var atom in axis.AtomsOf(node))
        {
            if (!holds(atom))
            {
                return false;
            }
        }

        return true;
    }
}
