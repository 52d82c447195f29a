// Tables as an Excel workbook, with numbers as numbers.
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Samsyn.Web.Shared;

/// <summary>Writes an Excel workbook.</summary>
internal static class ExcelFile
{
    public static byte[] Of(params ReadOnlySpan<Sheet> sheets)
    {
        using var stream = new MemoryStream();
        using (var workbook = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = workbook.AddWorkbookPart();
            book.Workbook = new Workbook(new Sheets());
            foreach (var sheet in sheets)
            {
                Add(book, sheet);
            }

            book.Workbook.Save();
        }

        return stream.ToArray();
    }

    private static void Add(WorkbookPart book, Sheet sheet)
    {
        var part = book.AddNewPart<WorksheetPart>();
        var rows = sheet.Rows.Select(row => new Row(row.Select(CellOf)));
        var head = sheet.Columns.Count == 0 ? [] : new[] { new Row(sheet.Columns.Select(column => CellOf(column))) };
        part.Worksheet = new Worksheet(new SheetData(head.Concat(rows)));
        var all = book.Workbook.GetFirstChild<Sheets>()!;
        all.Append(new DocumentFormat.OpenXml.Spreadsheet.Sheet
        {
            Id = book.GetIdOfPart(part),
            SheetId = (uint)all.ChildElements.Count + 1,
            Name = sheet.Name,
        });
    }

    private static Cell CellOf(Field field) => field switch
    {
        Field.Number({ } number) => new Cell { DataType = CellValues.Number, CellValue = new CellValue(number.ToString("R", CultureInfo.InvariantCulture)) },
        Field.Text({ Length: > 0 } text) => new Cell { DataType = CellValues.InlineString, InlineString = new InlineString(new Text(text)) },
        _ => new Cell(),
    };
}
