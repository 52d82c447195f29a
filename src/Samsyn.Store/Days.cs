// Days, as they are written in a column.
using System.Data.Common;
using System.Globalization;
using Samsyn.Loop.Convene;

namespace Samsyn.Store;

/// <summary>Writes and reads days: text, YYYY-MM-DD, in the order of time.</summary>
internal static class Days
{
    private const string Form = "yyyy-MM-dd";

    public static string Text(this DateOnly day) => day.ToString(Form, CultureInfo.InvariantCulture);

    public static string? Text(this DateOnly? day) => day?.Text();

    public static DateOnly? Day(this DbDataReader row, int column) =>
        row.Text(column) is { } text ? DateOnly.ParseExact(text, Form, CultureInfo.InvariantCulture) : null;

    /// <summary>A life span out of two columns that follow each other.</summary>
    public static LifeSpan Life(this DbDataReader row, int column) => new(row.Day(column), row.Day(column + 1));
}
