// The days that a figure is for, from the first to the last.
using static System.FormattableString;

namespace Samsyn.Statistics.Trend;

/// <summary>The days that a figure is for, both ends counted.</summary>
public sealed record TimeRange : IComparable<TimeRange>
{
    /// <summary>A range of days.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day, not before the first.</param>
    /// <exception cref="ArgumentException">The last day is before the first.</exception>
    public TimeRange(DateOnly first, DateOnly last)
    {
        if (last < first)
        {
            throw new ArgumentException(Invariant($"A range of days ends on its first day or later; {first:yyyy-MM-dd} to {last:yyyy-MM-dd} was given."), nameof(last));
        }

        (First, Last) = (first, last);
    }

    /// <summary>The first day.</summary>
    public DateOnly First { get; }

    /// <summary>The last day.</summary>
    public DateOnly Last { get; }

    /// <summary>A calendar year, or calendar years in a row.</summary>
    /// <param name="first">The first year.</param>
    /// <param name="last">The last year; the first when nothing is given.</param>
    public static TimeRange Years(int first, int? last = null) => new(new(first, 1, 1), new(last ?? first, 12, 31));

    /// <summary>Whether the two share a day, as 2019–2021 and 2020–2022 do.</summary>
    public bool Overlaps(TimeRange other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return First <= other.Last && other.First <= Last;
    }

    /// <summary>The earlier end first, then the earlier start.</summary>
    public int CompareTo(TimeRange? other) => other is null ? 1 : (Last, First).CompareTo((other.Last, other.First));
}
