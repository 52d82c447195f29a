// How periods are written: the one form we write, and the many forms that files use.
using System.Globalization;
using System.Text.RegularExpressions;
using static System.FormattableString;

namespace Samsyn.Loop.Measure;

/// <summary>Writes periods in one form and reads them in the many forms that files use.</summary>
public static partial class PeriodText
{
    private const string Examples = "2024, 2021-2024, 2024/25, 2024H1, 2024Q1, 2024M09";

    /// <summary>The one form we write: 2024, 2021-2024, 2024/25, 2024H1, 2024Q1, 2024M09.</summary>
    public static string Code(this Period period)
    {
        ArgumentNullException.ThrowIfNull(period);
        var (year, month) = (period.Start.Year, period.Start.Month);
        return period.Kind switch
        {
            PeriodKind.Year => Invariant($"{year:0000}"),
            PeriodKind.Span => Invariant($"{year:0000}-{period.End.Year:0000}"),
            PeriodKind.SchoolYear => Invariant($"{year:0000}/{period.End.Year % 100:00}"),
            PeriodKind.HalfYear => Invariant($"{year:0000}H{((month - 1) / 6) + 1}"),
            PeriodKind.Quarter => Invariant($"{year:0000}Q{((month - 1) / 3) + 1}"),
            _ => Invariant($"{year:0000}M{month:00}"),
        };
    }

    /// <summary>Reads a period as files write it: also 2021–2024, 2024/2025, ht24, T1 2024, kv 1 2024, 2024K1, 202409, 2024-09.</summary>
    /// <returns>The period; or that it is none, or that it is a week or a day, in which a municipality has too few cases to compare its groups.</returns>
    public static Checked<Period> Read(string? text, Where where)
    {
        var written = text?.Trim() ?? "";
        if (written.Length == 0)
        {
            return new Checked<Period>.Flawed(new Flaw(where, FlawKind.Missing, "", Examples));
        }

        return Find(written) is { } period
            ? new Checked<Period>.Sound(period)
            : new Checked<Period>.Flawed(new Flaw(where, IsWeekOrDay(written) ? FlawKind.TooShortAPeriod : FlawKind.NotAPeriod, written, Examples));
    }

    /// <summary>Whether a text is a week or a day, such as 2024W05, 2024U05, vecka 5 2024, 2024-03-15 or 15.3.2024.</summary>
    public static bool IsWeekOrDay(string text) => WeekForm().IsMatch(text) || WeekFirstForm().IsMatch(text) || DayForm().IsMatch(text) || DayFirstForm().IsMatch(text);

    private static Period? Find(string text) =>
        YearForm().Match(text) is { Success: true } year ? Period.Year(Number(year, 1))
        : SpanForm().Match(text) is { Success: true } span ? SpanOf(Number(span, 1), Number(span, 2))
        : SchoolForm().Match(text) is { Success: true } school ? SchoolOf(Number(school, 1), Number(school, 2))
        : TermForm().Match(text) is { Success: true } term ? TermOf(term.Groups[1].Value, Number(term, 2))
        : HalfForm().Match(text) is { Success: true } half ? Period.HalfYear(Number(half, 1), Number(half, 2))
        : QuarterForm().Match(text) is { Success: true } quarter ? Period.Quarter(Number(quarter, 1), Number(quarter, 2))
        : QuarterFirstForm().Match(text) is { Success: true } first ? Period.Quarter(Number(first, 2), Number(first, 1))
        : MonthForm().Match(text) is { Success: true } month ? Period.Month(Number(month, 1), Number(month, 2))
        : null;

    private static Period? SpanOf(int first, int last) => last > first ? Period.Span(first, last) : null;

    private static Period? SchoolOf(int start, int end) => end == (start + 1) % 100 || end == start + 1 ? Period.SchoolYear(start) : null;

    // Autumn term 2024 is the first half of the school year 2024/25, spring term 2025 its second; both stand for that year's pupils.
    private static Period TermOf(string term, int year)
    {
        var full = year < 100 ? 2000 + year : year;
        return Period.HalfYear(full, term[0] is 'h' or 'H' ? 2 : 1);
    }

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^((?:18|19|20)\d\d)$")]
    private static partial Regex YearForm();

    [GeneratedRegex(@"^((?:18|19|20)\d\d)\s*[-–—]\s*((?:18|19|20)\d\d)$")]
    private static partial Regex SpanForm();

    [GeneratedRegex(@"^((?:19|20)\d\d)\s*/\s*(\d\d|\d{4})$")]
    private static partial Regex SchoolForm();

    [GeneratedRegex(@"^(ht|vt)\s*(\d\d|\d{4})$", RegexOptions.IgnoreCase)]
    private static partial Regex TermForm();

    [GeneratedRegex(@"^((?:19|20)\d\d)\s*H([12])$", RegexOptions.IgnoreCase)]
    private static partial Regex HalfForm();

    [GeneratedRegex(@"^((?:19|20)\d\d)\s*[KQ]\s*([1-4])$", RegexOptions.IgnoreCase)]
    private static partial Regex QuarterForm();

    [GeneratedRegex(@"^(?:kv|kvartal|kvt|[KQT])\.?\s*([1-4])\s+((?:19|20)\d\d)$", RegexOptions.IgnoreCase)]
    private static partial Regex QuarterFirstForm();

    [GeneratedRegex(@"^(?:19|20)\d\d\s*-?\s*(?:W|U|V|uge|vecka|week)\.?\s*(?:0?[1-9]|[1-4]\d|5[0-3])$", RegexOptions.IgnoreCase)]
    private static partial Regex WeekForm();

    [GeneratedRegex(@"^(?:W|U|V|uge|vecka|week)\.?\s*(?:0?[1-9]|[1-4]\d|5[0-3])[\s,]+(?:19|20)\d\d$", RegexOptions.IgnoreCase)]
    private static partial Regex WeekFirstForm();

    [GeneratedRegex(@"^(?:19|20)\d\d(?:([-/.]?)(?:0[1-9]|1[0-2])\1|M(?:0[1-9]|1[0-2])D)(?:0[1-9]|[12]\d|3[01])(?:[T ]\d\d:\d\d.*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex DayForm();

    [GeneratedRegex(@"^(?:0?[1-9]|[12]\d|3[01])([-/.])\s?(?:0?[1-9]|1[0-2])\1\s?(?:19|20)\d\d$")]
    private static partial Regex DayFirstForm();

    [GeneratedRegex(@"^((?:19|20)\d\d)(?:\s*M\s*|-|)(0[1-9]|1[0-2])$", RegexOptions.IgnoreCase)]
    private static partial Regex MonthForm();
}
