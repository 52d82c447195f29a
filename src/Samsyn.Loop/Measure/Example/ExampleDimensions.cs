// The ways in which the example county divides people: sex, age, schooling, income and country of birth.
namespace Samsyn.Loop.Measure.Example;

/// <summary>The dimensions of the example county.</summary>
internal static class ExampleDimensions
{
    public const string Age = "age";
    public const string Education = "education";
    public const string Income = "income";
    public const string Birth = "birth";

    public static IReadOnlyList<Dimension> All { get; } =
    [
        new(Dimension.Sex, new("Kön", "Køn", "Sex"), false,
        [
            new("women", new("Kvinnor", "Kvinder", "Women")),
            new("men", new("Män", "Mænd", "Men")),
        ]),
        new(Age, new("Ålder", "Alder", "Age"), false,
        [
            new("16-29", new("16–29 år", "16–29 år", "16–29 years")),
            new("30-44", new("30–44 år", "30–44 år", "30–44 years")),
            new("45-64", new("45–64 år", "45–64 år", "45–64 years")),
            new("65-84", new("65–84 år", "65–84 år", "65–84 years")),
        ]),
        new(Education, new("Utbildning", "Uddannelse", "Education"), true,
        [
            new("compulsory", new("Förgymnasial utbildning", "Grundskole", "Compulsory school")),
            new("upper-secondary", new("Gymnasial utbildning", "Ungdomsuddannelse", "Upper secondary")),
            new("post-secondary", new("Eftergymnasial utbildning", "Videregående uddannelse", "Post-secondary"), Reference: true),
        ]),
        new(Income, new("Inkomst", "Indkomst", "Income"), true,
        [
            new("q1", new("Lägsta femtedelen", "Laveste femtedel", "Lowest fifth")),
            new("q2", new("Andra femtedelen", "Anden femtedel", "Second fifth")),
            new("q3", new("Mellersta femtedelen", "Midterste femtedel", "Middle fifth")),
            new("q4", new("Fjärde femtedelen", "Fjerde femtedel", "Fourth fifth")),
            new("q5", new("Högsta femtedelen", "Højeste femtedel", "Highest fifth"), Reference: true),
        ]),
        new(Birth, new("Födelseland", "Fødeland", "Country of birth"), false,
        [
            new("in-the-country", new("Födda i landet", "Født i landet", "Born in the country"), Reference: true),
            new("rest-of-europe", new("Födda i övriga Europa", "Født i resten af Europa", "Born in the rest of Europe")),
            new("outside-europe", new("Födda utanför Europa", "Født uden for Europa", "Born outside Europe")),
        ]),
    ];

    /// <summary>The codes of a dimension's subgroups, in its order.</summary>
    public static string[] Codes(string dimension) =>
        [.. All.Single(one => one.Code == dimension).Subgroups.Select(subgroup => subgroup.Code)];

    /// <summary>What share of the people are in each subgroup; where conditions are hard, schooling is shorter and incomes are lower.</summary>
    public static double[] Shares(string dimension, double hardship, double women) => dimension switch
    {
        Dimension.Sex => [women, 1 - women],
        Age => [0.22, 0.23, 0.32, 0.23],
        Education => [0.17 + (0.05 * hardship), 0.46, 0.37 - (0.05 * hardship)],
        Income => [0.20 + (0.05 * hardship), 0.20 + (0.02 * hardship), 0.20, 0.20 - (0.02 * hardship), 0.20 - (0.05 * hardship)],
        _ => [0.80, 0.08, 0.12],
    };
}
