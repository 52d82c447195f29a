// The time a figure is for: a year, a span of years, a school year, a quarter or a month.
namespace Samsyn.Loop.Measure;

/// <summary>The time a figure is for.</summary>
/// <param name="Kind">What kind of time it is.</param>
/// <param name="Start">The first day.</param>
/// <param name="End">The last day.</param>
/// <remarks>Read by <see cref="PeriodText"/>, so that a period that exists has whole years, quarters or months.</remarks>
public sealed record Period(PeriodKind Kind, DateOnly Start, DateOnly End) : IComparable<Period>
{
    /// <summary>A calendar year.</summary>
    public static Period Year(int year) => new(PeriodKind.Year, new(year, 1, 1), new(year, 12, 31));

    /// <summary>Years in a row, both ends counted.</summary>
    public static Period Span(int first, int last) => new(PeriodKind.Span, new(first, 1, 1), new(last, 12, 31));

    /// <summary>A school year, named by the year it starts in.</summary>
    public static Period SchoolYear(int start) => new(PeriodKind.SchoolYear, new(start, 7, 1), new(start + 1, 6, 30));

    /// <summary>A quarter, 1 to 4.</summary>
    public static Period Quarter(int year, int quarter) => Months(PeriodKind.Quarter, year, (3 * (quarter - 1)) + 1, 3);

    /// <summary>A half year, 1 or 2.</summary>
    public static Period HalfYear(int year, int half) => Months(PeriodKind.HalfYear, year, (6 * (half - 1)) + 1, 6);

    /// <summary>A month, 1 to 12.</summary>
    public static Period Month(int year, int month) => Months(PeriodKind.Month, year, month, 1);

    /// <summary>Whether the two share a day, as 2019-2021 and 2020-2022 do.</summary>
    public bool Overlaps(Period other) => Start <= other.End && other.Start <= End;

    /// <summary>The earlier end first, then the earlier start.</summary>
    public int CompareTo(Period? other) => other is null ? 1 : (End, Start).CompareTo((other.End, other.Start));

    private static Period Months(PeriodKind kind, int year, int first, int count)
    {
        var start = new DateOnly(year, first, 1);
        return new(kind, start, start.AddMonths(count).AddDays(-1));
    }
}

/// <summary>The kinds of period.</summary>
public enum PeriodKind
{
    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>Years in a row.</summary>
    Span,

    /// <summary>A school year.</summary>
    SchoolYear,

    /// <summary>Half a calendar year.</summary>
    HalfYear,

    /// <summary>A quarter of a calendar year.</summary>
    Quarter,

    /// <summary>A calendar month.</summary>
    Month,
}
