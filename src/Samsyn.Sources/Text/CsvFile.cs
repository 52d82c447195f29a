// Reads text tables: CSV and TSV with any delimiter, decimal mark and alphabet.
using System.Text;
using Samsyn.Loop;
using Samsyn.Sources.Tables;

namespace Samsyn.Sources.Text;

/// <summary>Reads a text table (CSV, TSV): finds alphabet, delimiter, title lines and header, and lets the rows stream by.</summary>
/// <remarks>RFC 4180, and what files do beyond it: see docs/sources/csv-and-excel.md.</remarks>
public static class CsvFile
{
    private const string Kinds = "CSV, TSV";
    private const int Prefix = 200;

    /// <summary>Opens a text file as one table.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The table; or that the file is empty, is no text, has no columns, or has a quotation that never ends.</returns>
    public static Checked<IReadOnlyList<SourceTable>> Open(string path) => Open(SourceBytes.Of(path));

    /// <summary>Opens an answer that is held as one table.</summary>
    /// <param name="bytes">The answer as it came.</param>
    /// <returns>As for a file.</returns>
    public static Checked<IReadOnlyList<SourceTable>> Open(ReadOnlyMemory<byte> bytes) => Open(SourceBytes.Of(bytes));

    private static Checked<IReadOnlyList<SourceTable>> Open(SourceBytes source)
    {
        var sniffed = FileKinds.Of(source);
        if (sniffed is not FileKind.Text)
        {
            return Flawed(sniffed is FileKind.Empty ? FlawKind.Empty : FlawKind.UnknownKind, sniffed is FileKind.Empty ? "" : FileKinds.Name(sniffed));
        }

        var encoding = EncodingOf(source);
        var (beginning, whole) = CsvDelimiter.Beginning(source, encoding);
        if (string.IsNullOrWhiteSpace(beginning))
        {
            return Flawed(FlawKind.Empty, "");
        }

        return CsvDelimiter.Of(beginning, whole) is { } delimiter
            ? Open(source, encoding, delimiter, CsvDelimiter.Named(beginning) is not null)
            : Flawed(FlawKind.UnknownKind, FirstLine(beginning));
    }

    private static Checked<IReadOnlyList<SourceTable>> Open(SourceBytes source, Encoding encoding, char delimiter, bool named)
    {
        using var records = new CsvRecords(source.Open(), encoding, delimiter);
        var rows = new List<RawRow>();
        while (rows.Count < Prefix && records.Read() && !records.Broken)
        {
            if (!(named && records.Number == 1))
            {
                rows.Add(new(records.Number, [.. Enumerable.Range(0, records.Count).Select(records.Text)]));
            }
        }

        if (records.Broken)
        {
            return Flawed(new Flaw(new Where.WholeRow("", records.Number), FlawKind.Broken, "", "\""));
        }

        if (rows.Count == 0)
        {
            // Nothing but the line that names the delimiter.
            return Flawed(FlawKind.Empty, "");
        }

        return HeaderBlock.Find(rows) is { } header
            ? new Checked<IReadOnlyList<SourceTable>>.Sound([Table(source, encoding, delimiter, header)])
            : Flawed(FlawKind.UnknownKind, rows[0].First ?? "");
    }

    private static SourceTable Table(SourceBytes source, Encoding encoding, char delimiter, HeaderBlock header)
    {
        var names = ColumnNames.Unique(header.Names);
        return new("", [.. names.Select((name, index) => new SourceColumn(name) { Number = index + 1 })], new CsvRows(() => new CsvRecords(source.Open(), encoding, delimiter), header.LastRow, names.Count))
        {
            Notes = [.. header.Titles.Select(TitleOf), .. CsvTail.Notes(source, encoding, delimiter)],
        };
    }

    private static Encoding EncodingOf(SourceBytes source)
    {
        using var stream = source.Open();
        return TextEncoding.Of(stream);
    }

    private static SourceNote TitleOf(string title) => new("TITLE", title);

    private static string FirstLine(string beginning) => beginning.TrimStart().Split('\n')[0] is { Length: > 80 } line ? line[..80] : beginning.TrimStart().Split('\n')[0].TrimEnd();

    private static Checked<IReadOnlyList<SourceTable>> Flawed(FlawKind kind, string read) => Flawed(new Flaw(new Where.All(), kind, read, kind is FlawKind.UnknownKind ? Kinds : ""));

    private static Checked<IReadOnlyList<SourceTable>> Flawed(Flaw flaw) => new Checked<IReadOnlyList<SourceTable>>.Flawed(flaw);
}
