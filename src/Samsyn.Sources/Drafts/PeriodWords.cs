// A year in one column and its month, quarter or half in another, by number or by name.
using System.Globalization;
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using static System.FormattableString;

namespace Samsyn.Sources.Drafts;

/// <summary>Joins a year and a part of it into one period.</summary>
internal static class PeriodWords
{
    private static readonly string[][] Months =
    [
        ["jan"], ["feb"], ["mar"], ["apr"], ["maj", "may"], ["jun"], ["jul"], ["aug"], ["sep"], ["okt", "oct"], ["nov"], ["dec"],
    ];

    public static Checked<Period> Read(string text, Where where) => PeriodText.Read(text, where);

    /// <summary>How the two would be written together: 2024 and 09 as 2024M09, 2024 and Q1 as 2024Q1; 2024 alone when the part says "whole year".</summary>
    public static string Joined(string year, string part)
    {
        var plain = part.Trim();
        return Month(plain) is { } month ? Invariant($"{year}M{month:00}")
            : TotalWords.Are(plain) || plain.StartsWith("hel", StringComparison.OrdinalIgnoreCase) ? year
            : plain is ['k' or 'K' or 'q' or 'Q' or 't' or 'T', .., >= '1' and <= '4'] ? Invariant($"{year}Q{plain[^1]}")
            : plain is ['h' or 'H', '1' or '2'] ? Invariant($"{year}H{plain[1]}")
            : Invariant($"{year} {plain}");
    }

    /// <summary>The number of a month, by its number or its name; null when it is none.</summary>
    public static int? Month(string text)
    {
        var digits = text.StartsWith('M') ? text[1..] : text;
        if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number is >= 1 and <= 12 ? number : null;
        }

        var found = Array.FindIndex(Months, names => names.Any(name => text.StartsWith(name, StringComparison.OrdinalIgnoreCase)));
        return found < 0 ? null : found + 1;
    }
}
