// The words that mean everybody in the tables of the Nordic countries.
namespace Samsyn.Loop.Measure;

/// <summary>The words that stand for the whole population in a column of subgroups.</summary>
public static class TotalWords
{
    private static readonly HashSet<string> Whole = new(StringComparer.OrdinalIgnoreCase)
    {
        "totalt", "total", "totalen", "alla", "samtliga", "summa", "sum", "båda könen", "båda kön", "bägge könen", "kvinnor och män", "män och kvinnor",
        "flickor och pojkar", "pojkar och flickor", "båda", "samlet", "i alt", "ialt", "alle", "hele befolkningen", "begge køn", "kvinder og mænd", "mænd og kvinder",
        "all", "both", "both sexes", "everyone", "women and men", "men and women", "overall", "yhteensä", "kaikki", "i allt",
        "hela befolkningen", "t", "tot", "alla åldrar", "alla grupper",
    };

    private static readonly string[] Starts = ["samtliga ", "alla ", "totalt ", "total ", "i alt ", "alle ", "all ages", "alder i alt", "uanset "];

    /// <summary>Whether a word stands for everybody.</summary>
    public static bool Are(string word)
    {
        var plain = word.Trim();
        return Whole.Contains(plain) || Starts.Any(start => plain.StartsWith(start, StringComparison.OrdinalIgnoreCase));
    }
}
