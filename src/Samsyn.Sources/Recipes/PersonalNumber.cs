// Tells whether a text looks like a personal identity number of a Nordic country. Such numbers are never read on.
using System.Globalization;

namespace Samsyn.Sources.Recipes;

/// <summary>Recognises personal identity numbers.</summary>
public static class PersonalNumber
{
    /// <summary>
    /// Whether a text looks like a Swedish personal number (19121212-1212, 121212-1212, with a check digit that is right, co-ordination
    /// numbers too), a Danish one (121212-1212, a day that exists), a Norwegian one (eleven digits, both check digits right, D-numbers too)
    /// or a Finnish one (121212-123X, its check sign right). Without its hyphen a Danish one cannot be told from other numbers.
    /// </summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.Length is < 10 or > 13)
        {
            return false;
        }

        if (text.Length == 11 && (IsNorwegian(text) || IsFinnish(text)))
        {
            return true;
        }

        var hyphen = text.IndexOfAny('-', '+');
        if (hyphen >= 0 && hyphen != text.Length - 5)
        {
            return false;
        }

        ReadOnlySpan<char> digits = hyphen < 0 ? text : string.Concat(text[..hyphen], text[(hyphen + 1)..]);
        return !digits.ContainsAnyExceptInRange('0', '9') && digits.Length switch
        {
            12 => IsSwedish(digits[2..]) && digits[..2] is "18" or "19" or "20",
            10 => IsSwedish(digits) || (hyphen > 0 && IsDay(digits[4..6], digits[2..4], digits[..2])),
            _ => false,
        };
    }

    // Ddmmyy and five digits, of which the last two follow from the others by weights; a D-number has 4 added to its first digit.
    private static bool IsNorwegian(ReadOnlySpan<char> eleven) =>
        !eleven.ContainsAnyExceptInRange('0', '9')
        && IsDay(eleven[4..6], eleven[2..4], [(char)(eleven[0] >= '4' ? eleven[0] - 4 : eleven[0]), eleven[1]])
        && Weighed(eleven, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 == 0
        && Weighed(eleven, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0;

    private static int Weighed(ReadOnlySpan<char> digits, ReadOnlySpan<int> weights)
    {
        var sum = 0;
        for (var index = 0; index < weights.Length; index++)
        {
            sum += (digits[index] - '0') * weights[index];
        }

        return sum;
    }

    // Ddmmyy, a sign for the century, three digits, and a sign that is the rest of all nine when parted by 31.
    private static bool IsFinnish(ReadOnlySpan<char> eleven) =>
        "+-ABCDEFYXWVU".Contains(char.ToUpperInvariant(eleven[6]), StringComparison.Ordinal)
        && int.TryParse(string.Concat(eleven[..6], eleven[7..10]), NumberStyles.None, CultureInfo.InvariantCulture, out var nine)
        && IsDay(eleven[4..6], eleven[2..4], eleven[..2])
        && "0123456789ABCDEFHJKLMNPRSTUVWXY"[nine % 31] == char.ToUpperInvariant(eleven[10]);

    private static bool IsSwedish(ReadOnlySpan<char> ten) =>
        IsDay(ten[..2], ten[2..4], [(char)(ten[4] >= '6' ? ten[4] - 6 : ten[4]), ten[5]]) && HasCheckDigit(ten);

    private static bool IsDay(ReadOnlySpan<char> year, ReadOnlySpan<char> month, ReadOnlySpan<char> day) =>
        DateOnly.TryParseExact(string.Concat("20", year, month, day), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    // The sum of the digits, every other one doubled and its own digits added, ends in 0.
    private static bool HasCheckDigit(ReadOnlySpan<char> ten)
    {
        var sum = 0;
        for (var index = 0; index < 10; index++)
        {
            var digit = (ten[index] - '0') * (index % 2 == 0 ? 2 : 1);
            sum += digit > 9 ? digit - 9 : digit;
        }

        return sum % 10 == 0;
    }
}
