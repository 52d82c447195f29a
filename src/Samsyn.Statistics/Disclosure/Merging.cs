// Which two categories had better be shown as one, when too much of a table would be hidden.
namespace Samsyn.Statistics.Disclosure;

/// <summary>Finds merges of categories that leave fewer cells too small.</summary>
internal static class Merging
{
    /// <summary>More than this share hidden, and merging is proposed.</summary>
    public const double TooMuch = 0.25;

    private const int Most = 3;

    /// <summary>The merges of neighbours that help most.</summary>
    /// <param name="layout">The table.</param>
    /// <param name="rule">What is too small.</param>
    public static IReadOnlyList<MergeProposal> Of(Layout layout, ProtectionRule rule)
    {
        var small = new bool[layout.Size];
        var before = 0;
        for (var place = 0; place < layout.Size; place++)
        {
            small[place] = layout.Places[place] == Place.Given && IsSmall(layout.Counts[place], layout.HasBases ? layout.Bases[place] : null, rule);
            before += small[place] ? 1 : 0;
        }

        var proposals = layout.Axes.Index().Where(pair => pair.Item.Summed)
            .SelectMany(pair => Enumerable.Range(1, pair.Item.Atoms - 1).Where(atom => Mergeable(pair.Item, atom)).Select(atom => (Axis: pair.Index, Atom: atom)))
            .Select(pair => new MergeProposal(
                layout.Axes[pair.Axis].Name, layout.Axes[pair.Axis].Codes[pair.Atom - 1], layout.Axes[pair.Axis].Codes[pair.Atom], before, before + Gained(layout, pair, small, rule)));
        return [.. proposals.Where(merge => merge.HiddenAfter < merge.HiddenBefore).OrderBy(merge => merge.HiddenAfter).Take(Most)];
    }

    // Only neighbours in the same groups, both of which cells name.
    private static bool Mergeable(Axis axis, int atom) => !axis.Silent[atom] && !axis.Silent[atom - 1]
        && axis.Holding[atom].Skip(1).SequenceEqual(axis.Holding[atom - 1].Skip(1));

    private static int Gained(Layout layout, (int Axis, int Atom) pair, bool[] small, ProtectionRule rule)
    {
        var stride = layout.Strides[pair.Axis];
        var gained = 0;
        foreach (var line in layout.Lines(pair.Axis))
        {
            var (one, other) = (line + ((pair.Atom - 1) * stride), line + (pair.Atom * stride));
            if (small[one] || small[other])
            {
                long? all = layout.HasBases ? Math.Max(0, layout.Bases[one]) + Math.Max(0, layout.Bases[other]) : null;
                var merged = IsSmall(Math.Max(0, layout.Counts[one]) + Math.Max(0, layout.Counts[other]), all, rule);
                gained += (merged ? 1 : 0) - (small[one] ? 1 : 0) - (small[other] ? 1 : 0);
            }
        }

        return gained;
    }

    private static bool IsSmall(long count, long? all, ProtectionRule rule) => Primary.Of(count, all, rule) != Hiding.Shown;
}
