// Tables of a record as comma-separated text: no spreadsheet runs what stands in them, and every text is read back as it was.
using System.Buffers;
using System.Text;

namespace Samsyn.Web.Convene.Records;

/// <summary>Comma-separated text (RFC 4180, UTF-8 with a mark) that is harmless and still lossless.</summary>
/// <remarks>
/// Where a spreadsheet may take the beginning of a formula (at the start of a text, and after a comma, a semicolon, a tab or a new line, at
/// which some break a cell in two), an apostrophe is put before <c>= + - @ '</c> and their wide forms. To read: in those places, drop one
/// apostrophe. A text that is empty is an apostrophe alone; a cell with nothing in it means that nothing is known.
/// </remarks>
internal static class RecordCsv
{
    private const char Mark = '\'';

    private static readonly SearchValues<char> Special = SearchValues.Create(",;\"\t\r\n");
    private static readonly SearchValues<char> Dangerous = SearchValues.Create("=+-@'\uFF1D\uFF0B\uFF0D\uFF20\u2212");

    /// <summary>One line with its end.</summary>
    public static string Line(IEnumerable<(string? Text, bool Bare)> cells) =>
        string.Join(',', cells.Select(cell => cell.Bare ? cell.Text ?? "" : Cell(cell.Text))) + "\r\n";

    /// <summary>A text as it stands in a cell.</summary>
    public static string Cell(string? text)
    {
        var harmless = text switch { null => "", "" => "'", _ => Harmless(text) };
        return harmless.AsSpan().ContainsAny(Special) ? $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : harmless;
    }

    /// <summary>The text that a cell stands for, once its quotation marks are gone.</summary>
    public static string? Text(string cell)
    {
        if (cell.Length < 2)
        {
            return cell switch { "" => null, "'" => "", _ => cell };
        }

        var text = new StringBuilder(cell.Length);
        for (var (index, open) = (0, true); index < cell.Length; index++)
        {
            if (open && cell[index] == Mark)
            {
                open = false;
                continue;
            }

            text.Append(cell[index]);
            open = Opens(cell[index]);
        }

        return text.ToString();
    }

    private static string Harmless(string text)
    {
        var harmless = new StringBuilder(text.Length + 1);
        for (var index = 0; index < text.Length; index++)
        {
            if ((index == 0 || Opens(text[index - 1])) && Dangerous.Contains(text[index]))
            {
                harmless.Append(Mark);
            }

            harmless.Append(text[index]);
        }

        return harmless.ToString();
    }

    private static bool Opens(char letter) => letter is ',' or ';' or '\t' or '\r' or '\n';
}
