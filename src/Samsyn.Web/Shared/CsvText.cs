// Comma-separated text as RFC 4180 has it, for every file we hand out.
using System.Globalization;

namespace Samsyn.Web.Shared;

/// <summary>Comma-separated text: quotation marks where they are needed, a decimal point, all digits.</summary>
internal static class CsvText
{
    private static readonly System.Buffers.SearchValues<char> Special = System.Buffers.SearchValues.Create(",\"\r\n");

    /// <summary>One line with its end.</summary>
    public static string Line(IEnumerable<string> cells) => string.Join(',', cells.Select(Cell)) + "\r\n";

    /// <summary>A number with all its digits; empty where there is none.</summary>
    public static string Number(double? number) => number?.ToString("R", CultureInfo.InvariantCulture) ?? "";

    private static string Cell(string text)
    {
        var harmless = IsFormula(text) ? $"'{text}" : text;
        return harmless.AsSpan().ContainsAny(Special) ? $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : harmless;
    }

    // A spreadsheet would run a name that begins like a formula. Numbers begin so too, and a dash alone is a sign for nothing.
    private static bool IsFormula(string text) =>
        text.Length > 1 && text[0] is '=' or '+' or '@' or '-' or '\t' or '\r'
        && !double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
