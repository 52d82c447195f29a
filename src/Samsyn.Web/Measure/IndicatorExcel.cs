// An indicator's figures as an Excel workbook: one sheet with numbers as numbers, one that says what they are.
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure;

/// <summary>Writes an Excel workbook.</summary>
internal static class IndicatorExcel
{
    public static byte[] Of(IndicatorShown shown, IndicatorWords words, bool invented)
    {
        var file = new FileWords(words.Language);
        using var stream = new MemoryStream();
        using (var workbook = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = workbook.AddWorkbookPart();
            book.Workbook = new Workbook(new Sheets());
            Sheet(book, 1, file.Figures, [.. Figures(shown, words, file)]);
            Sheet(book, 2, file.About, [.. About(shown, words, invented)]);
            book.Workbook.Save();
        }

        return stream.ToArray();
    }

    private static IEnumerable<Row> Figures(IndicatorShown shown, IndicatorWords words, FileWords file)
    {
        yield return new Row(file.Columns.Select(Text));
        foreach (var row in IndicatorRow.Of(shown, words))
        {
            var interval = row.Estimate?.Interval;
            yield return new Row(
                Text(row.Part), Text(words.Name(shown.Picture.Indicator.Name)), Text(row.Place), Text(row.Time), Text(row.Dimension), Text(row.Group),
                Number(row.Estimate?.Value), Number(interval?.Lower), Number(interval?.Upper), Number(interval?.Confidence),
                Number(row.Estimate?.StandardError), Number(row.Population), Text(row.Note));
        }
    }

    private static IEnumerable<Row> About(IndicatorShown shown, IndicatorWords words, bool invented)
    {
        var indicator = shown.Picture.Indicator;
        if (invented)
        {
            yield return new Row(Text(new FrameWords(words.Language).InventedMark));
        }

        yield return new Row(Text(words.Title(shown.Picture)), Text(indicator.Code));
        yield return new Row(Text(words.Definition), Text(indicator.Definition is { } definition ? words.Name(definition) : words.NoDefinition));
        yield return new Row(Text(words.Unit), Text(words.AxisTitle(indicator)));
        yield return new Row(Text(words.Judged), Text(words.Better(indicator.Direction)));
        yield return new Row(Text(words.Source), Text(indicator.Source ?? words.NoSource));
        yield return new Row(Text(words.About), Text(words.HowComputed));
    }

    private static void Sheet(WorkbookPart book, uint number, string name, IReadOnlyList<Row> rows)
    {
        var part = book.AddNewPart<WorksheetPart>();
        part.Worksheet = new Worksheet(new SheetData(rows));
        book.Workbook.GetFirstChild<Sheets>()!.Append(new Sheet { Id = book.GetIdOfPart(part), SheetId = number, Name = name });
    }

    private static Cell Text(string text) => new() { DataType = CellValues.InlineString, InlineString = new InlineString(new Text(text)) };

    private static Cell Number(double? number) => number is null
        ? new Cell()
        : new Cell { DataType = CellValues.Number, CellValue = new CellValue(number.Value.ToString("R", CultureInfo.InvariantCulture)) };
}
