// Entries of the catalogue on conditions in early life.
using Samsyn.Loop.Agree;
using Samsyn.Loop.Convene;
using static Samsyn.Loop.Agree.InfluenceLevel;
using static Samsyn.Loop.Decide.Catalogue.InterventionCatalogue;

namespace Samsyn.Loop.Decide.Catalogue;

/// <summary>Entries on conditions in early life.</summary>
internal static class CatalogueOfChildhood
{
    public static IReadOnlyList<CatalogueEntry> All { get; } =
    [
        Of("EARLY-HOME", new(sv: "Fler hembesök till familjer med små barn", da: "Flere hjemmebesøg hos familier med små børn", en: "Extended home visits to families"), Ages(0, 5), Approach.Proportionate) with
        {
            Levels = [Municipality, Region], Source = Danish("A", "; Göteborg"),
        },
        Of("EARLY-PARENT", new(sv: "Stöd till föräldrar", da: "Støtte til forældre", en: "Parenting support"), Ages(0, 19), Approach.Proportionate) with
        {
            Note = new(sv: "Till alla, och särskilt till några", da: "Til alle, og særligt til nogle", en: "To everybody, and to some in particular"),
            Source = new(sv: "Sundhedsstyrelsen 2011 och 2012, faktor 1", da: "Sundhedsstyrelsen 2011 og 2012, faktor 1", en: "Danish Health Authority 2011 and 2012, factor 1"),
        },
        Of("EARLY-FAMCENTRE", new(sv: "Familjecentral: mödravård, barnhälsovård, öppen förskola och socialtjänst tillsammans", da: "Familiehus: jordemoder, sundhedspleje, børnehave og socialrådgiver under samme tag", en: "Family centre: maternity care, child health care, preschool and social services together"), Ages(0, 6), Approach.Proportionate) with
        {
            Levels = [Municipality, Region], Note = new(sv: "Starkt stöd för hur samarbetet görs", da: "Stærkt belæg for, hvordan samarbejdet gøres", en: "Strong on how the cooperation is done"),
            Source = new(sv: "Kungälvs plan; Jovic 2018", da: "Kungälvs plan (Sverige); Jovic 2018", en: "The plan of Kungälv (Sweden); Jovic 2018"),
        },
        Of("EARLY-PREG", new(sv: "Mödravård och barnhälsovård efter behov", da: "Svangreomsorg og sundhedspleje efter behov", en: "Pregnancy care and health visiting by need"), Ages(0, 2), Approach.Proportionate) with
        {
            Levels = [Region], Note = new(sv: "Från graviditeten till två års ålder", da: "Fra graviditeten til to års alderen", en: "From pregnancy to the age of two"), Source = Danish("A"),
        },
        Of("EARLY-PRESCHOOL", new(sv: "Bra förskola som når barn i familjer med låg inkomst", da: "Gode daginstitutioner, der når børn i familier med lav indkomst", en: "Good preschool that reaches children in families with low income"), Ages(1, 5), Approach.Proportionate, EvidenceStrength.Strong) with
        {
            Source = Danish("A", "; KL 2022"),
        },
        Of("EARLY-LANG", new(sv: "Språk och läsning tidigt", da: "Sprog og læsning tidligt", en: "Early language and reading"), Ages(0, 6), Approach.Proportionate) with
        {
            Levels = [Municipality, Region], Source = new(sv: "Bokstart, Östergötland", da: "Bokstart, Östergötland (Sverige)", en: "Bokstart, Östergötland (Sweden)"),
        },
        Of("EARLY-POVERTY", new(sv: "Mindre barnfattigdom: avgifter, bidrag och föräldrars arbete", da: "Mindre børnefattigdom: betaling, ydelser og forældres arbejde", en: "Less child poverty: fees, benefits and parents' work"), Ages(0, 17), Approach.Targeted, EvidenceStrength.Strong) with
        {
            Determinants = [Determinant.EarlyLife, Determinant.Income], Structural = true, Note = new(sv: "Starkt för inkomst, men kommunen rår bara över en del", da: "Stærkt for indkomst, men kommunen råder kun over en del", en: "Strong for income, but local levers are limited"),
            Source = Danish("A", "; Karlskoga"),
        },
        Of("EARLY-TEETH", new(sv: "Förebygg karies i förskolan, och mer där det behövs", da: "Forebyg caries i børnehaven, og mere hvor der er brug for det", en: "Caries prevention through preschool, more in areas that need it"), Ages(0, 6), Approach.Proportionate, EvidenceStrength.Strong) with
        {
            Determinants = [Determinant.EarlyLife, Determinant.Habits], Levels = [Region], Note = new(sv: "Starkt för fluor; mer till vissa områden", da: "Stærkt for fluor; mere til visse områder", en: "Strong for fluoride; the dose follows the area"), Source = HealthStrategy,
        },
    ];

    private static CatalogueEntry Of(string code, LocalText title, LifeStage ages, Approach approach, EvidenceStrength strength = EvidenceStrength.Moderate) =>
        new(code, title) { Determinants = [Determinant.EarlyLife], Ages = ages, Approach = approach, Levels = [Municipality], Strength = strength, Source = General };
}
