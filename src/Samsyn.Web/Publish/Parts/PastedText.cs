// What somebody pasted as HTML, out of Word or a page, as the Markdown that says the same.
using System.Net;
using System.Text.RegularExpressions;

namespace Samsyn.Web.Publish.Parts;

/// <summary>Turns pasted HTML into Markdown: headings, lists, stress and links stay; styles, comments and scripts go.</summary>
internal static partial class PastedText
{
    /// <summary>The text with its HTML turned into Markdown; the same text where there is none.</summary>
    public static string Cleaned(string text)
    {
        if (!Pasted().IsMatch(text))
        {
            return text;
        }

        var kept = Dropped().Replace(text, "");
        kept = Heading().Replace(kept, match => $"\n\n{new string('#', Math.Min(3, match.Groups[1].Value[0] - '0' + 1))} ");
        kept = Item().Replace(kept, "\n- ");
        kept = Strong().Replace(kept, "**");
        kept = Emphasis().Replace(kept, "*");
        kept = Link().Replace(kept, match => $"[{Tag().Replace(match.Groups[2].Value, "").Trim()}]({WebUtility.HtmlDecode(match.Groups[1].Value)})");
        kept = Cell().Replace(kept, " | ");
        kept = Break().Replace(kept, "\n\n");
        kept = Tag().Replace(kept, "");
        return ManyLines().Replace(WebUtility.HtmlDecode(kept), "\n\n").Trim();
    }

    [GeneratedRegex(@"<(?:!--|/?(?:html|head|body|p|div|span|h[1-6]|ul|ol|li|table|tr|td|th|b|i|strong|em|a|br|font|style|script|meta|link|o:p|w:[a-z]+|xml)(?:\s+[\w:-]+\s*=|\s*/?>))", RegexOptions.IgnoreCase)]
    private static partial Regex Pasted();

    [GeneratedRegex(@"<!--.*?-->|<style\b.*?</style\s*>|<script\b.*?</script\s*>|<xml\b.*?</xml\s*>|<title\b.*?</title\s*>|<(?:meta|link)\b[^>]*>", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Dropped();

    [GeneratedRegex(@"<h([1-6])\b[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Heading();

    [GeneratedRegex(@"<li\b[^>]*>(?:\s*<p\b[^>]*>)?", RegexOptions.IgnoreCase)]
    private static partial Regex Item();

    [GeneratedRegex(@"</?(?:b|strong)\b[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Strong();

    [GeneratedRegex(@"</?(?:i|em)\b[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"<a\b[^>]*?href\s*=\s*[""']?((?:https?:|mailto:)[^""'\s>]+)[""']?[^>]*>(.*?)</a\s*>", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Link();

    [GeneratedRegex(@"</t[dh]\s*>", RegexOptions.IgnoreCase)]
    private static partial Regex Cell();

    [GeneratedRegex(@"<br\b[^>]*>|</(?:p|div|h[1-6]|tr|ul|ol|table)\s*>", RegexOptions.IgnoreCase)]
    private static partial Regex Break();

    [GeneratedRegex("</?[a-z!][^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();

    [GeneratedRegex(@"[ \t]*\n[ \t]*\n\s*")]
    private static partial Regex ManyLines();
}
