// The workbook of a document: numbers are numbers, why there is none is told in words, and nothing that was written is run.
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Samsyn.Loop.Publish.Composed;
using Samsyn.Web.Publish.Formats;
using Samsyn.Web.Shared;
using Cell = DocumentFormat.OpenXml.Spreadsheet.Cell;
using Page = DocumentFormat.OpenXml.Spreadsheet.Sheet;
using SheetName = Samsyn.Web.Publish.Formats.SheetName;

namespace Samsyn.Web.Tests.Publish.Formats;

public sealed class ReportWorkbookTests
{
    [Theory]
    [MemberData(nameof(ReportSample.Languages), MemberType = typeof(ReportSample))]
    public void The_workbook_is_sound(string code)
    {
        using var file = Open(ReportWorkbook.Of(ReportSample.Of(Language.Of(code))));

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file).Select(flaw => $"{flaw.Path?.XPath}: {flaw.Description}"));
    }

    [Fact]
    public void Each_table_with_numbers_has_a_sheet_and_the_first_leads_to_all()
    {
        using var file = Open(ReportWorkbook.Of(ReportSample.Of(Language.Swedish)));

        Assert.Equal(["Innehåll", "Tabell B1", "Tabell 1"], Names(file));
        Assert.Equal(["'Tabell B1'!A1", "'Tabell 1'!A1"], Sheet(file, "Innehåll").Descendants<Hyperlink>().Select(link => link.Location!.Value));
        var first = Rows(file, "Innehåll").ToArray();
        Assert.Equal(["Jämlik hälsa i Tärnmarks län"], first[0]);
        Assert.Contains(["Utgåva", "Utgåva 2"], first);
        Assert.Contains(["Läget den", "1 mars 2027"], first);
    }

    [Fact]
    public void Numbers_are_numbers_and_what_is_not_known_is_told_in_words()
    {
        using var file = Open(ReportWorkbook.Of(ReportSample.Of(Language.Swedish)));
        var rows = Rows(file, "Tabell B1").ToArray();

        Assert.Equal(["Utbildning", "Andel", "95 % −", "95 % +"], rows[0]);
        Assert.Equal(["Kort", "#12.5", "#10.1", "#15.2"], rows[1]);
        Assert.Equal(["@Lång", "#-0.25", "dolt: någon kan kännas igen", "uppgift saknas"], rows[2]);
        Assert.Equal(["+Få", "för osäker för att visas", "uppgift saknas", "#0"], rows[3]);
        Assert.Contains(["Definition", "Röker varje dag"], rows);
        Assert.Contains(["Källa och tecken", "Källa: Exempelkällan 2026, påhittad."], rows);
        Assert.Equal(PaneStateValues.Frozen, Sheet(file, "Tabell B1").Descendants<Pane>().Single().State!.Value);
    }

    [Fact]
    public void The_bounds_of_an_interval_stand_beside_its_figure()
    {
        var table = new Piece.Table("t", "Tabell 1", "x", [new("Grupp"), new("Andel", true), new("Antal", true)],
        [
            [new("Kort"), new("12,5 (10,1 till 15,2)", 12.5) { Bounds = new(10.1, 15.2) }, new("70", 70)], [new("Lång"), new("dolt") { Mark = CellMark.Withheld }, new("9", 9)], [new("Hel"), new("7,0", 7), new("1", 1)],
        ]);
        using var file = Open(ReportWorkbook.Of(new(new("sv", "t", "k", "o") { Day = new(2027, 3, 1) }, [new("c", "c", [table])])));
        var rows = Rows(file, "Tabell 1").ToArray();

        Assert.Equal(["Grupp", "Andel", "Andel: nedre gräns", "Andel: övre gräns", "Antal"], rows[0]);
        Assert.Equal(["Kort", "#12.5", "#10.1", "#15.2", "#70"], rows[1]);
        Assert.Equal(["Lång", "dolt", "dolt: någon kan kännas igen", "dolt: någon kan kännas igen", "#9"], rows[2]);
        Assert.Equal(["Hel", "#7", "uppgift saknas", "uppgift saknas", "#1"], rows[3]);
    }

    [Fact]
    public void Nothing_that_was_written_is_run()
    {
        var hostile = new Piece.Table("t", "=1+1", "x", [new("=HYPERLINK(\"http://x\")"), new("n", true)], [[new("=cmd|' /C calc'!A0"), new("+1")], [new("-2+3"), new("@SUM(A1)")], [new("\t=1"), new("\r=1")]]);
        using var file = Open(ReportWorkbook.Of(new(new("en", "=1", "k", "o") { Day = new(2027, 3, 1) }, [new("c", "c", [hostile])])));
        var cells = file.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet.Descendants<Cell>()).Where(cell => cell.HasChildren).ToArray();

        Assert.All(cells, cell => Assert.Equal(CellValues.InlineString, cell.DataType!.Value));
        Assert.All(cells, cell => Assert.Null(cell.CellFormula));
        Assert.Contains(cells, cell => cell.InnerText == "=cmd|' /C calc'!A0");
    }

    [Fact]
    public void Names_of_sheets_are_short_allowed_and_taken_once()
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var words = new FormatWords(Language.Swedish);
        string Name(string label) => SheetName.Of(new("t", label, "", [], []), words, taken);

        Assert.Equal("Figur 13 andel", Name("'Figur [1:3]* an/del'?\\"));
        Assert.Equal("figur 13 andel (2)", Name("figur 13 andel"));
        Assert.Equal(31, Name(new string('å', 50)).Length);
        Assert.Equal(31, Name(new string('Å', 50)).Length);
        Assert.Equal("Tabell", Name("[]"));
    }

    [Fact]
    public void A_table_of_5000_rows_is_whole_and_the_same_document_is_the_same_file()
    {
        var book = ReportWorkbook.Of(LongReport.WithRows(5_000));
        using var file = Open(book);

        Assert.Equal(5_004, Rows(file, "Tabell 1").Count());
        Assert.Equal(book, ReportWorkbook.Of(LongReport.WithRows(5_000)));
    }

    private static IEnumerable<string> Names(SpreadsheetDocument file) => file.WorkbookPart!.Workbook.Descendants<Page>().Select(sheet => sheet.Name!.Value!);

    private static Worksheet Sheet(SpreadsheetDocument file, string name) =>
        ((WorksheetPart)file.WorkbookPart!.GetPartById(file.WorkbookPart.Workbook.Descendants<Page>().Single(sheet => sheet.Name == name).Id!.Value!)).Worksheet;

    private static IEnumerable<string[]> Rows(SpreadsheetDocument file, string name) =>
        Sheet(file, name).Descendants<Row>().Select(row => row.Elements<Cell>().Select(cell => cell.DataType is { } kind && kind.Value == CellValues.Number ? $"#{cell.InnerText}" : cell.InnerText).ToArray());

    private static SpreadsheetDocument Open(byte[] file) => SpreadsheetDocument.Open(new MemoryStream(file), false);
}
