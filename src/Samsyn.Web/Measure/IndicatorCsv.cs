// An indicator's figures as CSV, the way the reader's own spreadsheet opens it.
using System.Globalization;
using System.Text;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure;

/// <summary>Writes CSV: semicolon and decimal comma in Swedish and Danish, comma and decimal point in English; UTF-8 with a mark, so that å is å.</summary>
internal static class IndicatorCsv
{
    public static byte[] Of(IndicatorShown shown, IndicatorWords words)
    {
        var between = words.Language == Language.English ? ',' : ';';
        var text = new StringBuilder();
        Line(text, new FileWords(words.Language).Columns, between);
        foreach (var row in IndicatorRow.Of(shown, words))
        {
            Line(text, Cells(row, shown, words), between);
        }

        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static IEnumerable<string> Cells(IndicatorRow row, IndicatorShown shown, IndicatorWords words) =>
    [
        row.Part, words.Name(shown.Picture.Indicator.Name), row.Place, row.Time, row.Dimension, row.Group,
        Number(row.Estimate?.Value, words), Number(row.Estimate?.Interval?.Lower, words), Number(row.Estimate?.Interval?.Upper, words),
        Number(row.Estimate?.Interval?.Confidence, words), Number(row.Estimate?.StandardError, words), Number(row.Population, words), row.Note,
    ];

    private static string Number(double? number, IndicatorWords words) => number is null ? ""
        : words.Language == Language.English ? number.Value.ToString("R", CultureInfo.InvariantCulture)
        : number.Value.ToString("R", CultureInfo.InvariantCulture).Replace('.', ',');

    private static void Line(StringBuilder text, IEnumerable<string> cells, char between) =>
        text.AppendJoin(between, cells.Select(cell => Quoted(Harmless(cell), between))).Append("\r\n");

    private static string Quoted(string cell, char between) =>
        cell.AsSpan().ContainsAny(between, '"', '\n') || cell.Contains('\r', StringComparison.Ordinal)
            ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : cell;

    // A spreadsheet would run a name that begins like a formula; numbers below zero are left alone.
    private static string Harmless(string cell) =>
        cell.Length > 0 && cell[0] is '=' or '+' or '@' or '-' && !(cell.Length > 1 && char.IsAsciiDigit(cell[1])) ? $"'{cell}" : cell;
}
