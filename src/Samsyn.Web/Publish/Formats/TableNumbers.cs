// The numbers of a table for other programs: the bounds of an interval stand beside its figure, in columns of their own.
using Samsyn.Loop.Publish.Composed;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Publish.Formats;

/// <summary>The numbers of a table.</summary>
internal static class TableNumbers
{
    /// <summary>What its columns are called and its rows, as a workbook and a CSV hold them.</summary>
    public static (IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<Cell>> Rows) Of(Piece.Table table, FormatWords words)
    {
        if (table.Data is { } data)
        {
            return (data.Columns, data.Rows);
        }

        var bounds = new SheetWords(words.Language);
        var bounded = Enumerable.Range(0, table.Columns.Count).Where(at => table.Rows.Any(row => at < row.Count && row[at].Bounds is not null)).ToHashSet();
        return (
            [.. table.Columns.SelectMany((column, at) => bounded.Contains(at) ? [column.Heading, $"{column.Heading}: {bounds.Lower}", $"{column.Heading}: {bounds.Upper}"] : new[] { column.Heading })],
            [.. table.Rows.Select(row => (IReadOnlyList<Cell>)[.. row.SelectMany((cell, at) => bounded.Contains(at) ? [cell, Bound(cell, cell.Bounds?.Lower), Bound(cell, cell.Bounds?.Upper)] : new[] { cell })])]);
    }

    // A figure without an interval has none to tell; what is no figure has the same reason as its figure.
    private static Cell Bound(Cell cell, double? bound) =>
        bound is { } number ? new("", number) : new("") { Mark = cell.Number is null ? cell.Mark : CellMark.Missing };
}
