// What a column can hold, in the words of the form where somebody chooses.
using Samsyn.Loop.Measure;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure;

/// <summary>Says what a column can hold.</summary>
public sealed class ImportRoleWords(Language language) : Words(language)
{
    /// <summary>The choices in the order of the form: what most files have first.</summary>
    public static IReadOnlyList<ColumnRole> InOrder { get; } =
    [
        ColumnRole.Ignored, ColumnRole.Place, ColumnRole.PlaceCode, ColumnRole.Period, ColumnRole.PeriodPart,
        ColumnRole.Indicator, ColumnRole.IndicatorCode, ColumnRole.Subgroup, ColumnRole.DimensionName, ColumnRole.SubgroupName,
        ColumnRole.Value, ColumnRole.StandardError, ColumnRole.Lower, ColumnRole.Upper, ColumnRole.Margin,
        ColumnRole.Numerator, ColumnRole.Denominator, ColumnRole.Population, ColumnRole.Symbol, ColumnRole.Kind, ColumnRole.Unit, ColumnRole.Source,
        ColumnRole.SettingAverage, ColumnRole.CountryCode, ColumnRole.Favourable, ColumnRole.Scale,
        ColumnRole.Ordered, ColumnRole.Step, ColumnRole.Reference,
    ];

    /// <summary>What a column with a role holds.</summary>
    public string Of(ColumnRole role) => role switch
    {
        ColumnRole.Ignored => Say(sv: "Används inte", da: "Bruges ikke", en: "Not used"),
        ColumnRole.Place => Say(sv: "Plats, namn eller kod", da: "Sted, navn eller kode", en: "Place, name or code"),
        ColumnRole.PlaceCode => Say(sv: "Platsens kod", da: "Stedets kode", en: "Code of the place"),
        ColumnRole.Period => Say(sv: "Tid", da: "Tid", en: "Time"),
        ColumnRole.PeriodPart => Say(sv: "Månad eller kvartal", da: "Måned eller kvartal", en: "Month or quarter"),
        ColumnRole.Indicator => Say(sv: "Indikatorns namn", da: "Indikatorens navn", en: "Name of the indicator"),
        ColumnRole.IndicatorCode => Say(sv: "Indikatorns kod", da: "Indikatorens kode", en: "Code of the indicator"),
        ColumnRole.Subgroup => Say(sv: "Grupp (kön, ålder …)", da: "Gruppe (køn, alder …)", en: "Group (sex, age …)"),
        ColumnRole.DimensionName => Say(sv: "Indelningens namn", da: "Inddelingens navn", en: "Name of the dimension"),
        ColumnRole.SubgroupName => Say(sv: "Gruppens namn", da: "Gruppens navn", en: "Name of the group"),
        ColumnRole.Value => Say(sv: "Värdet", da: "Værdien", en: "The value"),
        ColumnRole.StandardError => Say(sv: "Medelfel", da: "Standardfejl", en: "Standard error"),
        ColumnRole.Lower => Say(sv: "Nedre gräns", da: "Nedre grænse", en: "Lower bound"),
        ColumnRole.Upper => Say(sv: "Övre gräns", da: "Øvre grænse", en: "Upper bound"),
        ColumnRole.Margin => Say(sv: "Felmarginal (±)", da: "Fejlmargin (±)", en: "Margin of error (±)"),
        _ => OfCounts(role),
    };

    private string OfCounts(ColumnRole role) => role switch
    {
        ColumnRole.Numerator => Say(sv: "Antal fall", da: "Antal tilfælde", en: "Number of cases"),
        ColumnRole.Denominator => Say(sv: "Antal tillfrågade eller räknade", da: "Antal adspurgte eller talte", en: "Number asked or counted"),
        ColumnRole.Population => Say(sv: "Befolkning i gruppen", da: "Befolkning i gruppen", en: "Population of the group"),
        ColumnRole.Symbol => Say(sv: "Tecken för saknat värde", da: "Tegn for manglende værdi", en: "Mark of a missing value"),
        ColumnRole.Kind => Say(sv: "Sorts tal på raden (andel, nedre gräns …)", da: "Slags tal i rækken (andel, nedre grænse …)", en: "Kind of number in the row (share, lower bound …)"),
        ColumnRole.Unit => Say(sv: "Enhet", da: "Enhed", en: "Unit"),
        ColumnRole.Source => Say(sv: "Källa", da: "Kilde", en: "Source"),
        ColumnRole.SettingAverage => Say(sv: "Hela platsens värde", da: "Hele stedets værdi", en: "Value of the whole place"),
        ColumnRole.CountryCode => Say(sv: "Landskod", da: "Landekode", en: "Country code"),
        ColumnRole.Favourable => Say(sv: "1 om högre är bättre", da: "1 hvis højere er bedre", en: "1 if higher is better"),
        ColumnRole.Scale => Say(sv: "Värdet som betyder alla", da: "Værdien, der betyder alle", en: "The value that means everybody"),
        ColumnRole.Ordered => Say(sv: "1 om grupperna är en trappa", da: "1 hvis grupperne er en trappe", en: "1 if the groups are a ladder"),
        ColumnRole.Step => Say(sv: "Steg på trappan", da: "Trin på trappen", en: "Step on the ladder"),
        _ => Say(sv: "1 för gruppen att jämföra med", da: "1 for gruppen at sammenligne med", en: "1 for the group to compare with"),
    };
}
