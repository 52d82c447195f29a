// Reads workbooks, of today (.xlsx) and of old (.xls): every table on every sheet.
using System.Xml;
using ExcelDataReader.Exceptions;
using Samsyn.Loop;

namespace Samsyn.Sources.Excel;

/// <summary>Reads workbooks: every table on every sheet that is not hidden.</summary>
/// <remarks>What is found, and how, stands in docs/sources/csv-and-excel.md.</remarks>
public static class ExcelFile
{
    private const string Kinds = "XLSX, XLS";

    /// <summary>Opens a workbook.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The tables, named by their sheets; or that the file is broken, locked, too large, no workbook, or without any table.</returns>
    public static Checked<IReadOnlyList<SourceTable>> Open(string path)
    {
        try
        {
            return WorkbookSize.Of(path) is { } large ? new Checked<IReadOnlyList<SourceTable>>.Flawed(large) : Tables(new Workbook(path));
        }
        catch (InvalidPasswordException)
        {
            return Flawed(FlawKind.Locked, "");
        }
        catch (ExcelReaderException none) when (none is HeaderException || none.GetType() == typeof(ExcelReaderException))
        {
            // A container in which no workbook lies, such as a letter, has no kind of exception of its own.
            return Flawed(FlawKind.UnknownKind, Path.GetExtension(path));
        }
        catch (Exception broken) when (broken is ExcelReaderException or InvalidDataException or XmlException or EndOfStreamException or FormatException
            or NotSupportedException or NullReferenceException or IndexOutOfRangeException or ArgumentException or InvalidOperationException or KeyNotFoundException or OverflowException)
        {
            // Whatever the reader stumbles over in a damaged workbook, the workbook is damaged.
            return Flawed(FlawKind.Broken, "");
        }
    }

    private static Checked<IReadOnlyList<SourceTable>> Tables(Workbook book)
    {
        var sheets = book.Sheets();
        if (WorkbookSize.Of(sheets) is { } large)
        {
            return new Checked<IReadOnlyList<SourceTable>>.Flawed(large);
        }

        var shown = sheets.Where(sheet => !sheet.Hidden).ToArray();
        var hidden = sheets.Except(shown).Select(sheet => new SourceNote("HIDDEN-SHEET", sheet.Name)).ToArray();
        SourceTable[] tables = [.. shown.SelectMany(sheet => SheetTables.Of(book, sheet)).Select(table => table with { Notes = [.. table.Notes, .. hidden] })];
        return tables.Length > 0 ? new Checked<IReadOnlyList<SourceTable>>.Sound(tables) : Flawed(FlawKind.Empty, "");
    }

    private static Checked<IReadOnlyList<SourceTable>> Flawed(FlawKind kind, string read) =>
        new Checked<IReadOnlyList<SourceTable>>.Flawed(new Flaw(new Where.All(), kind, read, kind is FlawKind.Empty or FlawKind.Locked ? "" : Kinds));
}
