// Divisions that every file has under its own words: sex, schooling, income, country of birth. They get the same codes, so that files meet.
using System.Text.RegularExpressions;

namespace Samsyn.Loop.Measure.Intake;

/// <summary>Divisions of people that return in every file, and the words for them in Swedish, Danish and English.</summary>
internal static partial class WellKnown
{
    private static readonly Entry[] Dimensions =
    [
        new(Dimension.Sex, new("Kön", "Køn", "Sex"), ["kön", "køn", "sex", "gender", "kjønn"]),
        new(Dimension.Age, new("Ålder", "Alder", "Age"), ["ålder", "åldersgrupp", "alder", "aldersgruppe", "age", "age group"]),
        new("education", new("Utbildning", "Uddannelse", "Education"),
            ["utbildning", "utbildningsnivå", "uddannelse", "uddannelsesniveau", "højeste fuldførte uddannelse", "education", "education level", "educational level"]),
        new("income", new("Inkomst", "Indkomst", "Income"),
            ["inkomst", "inkomstgrupp", "inkomstkvintil", "indkomst", "indkomstgruppe", "income", "income quintile", "wealth", "economic status", "economic status (wealth quintile)"]),
        new("birth", new("Födelseland", "Fødeland", "Country of birth"),
            ["födelseland", "födelseregion", "fødeland", "herkomst", "oprindelse", "ursprung", "bakgrund", "origin", "country of birth", "region of birth", "born"]),
        new(Dimension.Places, new("Område", "Område", "Area"), ["område", "kommun", "kommune", "area", "municipality", "subnational region"]),
    ];

    private static readonly Dictionary<string, Entry[]> Subgroups = new()
    {
        [Dimension.Sex] =
        [
            new(SexWords.Women, new("Kvinnor", "Kvinder", "Women"), [.. SexWords.Female]),
            new(SexWords.Men, new("Män", "Mænd", "Men"), [.. SexWords.Male]),
        ],
        ["education"] =
        [
            new("compulsory", new("Förgymnasial utbildning", "Grundskole", "Compulsory school"),
                ["förgymnasial", "förgymnasial utbildning", "grundskola", "kort utbildning", "grundskole", "kort uddannelse", "compulsory", "compulsory school", "primary", "low", "låg"]),
            new("upper-secondary", new("Gymnasial utbildning", "Ungdomsuddannelse", "Upper secondary"),
                ["gymnasial", "gymnasial utbildning", "gymnasium", "ungdomsuddannelse", "erhvervsfaglig uddannelse", "mellanlång utbildning", "upper secondary", "secondary", "medium", "medel"]),
            new("post-secondary", new("Eftergymnasial utbildning", "Videregående uddannelse", "Post-secondary"),
                ["eftergymnasial", "eftergymnasial utbildning", "högskola", "lång utbildning", "videregående uddannelse", "lang uddannelse", "post-secondary", "tertiary", "higher", "high", "hög"]),
        ],
        ["income"] =
        [
            new("q1", new("Lägsta femtedelen", "Laveste femtedel", "Lowest fifth"), ["q1", "kvintil 1", "quintile 1", "quintile 1 (poorest)", "lägsta femtedelen", "laveste femtedel", "lowest fifth", "poorest"]),
            new("q2", new("Andra femtedelen", "Anden femtedel", "Second fifth"), ["q2", "kvintil 2", "quintile 2", "andra femtedelen", "anden femtedel", "second fifth"]),
            new("q3", new("Mellersta femtedelen", "Midterste femtedel", "Middle fifth"), ["q3", "kvintil 3", "quintile 3", "mellersta femtedelen", "midterste femtedel", "middle fifth"]),
            new("q4", new("Fjärde femtedelen", "Fjerde femtedel", "Fourth fifth"), ["q4", "kvintil 4", "quintile 4", "fjärde femtedelen", "fjerde femtedel", "fourth fifth"]),
            new("q5", new("Högsta femtedelen", "Højeste femtedel", "Highest fifth"), ["q5", "kvintil 5", "quintile 5", "quintile 5 (richest)", "högsta femtedelen", "højeste femtedel", "highest fifth", "richest"]),
        ],
        ["birth"] =
        [
            new("in-the-country", new("Födda i landet", "Født i landet", "Born in the country"),
                ["inrikes född", "inrikes födda", "inrikesfödd", "född i sverige", "födda i sverige", "sverige", "dansk oprindelse", "født i danmark", "born in the country", "native-born"]),
            new("abroad", new("Födda utomlands", "Født i udlandet", "Born abroad"),
                ["utrikes född", "utrikes födda", "utrikesfödd", "född utomlands", "født i udlandet", "indvandrere", "born abroad", "foreign-born"]),
            new("rest-of-europe", new("Födda i övriga Europa", "Født i resten af Europa", "Born in the rest of Europe"), ["övriga europa", "europa utom sverige", "rest of europe"]),
            new("outside-europe", new("Födda utanför Europa", "Født uden for Europa", "Born outside Europe"), ["utanför europa", "övriga världen", "uden for europa", "outside europe"]),
        ],
    };

