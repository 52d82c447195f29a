// A document as a Word file: headings, lists, tables and captions as Word knows them, so that it can be worked on further.
using System.IO.Packaging;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Samsyn.Loop.Publish.Composed;

namespace Samsyn.Web.Publish.Formats;

/// <summary>Writes a document as a Word file.</summary>
internal static class ReportWord
{
    /// <summary>The kind of file that a Word document is.</summary>
    public const string Type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>The file, with a PNG of each picture for programs that cannot show SVG.</summary>
    public static async Task<byte[]> Of(Composition composition, CancellationToken stop) => Of(composition, await PicturePngs.Of(composition, stop));

    /// <summary>The file.</summary>
    /// <param name="composition">The document.</param>
    /// <param name="pngs">A PNG for each picture by its identity; an empty frame stands in for one that is not there.</param>
    public static byte[] Of(Composition composition, IReadOnlyDictionary<string, byte[]> pngs)
    {
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            Write(file, composition, pngs);
        }

        return SteadyZip.Again(stream.ToArray(), composition.Cover.Day);
    }

    private static void Write(WordprocessingDocument file, Composition composition, IReadOnlyDictionary<string, byte[]> pngs)
    {
        var (cover, words, colour) = (composition.Cover, FormatWords.Of(composition), OwnerColour.Of(composition.Cover.Colour));
        file.CompressionOption = CompressionOption.NotCompressed; // it is packed once, by SteadyZip
        var main = file.AddMainDocumentPart();
        file.ChangeIdOfPart(main, "rId1");
        CoreProperties.Set(file, file.AddCoreFilePropertiesPart(), cover, words.Language.Culture.Name);
        main.AddNewPart<StyleDefinitionsPart>("rIdStyles").Styles = WordStyles.Of(colour, words.Language.Culture.Name);
        main.AddNewPart<NumberingDefinitionsPart>("rIdNumbering").Numbering = WordNumbering.Of();
        main.AddNewPart<DocumentSettingsPart>("rIdSettings").Settings = new(
            new Compatibility(new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }));
        main.AddNewPart<FooterPart>("rIdFooter").Footer = WordFront.Foot(cover);
        var paper = new WordPaper(main, words, colour, pngs);
        var body = new Body([
            .. WordFront.Cover(paper, cover),
            .. WordFront.Contents(paper, Outline.Of(composition, Medium.Paper)),
            .. Chapters(paper, composition),
            WordFront.Paper("rIdFooter"),
        ]);
        main.Document = new Document(body);
        main.Document.Save();
    }

    private static IEnumerable<OpenXmlElement> Chapters(WordPaper paper, Composition composition)
    {
        var first = true; // the contents fill a page of their own; after that, chapters follow on each other
        foreach (var chapter in composition.Chapters)
        {
            yield return WordText.Heading(paper, 1, chapter.Id, chapter.Title, onNewPage: first);
            first = false;
            foreach (var element in Pieces(paper, chapter.Pieces, []))
            {
                yield return element;
            }
        }

        var numbers = Outline.NumbersOf(composition).ToArray();
        if (numbers.Length > 0)
        {
            yield return WordText.Heading(paper, 1, Outline.Appendix, paper.Words.NumbersBehind, onNewPage: true);
        }

        foreach (var element in numbers.SelectMany(table => WordTable.Of(paper, table)))
        {
            yield return element;
        }
    }

    // Lists: the list and the level that a paragraph belongs to, the innermost last.
    private static IEnumerable<OpenXmlElement> Pieces(WordPaper paper, IEnumerable<Piece> pieces, int[] lists, string style = "Normal") => pieces.SelectMany(piece => piece switch
    {
        Piece.Heading heading => [WordText.Heading(paper, heading.Level <= 2 ? 2 : 3, heading.Id, heading.Text)],
        Piece.Paragraph paragraph => [WordText.Set(StyleOf(paragraph.Style, style), [.. WordText.Runs(paper, paragraph.Runs)])],
        Piece.Bullets list => Items(paper, list, [.. lists, list.Numbered ? paper.NumberedList() : WordNumbering.Dots]),
        Piece.Quote quote => Pieces(paper, quote.Pieces, lists, "Quote"),
        Piece.Table table => WordTable.Of(paper, table),
        Piece.Picture picture => WordPicture.Of(paper, picture),
        _ => throw new System.Diagnostics.UnreachableException(),
    });

    private static IEnumerable<OpenXmlElement> Items(WordPaper paper, Piece.Bullets list, int[] lists)
    {
        foreach (var item in list.Items)
        {
            var first = true;
            foreach (var element in Pieces(paper, item, lists, "ListParagraph"))
            {
                if (element is Paragraph { ParagraphProperties: { NumberingProperties: null, ParagraphStyleId.Val.Value: "ListParagraph" } set })
                {
                    Place(set, lists, first);
                    first = false;
                }

                yield return element;
            }
        }
    }

    // The first paragraph of an item has the sign; those that follow stand under its words.
    private static void Place(ParagraphProperties set, int[] lists, bool first)
    {
        set.NumberingProperties = first ? WordNumbering.At(lists[^1], lists.Length - 1) : null;
        set.Indentation = first || set.Indentation is not null ? set.Indentation : new Indentation { Left = System.FormattableString.Invariant($"{360 * lists.Length}") };
    }

    private static string StyleOf(ParagraphStyle style, string usual) => style switch
    {
        ParagraphStyle.Lead => "Lead",
        ParagraphStyle.Note => "Note",
        ParagraphStyle.Small => "Small",
        _ => usual,
    };
}
