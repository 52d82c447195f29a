// About how wide a text is, so that labels can be kept apart without a browser to measure them.
using System.Text;

namespace Samsyn.Web.Charts;

/// <summary>Estimates the width of text set in Inter; a little too wide rather than too narrow.</summary>
public static class TextWidth
{
    /// <summary>The width of a text, in the units of its size.</summary>
    public static double Of(string text, double size) => size * text.EnumerateRunes().Sum(Em);

    /// <summary>The text, cut at a word with … where it is wider than the room there is.</summary>
    public static string Fit(string text, double size, double room)
    {
        if (Of(text, size) <= room)
        {
            return text;
        }

        var length = text.Length;
        while (length > 1 && Of(text[..length] + "…", size) > room)
        {
            length--;
        }

        return text[..length].TrimEnd() + "…";
    }

    /// <summary>The text in lines that fit in a room, at most a few; what does not fit is cut with ….</summary>
    public static IReadOnlyList<string> Lines(string text, double size, double room, int most = 2)
    {
        List<string> lines = [""];
        foreach (var word in text.Split(' '))
        {
            var joined = lines[^1].Length == 0 ? word : $"{lines[^1]} {word}";
            if (Of(joined, size) <= room || lines[^1].Length == 0 || lines.Count == most)
            {
                lines[^1] = joined;
            }
            else
            {
                lines.Add(word);
            }
        }

        return [.. lines.Select(line => Fit(line, size, room))];
    }

    /// <summary>Whether every word of a text fits in a room, so that it can be set in lines without being cut.</summary>
    public static bool WordsFit(string text, double size, double room) => text.Split(' ').All(word => Of(word, size) <= room);

    private static double Em(Rune letter) => (char)letter.Value switch
    {
        'i' or 'l' or 'j' or '.' or ',' or ':' or '\'' or 'I' or '|' or '!' => 0.29,
        ' ' or '\u00a0' or 't' or 'f' or 'r' or '(' or ')' or '-' => 0.37,
        'm' or 'w' or 'M' or 'W' or '%' or '@' => 0.92,
        >= 'A' and <= 'Z' or 'Å' or 'Ä' or 'Ö' or 'Ø' or 'Æ' => 0.72,
        _ => 0.61,
    };
}
