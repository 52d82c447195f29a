// How large a table is with its margins, and how one that is too large to be laid out at once is cut into its times.
namespace Samsyn.Statistics.Disclosure;

/// <summary>
/// Cuts a table that is too large into its times. Nothing is summed over time, so no equation joins two of them: what is
/// hidden at one time can be worked out from that time alone, and the proofs of each are those of the whole.
/// </summary>
internal static class TablePieces
{
    private const int MostMerges = 3;

    /// <summary>The cells of each piece, by their index, all in one where they can be laid out at once; and the places of the piece that has most.</summary>
    /// <param name="table">A table with cells.</param>
    public static (IReadOnlyList<int[]> Pieces, double Places) Of(CountedTable table)
    {
        var times = table.Classifications.Index().Where(pair => pair.Item.Time).Select(pair => pair.Index).ToArray();
        int[] all = [.. Enumerable.Range(0, table.Cells.Count)];
        var whole = Places(table);
        if (times.Length == 0 || whole <= Protection.MostPlaces)
        {
            return ([all], whole);
        }

        int[][] pieces = [.. all.GroupBy(cell => string.Join('\u0001', times.Select(time => table.Cells[cell].Codes[time])), StringComparer.Ordinal).Select(own => own.ToArray())];
        return (pieces, pieces.Max(piece => Places(Cut(table, piece))));
    }

    /// <summary>The table of these cells alone.</summary>
    /// <param name="table">The table.</param>
    /// <param name="piece">The cells, by their index.</param>
    public static CountedTable Cut(CountedTable table, int[] piece) =>
        piece.Length == table.Cells.Count ? table : table with { Cells = [.. piece.Select(cell => table.Cells[cell])] };

    /// <summary>How many combinations of categories a table has, groups, totals and remainders among them.</summary>
    /// <param name="table">A table with cells.</param>
    private static double Places(CountedTable table)
    {
        var axes = Axes(table, null);
        // Every group may get a remainder; where that might be too much, the sums are asked which do.
        var (places, most) = (Product(axes, axis => axis.Nodes), Product(axes, axis => (2 * axis.Nodes) - axis.Atoms));
        return places > Protection.MostPlaces || most <= Protection.MostPlaces ? places : Product(Axes(table, Gaps(table, _ => { })), axis => axis.Nodes);
    }

    /// <summary>What the sums of a table tell of its groups.</summary>
    /// <param name="table">A table with cells.</param>
    /// <param name="broken">Told of each whole that holds fewer persons than its parts.</param>
    public static AxisGaps[] Gaps(CountedTable table, Action<BrokenSum> broken) => Margins.Gaps(Layout.Of(table, Axes(table, null), out _), broken);

    /// <summary>The classifications of a table, laid out.</summary>
    /// <param name="table">The table.</param>
    /// <param name="gaps">What the sums tell of their groups; null where they have not been asked.</param>
    public static Axis[] Axes(CountedTable table, AxisGaps[]? gaps) =>
    [
        .. table.Classifications.Select((classification, axis) => Axis.Of(
            classification, table.Cells.Select(cell => cell.Codes[axis]).ToHashSet(StringComparer.Ordinal), gaps?[axis] ?? new([], []))),
    ];

    /// <summary>The protected pieces put together again, the cells in the order of the table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="pieces">The cells of each piece, and the piece when it is protected.</param>
    public static ProtectedTable Joined(CountedTable table, IReadOnlyList<(int[] Cells, ProtectedTable Told)> pieces)
    {
        var cells = new ProtectedCell[table.Cells.Count];
        foreach (var (own, told) in pieces)
        {
            foreach (var (at, index) in own.Index())
            {
                cells[index] = told.Cells[at];
            }
        }

        var joined = new ProtectedTable(cells)
        {
            Proofs = new ProofChain([.. pieces.Select(piece => piece.Told.Proofs)]),
            Exposed = [.. pieces.SelectMany(piece => piece.Told.Exposed)],
        };
        return joined.HiddenShare > Merging.TooMuch ? joined with { Merges = Merges(pieces) } : joined;
    }

    // Only what is proposed at a time is counted for it, so that a merge helps at least as much as is said.
    private static MergeProposal[] Merges(IReadOnlyList<(int[] Cells, ProtectedTable Told)> pieces)
    {
        var before = pieces.Where(piece => piece.Told.Merges.Count > 0).Sum(piece => piece.Told.Merges[0].HiddenBefore);
        return
        [
            .. pieces.SelectMany(piece => piece.Told.Merges).GroupBy(merge => (merge.Classification, merge.First, merge.Second))
                .Select(own => own.First() with { HiddenBefore = before, HiddenAfter = before - own.Sum(merge => merge.HiddenBefore - merge.HiddenAfter) })
                .OrderBy(merge => merge.HiddenAfter).Take(MostMerges),
        ];
    }

    private static double Product(Axis[] axes, Func<Axis, int> nodes) => axes.Aggregate(1.0, (product, axis) => product * nodes(axis));
}
