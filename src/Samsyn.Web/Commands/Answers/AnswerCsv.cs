// Writes an answer for spreadsheets: comma-separated, all digits, nothing where there is no figure.
using System.Globalization;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Commands.Answers;

/// <summary>Writes an answer as comma-separated text after RFC 4180.</summary>
internal static class AnswerCsv
{
    /// <summary>Writes all rows.</summary>
    public static void Write(Answer answer, TextWriter to)
    {
        to.Write(CsvText.Line(answer.Columns));
        foreach (var row in answer.Rows)
        {
            to.Write(CsvText.Line(row.Select(Cell)));
        }
    }

    private static string Cell(AnswerCell cell) => cell switch
    {
        AnswerCell.Figure figure => CsvText.Number(figure.Number),
        AnswerCell.Count count => count.Number.ToString(CultureInfo.InvariantCulture),
        AnswerCell.Words words => words.Text,
        _ => "",
    };
}
