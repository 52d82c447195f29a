// Words in Word: paragraphs, stressed words, links, headings that can be led to, and captions that are counted.
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Wording = Samsyn.Loop.Publish.Composed.Run;

namespace Samsyn.Web.Publish.Formats;

/// <summary>Words in Word.</summary>
internal static partial class WordText
{
    /// <summary>A paragraph in a style.</summary>
    public static Paragraph Set(string style, params OpenXmlElement[] within) =>
        new([new ParagraphProperties { ParagraphStyleId = new ParagraphStyleId { Val = style } }, .. within]);

    /// <summary>A paragraph of plain words.</summary>
    public static Paragraph Plain(string style, string text) => Set(style, Words(text));

    /// <summary>Plain words.</summary>
    public static Run Words(string text) => new(new Text(Clean(text)) { Space = SpaceProcessingModeValues.Preserve });

    /// <summary>Words in bold.</summary>
    public static Run Strong(string text) => new(new RunProperties { Bold = new Bold() }, new Text(Clean(text)) { Space = SpaceProcessingModeValues.Preserve });

    /// <summary>A heading that the contents lead to.</summary>
    public static Paragraph Heading(WordPaper paper, int level, string id, string text, bool onNewPage = false)
    {
        var heading = Set($"Heading{level.ToString(System.Globalization.CultureInfo.InvariantCulture)}", paper.Marked(id, Words(text)));
        heading.ParagraphProperties!.PageBreakBefore = onNewPage ? new PageBreakBefore() : null;
        return heading;
    }

    /// <summary>Words as they are stressed, and links that lead somewhere.</summary>
    public static IEnumerable<OpenXmlElement> Runs(WordPaper paper, IEnumerable<Wording> runs) => runs.Select(run =>
        SafeLink.Of(run.Link) is { } address
            ? new Hyperlink(Stressed(run, linked: true)) { Id = paper.Link(address), History = true }
            : (OpenXmlElement)Stressed(run, linked: false));

    /// <summary>A caption; a label that ends in a number is counted by Word, so that a list of tables or figures can be made.</summary>
    public static Paragraph Caption(WordPaper paper, string style, string id, string label, string text)
    {
        if (label.Length == 0)
        {
            return Set(style, paper.Marked(id, Words(text)));
        }

        var counted = Counted().Match(label);
        OpenXmlElement[] named = counted.Success
            ? [Strong($"{counted.Groups[1].Value} "), .. Field($" SEQ {counted.Groups[1].Value} \\r {counted.Groups[2].Value} ", Strong(counted.Groups[2].Value))]
            : [Strong(label)];
        return Set(style, [.. paper.Marked(id, named), Words($"  {text}")]);
    }

    /// <summary>A field with what it says until Word works it out anew.</summary>
    public static IEnumerable<OpenXmlElement> Field(string code, Run says) =>
    [
        new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
        new Run(new FieldCode(code) { Space = SpaceProcessingModeValues.Preserve }),
        new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
        says,
        new Run(new FieldChar { FieldCharType = FieldCharValues.End }),
    ];

    /// <summary>Text without the signs that XML has no room for.</summary>
    public static string Clean(string text) =>
        text.All(sign => sign >= ' ' && !char.IsSurrogate(sign) && sign < '\ufffe') ? text : string.Concat(text.EnumerateRunes().Select(Kept));

    private static string Kept(System.Text.Rune rune) =>
        rune.Value is '\t' or '\n' or '\r' ? " " : rune.Value < ' ' || rune.Value is 0xfffe or 0xffff ? "" : rune.ToString();

    private static Run Stressed(Wording run, bool linked) => new(
        new RunProperties
        {
            RunStyle = linked ? new RunStyle { Val = "Hyperlink" } : null,
            Bold = run.Strong ? new Bold() : null,
            Italic = run.Emphasis ? new Italic() : null,
        },
        new Text(Clean(run.Text)) { Space = SpaceProcessingModeValues.Preserve });

    [GeneratedRegex(@"^(\p{L}+) (\d{1,4})$")]
    private static partial Regex Counted();
}
