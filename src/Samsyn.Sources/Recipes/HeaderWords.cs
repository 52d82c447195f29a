// The words by which the columns of Nordic and international tables are headed, and what such columns hold.
using Samsyn.Loop.Measure;
using Samsyn.Sources.Tables;

namespace Samsyn.Sources.Recipes;

/// <summary>What the name of a column says that it holds.</summary>
internal static class HeaderWords
{
    private static readonly (ColumnRole Role, string? Dimension, string[] Whole, string[] Parts)[] Known =
    [
        (ColumnRole.PlaceCode, null, ["lkod", "kkod", "lan_kod", "geo"], ["regionkod", "kommunkod", "kommunekode", "kommunkode", "kommune_kode", "kommun_kod", "länskod", "områdeskod", "municipality_code", "areacode", "area_code"]),
        (ColumnRole.PeriodPart, null, ["månad", "måned", "month", "kvartal", "quarter", "halvår", "termin"], ["månad"]),
        (ColumnRole.Period, null, ["år", "ar", "aar", "year", "tid", "time", "date", "datum", "period", "time_period", "mätår", "läsår", "kalenderår"], ["year of", "tidsperiod"]),
        (ColumnRole.Subgroup, Dimension.Sex, ["kön", "køn", "kjønn", "sex", "gender", "kon"], []),
        (ColumnRole.Subgroup, "age", ["ålder", "alder", "age", "åldersgrupp", "aldersgruppe", "åldersklass", "agegroup"], ["åldersgrupp", "age group"]),
        (ColumnRole.Subgroup, "education", ["education", "isced11"], ["utbildning", "uddannelse", "utdanning"]),
        (ColumnRole.Subgroup, "income", ["income"], ["inkomst", "indkomst", "kvintil", "quintile"]),
        (ColumnRole.Subgroup, "origin", ["origin", "bakgrund", "ursprung", "herkomst", "oprindelse"], ["födelseland", "utländsk bakgrund", "country of birth"]),
        (ColumnRole.Lower, null, ["lb", "lcl", "ci_lb", "lower", "nedre", "undre"], ["nedre gräns", "nedre grænse", "undre gräns", "lower", "ki nedre", "ki_nedre", "ki undre"]),
        (ColumnRole.Upper, null, ["ub", "ucl", "ci_ub", "upper", "övre", "øvre"], ["övre gräns", "øvre grænse", "upper", "ki övre", "ki_övre"]),
        (ColumnRole.StandardError, null, ["se", "stderr"], ["medelfel", "standardfel", "standardfejl", "standard error"]),
        (ColumnRole.Denominator, null, ["n", "bas"], ["nämnare", "nævner", "denominator", "antal svar", "antal besvar", "respondent", "tillfrågade"]),
        (ColumnRole.Numerator, null, ["antal fall", "cases"], ["täljare", "tæller", "numerator"]),
        (ColumnRole.Population, null, ["invånare", "indbyggere"], ["befolkning", "population", "folkmängd", "folketal"]),
        (ColumnRole.Symbol, null, ["flag", "note", "symbol", "obs_flag", "status"], []),
        (ColumnRole.Unit, null, ["enhet", "enhed", "unit"], []),
        (ColumnRole.Source, null, ["källa", "kilde", "source"], []),
        (ColumnRole.Indicator, null, ["indikator", "indicator", "nyckeltal", "nøgletal"], ["indikatornamn", "indicator_name"]),
        (ColumnRole.IndicatorCode, null, ["indikatorkod", "indicator_code", "kpi"], []),
        (ColumnRole.Place, null, ["kommun", "kommune", "region", "län", "lan", "landsdel", "område", "geografi", "plats", "place", "municipality", "setting", "stadsdel", "bydel", "area", "ort"],
            ["kommun", "region", "kommune"]),
        (ColumnRole.Value, null, ["värde", "värdet", "value", "estimate", "obs_value", "procent", "index", "indhold"], ["andel", "medelvärde", "procent", "(%)", "_pct"]),
    ];

    private static readonly string[] Shares = ["andel", "procent", "%", "pct", "percent", "share"];

    private static readonly string[] General = ["andel", "antal", "värde", "value", "index", "estimate", "procent", "obs_value", "indhold", "andel (%)", "%"];

    /// <summary>What a name says; null when it says nothing that is known.</summary>
    public static (ColumnRole Role, string? Dimension)? Of(string name)
    {
        var plain = HeaderBlock.Tidy(name);
        foreach (var (role, dimension, whole, parts) in Known)
        {
            if (whole.Contains(plain, StringComparer.OrdinalIgnoreCase) || parts.Any(part => plain.Contains(part, StringComparison.OrdinalIgnoreCase)))
            {
                return (role, dimension);
            }
        }

        return null;
    }

    /// <summary>Whether a name says that something is counted rather than shared.</summary>
    public static bool IsCount(string name) => name.Equals("antal", StringComparison.OrdinalIgnoreCase) || name.Equals("count", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a name says that the figures are shares of a hundred.</summary>
    public static bool IsShare(string name) =>
        Shares.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a name is too general to be the name of an indicator.</summary>
    public static bool IsGeneral(string name) =>
        General.Contains(name, StringComparer.OrdinalIgnoreCase);
}
