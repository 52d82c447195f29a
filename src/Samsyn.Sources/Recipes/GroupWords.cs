// What the words for groups seem to mean: sex, age, where somebody was born, or several of them in one cell.
using System.Text.RegularExpressions;
using Samsyn.Loop.Measure;

namespace Samsyn.Sources.Recipes;

/// <summary>What words for groups seem to mean.</summary>
internal static partial class GroupWords
{
    /// <summary>The dimension and the subgroup that a single word means; null when it is not known.</summary>
    public static (string Dimension, string Subgroup)? Of(string word) =>
        SexWords.Code(word) is { } sex && word.Length > 1 ? (Dimension.Sex, sex)
        : AgeForm().IsMatch(word) ? ("age", word)
        : NativeForm().IsMatch(word) ? ("origin", "native-born")
        : ForeignForm().IsMatch(word) ? ("origin", "foreign-born")
        : null;

    /// <summary>What a word such as "Kvinnor Inrikesfödd" means, as dimension=subgroup pairs; empty for everybody; null when it is not known.</summary>
    public static string? Meaning(string word)
    {
        if (TotalWords.Are(word))
        {
            return "";
        }

        if (SexWords.Leading(word) is var (code, remainder) && remainder.Length > 0)
        {
            return TotalWords.Are(remainder) ? Stratum.Of(Dimension.Sex, code).Key
                : Of(remainder) is { } other && other.Dimension != Dimension.Sex ? Stratum.Of([(Dimension.Sex, code), other]).Key
                : null;
        }

        return Of(word) is { } one ? Stratum.Of(one.Dimension, one.Subgroup).Key : null;
    }

    [GeneratedRegex(@"^(?:ålder\s+)?\d{1,3}\s*(?:[-–]\s*\d{1,3}|\+|w)?\s*(?:år|years|og derover|och äldre|or older)(?:\s*(?:og derover|och äldre|och över|or older|-))?$|^\d{1,2}\s*[-–]\s*\d{1,3}$", RegexOptions.IgnoreCase)]
    private static partial Regex AgeForm();

    [GeneratedRegex(@"^(?:inrikes\s*född\w*|född\w* i (?:sverige|landet)|dansk oprindelse|født i danmark|native.born|born in the country)$", RegexOptions.IgnoreCase)]
    private static partial Regex NativeForm();

    [GeneratedRegex(@"^(?:utrikes\s*född\w*|född\w* utomlands|indvandrere?|født i udlandet|foreign.born|born abroad)$", RegexOptions.IgnoreCase)]
    private static partial Regex ForeignForm();
}
