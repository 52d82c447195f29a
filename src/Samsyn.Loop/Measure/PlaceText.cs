// How files write places: a code, a name, or both glued together; with or without län, region, kommun.
using System.Text.RegularExpressions;

namespace Samsyn.Loop.Measure;

/// <summary>Reads places as files write them.</summary>
public static partial class PlaceText
{
    private static readonly string[] Regions = ["LÄN", "REGION", "REGIONEN", "COUNTY", "AMT", "FYLKE", "FYLKESKOMMUNE", "LANDSKAP"];
    private static readonly string[] Municipalities = ["KOMMUN", "KOMMUNE", "KOMMUNS", "REGIONSKOMMUNE", "STAD", "MUNICIPALITY"];

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
        codeWidth is { } width && written.Length < width && IsDigits(written) ? written.PadLeft(width, '0') : written;

    /// <summary>Whether a code is made of digits alone, as official ones are.</summary>
    public static bool IsDigits(string code) => code.Length > 0 && !code.AsSpan().ContainsAnyExceptInRange('0', '9');

    /// <summary>A name without the word for what kind of place it is, in one spelling, and what that word said.</summary>
    public static PlaceName Name(string text)
    {
        var words = Folding.Words(text);
        var bare = words.Where(word => !Regions.Contains(word) && !Municipalities.Contains(word)).ToArray();
        return bare.Length == 0 || bare.Length == words.Length
            ? new(string.Join(' ', words), null)
            : new(string.Join(' ', bare), words.Any(Regions.Contains) ? AreaLevel.Region : AreaLevel.Municipality);
    }

    [GeneratedRegex(@"^(\d{1,6})(?:\s*[-–:.]?\s+(\p{L}.*)|\s*)$")]
    private static partial Regex GluedForm();
}

/// <summary>A name as all its spellings have it in common: "Västra Götalands län" and "Västra Götaland", "Høje-Taastrup" and "Høje Taastrup".</summary>
/// <param name="Key">The name in one spelling, without the word for what kind of place it is.</param>
/// <param name="Level">What kind of place that word says; null when there is no such word.</param>
public sealed record PlaceName(string Key, AreaLevel? Level)
{
    /// <summary>The key, and where a word such as län followed, the key without its genitive: Dalarnas, Dalarna.</summary>
    public IReadOnlyList<string> Keys => Level is not null && Key.EndsWith('S') ? [Key, Key[..^1]] : [Key];
}
