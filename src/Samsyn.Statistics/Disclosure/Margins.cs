// Works out what is known beside the cells of a table: totals known elsewhere, and remainders that can be had by subtraction.
namespace Samsyn.Statistics.Disclosure;

/// <summary>Works out what somebody who sees a table knows beside its cells.</summary>
internal static class Margins
{
    /// <summary>Which groups hold more than their parts, and which hold no more although some of their parts stand in no cell.</summary>
    /// <param name="layout">The given cells.</param>
    /// <param name="broken">Told of each whole that holds fewer persons than its parts.</param>
    public static AxisGaps[] Gaps(Layout layout, Action<BrokenSum> broken)
    {
        var found = layout.Axes.Select(_ => new AxisGaps([], [])).ToArray();
        for (var axis = 0; axis < found.Length; axis++)
        {
            foreach (var cover in layout.Axes[axis].Covers)
            {
                var (lines, left) = Left(layout, axis, cover, broken);
                var silent = cover.Parts.Any(part => layout.Axes[axis].Silent[part]);
                if (lines > 0 && left != silent)
                {
                    (left ? found[axis].Short : found[axis].Full).Add(layout.Axes[axis].Codes[cover.Whole]);
                }
            }
        }

        return found;
    }

    // In how many lines the whole and some part are told, and whether the parts leave anything in any of them.
    private static (int Lines, bool Left) Left(Layout layout, int axis, Cover cover, Action<BrokenSum> broken)
    {
        var (lines, any) = (0, false);
        foreach (var line in layout.Lines(axis))
        {
            if (Remains(layout, axis, cover, line) is { } left)
            {
                (lines, any) = (lines + 1, any || left != (0, 0));
                if (left.Counted < 0 || left.Base < (layout.HasBases ? left.Counted : 0))
                {
                    broken(Broken(layout, axis, line + (cover.Whole * layout.Strides[axis]), left));
                }
            }
        }

        return (lines, any);
    }

    /// <summary>Fills in the totals that are known elsewhere and the remainders.</summary>
    public static void Fill(Layout layout)
    {
        for (var pass = 0; pass < 2; pass++)
        {
            for (var axis = 0; axis < layout.Axes.Count; axis++)
            {
                Close(layout, axis);
            }

            for (var axis = 0; axis < layout.Axes.Count; axis++)
            {
                Subtract(layout, axis);
            }
        }
    }

    // Where a part is there, its whole is known to somebody.
    private static void Close(Layout layout, int axis)
    {
        var stride = layout.Strides[axis];
        foreach (var cover in layout.Axes[axis].Covers)
        {
            foreach (var line in layout.Lines(axis))
            {
                if (layout.Places[line + (cover.Whole * stride)] == Place.None && HasPart(layout, line, stride, cover))
                {
                    layout.Places[line + (cover.Whole * stride)] = Place.Known;
                }
            }
        }
    }

    private static void Subtract(Layout layout, int axis)
    {
        var (stride, silent) = (layout.Strides[axis], layout.Axes[axis].Silent);
        foreach (var cover in layout.Axes[axis].Covers)
        {
            foreach (var line in layout.Lines(axis))
            {
                if (layout.Places[line + (cover.Whole * stride)] != Place.None && HasPart(layout, line, stride, cover))
                {
                    Fill(layout, axis, cover, line, silent);
                }
            }
        }
    }

    private static void Fill(Layout layout, int axis, Cover cover, int line, IReadOnlyList<bool> silent)
    {
        var (stride, open, openings) = (layout.Strides[axis], -1, 0);
        foreach (var part in cover.Parts)
        {
            var place = line + (part * stride);
            if (layout.Places[place] == Place.None)
            {
                layout.Places[place] = silent[part] ? Place.Remainder : Place.Empty;
            }

            if (layout.Places[place] is Place.Remainder or Place.Known && layout.Counts[place] < 0)
            {
                (open, openings) = (place, openings + 1);
            }
        }

        // One part alone that nobody has told is what the others leave.
        if (openings == 1 && Remains(layout, axis, cover, line) is { Counted: >= 0 } left && (!layout.HasBases || left.Base >= left.Counted))
        {
            layout.Counts[open] = left.Counted;
            if (layout.HasBases)
            {
                layout.Bases[open] = left.Base;
            }
        }
    }

    /// <summary>What a whole holds beyond its parts; null when the whole is not told, or no part is.</summary>
    private static (long Counted, long Base)? Remains(Layout layout, int axis, Cover cover, int line)
    {
        var stride = layout.Strides[axis];
        var whole = line + (cover.Whole * stride);
        if (layout.Counts[whole] < 0 || !HasPart(layout, line, stride, cover))
        {
            return null;
        }

        var (counted, all) = (layout.Counts[whole], layout.HasBases ? layout.Bases[whole] : 0);
        foreach (var part in cover.Parts)
        {
            var place = line + (part * stride);
            counted -= Math.Max(0, layout.Counts[place]);
            all -= layout.HasBases ? Math.Max(0, layout.Bases[place]) : 0;
        }

        return (counted, all);
    }

    private static bool HasPart(Layout layout, int line, int stride, Cover cover)
    {
        foreach (var part in cover.Parts)
        {
            if (layout.Places[line + (part * stride)] is not (Place.None or Place.Empty))
            {
                return true;
            }
        }

        return false;
    }

    private static BrokenSum Broken(Layout layout, int axis, int whole, (long Counted, long Base) left) =>
        new(layout.CodesOf(whole), layout.Axes[axis].Name)
        {
            Count = layout.Counts[whole],
            PartsCount = layout.Counts[whole] - left.Counted,
            Base = layout.HasBases ? layout.Bases[whole] : null,
            PartsBase = layout.HasBases ? layout.Bases[whole] - left.Base : null,
        };
}

/// <summary>What the sums of a table tell of its groups, by code.</summary>
/// <param name="Short">Groups whose parts all stand in cells and hold less than the group: they have a part that no cell names.</param>
/// <param name="Full">Groups some of whose parts stand in no cell, and whose other parts hold all of them: nobody is in the parts that no cell names.</param>
internal sealed record AxisGaps(HashSet<string> Short, HashSet<string> Full)
{
    public bool Any => Short.Count + Full.Count > 0;
}
