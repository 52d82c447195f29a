// The rows of a text table, read anew each time, one at a time.
using System.Collections;
using Samsyn.Loop;
using Samsyn.Sources.Tables;

namespace Samsyn.Sources.Text;

/// <summary>The rows below the header of a text table.</summary>
/// <param name="open">Opens the file at its beginning.</param>
/// <param name="header">The number of the last header row.</param>
/// <param name="width">How many columns the header has.</param>
internal sealed class CsvRows(Func<CsvRecords> open, long header, int width) : IEnumerable<SourceRow>
{
    public IEnumerator<SourceRow> GetEnumerator()
    {
        using var records = open();
        var sieve = new RowSieve("", width);
        var cells = new string?[width];
        CellPool[] pools = [.. Enumerable.Range(0, width).Select(_ => new CellPool())];
        while (records.Read())
        {
            if (records.Broken)
            {
                yield return new SourceRow.Faulty(new(new Where.WholeRow("", records.Number), FlawKind.Broken, "", "\""));
                yield break;
            }

            if (records.Number <= header)
            {
                continue;
            }

            if (records.Count == width && sieve.IsClear && Fill(records, cells, pools) > 1 && !RowSieve.IsSuspect(cells[0]))
            {
                sieve.Passed();
                yield return new SourceRow.Read(records.Number, cells);
                continue;
            }

            foreach (var row in sieve.Next(new(records.Number, [.. Enumerable.Range(0, records.Count).Select(records.Text)])))
            {
                yield return row;
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // Fills the row's cells and counts those that are not blank.
    private static int Fill(CsvRecords records, string?[] cells, CellPool[] pools)
    {
        var filled = 0;
        for (var column = 0; column < cells.Length; column++)
        {
            var text = records[column].Trim();
            cells[column] = text.IsEmpty ? null : records.Doubled(column) ? records.Text(column) : pools[column].Of(text);
            filled += text.IsEmpty ? 0 : 1;
        }

        return filled;
    }
}
