// Entries of the catalogue on health care, participation, and older people.
using Samsyn.Loop.Agree;
using static Samsyn.Loop.Agree.InfluenceLevel;
using static Samsyn.Loop.Decide.Catalogue.InterventionCatalogue;

namespace Samsyn.Loop.Decide.Catalogue;

/// <summary>Entries on health care, participation, and older people.</summary>
internal static class CatalogueOfCare
{
    private static readonly LocalText ByArea = new(sv: "Riktas till vissa områden", da: "Rettes mod visse områder", en: "Aimed at certain areas");

    public static IReadOnlyList<CatalogueEntry> All { get; } =
    [
        Of("CARE-ACCESS", EvidenceStrength.Moderate, new(sv: "En primärvård som söker upp och har lägre trösklar", da: "En opsøgende almen praksis med lavere tærskler", en: "Reach-out and lower thresholds in primary care"), Approach.Proportionate, Determinant.HealthCare) with { Source = Danish("K") },
        Of("CARE-ALLOC", EvidenceStrength.Moderate, new(sv: "Pengar till primärvården efter behov", da: "Penge til almen praksis efter behov", en: "Need-based allocation to primary care"), Approach.Proportionate, Determinant.HealthCare) with { Directness = Directness.Indirect, Structural = true, Source = Danish("K") },
        Of("CARE-MON", EvidenceStrength.NotJudged, new(sv: "Följ ojämlikhet i vården", da: "Følg ulighed i sundhedsvæsenet", en: "Monitor inequality in care"), null, Determinant.HealthCare) with
        {
            Directness = Directness.Indirect, Structural = true, Note = new(sv: "Det råder politisk enighet; effekten är inte bedömd", da: "Der er politisk enighed; virkningen er ikke vurderet", en: "There is agreement in policy; the effect has not been judged"), Source = Danish("K"),
        },
        Of("CARE-SOCIAL", EvidenceStrength.Moderate, new(sv: "Vård och socialtjänst arbetar tillsammans", da: "Sundhedsvæsen og socialforvaltning arbejder sammen", en: "Joint work of health care and social services"), Approach.Targeted, Determinant.HealthCare) with
        {
            Levels = [Region, Municipality], Source = new(sv: "Sundhedsstyrelsen 2020, lista K och F", da: "Sundhedsstyrelsen 2020, liste K og F", en: "Danish Health Authority 2020, lists K and F"),
        },
        Of("PART-DIALOG", EvidenceStrength.Emerging, new(sv: "Dialog med återkoppling i stadsdelar där tilliten är låg", da: "Dialog med tilbagemelding i bydele, hvor tilliden er lav", en: "Dialogue with feedback in districts with low trust"), Approach.Targeted, Determinant.Participation) with
        {
            Levels = [Municipality], Note = ByArea, Source = new(sv: "Göteborg, delmål 4", da: "Göteborg (Sverige), delmål 4", en: "Göteborg (Sweden), goal 4"),
        },
        Of("PART-VOTE", EvidenceStrength.Moderate, new(sv: "Fler som röstar där få har röstat", da: "Flere, der stemmer, hvor få har stemt", en: "Raise election turnout in districts where few vote"), Approach.Targeted, Determinant.Participation) with { Levels = [Municipality], Ages = Ages(18, null), Note = ByArea },
        Of("OLD-FALL", EvidenceStrength.Strong, new(sv: "Förebygg fall: riskbedömning, träning, ett säkert hem och genomgång av läkemedel", da: "Forebyg fald: risikovurdering, træning, et sikkert hjem og gennemgang af medicin", en: "Fall prevention: screening, exercise, home safety and drug review"), Approach.Proportionate, Determinant.Habits, Determinant.HealthCare) with
        {
            Levels = [Municipality, Region], Ages = Ages(70, null), Source = HealthStrategy,
        },
        Of("OLD-LONELY", EvidenceStrength.Emerging, new(sv: "Mötesplatser och besök mot ensamhet", da: "Mødesteder og besøg mod ensomhed", en: "Meeting places and visits against loneliness"), Approach.Proportionate, Determinant.Participation) with
        {
            Levels = [Arena, Municipality], Ages = Ages(70, null), Note = new(sv: "Till alla, och särskilt till några", da: "Til alle, og særligt til nogle", en: "To everybody, and to some in particular"), Source = Partners,
        },
        Of("OLD-HOME", EvidenceStrength.Mixed, new(sv: "Förebyggande hembesök", da: "Forebyggende hjemmebesøg", en: "Preventive home visits"), Approach.Universal, Determinant.Participation, Determinant.HealthCare) with
        {
            Levels = [Municipality], Ages = Ages(75, null), Note = new(sv: "Lagkrav i Danmark", da: "Lovkrav i Danmark", en: "A legal duty in Denmark"),
        },
        Of("SOC-VULN", EvidenceStrength.Moderate, new(sv: "Samordnat stöd till den som lever i hemlöshet, beroende eller psykisk ohälsa", da: "Samordnet støtte til den, der lever med hjemløshed, afhængighed eller psykisk sygdom", en: "Coordinated support for people with homelessness, addiction or mental illness"), Approach.Targeted, Determinant.HealthCare) with
        {
            Levels = [Municipality, Region], Ages = Ages(18, null), Source = Danish("F"),
        },
    ];

    private static CatalogueEntry Of(string code, EvidenceStrength strength, LocalText title, Approach? approach, params Determinant[] determinants) =>
        new(code, title) { Determinants = determinants, Approach = approach, Levels = [Region], Strength = strength, Source = General };
}
