// What a sheet of a workbook may be called.
using Samsyn.Loop.Publish.Composed;
using static System.FormattableString;

namespace Samsyn.Web.Publish.Formats;

/// <summary>What a sheet may be called: 31 signs at most, none of those that a spreadsheet forbids, and no name twice.</summary>
internal static class SheetName
{
    private const int Longest = 31;
    private const string Forbidden = "[]:*?/\\";

    /// <summary>A name for a table's sheet, which is then taken.</summary>
    public static string Of(Piece.Table table, FormatWords words, ISet<string> taken)
    {
        var wished = Allowed(table.Label) is { Length: > 0 } label ? label : Allowed(table.Caption) is { Length: > 0 } caption ? caption : words.TableWord;
        for (var number = 1; ; number++)
        {
            var tail = number == 1 ? "" : Invariant($" ({number})");
            var name = wished[..Math.Min(wished.Length, Longest - tail.Length)].TrimEnd(' ', '\'') + tail;
            if (taken.Add(name))
            {
                return name;
            }
        }
    }

    // An apostrophe may stand within, not at the ends.
    private static string Allowed(string text) =>
        string.Concat(text.Where(sign => !Forbidden.Contains(sign, StringComparison.Ordinal) && !char.IsControl(sign) && !char.IsSurrogate(sign))).Trim(' ', '\'');
}
