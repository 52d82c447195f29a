// How files write places: a code, a name, or both glued together; with or without län, region, kommun.
using System.Text;
using System.Text.RegularExpressions;

namespace Samsyn.Loop.Measure;

/// <summary>Reads places as files write them.</summary>
public static partial class PlaceText
{
    private static readonly string[] Kinds =
        ["REGIONSKOMMUNE", "KOMMUNE", "KOMMUN", "STAD", "LÄN", "REGION", "COUNTY", "MUNICIPALITY"];

    /// <summary>The code and the name in a text such as <c>20 Dalarnas län</c>, <c>0114 Upplands Väsby</c>, <c>0180</c> or <c>Riket</c>; null for what is not there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="codeWidth">How many digits a code has, so that 180 becomes 0180; null to leave it as it is.</param>
    public static (string? Code, string? Name) Read(string text, int? codeWidth = null)
    {
        var parts = GluedForm().Match(text.Trim());
        if (!parts.Success)
        {
            return (null, text.Trim());
        }

        var name = parts.Groups[2].Value.Trim();
        return (Code(parts.Groups[1].Value, codeWidth), name.Length == 0 ? null : name);
    }

    /// <summary>A code with its leading zeros; a spreadsheet may have taken 180 for a number.</summary>
    public static string Code(string written, int? codeWidth) =>
        codeWidth is { } width && written.Length < width && !written.AsSpan().ContainsAnyExceptInRange('0', '9') ? written.PadLeft(width, '0') : written;

    /// <summary>What variants of a name have in common: "Västra Götalands län" and "Västra Götaland", "Høje-Taastrup" and "Høje Taastrup".</summary>
    public static string Key(string name)
    {
        var words = NotLetters().Replace(name.ToUpperInvariant().Normalize(NormalizationForm.FormC), " ").Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        var kinds = words.RemoveAll(word => Kinds.Contains(word, StringComparer.Ordinal));
        if (words.Count == 0)
        {
            return name.ToUpperInvariant();
        }

        words[^1] = kinds > 0 && words[^1].Length > 3 && words[^1].EndsWith('S') ? words[^1][..^1] : words[^1];
        return string.Join(' ', words);
    }

    [GeneratedRegex(@"^(\d{1,6})(?:\s*[-–:.]?\s+(\p{L}.*)|\s*)$")]
    private static partial Regex GluedForm();

    [GeneratedRegex(@"[^\p{L}\p{N}]+")]
    private static partial Regex NotLetters();
}
