// Tells the lines below a table, such as its source or its sum, from the rows of the table itself.
namespace Samsyn.Sources.Tables;

/// <summary>What a line below a table says: its source, a note, a sum.</summary>
internal static class Footers
{
    private static readonly (string Start, string Kind)[] Starts =
    [
        ("källa", "SOURCE"), ("kilde", "SOURCE"), ("kilder", "SOURCE"), ("source", "SOURCE"), ("lähde", "SOURCE"),
        ("not", "NOTE"), ("note", "NOTE"), ("anm", "NOTE"), ("anmärkning", "NOTE"), ("fotnot", "NOTE"), ("fotnoter", "NOTE"), ("kommentar", "NOTE"),
        ("uppdaterad", "LAST-UPDATED"), ("senast uppdaterad", "LAST-UPDATED"), ("opdateret", "LAST-UPDATED"), ("updated", "LAST-UPDATED"),
        ("©", "COPYRIGHT"), ("copyright", "COPYRIGHT"), ("http", "SOURCE"), ("www", "SOURCE"), ("*", "NOTE"),
    ];

    private static readonly string[] Sums = ["summa", "sum", "sum:", "summa:"];

    /// <summary>The note that a line is, or null when nothing in its words says that it is one.</summary>
    public static SourceNote? Note(RawRow row)
    {
        var first = row.First;
        if (first is null)
        {
            return null;
        }

        return row.Filled == 1 || (row.Filled == 2 && first.EndsWith(':')) ? NoteOf(string.Join(' ', row.Cells.OfType<string>()))
            : Sums.Contains(first, StringComparer.OrdinalIgnoreCase) && row.Cells.Skip(1).All(cell => cell is null || RawRow.IsFigure(cell))
                ? new("SUM", string.Join(' ', row.Cells.OfType<string>()))
                : null;
    }

    private static SourceNote? NoteOf(string text)
    {
        foreach (var (start, kind) in Starts)
        {
            if (text.StartsWith(start, StringComparison.OrdinalIgnoreCase) && (text.Length == start.Length || !char.IsLetter(text[start.Length]) || start is "http"))
            {
                return new(kind, text);
            }
        }

        return null;
    }
}
