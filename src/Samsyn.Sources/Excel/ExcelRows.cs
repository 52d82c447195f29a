// The rows of a table in a workbook, read anew each time, one at a time.
using System.Collections;
using System.Globalization;
using Samsyn.Loop;
using Samsyn.Sources.Tables;

namespace Samsyn.Sources.Excel;

/// <summary>The rows below the header of a table in a sheet.</summary>
internal sealed class ExcelRows(
    Workbook book, Sheet sheet, HeaderBlock header, long last, IReadOnlyList<int> kept, IReadOnlyList<SourceColumn> columns, Func<int, ColumnTally> tally) : IEnumerable<SourceRow>
{
    private readonly bool[] mixedPercents = [.. kept.Select(column => tally(column) is { Percents: > 0 } found && found.Percents < found.Numbers)];

    public IEnumerator<SourceRow> GetEnumerator()
    {
        var sieve = new RowSieve(sheet.Name, columns.Count);
        foreach (var row in book.Rows(sheet.Index).SkipWhile(row => row.Number <= header.LastRow).TakeWhile(row => row.Number <= last))
        {
            var raw = new RawRow(row.Number, [.. kept.Select((column, index) => column < row.Cells.Length ? Text(row.Cells[column], index) : null)]);
            if (!IsHeaderAgain(raw))
            {
                foreach (var let in sieve.Next(raw))
                {
                    yield return let;
                }
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private bool IsHeaderAgain(RawRow row) => row.Filled > 1 && columns.Select((column, index) => HeaderBlock.Tidy(row[index]) == column.Name).All(same => same);

    // Where some fractions of a column are shown as per cent and others are not, those that are become per cent.
    // A number such as 1.234 among numbers that are text gets a zero behind it, so that it cannot be taken for a thousand.
    private string? Text(ExcelCell cell, int index)
    {
        if (cell is not { IsNumber: true, Text: { } text })
        {
            return cell.Text;
        }

        if (cell.IsPercent && mixedPercents[index])
        {
            return ExcelCell.Digits(100 * double.Parse(text, CultureInfo.InvariantCulture)) + "%";
        }

        return columns[index].Mark is DecimalMark.Either && Numeral.MarkOf(text.AsSpan()) is DecimalMark.Ambiguous ? text + "0" : text;
    }
}
