// The words for units that say what value would mean everybody: per cent, per thousand, per 100,000.
using System.Text.RegularExpressions;

namespace Samsyn.Loop.Measure;

/// <summary>The words for units of shares.</summary>
public static partial class UnitWords
{
    /// <summary>The value that would mean everybody in a unit: 100 for per cent; null when the unit is not a share of persons.</summary>
    public static double? Scale(string unit) =>
        HundredThousandForm().IsMatch(unit) ? 100_000
        : ThousandForm().IsMatch(unit) ? 1_000
        : PercentForm().IsMatch(unit) ? 100
        : null;

    [GeneratedRegex(@"\b(?:per|pr\.?|/)\s*100[ \u00a0.,]?000\b", RegexOptions.IgnoreCase)]
    private static partial Regex HundredThousandForm();

    [GeneratedRegex(@"‰|\bpromille\b|\b(?:per|pr\.?)\s*(?:1[ \u00a0.,]?000|thousand|tusen)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ThousandForm();

    [GeneratedRegex(@"%|\bpct\b|procent|\bper ?cent", RegexOptions.IgnoreCase)]
    private static partial Regex PercentForm();
}
