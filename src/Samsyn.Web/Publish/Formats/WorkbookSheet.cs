// The sheets of a document's workbook: numbers as numbers, why there is none in words, and below them what they are and where they come from.
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Samsyn.Loop.Publish.Composed;
using Samsyn.Web.Shared;
using static System.FormattableString;
using Cell = DocumentFormat.OpenXml.Spreadsheet.Cell;
using Column = DocumentFormat.OpenXml.Spreadsheet.Column;
using Composed = Samsyn.Loop.Publish.Composed;

namespace Samsyn.Web.Publish.Formats;

/// <summary>The sheets of a document's workbook.</summary>
internal static class WorkbookSheet
{
    private const uint Usual = 0;
    private const uint Head = 1;
    private const uint Heading = 2;
    private const uint Link = 3;
    private const uint Whole = 4;
    private const uint Tenths = 5;
    private const uint Hundredths = 6;

    // Of the forms that every spreadsheet has: 0, 0.00; and one of our own with a single decimal.
    private const uint NoDecimals = 1;
    private const uint TwoDecimals = 2;
    private const uint OneDecimal = 164;

    /// <summary>The first sheet: what the document is, and where each table stands.</summary>
    public static Worksheet Contents(Cover cover, FormatWords words, IReadOnlyList<(string Name, Piece.Table Table)> tables)
    {
        var rows = new List<Row> { Line(Heading, cover.Title) };
        rows.AddRange(from line in About(cover, words) where line.Says.Length > 0 select Line(Usual, line.Word, line.Says));
        rows.Add(new Row());
        rows.Add(Line(Head, words.SheetWord, words.Shows));
        var first = rows.Count + 1;
        rows.AddRange(tables.Select(table => new Row(Text(table.Name, Link), Text(Name(table.Table)))));
        var sheet = new Worksheet(new Columns(Wide(1, 32), Wide(2, 90)), new SheetData(rows));
        if (tables.Count > 0)
        {
            sheet.Append(new Hyperlinks(tables.Select((table, at) => new Hyperlink
            {
                Reference = Invariant($"A{first + at}"),
                Location = $"'{table.Name.Replace("'", "''", StringComparison.Ordinal)}'!A1",
                Display = table.Name,
            })));
        }

        return sheet;
    }

    /// <summary>A table's sheet.</summary>
    public static Worksheet Of(Piece.Table table, FormatWords words)
    {
        var (columns, rows) = TableNumbers.Of(table, words);
        var about = (table.Data?.About ?? []).Select(line => Line(Usual, line.Word, line.Says));
        var said = new List<Row> { new(), Line(Head, Name(table)) };
        said.AddRange(about);
        if (table.Source is { Length: > 0 } source)
        {
            said.Add(Line(Usual, words.Source, source));
        }

        return new(
            new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }),
            new Columns(columns.Select((column, at) => Wide(at + 1, Width(column, rows, at)))),
            new SheetData([Line(Head, [.. columns]), .. rows.Select(row => new Row(row.Select(cell => Written(cell, words)))), .. said]));
    }

    /// <summary>How cells look: usual, heads, a heading, a link, numbers with none, one and two decimals.</summary>
    public static Stylesheet Styles() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = OneDecimal, FormatCode = "0.0" }),
        new Fonts(Face(), Face(bold: true), Face(bold: true, size: 15), Face(linked: true)),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(Edge(), Edge(new BottomBorder(new Color { Rgb = "FF546066" }) { Style = BorderStyleValues.Thin })),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat { FontId = 0, FormatId = 0 },
            new CellFormat { FontId = 1, BorderId = 1, FormatId = 0, ApplyFont = true, ApplyBorder = true },
            new CellFormat { FontId = 2, FormatId = 0, ApplyFont = true },
            new CellFormat { FontId = 3, FormatId = 0, ApplyFont = true },
            new CellFormat { NumberFormatId = NoDecimals, FormatId = 0, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = OneDecimal, FormatId = 0, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = TwoDecimals, FormatId = 0, ApplyNumberFormat = true }));

    private static IEnumerable<CoverLine> About(Cover cover, FormatWords words) =>
    [
        new(words.Kind, cover.Kind), new(words.Title, cover.Title), new(words.Subtitle, cover.Subtitle ?? ""), new(words.Owner, cover.Owner),
        new(words.EditionWord, words.Edition(cover)), new(words.DayWord, words.Date(cover.Day)), .. cover.Lines,
    ];

    private static string Name(Piece.Table table) => $"{table.Label} {table.Caption}".Trim();

    private static Row Line(uint style, params IEnumerable<string> texts) => new(texts.Select(text => Text(text, style)));

    // A number that is none, such as an infinite one, is told in words like any other that is missing.
    private static Cell Written(Composed.Cell cell, FormatWords words) => cell.Number switch
    {
        { } number when double.IsFinite(number) => new Cell { DataType = CellValues.Number, StyleIndex = Look(number), CellValue = new CellValue(number.ToString("R", CultureInfo.InvariantCulture)) },
        { } => Text(words.Why(CellMark.Missing)),
        _ when cell.Mark != CellMark.None && cell.Text.Length == 0 => Text(words.Why(cell.Mark)),
        _ => Text(cell.Text),
    };

    // As many decimals are shown as the page shows; all are kept.
    private static uint Look(double number) => double.IsInteger(number) ? Usual : Numbers.Decimals(number) switch { 0 => Whole, 1 => Tenths, _ => Hundredths };

    // Text within the cell: no spreadsheet reads it as a formula, whatever it begins with.
    private static Cell Text(string text, uint style = Usual) => text.Length == 0
        ? new Cell { StyleIndex = style }
        : new Cell(new InlineString(new Text(WordText.Clean(text)) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString, StyleIndex = style };

    private static double Width(string column, IReadOnlyList<IReadOnlyList<Composed.Cell>> rows, int at) =>
        Math.Clamp(rows.Take(100).Select(row => at < row.Count ? row[at].Text.Length : 0).Append(column.Length).Max() + 2, 10, 48);

    private static Column Wide(int number, double width) => new() { Min = (uint)number, Max = (uint)number, Width = width, CustomWidth = true };

    private static Font Face(bool bold = false, bool linked = false, double size = 11) => new()
    {
        Bold = bold ? new Bold() : null,
        Underline = linked ? new Underline() : null,
        FontSize = new FontSize { Val = size },
        Color = new Color { Rgb = linked ? "FF0B4F5C" : "FF1C2529" },
        FontName = new FontName { Val = "Calibri" },
    };

    private static Border Edge(BottomBorder? bottom = null) => new(new LeftBorder(), new RightBorder(), new TopBorder(), bottom ?? new BottomBorder(), new DiagonalBorder());
}
