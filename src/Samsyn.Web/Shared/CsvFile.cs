// A table as CSV, the way the reader's own spreadsheet opens it.
using System.Globalization;
using System.Text;

namespace Samsyn.Web.Shared;

/// <summary>Writes CSV: semicolon and decimal comma in Swedish and Danish, comma and decimal point in English; UTF-8 with a mark, so that å is å.</summary>
internal static class CsvFile
{
    public static byte[] Of(Sheet sheet, Language language)
    {
        var between = language == Language.English ? ',' : ';';
        var text = new StringBuilder();
        Line(text, sheet.Columns, between);
        foreach (var row in sheet.Rows)
        {
            Line(text, row.Select(field => Written(field, language)), between);
        }

        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static string Written(Field field, Language language) => field switch
    {
        Field.Text(var text) => Harmless(text),
        Field.Number(null) => "",
        Field.Number({ } number) when language == Language.English => number.ToString("R", CultureInfo.InvariantCulture),
        Field.Number({ } number) => number.ToString("R", CultureInfo.InvariantCulture).Replace('.', ','),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static void Line(StringBuilder text, IEnumerable<string> cells, char between) =>
        text.AppendJoin(between, cells.Select(cell => Quoted(cell, between))).Append("\r\n");

    private static string Quoted(string cell, char between) =>
        cell.AsSpan().ContainsAny(between, '"', '\n') || cell.Contains('\r', StringComparison.Ordinal)
            ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : cell;

    // A spreadsheet would run a name that begins like a formula.
    private static string Harmless(string text) => text.Length > 0 && text[0] is '=' or '+' or '@' or '-' or '\t' or '\r' ? $"'{text}" : text;
}
