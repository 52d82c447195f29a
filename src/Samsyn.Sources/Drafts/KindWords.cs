// The words by which exports tell which kind of number a row holds: the share, its bounds, how many answered.
using Samsyn.Loop.Measure;

namespace Samsyn.Sources.Drafts;

/// <summary>What the words for kinds of numbers mean.</summary>
internal static class KindWords
{
    // The first that fits is meant: "Andel, nedre gräns" is a bound and no share.
    private static readonly (ColumnRole Role, string[] Whole, string[] Parts)[] Known =
    [
        (ColumnRole.Lower, ["lcl"], ["nedre", "undre", "lower", "alaraja"]),
        (ColumnRole.Upper, ["ucl"], ["övre", "øvre", "upper", "yläraja"]),
        (ColumnRole.StandardError, ["se"], ["medelfel", "standardfel", "standardfejl", "standard error"]),
        (ColumnRole.Margin, ["±", "+/-"], ["felmarginal", "osäkerhetstal", "fejlmargin", "statistisk usikkerhed", "margin of error"]),
        (ColumnRole.Denominator, ["n", "bas", "base"],
            ["antal svar", "antal besvar", "svarande", "respondent", "tillfrågade", "adspurgte", "number of answers", "number of responses", "nämnare", "nævner", "denominator"]),
        (ColumnRole.Population, [], ["befolkning", "folkmängd", "folketal", "population"]),
        (ColumnRole.Numerator, ["antal", "count"], ["täljare", "tæller", "numerator", "antal fall", "antal tilfælde", "number of cases"]),
        (ColumnRole.Value, ["%", "värde", "værdi", "value", "estimate", "estimat", "mean"],
            ["andel", "procent", "percent", "share", "proportion", "medelvärde", "gennemsnit", "skattning", "prevalens", "prevalence", "per 100 000", "per 100.000", "per 1 000"]),
    ];

    /// <summary>The roles that a kind can have.</summary>
    public static IReadOnlyList<ColumnRole> Roles { get; } = [.. Known.Select(known => known.Role)];

    /// <summary>What a word means; null when it is no kind of number.</summary>
    public static ColumnRole? Of(string word)
    {
        var plain = WordMeanings.Fold(word);
        foreach (var (role, whole, parts) in Known)
        {
            if (whole.Contains(plain, StringComparer.OrdinalIgnoreCase) || parts.Any(part => plain.Contains(part, StringComparison.OrdinalIgnoreCase)))
            {
                return role;
            }
        }

        return null;
    }

    /// <summary>The role that a recipe names, such as <c>lower</c>; null when it is none that a kind can have.</summary>
    public static ColumnRole? Named(string meaning) =>
        Roles.Where(role => Name(role).Equals(meaning, StringComparison.OrdinalIgnoreCase)).Select(role => (ColumnRole?)role).FirstOrDefault();

    /// <summary>How a recipe names a role.</summary>
    public static string Name(ColumnRole role) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(role.ToString());

    /// <summary>All names, for messages.</summary>
    public static string Names => string.Join(", ", Roles.Select(Name));
}
