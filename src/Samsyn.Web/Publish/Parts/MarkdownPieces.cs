// Markdown as pieces of a document. HTML in it, also what somebody pasted out of Word, is never passed on: its words are.
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Samsyn.Loop.Publish.Composed;

namespace Samsyn.Web.Publish.Parts;

/// <summary>Reads Markdown into pieces.</summary>
internal sealed partial class MarkdownPieces(PieceMaker pieces)
{
    private static readonly MarkdownPipeline Form = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().DisableHtml().Build();

    /// <summary>A text without any form, a paragraph for each line that is followed by an empty one.</summary>
    public static IEnumerable<Piece> Plain(string text) =>
        Shared.Paragraphs.Of(text).Select(part => Piece.Paragraph.Of(part.Replace('\n', ' ')));

    /// <summary>The pieces of a text. One whose forms lie within each other deeper than anybody means is told as it was written.</summary>
    public IReadOnlyList<Piece> Of(string text)
    {
        var cleaned = Times().Replace(PastedText.Cleaned(text), @"\*"); // 3*4*5 is a product, and no stress
        return Parsed(cleaned) is { } parsed ? [.. parsed.SelectMany(Of)] : [.. Plain(cleaned)];
    }

    // What is nested deeper than any text is, such as a thousand brackets, is no form that somebody meant: its words stay.
    private static MarkdownDocument? Parsed(string text)
    {
        try
        {
            return Markdown.Parse(text, Form);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private IEnumerable<Piece> Of(Markdig.Syntax.Block block) => block switch
    {
        HeadingBlock heading => [pieces.Heading(heading.Level <= 2 ? 2 : 3, Words(heading.Inline))],
        Table table => [Of(table)],
        ListBlock { IsOrdered: true } list when list.OfType<ListItemBlock>().FirstOrDefault() is { Order: not 1 } => list.OfType<ListItemBlock>().SelectMany(item => Numbered(item, list.OrderedDelimiter)),
        ListBlock list => [new Piece.Bullets(list.IsOrdered, [.. list.OfType<ListItemBlock>().Select(item => (IReadOnlyList<Piece>)[.. item.SelectMany(Of)])])],
        QuoteBlock quote => [new Piece.Quote([.. quote.SelectMany(Of)])],
        ParagraphBlock paragraph when Runs(paragraph.Inline) is { Count: > 0 } runs => [new Piece.Paragraph(runs)],
        CodeBlock code => [Piece.Paragraph.Of(code.Lines.ToString())],
        ContainerBlock others => others.SelectMany(Of),
        _ => [],
    };

    // "3. november" or "2026. A year": no list of which the number could be left out, but words that begin with one.
    private IEnumerable<Piece> Numbered(ListItemBlock item, char delimiter)
    {
        var number = new Run(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{item.Order}{delimiter} "));
        Piece[] all = [.. item.SelectMany(Of)];
        return all is [Piece.Paragraph first, .. var rest] ? [first with { Runs = [number, .. first.Runs] }, .. rest] : [new Piece.Paragraph([number]), .. all];
    }

    private Piece.Table Of(Table table)
    {
        var rows = table.OfType<TableRow>().ToList();
        var columns = rows.Max(row => row.Count);
        var head = rows.FirstOrDefault(row => row.IsHeader);
        return pieces.Table(
            "", [.. Enumerable.Range(0, columns).Select(at => new Column(head is not null && at < head.Count ? Text(head[at]) : ""))],
            [.. rows.Where(row => !row.IsHeader).Select(row => (IReadOnlyList<Cell>)[.. Enumerable.Range(0, columns).Select(at => new Cell(at < row.Count ? Text(row[at]) : ""))])]);
    }

    private static string Text(Markdig.Syntax.Block cell) =>
        cell is TableCell inner ? string.Join(" ", inner.OfType<ParagraphBlock>().Select(paragraph => Words(paragraph.Inline))) : "";

    private static string Words(ContainerInline? inline) => string.Concat(Runs(inline).Select(run => run.Text)).Trim();

    private static List<Run> Runs(ContainerInline? inline)
    {
        var runs = new List<Run>();
        foreach (var one in inline ?? Enumerable.Empty<Inline>())
        {
            Add(one, new(""), runs);
        }

        return runs;
    }

    private static void Add(Inline inline, Run within, List<Run> runs)
    {
        switch (inline)
        {
            case EmphasisInline emphasis:
                Each(emphasis, emphasis.DelimiterCount > 1 ? within with { Strong = true } : within with { Emphasis = true }, runs);
                break;
            case LinkInline link:
                Each(link, link.IsImage || !Leads(link.Url) ? within : within with { Link = link.Url }, runs);
                break;
            case AutolinkInline link:
                runs.Add(within with { Text = link.Url, Link = Leads(link.Url) ? link.Url : null });
                break;
            case CodeInline code:
                runs.Add(within with { Text = code.Content });
                break;
            case LineBreakInline:
                runs.Add(within with { Text = " " });
                break;
            case LiteralInline literal:
                runs.Add(within with { Text = literal.Content.ToString() });
                break;
            case HtmlEntityInline entity:
                runs.Add(within with { Text = entity.Transcoded.ToString() });
                break;
            case ContainerInline others:
                Each(others, within, runs);
                break;
        }
    }

    private static void Each(ContainerInline inlines, Run within, List<Run> runs)
    {
        foreach (var one in inlines)
        {
            Add(one, within, runs);
        }
    }

    [System.Text.RegularExpressions.GeneratedRegex(@"(?<=\d)\*(?=\d)")]
    private static partial System.Text.RegularExpressions.Regex Times();

    // Nowhere but to pages and letter boxes: no script hides behind a link.
    private static bool Leads(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto";
}
