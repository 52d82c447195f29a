// What stands in a cell of a workbook, as text.
using System.Globalization;
using ExcelDataReader;

namespace Samsyn.Sources.Excel;

/// <summary>What stands in a cell, as text, and whether a spreadsheet takes it for a number.</summary>
/// <param name="Text">The text; null when the cell is blank.</param>
/// <param name="IsNumber">Whether it is a number rather than text that looks like one.</param>
/// <param name="IsPercent">Whether it is a fraction that is shown as per cent.</param>
/// <param name="IsError">Whether it is what a failed formula left.</param>
internal readonly record struct ExcelCell(string? Text, bool IsNumber = false, bool IsPercent = false, bool IsError = false)
{
    public static ExcelCell Of(IExcelDataReader reader, int column) => reader.GetValue(column) switch
    {
        null => default,
        string text => new(string.IsNullOrWhiteSpace(text) ? null : text.Trim()),
        double number => new(Digits(number), true, Shows(reader, column).Contains('%', StringComparison.Ordinal)),
        int number => new(number.ToString(CultureInfo.InvariantCulture), true),
        bool truth => new(truth ? "1" : "0"),
        DateTime day => new(Day(day, Shows(reader, column))),
        var other => new(Convert.ToString(other, CultureInfo.InvariantCulture)),
    };

    /// <summary>A number as people wrote it: twelve digits, so that 33.799999999999997 is 33.8 again.</summary>
    public static string Digits(double number) =>
        double.Parse(number.ToString("G12", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture);

    private static string Shows(IExcelDataReader reader, int column) => reader.GetNumberFormatString(column) ?? "";

    // A day that is shown as a year or a month is one.
    private static string Day(DateTime day, string shown) =>
        shown.Contains('d', StringComparison.OrdinalIgnoreCase) || shown.Length == 0 ? day.ToString(day.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture)
        : day.ToString(shown.Contains('m', StringComparison.OrdinalIgnoreCase) ? "yyyy-MM" : "yyyy", CultureInfo.InvariantCulture);
}
