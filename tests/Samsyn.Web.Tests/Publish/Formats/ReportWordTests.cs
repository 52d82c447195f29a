// A document as a Word file: sound in the eyes of the standard, and made of headings, lists, tables and pictures as Word knows them.
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Samsyn.Loop.Publish.Composed;
using Samsyn.Web.Charts;
using Samsyn.Web.Publish.Formats;
using Samsyn.Web.Shared;
using Drawing = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using Vector = DocumentFormat.OpenXml.Office2019.Drawing.SVG;

namespace Samsyn.Web.Tests.Publish.Formats;

public sealed class ReportWordTests
{
    [Theory]
    [MemberData(nameof(ReportSample.Languages), MemberType = typeof(ReportSample))]
    public async Task The_file_is_sound(string code)
    {
        using var file = Open(await ReportWord.Of(In(code), CancellationToken.None));

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file).Select(flaw => $"{flaw.Path?.XPath}: {flaw.Description}"));
    }

    [Fact]
    public void Headings_have_their_level_and_the_contents_lead_to_them()
    {
        using var file = Open(ReportWord.Of(In("sv"), new Dictionary<string, byte[]>()));
        var body = file.MainDocumentPart!.Document.Body!;
        var marks = body.Descendants<BookmarkStart>().Select(mark => mark.Name!.Value!).ToArray();
        var levels = file.MainDocumentPart.StyleDefinitionsPart!.Styles!.Elements<Style>().Where(style => style.StyleId!.Value!.StartsWith("Heading", StringComparison.Ordinal)).Select(style => style.StyleParagraphProperties!.OutlineLevel!.Val!.Value);

        Assert.Equal(["Vad vi ser", "Grupper", "Små tal", "Vad vi gör", "=1+1 & <b>", "Så är det räknat", "Siffrorna bakom figurerna"], In(body, "Heading1", "Heading2", "Heading3"));
        Assert.Equal([0, 1, 2], levels);
        Assert.Equal(["Vad vi ser", "Grupper", "Vad vi gör", "=1+1 & <b>", "Så är det räknat", "Siffrorna bakom figurerna"], In(body, "TOC1", "TOC2"));
        Assert.All(body.Descendants<Hyperlink>().Where(link => link.Anchor is not null), link => Assert.Contains(link.Anchor!.Value, marks));
        Assert.Equal(marks.Length, marks.Distinct().Count());
    }

    [Fact]
    public void Chapters_follow_on_each_other_and_only_the_first_and_the_numbers_begin_on_a_new_page()
    {
        using var file = Open(ReportWord.Of(In("sv"), new Dictionary<string, byte[]>()));
        var chapters = file.MainDocumentPart!.Document.Body!.Elements<Paragraph>().Where(line => line.ParagraphProperties?.ParagraphStyleId?.Val?.Value == "Heading1");

        Assert.Equal(
            [("Vad vi ser", true), ("Vad vi gör", false), ("Så är det räknat", false), ("Siffrorna bakom figurerna", true)],
            chapters.Select(line => (line.InnerText, line.ParagraphProperties!.PageBreakBefore is not null)));
    }

    [Fact]
    public void Tables_repeat_their_head_and_say_what_they_are()
    {
        using var file = Open(ReportWord.Of(In("sv"), new Dictionary<string, byte[]>()));
        var tables = file.MainDocumentPart!.Document.Body!.Elements<Table>().ToArray();

        Assert.Equal(3, tables.Length);
        Assert.All(tables, table => Assert.NotNull(table.Elements<TableRow>().First().TableRowProperties!.GetFirstChild<TableHeader>()));
        Assert.Equal("Tabell 1 Daglig rökning, procent", tables[0].GetFirstChild<TableProperties>()!.TableCaption!.Val!.Value);
        Assert.Contains("dolt: någon kan kännas igen", tables[0].InnerText, StringComparison.Ordinal);
        Assert.Contains(" SEQ Tabell \\r 1 ", file.MainDocumentPart.Document.Body!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_is_a_drawing_with_a_png_beside_it_and_is_told_in_words()
    {
        using var file = Open(await ReportWord.Of(In("sv"), CancellationToken.None));
        var main = file.MainDocumentPart!;
        var said = Assert.Single(main.Document.Descendants<Drawing.DocProperties>());
        var vector = Assert.Single(main.Document.Descendants<Vector.SVGBlip>());

        Assert.Equal("Daglig rökning efter utbildning", said.Title!.Value);
        Assert.Contains("Kort utbildning ligger högst", said.Description!.Value, StringComparison.Ordinal);
        Assert.Equal("image/svg+xml", main.GetPartById(vector.Embed!.Value!).ContentType);
        Assert.Equal(Rasteriser.Found ? 720 * 2 : 240, PngSheetTests.WidthOf(main.ImageParts.First(part => part.ContentType == "image/png").GetStream()));
    }

    [Fact]
    public void Lists_are_true_lists_and_each_numbered_one_begins_at_one()
    {
        using var file = Open(ReportWord.Of(In("sv"), new Dictionary<string, byte[]>()));
        var listed = file.MainDocumentPart!.Document.Body!.Elements<Paragraph>().Where(line => line.ParagraphProperties?.NumberingProperties is not null)
            .Select(line => (line.InnerText, line.ParagraphProperties!.NumberingProperties!.NumberingLevelReference!.Val!.Value, line.ParagraphProperties.NumberingProperties.NumberingId!.Val!.Value)).ToArray();

        Assert.Equal([("Åtgärd ett", 0), ("Först", 1), ("Sedan", 1), ("Åtgärd två", 0), ("Ett igen", 0)], listed.Select(line => (line.InnerText, line.Item2)));
        Assert.Equal(3, listed.Select(line => line.Item3).Distinct().Count());
    }

    [Fact]
    public void The_file_knows_its_title_owner_and_language_and_leads_only_to_pages_and_letters()
    {
        using var file = Open(ReportWord.Of(In("da"), new Dictionary<string, byte[]>()));
        var main = file.MainDocumentPart!;

        Assert.Equal("Lighed i sundhed i Tärnmarks län", file.PackageProperties.Title);
        Assert.Equal("Samverkan Åsö & Ærø", file.PackageProperties.Creator);
        Assert.Equal("da-DK", main.StyleDefinitionsPart!.Styles!.DocDefaults!.Descendants<Languages>().Single().Val!.Value);
        Assert.Equal(["https://example.org/a?b=1&c=2", "mailto:a@example.org"], main.HyperlinkRelationships.Select(link => link.Uri.AbsoluteUri).Order(StringComparer.Ordinal));
        Assert.Contains(" NUMPAGES ", main.FooterParts.Single().Footer.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_document_is_the_same_file_to_the_last_byte() =>
        Assert.Equal(ReportWord.Of(In("en"), new Dictionary<string, byte[]>()), ReportWord.Of(In("en"), new Dictionary<string, byte[]>()));

    [Fact]
    public void A_table_of_5000_rows_is_begun_and_says_where_the_rest_stands()
    {
        using var file = Open(ReportWord.Of(LongReport.WithRows(5_000), new Dictionary<string, byte[]>()));

        Assert.Equal(201, file.MainDocumentPart!.Document.Descendants<TableRow>().Count());
        Assert.Contains("rader står i bilagans arbetsbok", file.MainDocumentPart.Document.InnerText, StringComparison.Ordinal);
    }

    private static IEnumerable<string> In(Body body, params string[] styles) =>
        body.Elements<Paragraph>().Where(line => styles.Contains(line.ParagraphProperties?.ParagraphStyleId?.Val?.Value)).Select(line => string.Concat(line.Descendants<Text>().Select(text => text.Text)));

    private static WordprocessingDocument Open(byte[] file) => WordprocessingDocument.Open(new MemoryStream(file), false);

    private static Composition In(string code) => ReportSample.Of(Language.Of(code));
}
