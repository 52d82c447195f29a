// Writes measures for people: columns that stand under each other, figures rounded to four digits.
using System.Globalization;

namespace Samsyn.Web.Commands;

/// <summary>Writes measures as a table for people.</summary>
internal static class MeasureTable
{
    private const int FirstFigure = 6;
    private const int Note = 11;

    /// <summary>Writes all rows.</summary>
    public static void Write(IReadOnlyList<MeasureRow> rows, TextWriter answer)
    {
        var lines = rows.Select(Cells).Prepend(MeasureRow.Columns).ToArray();
        var widths = Enumerable.Range(0, Note).Select(column => lines.Max(line => line[column].Length)).ToArray();
        foreach (var line in lines)
        {
            var padded = widths.Select((width, column) => column < FirstFigure ? line[column].PadRight(width) : line[column].PadLeft(width));
            answer.WriteLine(string.Join("  ", padded.Append(line[Note])).TrimEnd());
        }
    }

    /// <summary>A figure with four digits that count, and never as a power of ten.</summary>
    public static string Rounded(double? figure)
    {
        if (figure is not { } number)
        {
            return "";
        }

        const double Nothing = 5e-13;
        if (Math.Abs(number) < Nothing)
        {
            return "0.000";
        }

        var whole = (int)Math.Floor(Math.Log10(Math.Abs(number))) + 1;
        return number.ToString($"F{Math.Clamp(4 - whole, 0, 12).ToString(CultureInfo.InvariantCulture)}", CultureInfo.InvariantCulture);
    }

    private static string[] Cells(MeasureRow row) =>
    [
        .. row.Words,
        .. row.Figures.Select(Rounded),
        row.Summary.Subgroups.ToString(CultureInfo.InvariantCulture),
        row.Note,
    ];
}
