// What a year means in a Kolada key figure: one year, or the mean of several years up to it; it stands in the description.
using System.Globalization;
using System.Text.RegularExpressions;

namespace Samsyn.Sources.Services.Kolada;

/// <summary>What a year means in a key figure.</summary>
/// <param name="Years">How many years it is the mean of; the year that is told is the last of them.</param>
/// <param name="Otherwise">The sentence that says for which places it is otherwise, word for word; null when it is alike everywhere. Such places are not to be compared with the others.</param>
public sealed partial record KoladaPeriod(int Years, string? Otherwise)
{
    private static readonly Dictionary<string, int> Words = new(StringComparer.OrdinalIgnoreCase) { ["två"] = 2, ["tre"] = 3, ["fyra"] = 4, ["fem"] = 5, ["sex"] = 6, ["tio"] = 10 };

    /// <summary>Reads a description.</summary>
    /// <param name="description">What the key figure means, in Kolada's own words; null when nothing is said.</param>
    public static KoladaPeriod Of(string? description)
    {
        var text = description ?? "";
        var years = Backwards().Match(text) is { Success: true } back ? int.Parse(back.Groups[1].ValueSpan, CultureInfo.InvariantCulture) + 1
            : Mean().Match(text) is { Success: true } mean ? Number(mean.Groups[1].Value)
            : 1;
        var other = Sentences().Split(text).FirstOrDefault(sentence => sentence.Contains("CDUST", StringComparison.OrdinalIgnoreCase));
        return new(years, years > 1 && other is not null ? other.Trim().TrimEnd('.') + "." : null);
    }

    private static int Number(string word) => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : Words.GetValueOrDefault(word, 1);

    [GeneratedRegex(@"\bT\s?-\s?(\d)\s+(?:till|t\.o\.m\.)\s+(?:år\s+)?T\b", RegexOptions.IgnoreCase)]
    private static partial Regex Backwards();

    [GeneratedRegex(@"\b(\d|två|tre|fyra|fem|sex|tio)[- ]?års?[- ]?(?:medelvärde|intervall|period(?:en)? (?:avses|används)|genomsnitt)", RegexOptions.IgnoreCase)]
    private static partial Regex Mean();

    // A full stop after "sk" or "dvs" ends no sentence.
    [GeneratedRegex(@"(?<!\b(?:sk|s\.k|dvs|d\.v\.s|t\.ex|bl\.a))\.\s+(?=\p{Lu})")]
    private static partial Regex Sentences();
}
