// The unit of a Kolada key figure, which stands at the end of its title and nowhere else.
using System.Text.RegularExpressions;

namespace Samsyn.Sources.Services.Kolada;

/// <summary>Reads the title of a Kolada key figure.</summary>
/// <param name="Name">The title without its unit and without the year in which the series ended.</param>
/// <param name="Unit">The unit, such as <c>%</c>, <c>kr/inv</c> or <c>år</c>; null when the title ends with none.</param>
/// <param name="LastYear">The year in which the series ended, where the title says so, as in "(-2023)".</param>
public sealed partial record KoladaTitle(string Name, string? Unit, int? LastYear)
{
    private static readonly string[] Units =
    [
        "antal", "kr", "tkr", "mkr", "miljoner kronor", "år", "dagar", "timmar", "timmar/vecka", "minuter", "index", "poäng", "balanstal", "kg", "ton", "gram", "meter", "hektar", "km", "mwh", "kwh", "kvot", "procentenheter", "median", "medelvärde", "genomsnitt", "mbit/s", "decibel", "ton co2e", "liter",
    ];

    /// <summary>The value that would mean everybody: 100 for shares, 1 for yes and no, 100 000 for figures per 100 000 inhabitants; null for the others.</summary>
    public double? Scale => Unit switch
    {
        "%" => 100,
        "Ja=1, Nej=0" => 1,
        { } unit when PerPersons().Match(unit) is { Success: true } per => double.Parse(per.Groups[1].ValueSpan.ToString().Replace(" ", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>Reads a title.</summary>
    /// <param name="title">The title as Kolada writes it.</param>
    public static KoladaTitle Of(string title)
    {
        var plain = title.Trim();
        var ended = Ended().Match(plain);
        int? last = ended.Success ? int.Parse(ended.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) : null;
        plain = ended.Success ? plain[..ended.Index].TrimEnd(' ', ',') : plain;
        if (YesNo().Match(plain) is { Success: true } yesNo)
        {
            return new(plain[..yesNo.Index].TrimEnd(' ', ','), "Ja=1, Nej=0", last);
        }

        var comma = plain.LastIndexOf(", ", StringComparison.Ordinal);
        var end = comma < 0 ? "" : plain[(comma + 2)..].Trim();
        return plain.EndsWith("(%)", StringComparison.Ordinal) && (comma < 0 || !IsShare(end)) ? new(plain[..^3].TrimEnd(' ', ','), "%", last)
            : IsShare(end) ? new(plain[..comma].TrimEnd(), "%", last)
            : IsUnit(end) ? new(plain[..comma].TrimEnd(), end, last)
            : new(plain, null, last);
    }

    private static bool IsShare(string end) => Share().IsMatch(end);

    private static bool IsUnit(string end) =>
        Units.Contains(end, StringComparer.OrdinalIgnoreCase) || Per().IsMatch(end) || Units.Any(unit => end.StartsWith(unit + " ", StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"\s*\(-\s?((?:19|20)\d\d)\)\s*$")]
    private static partial Regex Ended();

    [GeneratedRegex(@"\s*\(Ja\s?=\s?1,\s?Nej\s?=\s?0\)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex YesNo();

    [GeneratedRegex(@"^(?:(?:genomsnittlig )?(?:andel|svarsfrekvens)[^,]*\(%\).*|\(%\)|procent|%|andel ?\(%\))$", RegexOptions.IgnoreCase)]
    private static partial Regex Share();

    [GeneratedRegex(@"^[\p{L}0-9 ]{1,24}/\s?[\p{L}0-9][^,]*$")]
    private static partial Regex Per();

    [GeneratedRegex(@"^antal/(\d[\d ]*\d|\d)(?: |$)")]
    private static partial Regex PerPersons();
}
