// What the commonest dimensions and groups are called in each language, when a file brings them for the first time.
namespace Samsyn.Loop.Measure;

/// <summary>Names of the commonest dimensions and groups.</summary>
internal static class StageNames
{
    private static readonly Dictionary<string, LocalText> Dimensions = new(StringComparer.Ordinal)
    {
        [Measure.Dimension.Sex] = new("Kön", "Køn", "Sex"),
        ["age"] = new("Ålder", "Alder", "Age"),
        ["education"] = new("Utbildning", "Uddannelse", "Education"),
        ["income"] = new("Inkomst", "Indkomst", "Income"),
        ["origin"] = new("Ursprung", "Oprindelse", "Origin"),
    };

    private static readonly Dictionary<string, LocalText> Subgroups = new(StringComparer.Ordinal)
    {
        ["sex=women"] = new("Kvinnor", "Kvinder", "Women"),
        ["sex=men"] = new("Män", "Mænd", "Men"),
        ["origin=native-born"] = new("Inrikes födda", "Født i landet", "Born in the country"),
        ["origin=foreign-born"] = new("Utrikes födda", "Født i udlandet", "Born abroad"),
    };

    /// <summary>The name of a dimension with a common code, or null.</summary>
    public static LocalText? Dimension(string code) => Dimensions.GetValueOrDefault(code);

    /// <summary>The name of a subgroup with a common code, or null.</summary>
    public static LocalText? Subgroup(string dimension, string code) => Subgroups.GetValueOrDefault($"{dimension}={code}");
}
