// Reads the last lines of a text table, where its source and notes stand.
using System.Text;
using Samsyn.Sources.Tables;

namespace Samsyn.Sources.Text;

/// <summary>The notes below a text table, found without reading all that lies between.</summary>
internal static class CsvTail
{
    private const int Reach = 1 << 14;

    public static IReadOnlyList<SourceNote> Notes(SourceBytes source, Encoding encoding, char delimiter)
    {
        using var stream = source.Open();
        var skipped = encoding.IsSingleByte || encoding.CodePage == Encoding.UTF8.CodePage ? Math.Max(0, stream.Length - Reach) : 0;
        stream.Position = skipped;
        using var reader = new StreamReader(stream, encoding);
        if (skipped > 0)
        {
            _ = reader.ReadLine();
        }

        using var records = new CsvRecords(reader, delimiter);
        var rows = new List<RawRow>();
        while (records.Read() && !records.Broken)
        {
            rows.Add(new(records.Number, [.. Enumerable.Range(0, records.Count).Select(records.Text)]));
        }

        return Below(rows);
    }

    /// <summary>The notes among the last rows: from the end up to the first that is a row of the table.</summary>
    public static IReadOnlyList<SourceNote> Below(IReadOnlyList<RawRow> rows) =>
    [
        .. rows.Reverse().TakeWhile(row => row.Filled <= 1 || Footers.Note(row) is not null).Reverse()
            .Where(row => row.Filled > 0)
            .Select(row => Footers.Note(row) ?? new SourceNote("NOTE", string.Join(' ', row.Cells.OfType<string>()))),
    ];
}
