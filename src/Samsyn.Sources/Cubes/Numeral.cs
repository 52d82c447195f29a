// What a number looks like in the files that statistical offices publish: digits, and a decimal point.
using System.Globalization;

namespace Samsyn.Sources.Cubes;

/// <summary>What a number looks like in a statistical cube.</summary>
internal static class Numeral
{
    /// <summary>An example of a number, for messages.</summary>
    public const string Example = "12.3";

    // A double holds every number of so many characters without an exponent.
    private const int AlwaysFinite = 300;

    /// <summary>Whether a text is a number with a decimal point, without grouping, and not beyond what can be counted with.</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        var at = text is ['-' or '+', ..] ? 1 : 0;
        var whole = Digits(text, ref at);
        var part = 0;
        if (at < text.Length && text[at] == '.')
        {
            at++;
            part = Digits(text, ref at);
        }

        if (whole + part == 0)
        {
            return false;
        }

        return at == text.Length
            ? text.Length < AlwaysFinite || IsFinite(text)
            : text[at] is 'e' or 'E' && IsFinite(text);
    }

    private static int Digits(ReadOnlySpan<char> text, ref int at)
    {
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at - start;
    }

    private static bool IsFinite(ReadOnlySpan<char> text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value);
}
