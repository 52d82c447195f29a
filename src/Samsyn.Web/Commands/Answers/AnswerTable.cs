// Writes an answer for people: columns that stand under each other, figures rounded to four digits.
using System.Globalization;

namespace Samsyn.Web.Commands.Answers;

/// <summary>Writes an answer as a table for people.</summary>
internal static class AnswerTable
{
    /// <summary>Writes all rows. The last column is not padded: it may hold a note.</summary>
    public static void Write(Answer answer, TextWriter to)
    {
        var rows = answer.Rows.ToArray();
        var lines = rows.Select(row => row.Select(Cell).ToArray()).Prepend([.. answer.Columns]).ToArray();
        var widths = answer.Columns.Select((_, column) => lines.Max(line => line[column].Length)).ToArray();
        var isFigures = answer.Columns.Select((_, column) => rows.Length > 0 && rows[0][column] is not AnswerCell.Words).ToArray();
        foreach (var line in lines)
        {
            to.WriteLine(string.Join("  ", line.Select((text, column) =>
                column == line.Length - 1 ? text : isFigures[column] ? text.PadLeft(widths[column]) : text.PadRight(widths[column]))).TrimEnd());
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

    private static string Cell(AnswerCell cell) => cell switch
    {
        AnswerCell.Figure figure => Rounded(figure.Number),
        AnswerCell.Count count => count.Number.ToString(CultureInfo.InvariantCulture),
        AnswerCell.Words words => words.Text,
        _ => "",
    };
}
