// Reads the numbers that people write: 12,5 and 12.5, 1 234 and 1.234.567, with a minus or a per cent sign.
using System.Globalization;
using static System.FormattableString;

namespace Samsyn.Loop;

/// <summary>Reads the numbers that people write in files and forms, never through the ambient culture.</summary>
/// <remarks>
/// Thousands may be parted by a space of any width, an apostrophe, or the mark that is not the decimal mark, always three by
/// three. The minus is - or −. A per cent sign is passed over: 12,5 % is 12.5. What is not exactly such a number is none.
/// </remarks>
public static class Numeral
{
    private const string Example = "12,5";
    private const int Longest = 400;
    private const char Space = ' ';

    /// <summary>Reads what somebody wrote in a field, with comma or point; what can be read in two ways, such as 1.234, is a flaw.</summary>
    public static Checked<double> Read(string? text, Where where)
    {
        var written = text?.Trim() ?? "";
        if (written.Length == 0)
        {
            return new Checked<double>.Flawed(new Flaw(where, FlawKind.Missing, "", Example));
        }

        return Read(written, DecimalMark.Either) is { } number
            ? new Checked<double>.Sound(number)
            : new Checked<double>.Flawed(FlawOf(written, where));
    }

    /// <summary>Reads a number of a column whose decimal mark is known; null when it is not a number, or when nothing says which of two it is.</summary>
    public static double? Read(ReadOnlySpan<char> text, DecimalMark mark)
    {
        switch (mark)
        {
            case DecimalMark.Comma:
                return Parse(text, ',', '.');
            case DecimalMark.Point:
                return Parse(text, '.', ',');
            default:
                var comma = Parse(text, ',', '.');
                var point = Parse(text, '.', ',');
                return comma is null ? point : point is null || point.Equals(comma) ? comma : null;
        }
    }

    /// <summary>Reads a number of a column whose decimal mark is known; null when it is not a number.</summary>
    public static double? Read(string? text, DecimalMark mark) => Read(text.AsSpan(), mark);

    /// <summary>What a column's texts say of its decimal mark; texts that are no numbers say nothing.</summary>
    public static DecimalMark MarkOf(IEnumerable<string> texts)
    {
        var seen = new HashSet<DecimalMark>();
        foreach (var text in texts)
        {
            if (MarkOf(text.AsSpan()) is { } mark)
            {
                seen.Add(mark);
            }
        }

        return (seen.Contains(DecimalMark.Comma), seen.Contains(DecimalMark.Point)) switch
        {
            (true, true) => DecimalMark.Either,
            (true, false) => DecimalMark.Comma,
            (false, true) => DecimalMark.Point,
            _ => seen.Contains(DecimalMark.Ambiguous) ? DecimalMark.Ambiguous : DecimalMark.Either,
        };
    }

    /// <summary>What one text says of the decimal mark; null when it is not a number.</summary>
    public static DecimalMark? MarkOf(ReadOnlySpan<char> text) => (Parse(text, ',', '.'), Parse(text, '.', ',')) switch
    {
        (null, null) => null,
        ({ }, null) => DecimalMark.Comma,
        (null, { }) => DecimalMark.Point,
        ({ } comma, { } point) => comma.Equals(point) ? DecimalMark.Either : DecimalMark.Ambiguous,
    };

    /// <summary>What is wrong with a text that is no number, or a number that can be read in two ways.</summary>
    public static Flaw FlawOf(string written, Where where) => (Parse(written, ',', '.'), Parse(written, '.', ',')) switch
    {
        ({ } comma, { } point) => new(where, FlawKind.AmbiguousNumber, written, Invariant($"{comma} / {point}")),
        _ => new(where, FlawKind.NotANumber, written, Example),
    };

    private static double? Parse(ReadOnlySpan<char> text, char mark, char group)
    {
        text = WithoutPercent(text.Trim());
        if (text.Length is 0 or > Longest)
        {
            return null;
        }

        Span<char> plain = stackalloc char[text.Length];
        var length = Plain(text, plain, mark, group);
        return length > 0
            && double.TryParse(plain[..length], NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number)
                ? number
                : null;
    }

    private static ReadOnlySpan<char> WithoutPercent(ReadOnlySpan<char> text) => text is [.., '%'] ? text[..^1].TrimEnd() : text;

    // Writes the number as the machine reads it, with a point and no grouping; 0 when it is not a number.
    private static int Plain(ReadOnlySpan<char> text, Span<char> plain, char mark, char group)
    {
        var signed = text[0] is '-' or '\u2212' or '+';
        plain[0] = text[0] is '+' ? '+' : '-';
        return Unsigned(text, plain, (mark, group), signed ? 1 : 0);
    }

    private static int Unsigned(ReadOnlySpan<char> text, Span<char> plain, (char Decimal, char Group) mark, int at)
    {
        var length = at;
        var state = new Groups(text[at..]);
        for (; at < text.Length; at++)
        {
            var character = text[at];
            if (char.IsAsciiDigit(character))
            {
                state.Run++;
                plain[length++] = character;
            }
            else if (character == mark.Decimal && state.MayEnd && !state.Fraction)
            {
                (state.Fraction, state.Run) = (true, 0);
                plain[length++] = '.';
            }
            else if (GroupOf(character, mark.Group) is { } parting && state.MayPart(parting))
            {
                (state.Parting, state.Run) = (parting, 0);
            }
            else
            {
                return character is 'e' or 'E' && state.Parting == default && state.Run > 0 ? WithExponent(text[at..], plain, length) : 0;
            }
        }

        return state.Run > 0 && state.MayEnd ? length : 0;
    }

    private static int WithExponent(ReadOnlySpan<char> exponent, Span<char> plain, int length)
    {
        var digits = exponent.Length > 1 && exponent[1] is '-' or '+' ? exponent[2..] : exponent[1..];
        if (digits.Length is 0 or > 4 || digits.ContainsAnyExceptInRange('0', '9'))
        {
            return 0;
        }

        exponent.CopyTo(plain[length..]);
        return length + exponent.Length;
    }

    private static char? GroupOf(char character, char group) => character switch
    {
        Space or '\u00a0' or '\u202f' or '\u2009' => Space,
        '\'' or '\u2019' => '\'',
        _ => character == group ? group : null,
    };

    // How far the digits have come: thousands are parted three by three, by one character, and never after a leading zero.
    private ref struct Groups(ReadOnlySpan<char> digits)
    {
        private readonly bool leadingZero = digits is ['0', ..];

        public int Run { get; set; }

        public char Parting { get; set; }

        public bool Fraction { get; set; }

        public readonly bool MayEnd => Parting == default || Run == 3 || Fraction;

        public readonly bool MayPart(char parting) =>
            !Fraction && !leadingZero && (Parting == default ? Run is >= 1 and <= 3 : Parting == parting && Run == 3);
    }
}
