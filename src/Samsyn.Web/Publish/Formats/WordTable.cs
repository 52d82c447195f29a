// Tables in Word: a head that is repeated on every page, rows that are never torn, numbers to the right, and a description for those who listen.
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Samsyn.Loop.Publish.Composed;
using static System.FormattableString;

namespace Samsyn.Web.Publish.Formats;

/// <summary>Tables in Word.</summary>
internal static class WordTable
{
    // In twentieths of a point: what stands on both sides of a cell's text, and what a letter takes.
    private const int Padding = 160;
    private const int Letter = 95;
    private const int LongestWord = 20;

    /// <summary>The caption, the table, how it goes on and where it comes from.</summary>
    public static IEnumerable<OpenXmlElement> Of(WordPaper paper, Piece.Table table)
    {
        if (table.Label.Length + table.Caption.Length > 0)
        {
            yield return WordText.Caption(paper, "Caption", table.Id, table.Label, table.Caption);
        }

        yield return Body(paper, table);
        if (table.Rows.Count > Medium.Paper.MostRows)
        {
            yield return WordText.Plain("Small", paper.Words.Rest(Medium.Paper.MostRows, table.Rows.Count));
        }

        yield return WordText.Plain("Source", table.Source ?? "");
    }

    private static Table Body(WordPaper paper, Piece.Table table)
    {
        var widths = Widths(paper, table);
        var body = new Table(
            new TableProperties
            {
                TableStyle = new TableStyle { Val = "SamsynTable" },
                TableWidth = new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
                TableLook = new TableLook { Val = "04A0", FirstRow = true, FirstColumn = true, NoVerticalBand = true, LastRow = false, LastColumn = false, NoHorizontalBand = false },
                TableCaption = new TableCaption { Val = WordText.Clean($"{table.Label} {table.Caption}".Trim()) },
                TableDescription = new TableDescription { Val = WordText.Clean($"{table.Caption} {table.Source}".Trim()) },
            },
            new TableGrid(widths.Select(width => new GridColumn { Width = Invariant($"{width}") })));
        body.Append(Row(table.Columns.Select((column, at) => CellOf("TableHead", column.Heading, column.Numbers, widths[at])), head: true));
        foreach (var row in table.Rows.Take(Medium.Paper.MostRows))
        {
            var cells = table.Columns.Select((column, at) => CellOf("TableText", at < row.Count ? paper.Words.Unbroken(row[at]) : "", column.Numbers && at > 0, widths[at]));
            body.Append(Row(cells, head: false));
        }

        return body;
    }

    private static TableRow Row(IEnumerable<TableCell> cells, bool head)
    {
        var row = new TableRow(new TableRowProperties(new CantSplit()));
        if (head)
        {
            row.TableRowProperties!.Append(new TableHeader());
        }

        row.Append(cells);
        return row;
    }

    private static TableCell CellOf(string style, string text, bool number, int width)
    {
        var paragraph = WordText.Plain(style, text);
        paragraph.ParagraphProperties!.Justification = number ? new Justification { Val = JustificationValues.Right } : null;
        return new(new TableCellProperties { TableCellWidth = new TableCellWidth { Width = Invariant($"{width}"), Type = TableWidthUnitValues.Dxa } }, paragraph);
    }

    // Each at least as wide as its longest word, so that none is broken; what is left goes to those with much to say.
    private static int[] Widths(WordPaper paper, Piece.Table table)
    {
        string[][] texts = [.. table.Columns.Select((column, at) => table.Rows.Take(40).Select(row => at < row.Count ? paper.Words.Unbroken(row[at]) : "").Append(column.Heading).ToArray())];
        int[] least = [.. texts.Select(column => Padding + (Letter * Math.Min(LongestWord, column.SelectMany(text => text.Split([' ', '-', '/'])).Max(word => word.Length))))];
        int[] asked = [.. texts.Select((column, at) => Math.Clamp(column.Max(text => text.Length), 6, table.Columns[at].Numbers ? 34 : 60))]; // words need room sooner than numbers
        var left = Math.Max(0, WordPaper.TextWidth - least.Sum());
        var most = Math.Max(WordPaper.TextWidth, least.Sum());
        return [.. least.Zip(asked, (width, weight) => (width + (left * weight / asked.Sum())) * WordPaper.TextWidth / most)];
    }
}
