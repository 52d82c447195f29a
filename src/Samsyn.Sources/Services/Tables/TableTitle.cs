// The title of a table without the times it covers, which change with every publication.
using System.Text.RegularExpressions;

namespace Samsyn.Sources.Services.Tables;

/// <summary>Reads the titles of tables.</summary>
internal static partial class TableTitle
{
    /// <summary>A title without "År 2015 - 2024", "Månad 2015M04-2026M03" or "Year 1968 - 2022" at its end, so that a table is not taken for renamed each month.</summary>
    public static string Plain(string title) => Times().Replace(title.Trim(), "").TrimEnd(' ', '.', ',', ':');

    [GeneratedRegex(@"[\s.,]*\b(?:År|Månad|Kvartal|Halvår|Vecka|Läsår|Year|Month|Quarter|Half-?year|Week|Måned|Uge|Uke|Vuosi)?\s*(?:18|19|20)\d\d(?:[MKQHUW]\d{1,2})?\s*[-–]\s*(?:18|19|20)\d\d(?:[MKQHUW]\d{1,2})?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Times();
}
