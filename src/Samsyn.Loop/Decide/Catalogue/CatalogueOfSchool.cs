// Entries of the catalogue on school, education and young people's leisure.
using Samsyn.Loop.Agree;
using Samsyn.Loop.Convene;
using static Samsyn.Loop.Agree.InfluenceLevel;
using static Samsyn.Loop.Decide.Catalogue.InterventionCatalogue;

namespace Samsyn.Loop.Decide.Catalogue;

/// <summary>Entries on school, education and young people's leisure.</summary>
internal static class CatalogueOfSchool
{
    private static readonly LifeStage SchoolAge = Ages(6, 19);

    public static IReadOnlyList<CatalogueEntry> All { get; } =
    [
        Of("SCHOOL-MOTIV", new(sv: "En skola som väcker lust, och färre som avbryter", da: "En mere motiverende skole, og færre der falder fra", en: "A more motivating school, fewer unfinished schoolings"), SchoolAge, Approach.Proportionate) with { Source = Danish("B") },
        Of("SCHOOL-ABSENCE", new(sv: "Handla tidigt när elever är borta från skolan", da: "Grib tidligt ind ved skolefravær", en: "Early action on school absence"), SchoolAge, Approach.Targeted) with
        {
            Source = new(sv: "Praxis i Danmark, KL", da: "Praksis, KL", en: "Practice in Denmark, KL"),
        },
        Of("SCHOOL-HEALTH", new(sv: "En elevhälsa som främjar hälsa", da: "En skolesundhedstjeneste, der fremmer sundhed", en: "A health-promoting school health service"), SchoolAge, Approach.Proportionate) with
        {
            Source = new(sv: "Allmän kunskap, inte kontrollerad; Jovic 2018 nämner skolan bland dem som samarbetar", da: "Almen viden, ikke kontrolleret; Jovic 2018 nævner skolen blandt dem, der samarbejder", en: "General knowledge, not checked; Jovic 2018 names school among those who cooperate"),
        },
        Of("SCHOOL-MENTAL", new(sv: "Insatser mot psykiska besvär i skolåldern", da: "Indsatser mod psykiske symptomer i skolealderen", en: "Action on mental symptoms at school age"), Ages(10, 19), Approach.Proportionate) with
        {
            Levels = [Municipality, Region], Note = new(sv: "Till alla, och särskilt till några", da: "Til alle, og særligt til nogle", en: "To everybody, and to some in particular"), Source = Danish("B"),
        },
        Of("SCHOOL-RES", new(sv: "Fördela skolans pengar efter behov", da: "Fordel skolens penge efter behov", en: "Allocate school resources by socioeconomic need"), SchoolAge, Approach.Proportionate) with { Directness = Directness.Indirect, Structural = true, Source = Practice },
        Of("YOUTH-NEET", new(sv: "Följ upp unga som varken arbetar eller studerar, och visa vägar vidare", da: "Følg op på unge uden job og uddannelse, og vis veje videre", en: "Follow up young people outside work and education, with ways into either"), Ages(16, 24), Approach.Targeted) with { Determinants = [Determinant.Education, Determinant.Work] },
        Of("YOUTH-LEISURE", new(sv: "Meningsfull fritid, gratis eller billig", da: "Meningsfuld fritid, gratis eller billig", en: "Meaningful leisure, free or cheap"), SchoolAge, Approach.Proportionate, EvidenceStrength.Emerging) with
        {
            Determinants = [Determinant.Habits, Determinant.Participation], Levels = [Arena, Municipality], Source = Partners,
        },
    ];

    private static CatalogueEntry Of(string code, LocalText title, LifeStage ages, Approach approach, EvidenceStrength strength = EvidenceStrength.Moderate) =>
        new(code, title) { Determinants = [Determinant.Education], Ages = ages, Approach = approach, Levels = [Municipality], Strength = strength, Source = General };
}
