// What comes before the chapters in Word, and what stands at the foot of each page.
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Samsyn.Loop.Publish.Composed;
using Run = DocumentFormat.OpenXml.Wordprocessing.Run;

namespace Samsyn.Web.Publish.Formats;

/// <summary>The cover, the contents and the foot of each page in Word.</summary>
internal static class WordFront
{
    private const int LinesAbove = 13;

    /// <summary>The cover: kind, title and subtitle in a band, then whose it is, which edition and further lines.</summary>
    public static IEnumerable<OpenXmlElement> Cover(WordPaper paper, Cover cover)
    {
        // Empty lines of one paragraph, rather than a paragraph of its own: between two of different heights LibreOffice leaves gaps in the ground.
        yield return WordText.Set("CoverKind", [.. Enumerable.Range(0, LinesAbove).Select(_ => new Run(new Break())), WordText.Words(cover.Kind)]);
        yield return WordText.Plain("Title", cover.Title);
        if (!string.IsNullOrEmpty(cover.Subtitle))
        {
            yield return WordText.Plain("Subtitle", cover.Subtitle);
        }

        yield return WordText.Plain("CoverOwner", cover.Owner);
        yield return WordText.Plain("CoverLine", FormatWords.Line(paper.Words.Edition(cover), paper.Words.AsOf(cover)));
        foreach (var line in cover.Lines)
        {
            yield return line.Says.Length == 0 ? WordText.Set("CoverLine", WordText.Strong(line.Word)) : WordText.Set("CoverLine", WordText.Strong($"{line.Word}: "), WordText.Words(line.Says));
        }
    }

    /// <summary>The contents, filled in: they show at once, and lead to the headings.</summary>
    public static IEnumerable<OpenXmlElement> Contents(WordPaper paper, IReadOnlyList<Outline> outline)
    {
        var title = WordText.Plain("TOCHeading", paper.Words.Contents);
        title.ParagraphProperties!.PageBreakBefore = new PageBreakBefore();
        yield return title;
        var entries = outline.SelectMany(chapter => chapter.Below.Select(below => (Level: 2, Entry: below)).Prepend((Level: 1, Entry: chapter))).ToArray();
        foreach (var (at, (level, entry)) in entries.Index())
        {
            var line = WordText.Set(level == 1 ? "TOC1" : "TOC2");
            if (at == 0)
            {
                line.Append(WordText.Field(" TOC \\o \"1-2\" \\h \\z \\n ", new Run()).Take(3));
            }

            line.Append(new Hyperlink(WordText.Words(entry.Text)) { Anchor = paper.Bookmark(entry.Id), History = true });
            if (at == entries.Length - 1)
            {
                line.Append(new Run(new FieldChar { FieldCharType = FieldCharValues.End }));
            }

            yield return line;
        }
    }

    /// <summary>The foot: the title, and which page of how many.</summary>
    public static Footer Foot(Cover cover)
    {
        var line = WordText.Set("Footer", [
            WordText.Words(cover.Title), new Run(new TabChar()),
            .. WordText.Field(" PAGE ", WordText.Words("1")), WordText.Words(" ("), .. WordText.Field(" NUMPAGES ", WordText.Words("1")), WordText.Words(")"),
        ]);
        line.ParagraphProperties!.Tabs = new Tabs(new TabStop { Val = TabStopValues.Right, Position = WordPaper.TextWidth });
        return new(line);
    }

    /// <summary>A4 with the cover's own, empty foot.</summary>
    public static SectionProperties Paper(string foot) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = foot },
        new PageSize { Width = 11906, Height = 16838 },
        new PageMargin { Top = 1247, Bottom = 1361, Left = 1247, Right = 1247, Header = 600, Footer = 600, Gutter = 0 },
        new TitlePage());
}