    private static readonly Dictionary<string, Entry> DimensionOf = Index(Dimensions);

    private static readonly Dictionary<string, Dictionary<string, Entry>> SubgroupOf = Subgroups.ToDictionary(one => one.Key, one => Index(one.Value));

    /// <summary>Whether the subgroups of a dimension stand on a ladder.</summary>
    public static bool Ordered(string dimension) => dimension is "education" or "income";

    /// <summary>The dimension that a word means, or null.</summary>
    public static (string Code, LocalText Name)? Division(string word) =>
        DimensionOf.TryGetValue(Folding.Fold(word), out var found) ? (found.Code, found.Name) : null;

    /// <summary>The subgroup that a word means, or null.</summary>
    public static (string Code, LocalText Name)? Subgroup(string dimension, string word) =>
        dimension == "age" ? Age(word)
        : SubgroupOf.TryGetValue(dimension, out var words) && words.TryGetValue(Folding.Fold(word), out var found) ? (found.Code, found.Name) : null;

    /// <summary>The step of a subgroup on a well-known ladder, or its place in a well-known row; beyond all when it has none.</summary>
    public static int Rank(string dimension, string code) =>
        dimension == "age" && AgeForm().Match(code) is { Success: true } age ? int.Parse(age.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture)
        : Subgroups.TryGetValue(dimension, out var row) && Array.FindIndex(row, entry => entry.Code == code) is >= 0 and var rank ? rank
        : int.MaxValue;

    // "16–29 år", "16-29 years", "85 år och äldre" and "85+" become 16-29 and 85+.
    private static (string Code, LocalText Name)? Age(string word)
    {
        if (AgeForm().Match(word.Trim()) is not { Success: true } age)
        {
            return null;
        }

        var (from, to) = (age.Groups[1].Value, age.Groups[2].Value);
        var code = to.Length > 0 ? $"{from}-{to}" : age.Groups[3].Length > 0 ? $"{from}+" : from;
        var shown = to.Length > 0 ? $"{from}–{to}" : code;
        return (code, new($"{shown} år", $"{shown} år", $"{shown} years"));
    }

    private static Dictionary<string, Entry> Index(Entry[] entries) =>
        entries.SelectMany(entry => entry.Words.Append(entry.Code).Select(word => (Folding.Fold(word), entry)))
            .DistinctBy(pair => pair.Item1).ToDictionary(pair => pair.Item1, pair => pair.entry);

    [GeneratedRegex(@"^(\d{1,3})\s*(?:(?:[-–—]|till|til|to)\s*(\d{1,3})|(\+|(?:år|years)?\s*(?:och|og|and)\s*(?:äldre|ældre|derover|older|over|uppåt))|)\s*(?:år|years|y)?$", RegexOptions.IgnoreCase)]
    private static partial Regex AgeForm();

    private sealed record Entry(string Code, LocalText Name, string[] Words);
}
