// Tells whether a text looks like a personal identity number, Swedish or Danish. Such numbers are never read on.
using System.Globalization;

namespace Samsyn.Sources.Recipes;

/// <summary>Recognises personal identity numbers.</summary>
public static class PersonalNumber
{
    /// <summary>
    /// Whether a text looks like a Swedish personal number (19121212-1212, 121212-1212, with a check digit that is right, co-ordination
    /// numbers too) or a Danish one (121212-1212, a day that exists). Without its hyphen only a Swedish one can be told from other numbers.
    /// </summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.Length is < 10 or > 13)
        {
            return false;
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
