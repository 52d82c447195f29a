// Frameworks from Sweden: the national target areas, those of SKL and SKR, and of two cities.
using static Samsyn.Loop.Agree.Determinant;

namespace Samsyn.Loop.Decide.Frameworks;

/// <summary>Frameworks from Sweden.</summary>
internal static class SwedishFrameworks
{
    public static IReadOnlyList<Framework> All { get; } =
    [
        new("se-areas-2018", 2018, "SE", new(sv: "De åtta målområdena", da: "De otte svenske målområder", en: "The eight Swedish target areas"), "Sveriges riksdag",
        [
            new("1", new(sv: "Det tidiga livets villkor", da: "Livets første vilkår", en: "Conditions in early life"), EarlyLife),
            new("2", new(sv: "Kunskaper, kompetenser och utbildning", da: "Viden, færdigheder og uddannelse", en: "Knowledge, skills and education"), Education),
            new("3", new(sv: "Arbete, arbetsförhållanden och arbetsmiljö", da: "Arbejde, arbejdsforhold og arbejdsmiljø", en: "Work, working conditions and work environment"), Work),
            new("4", new(sv: "Inkomster och försörjningsmöjligheter", da: "Indkomst og muligheder for forsørgelse", en: "Income and means to support oneself"), Income),
            new("5", new(sv: "Boende och närmiljö", da: "Bolig og nærmiljø", en: "Housing and neighbourhood"), Housing),
            new("6", new(sv: "Levnadsvanor", da: "Levevaner", en: "Living habits"), Habits),
            new("7", new(sv: "Kontroll, inflytande och delaktighet", da: "Kontrol, indflydelse og deltagelse", en: "Control, influence and participation"), Participation),
            new("8", new(sv: "En jämlik och hälsofrämjande hälso- och sjukvård", da: "Et lige og sundhedsfremmende sundhedsvæsen", en: "Equal and health-promoting health care"), HealthCare),
        ]),
        new("se-skl-2013", 2013, "SE", new(sv: "SKL:s fem rekommendationer", da: "SKL's fem anbefalinger (Sverige)", en: "The five recommendations of SKL (Sweden)"), "Sveriges Kommuner och Landsting",
        [
            new("1", new(sv: "Integrera jämlikhet i hälsa i all politik och i ordinarie styrning och ledning", da: "Byg lighed i sundhed ind i al politik og i almindelig styring og ledelse", en: "Build equity in health into all policy and ordinary steering")) { Steering = true },
            new("2", new(sv: "Mät och analysera problemet och bedöm effekterna av olika åtgärder", da: "Mål og analysér problemet, og vurdér virkningerne af indsatser", en: "Measure and analyse the problem, and judge the effects of interventions")) { Steering = true },
            new("3", new(sv: "Ge alla barn och unga en bra start i livet", da: "Giv alle børn og unge en god start i livet", en: "Give every child and young person a good start in life"), EarlyLife, Education),
            new("4", new(sv: "Ge alla förutsättningar till egen försörjning", da: "Giv alle mulighed for at forsørge sig selv", en: "Give everybody the conditions to support themselves"), Work, Income),
            new("5", new(sv: "Skapa hälsofrämjande och hållbara miljöer och samhällen", da: "Skab sundhedsfremmende og bæredygtige miljøer og samfund", en: "Create health-promoting, sustainable environments and communities"), Housing),
        ])
        {
            Note = new(
                sv: "Under rekommendationerna finns 23 åtgärder. Deras lydelse är inte känd här, och inget är påhittat i deras ställe. Gör ett eget ramverk av det här och fyll i dem ur rapporten.",
                da: "Under anbefalingerne er der 23 tiltag. Deres ordlyd kendes ikke her, og intet er opfundet i stedet. Lav jeres egen ramme ud fra denne, og skriv dem ind fra rapporten.",
                en: "Under the recommendations there are 23 measures. Their wording is not known here, and nothing is made up in their place. Make a framework of your own from this one, and fill them in from the report."),
        },
        new("se-strategy-2017", 2017, "SE", new(sv: "Strategi för hälsa", da: "Strategi för hälsa (Sverige)", en: "Strategi för hälsa (Sweden)"), "Sveriges Kommuner och Landsting",
        [
            new("1", new(sv: "En god och jämlik hälsa", da: "En god og lige sundhed", en: "Good and equal health"), EarlyLife, Education, Work, Habits),
            new("2", new(sv: "God kvalitet", da: "God kvalitet", en: "Good quality"), HealthCare),
            new("3", new(sv: "Hållbart och uthålligt", da: "Bæredygtigt og vedholdende", en: "Sustainable and lasting")) { Steering = true },
        ])
        {
            Note = new(
                sv: "Strategin hade 22 mål till 2022. Fyra av dem är kontrollerade och står här; de andra 18 är inte kända här.",
                da: "Strategien havde 22 mål til 2022. Fire af dem er kontrolleret og står her; de andre 18 kendes ikke her.",
                en: "The strategy had 22 targets to 2022. Four of them are verified and stand here; the other 18 are not known here."),
            Targets =
            [
                new("caries-3", new(sv: "Fler kariesfria treåringar", da: "Flere treårige uden caries", en: "More caries-free three-year-olds"), 2, 100) { Year = 2022 },
                new("grade-9", new(sv: "Fler behöriga till gymnasiet efter årskurs 9", da: "Flere, der efter 9. klasse kan gå videre til gymnasiet", en: "More eligible for upper secondary school after grade 9"), 2, 100) { Year = 2022, Aim = GoalKind.Determinant },
                new("falls-80", new(sv: "Färre fallskador bland dem som är 80 år eller äldre", da: "Færre faldskader blandt dem, der er 80 år eller ældre", en: "Fewer fall injuries among people aged 80 or older"), -10, 1_000) { Year = 2022 },
                new("newcomers-90", new(sv: "Fler nyanlända i arbete eller studier 90 dagar efter etableringsprogrammet", da: "Flere nyankomne i arbejde eller uddannelse 90 dage efter programmet", en: "More newcomers in work or study 90 days after the programme"), 7, 100) { Year = 2022, Aim = GoalKind.Determinant },
            ],
        },
        new("se-malmo-2013", 2013, "SE", new(sv: "Malmökommissionens sex områden", da: "Malmøkommissionens seks områder", en: "The six areas of the Malmö commission"), "Malmö stad",
        [
            new("1", new(sv: "Barn och ungas vardagsvillkor", da: "Børns og unges hverdagsvilkår", en: "Everyday conditions of children and young people"), EarlyLife),
            new("2", new(sv: "Boendemiljö och stadsplanering", da: "Boligmiljø og byplanlægning", en: "Housing environment and city planning"), Housing),
            new("3", new(sv: "Utbildning", da: "Uddannelse", en: "Education"), Education),
            new("4", new(sv: "Inkomst och arbete", da: "Indkomst og arbejde", en: "Income and work"), Work, Income),
            new("5", new(sv: "Hälso- och sjukvård", da: "Sundhedsvæsen", en: "Health care"), HealthCare),
            new("6", new(sv: "Förändrade processer för en hållbar utveckling", da: "Ændrede processer for en bæredygtig udvikling", en: "Changed processes for sustainable development")) { Steering = true },
        ]),
        new("se-goteborg-2018", 2018, "SE", new(sv: "Göteborgs fyra mål 2018 till 2026", da: "Göteborgs fire mål 2018 til 2026", en: "The four goals of Göteborg 2018 to 2026"), "Göteborgs Stad",
        [
            new("1", new(sv: "God start och goda uppväxtvillkor", da: "God start og gode opvækstvilkår", en: "A good start and good conditions for growing up"), EarlyLife, Education),
            new("2", new(sv: "Förutsättningar för arbete", da: "Forudsætninger for arbejde", en: "Conditions for work"), Work, Income),
            new("3", new(sv: "Hållbara och jämlika livsmiljöer", da: "Bæredygtige og lige livsmiljøer", en: "Sustainable and equal environments"), Housing),
            new("4", new(sv: "Delaktighet, inflytande och tillit", da: "Deltagelse, indflydelse og tillid", en: "Participation, influence and trust"), Participation),
        ]),
    ];
}
