// The numbers of a document as an Excel workbook: first what is in it, then a sheet for each table, with what it is and where it comes from.
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Samsyn.Loop.Publish.Composed;
using static System.FormattableString;

namespace Samsyn.Web.Publish.Formats;

/// <summary>Writes the numbers of a document as a workbook.</summary>
internal static class ReportWorkbook
{
    /// <summary>The workbook.</summary>
    public static byte[] Of(Composition composition)
    {
        var (words, tables) = (FormatWords.Of(composition), Tables(composition));
        using var stream = new MemoryStream();
        using (var file = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = file.AddWorkbookPart();
            file.ChangeIdOfPart(book, "rId1");
            CoreProperties.Set(file, file.AddCoreFilePropertiesPart(), composition.Cover, words.Language.Culture.Name);
            book.AddNewPart<WorkbookStylesPart>("rIdStyles").Stylesheet = WorkbookSheet.Styles();
            book.Workbook = new Workbook(new Sheets());
            Add(book, words.Contents, WorkbookSheet.Contents(composition.Cover, words, tables));
            foreach (var (name, table) in tables)
            {
                Add(book, name, WorkbookSheet.Of(table, words));
            }

            book.Workbook.Save();
        }

        return SteadyZip.Again(stream.ToArray(), composition.Cover.Day);
    }

    /// <summary>Each table that has a sheet, with the sheet's name: those with numbers, and those too long to stand whole on paper.</summary>
    public static IReadOnlyList<(string Name, Piece.Table Table)> Tables(Composition composition)
    {
        var words = FormatWords.Of(composition);
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { words.Contents };
        return [.. composition.Tables()
            .Where(table => table.Data is not null || table.Columns.Any(column => column.Numbers) || table.Rows.Count > Medium.Paper.MostRows)
            .Select(table => (SheetName.Of(table, words, taken), table))];
    }

    private static void Add(WorkbookPart book, string name, Worksheet sheet)
    {
        var all = book.Workbook.GetFirstChild<Sheets>()!;
        var number = all.ChildElements.Count + 1;
        var id = Invariant($"rIdSheet{number}");
        book.AddNewPart<WorksheetPart>(id).Worksheet = sheet;
        all.Append(new Sheet { Id = id, SheetId = (uint)number, Name = name });
    }
}
