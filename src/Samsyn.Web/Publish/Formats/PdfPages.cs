// On which page of a PDF each place stands that a link leads to. Reads only what Chromium writes, whose objects stand there as plain text.
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Samsyn.Web.Publish.Formats;

/// <summary>On which page each place stands.</summary>
internal static partial class PdfPages
{
    /// <summary>The pages, counted from 1, by the identity of what stands there.</summary>
    /// <exception cref="InvalidDataException">It is no PDF of Chromium's.</exception>
    public static IReadOnlyDictionary<string, int> Of(byte[] pdf)
    {
        var text = Encoding.Latin1.GetString(pdf);
        var places = Places(text);
        var catalog = Object(text, places, Number(Trailer().Match(text, text.LastIndexOf("trailer", StringComparison.Ordinal))));
        var pages = new List<int>();
        Add(text, places, Number(Pages().Match(catalog)), pages);
        return Dests().Match(catalog) is { Success: true } dests
            ? Dest().Matches(Object(text, places, Number(dests)))
                .ToDictionary(dest => Name(dest.Groups[1].Value), dest => pages.IndexOf(int.Parse(dest.Groups[2].Value, CultureInfo.InvariantCulture)) + 1, StringComparer.Ordinal)
            : [];
    }

    // The table at the end: where in the file each object begins.
    private static Dictionary<int, int> Places(string text)
    {
        var start = text.LastIndexOf("startxref", StringComparison.Ordinal);
        var table = start < 0 ? Match.Empty : Table().Match(text, Number(Digits().Match(text, start)));
        if (!table.Success)
        {
            throw new InvalidDataException("A PDF as Chromium writes it was expected, with its table of objects at the end.");
        }

        var first = Number(table);
        return Entry().Matches(table.Value).Index().ToDictionary(entry => first + entry.Index, entry => Number(entry.Item));
    }

    private static string Object(string text, Dictionary<int, int> places, int number)
    {
        var at = places[number];
        return text[at..text.IndexOf("endobj", at, StringComparison.Ordinal)];
    }

    private static void Add(string text, Dictionary<int, int> places, int number, List<int> pages)
    {
        var kids = Kids().Match(Object(text, places, number));
        if (!kids.Success)
        {
            pages.Add(number);
            return;
        }

        foreach (Match kid in Reference().Matches(kids.Groups[1].Value))
        {
            Add(text, places, Number(kid), pages);
        }
    }

    // Signs are written as # and two digits, and the link's own as % and two.
    private static string Name(string written) => Uri.UnescapeDataString(Hex().Replace(written, sign => ((char)Convert.ToByte(sign.Groups[1].Value, 16)).ToString()));

    private static int Number(Match match) => match.Success
        ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)
        : throw new InvalidDataException("A PDF as Chromium writes it was expected.");

    [GeneratedRegex(@"/Root (\d+) 0 R")]
    private static partial Regex Trailer();

    [GeneratedRegex(@"/Pages (\d+) 0 R")]
    private static partial Regex Pages();

    [GeneratedRegex(@"/Dests (\d+) 0 R")]
    private static partial Regex Dests();

    [GeneratedRegex(@"/([^\s\[\]/<>]+)\s*\[(\d+) 0 R\s*/XYZ")]
    private static partial Regex Dest();

    [GeneratedRegex(@"\G\s*xref\s+(\d+) \d+\s+(?:\d{10} \d{5} [nf]\s+)*")]
    private static partial Regex Table();

    [GeneratedRegex(@"(\d{10}) \d{5} [nf]")]
    private static partial Regex Entry();

    [GeneratedRegex(@"(\d+)")]
    private static partial Regex Digits();

    [GeneratedRegex(@"/Kids \[([^\]]*)\]")]
    private static partial Regex Kids();

    [GeneratedRegex(@"(\d+) 0 R")]
    private static partial Regex Reference();

    [GeneratedRegex(@"#([0-9A-Fa-f]{2})")]
    private static partial Regex Hex();
}
