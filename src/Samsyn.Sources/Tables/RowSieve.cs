// Lets the rows of a table through, and keeps back blank lines, what stands below the table, and rows of the wrong width.
using Samsyn.Loop;
using static System.FormattableString;

namespace Samsyn.Sources.Tables;

/// <summary>Sorts the lines below a header into rows, flaws, and notes that are kept back.</summary>
/// <param name="sheet">The sheet, for messages; empty in a file that has none.</param>
/// <param name="width">How many columns the header has.</param>
internal sealed class RowSieve(string sheet, int width)
{
    private readonly List<RawRow> held = [];
    private bool blankBefore;

    /// <summary>Whether nothing is held back, so that a whole row needs no second look.</summary>
    public bool IsClear => held.Count == 0;

    /// <summary>Tells that a whole row has gone by.</summary>
    public void Passed() => blankBefore = false;

    /// <summary>What a line, and the lines held back before it, turn out to be.</summary>
    public IEnumerable<SourceRow> Next(RawRow row)
    {
        if (row.Filled == 0)
        {
            blankBefore = true;
            return [];
        }

        if (MayBeNote(row))
        {
            held.Add(row);
            return [];
        }

        blankBefore = false;
        IReadOnlyList<SourceRow> let = [.. held.Where(kept => Footers.Note(kept) is null or { Kind: "SUM" }).Select(Let), Let(row)];
        held.Clear();
        return let;
    }

    /// <summary>Whether a row that starts with this cell may be a sum or a note, and so needs a second look.</summary>
    public static bool IsSuspect(string? first) => first is ['s' or 'S', 'u' or 'U', 'm' or 'M', ..];

    public Flaw WrongWidth(long number, int count) =>
        new(new Where.WholeRow(sheet, number), FlawKind.WrongWidth, Invariant($"{count}"), Invariant($"{width}"));

    private SourceRow Let(RawRow row) => row.Reach > width || row.Cells.Count < width
        ? new SourceRow.Faulty(WrongWidth(row.Number, Math.Max(row.Reach, Math.Min(row.Cells.Count, width))))
        : new SourceRow.Read(row.Number, row.Cells.Count == width ? row.Cells : [.. row.Cells.Take(width)]);

    // A sum, a single cell in words that say so, or a single cell below a blank line or another such.
    private bool MayBeNote(RawRow row) =>
        width > 1 && (Footers.Note(row) is not null || (row.Filled == 1 && row.First is not null && (blankBefore || held.Count > 0)));
}
