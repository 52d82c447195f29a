// The cells of a workbook in which a formula failed. The reader of workbooks shows them as empty, so they are looked up beside it.
using System.IO.Compression;
using System.Xml;

namespace Samsyn.Sources.Excel;

/// <summary>The cells in which a formula failed, sheet by sheet; only workbooks of today (.xlsx) tell.</summary>
internal sealed class FaultyCells(string path)
{
    // Beyond these a column is faulty throughout, and the first ones say so well enough.
    private const int Most = 100_000;

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, IgnoreWhitespace = true };
    private static readonly IReadOnlyDictionary<(long Row, int Column), string> None = new Dictionary<(long, int), string>();

    private readonly Dictionary<string, IReadOnlyDictionary<(long Row, int Column), string>> found = [];

    /// <summary>What failed formulas left in a sheet, by row and column from 1.</summary>
    public IReadOnlyDictionary<(long Row, int Column), string> Of(string sheet)
    {
        lock (found)
        {
            return found.TryGetValue(sheet, out var known) ? known : found[sheet] = Look(sheet);
        }
    }

    private IReadOnlyDictionary<(long, int), string> Look(string sheet)
    {
        if (FileKinds.Of(path) is not FileKind.Zip)
        {
            return None;
        }

        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read);
        return Link(zip, sheet) is { } link && Part(zip, link) is { } part && zip.GetEntry(part) is { } entry ? Cells(entry) : None;
    }

    // The workbook names its sheets by links, and the links lead to the parts of the file.
    private static string? Link(ZipArchive zip, string sheet) =>
        Find(zip, "xl/workbook.xml", reader => reader.LocalName == "sheet" && reader.GetAttribute("name") == sheet ? Link(reader) : null);

    private static string? Link(XmlReader reader)
    {
        while (reader.MoveToNextAttribute())
        {
            if (reader.LocalName == "id")
            {
                return reader.Value;
            }
        }

        return null;
    }

    private static string? Part(ZipArchive zip, string link) =>
        Find(zip, "xl/_rels/workbook.xml.rels", reader => reader.LocalName == "Relationship" && reader.GetAttribute("Id") == link ? reader.GetAttribute("Target") : null) is { } target
            ? target.StartsWith('/') ? target[1..] : $"xl/{target}"
            : null;

    private static string? Find(ZipArchive zip, string part, Func<XmlReader, string?> wanted)
    {
        if (zip.GetEntry(part) is not { } entry)
        {
            return null;
        }

        using var stream = entry.Open();
        using var reader = XmlReader.Create(stream, Settings);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && wanted(reader) is { } text)
            {
                return text;
            }
        }

        return null;
    }

    private static IReadOnlyDictionary<(long, int), string> Cells(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var reader = XmlReader.Create(stream, Settings);
        var cells = new Dictionary<(long, int), string>();
        var (row, column, isFaulty, isValue) = (0L, 0, false, false);
        while (reader.Read() && cells.Count < Most)
        {
            switch (reader.NodeType, reader.LocalName)
            {
                case (XmlNodeType.Element, "row"):
                    (row, column) = (long.TryParse(reader.GetAttribute("r"), out var number) ? number : row + 1, 0);
                    break;
                case (XmlNodeType.Element, "c"):
                    (column, isFaulty) = (ColumnOf(reader.GetAttribute("r")) ?? column + 1, reader.GetAttribute("t") == "e");
                    break;
                case (XmlNodeType.Element, "v"):
                    isValue = true;
                    break;
                case (XmlNodeType.EndElement, "v"):
                    isValue = false;
                    break;
                case (XmlNodeType.Text, _) when isFaulty && isValue:
                    cells[(row, column)] = reader.Value;
                    break;
                default:
                    break;
            }
        }

        return cells.Count == 0 ? None : cells;
    }

    // The column of AB12 is 28.
    private static int? ColumnOf(string? cell)
    {
        var column = 0;
        foreach (var letter in cell ?? "")
        {
            if (!char.IsAsciiLetterUpper(letter))
            {
                break;
            }

            column = (column * 26) + letter - 'A' + 1;
        }

        return column == 0 ? null : column;
    }
}
