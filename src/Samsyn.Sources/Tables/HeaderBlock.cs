// Finds where the header of a table stands, below its title lines, and joins the header's rows into one name for each column.
namespace Samsyn.Sources.Tables;

/// <summary>The header of a table: what it is called, and where its rows begin.</summary>
/// <param name="Titles">The lines above the header.</param>
/// <param name="Names">The name of each column, from the first; empty where it has none.</param>
/// <param name="LastRow">The number of the last header row; 0 when there is no header.</param>
internal sealed record HeaderBlock(IReadOnlyList<string> Titles, IReadOnlyList<string> Names, long LastRow)
{
    private const int MostRows = 3;

    /// <summary>Whether the names above were moved to stand over those below.</summary>
    public bool Moved { get; private init; }

    /// <summary>Finds the header among the first rows of a table; null when no two cells stand side by side.</summary>
    public static HeaderBlock? Find(IReadOnlyList<RawRow> rows)
    {
        var width = Width(rows);
        var first = Enumerable.Range(0, rows.Count).FirstOrDefault(index => IsHeaderPart(rows[index], width), -1);
        if (first < 0)
        {
            return null;
        }

        var titles = rows.Take(first).SelectMany(row => row.Cells).OfType<string>().ToArray();
        var count = Count(rows, first);
        return count == 0 ? new(titles, new string[width], first == 0 ? 0 : rows[first - 1].Number) : Joined(titles, rows.Skip(first).Take(count).ToArray());
    }

    // The reach that most rows with several cells share.
    private static int Width(IReadOnlyList<RawRow> rows) =>
        rows.Where(row => row.Filled > 1).GroupBy(row => row.Reach).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key)
            .Select(group => group.Key).FirstOrDefault();

    // A title has its words in the first cell, and nothing or little beside it.
    private static bool IsHeaderPart(RawRow row, int width) =>
        width > 1 && (row.Filled > 1 || (width == 2 && row.First is null && row.Filled == 1)) && (row.First is null || row.Filled > width / 2 || IsSpread(row, width));

    private static bool IsSpread(RawRow row, int width) => row.Filled >= 2 && row.Reach > 2 && row.Reach >= width - 2;

    private static int Count(IReadOnlyList<RawRow> rows, int first)
    {
        var figures = Enumerable.Range(first, rows.Count - first).FirstOrDefault(index => rows[index].HasFigures && !IsYears(rows, index), -1);
        if (figures == first)
        {
            return 0;
        }

        var most = figures < 0 ? 1 : figures - first;
        return most is 1 or > MostRows ? 1 : IsUpper(rows, first, most) ? most : 1;
    }

    // Years side by side head columns; a row of figures holds something else.
    private static bool IsYears(IReadOnlyList<RawRow> rows, int index) =>
        rows[index].Cells.Skip(1).All(cell => cell is null || !RawRow.IsFigure(cell) || RawRow.IsYear(cell));

    // An upper row names several columns at once: it has gaps, or says the same again.
    private static bool IsUpper(IReadOnlyList<RawRow> rows, int first, int count) =>
        rows.Skip(first).Take(count - 1).All(row =>
            row.Filled < rows[first + count - 1].Reach || row.Cells.OfType<string>().Distinct(StringComparer.Ordinal).Count() < row.Filled);

    private static HeaderBlock Joined(IReadOnlyList<string> titles, RawRow[] rows)
    {
        var width = rows.Max(row => row.Reach);
        var moved = HeaderSpans.Move(rows, width);
        var spread = rows[..^1].Select((row, index) => HeaderSpans.Spread(moved > 0 && index == rows.Length - 2 ? HeaderSpans.Shift(row, moved) : row, rows[^1], width)).ToList();
        spread.Add([.. Enumerable.Range(0, width).Select(column => rows[^1][column])]);
        var names = Enumerable.Range(0, width).Select(column => string.Join(" | ", spread.Select(row => Tidy(row[column])).Where(name => name.Length > 0).Distinct()));
        return new(titles, [.. names], rows[^1].Number) { Moved = moved > 0 };
    }

    /// <summary>A name with every run of spaces, no-break spaces and line breaks as one space.</summary>
    public static string Tidy(string? name) => name is null ? "" : string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
