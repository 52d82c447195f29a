// Cells that were merged downwards hold their word once; every row that they cover is to have it.
using ExcelDataReader;

namespace Samsyn.Sources.Excel;

/// <summary>Gives each row the words of cells that are merged from a row above it.</summary>
internal sealed class MergedCells(IReadOnlyList<CellRange> ranges)
{
    private readonly CellRange[] down = [.. ranges.Where(range => range.ToRow > range.FromRow).OrderBy(range => range.FromRow)];
    private readonly List<(CellRange Range, ExcelCell Cell)> open = [];
    private int next;

    public void Fill(long number, ExcelCell[] cells)
    {
        var row = number - 1;
        open.RemoveAll(pair => pair.Range.ToRow < row);
        foreach (var (range, cell) in open)
        {
            if (range.FromColumn < cells.Length && cells[range.FromColumn].Text is null)
            {
                cells[range.FromColumn] = cell;
            }
        }

        for (; next < down.Length && down[next].FromRow <= row; next++)
        {
            if (down[next].FromRow == row && down[next].FromColumn < cells.Length && cells[down[next].FromColumn].Text is not null)
            {
                open.Add((down[next], cells[down[next].FromColumn]));
            }
        }
    }
}
