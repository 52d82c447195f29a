// Frameworks from Denmark, Norway and England.
using static Samsyn.Loop.Agree.Determinant;

namespace Samsyn.Loop.Decide.Frameworks;

/// <summary>Frameworks from Denmark, Norway and England.</summary>
internal static class OtherFrameworks
{
    public static IReadOnlyList<Framework> All { get; } =
    [
        new("dk-domains-2020", 2020, "DK", new(sv: "De tolv danska områdena", da: "De tolv områder", en: "The twelve Danish domains"), "Sundhedsstyrelsen",
        [
            new("A", new(sv: "Barns tidiga utveckling", da: "Børns tidlige udvikling", en: "Children's early development"), EarlyLife),
            new("B", new(sv: "Avbruten skolgång", da: "Uafsluttet skolegang", en: "Unfinished schooling"), Education),
            new("C", new(sv: "Boendesegregation", da: "Boligsegregering", en: "Housing segregation"), Housing),
            new("D", new(sv: "Inkomst", da: "Indkomst", en: "Income"), Income),
            new("E", new(sv: "Långvarig arbetslöshet", da: "Langvarig arbejdsløshed", en: "Long unemployment"), Work),
            new("F", new(sv: "Människor i social utsatthet", da: "Socialt udsatte", en: "People in socially exposed positions"), HealthCare),
            new("G", new(sv: "Fysisk miljö", da: "Fysisk miljø", en: "Physical environment"), Housing),
            new("H", new(sv: "Arbetsmiljö", da: "Arbejdsmiljø", en: "Work environment"), Work),
            new("I", new(sv: "Hälsobeteende", da: "Sundhedsadfærd", en: "Health behaviour"), Habits),
            new("J", new(sv: "Infektioner", da: "Infektioner (smitsomme sygdomme)", en: "Infections")),
            new("K", new(sv: "Hälso- och sjukvården", da: "Sundhedsvæsenet", en: "Health care"), HealthCare),
            new("L", new(sv: "En arbetsmarknad som stänger ute", da: "Det ekskluderende arbejdsmarked", en: "A labour market that shuts people out"), Work),
        ]),
        new("dk-factors-2012", 2012, "DK", new(sv: "De åtta danska faktorerna för kommuner", da: "De otte kommunale faktorer", en: "The eight Danish factors for municipalities"), "Sundhedsstyrelsen",
        [
            new("1", new(sv: "Barns tidiga utveckling", da: "Børns tidlige udvikling", en: "Children's early development"), EarlyLife),
            new("2", new(sv: "Skolgång och ungas utbildning", da: "Skolegang og ungdomsuddannelse", en: "Schooling and young people's education"), Education),
            new("3", new(sv: "Hälsobeteende", da: "Sundhedsadfærd", en: "Health behaviour"), Habits),
            new("4", new(sv: "Arbetsmiljö", da: "Arbejdsmiljø", en: "Work environment"), Work),
            new("5", new(sv: "Närmiljö", da: "Nærmiljø", en: "Neighbourhood"), Housing),
            new("6", new(sv: "Invånare utanför arbetsmarknaden", da: "Borgere udenfor arbejdsmarkedet", en: "Citizens outside the labour market"), Work, Income),
            new("7", new(sv: "Social utsatthet", da: "Social udsathed", en: "Socially exposed positions"), HealthCare),
            new("8", new(sv: "Ojämlik användning av vården", da: "Ulighed i brug af sundhedsydelser", en: "Inequality in the use of health services"), HealthCare),
        ]),
        new("no-themes-2012", 2012, "NO", new(sv: "Sex teman i norsk folkhälsoöversikt", da: "Seks temaer i det norske folkesundhedsoverblik", en: "The six themes of the Norwegian overview"), "Norge, forskrift om oversikt over folkehelsen",
        [
            new("1", new(sv: "Befolkning", da: "Befolkningen", en: "Population")),
            new("2", new(sv: "Uppväxt- och levnadsvillkor", da: "Opvækst og levevilkår", en: "Conditions for growing up and living"), EarlyLife, Education, Work, Income),
            new("3", new(sv: "Miljö, skador och olyckor", da: "Miljø, skader og ulykker", en: "Environment, injuries and accidents"), Housing),
            new("4", new(sv: "Hälsobeteende", da: "Sundhedsadfærd", en: "Health behaviour"), Habits),
            new("5", new(sv: "Hälsotillstånd", da: "Helbredstilstand", en: "State of health")),
            new("6", new(sv: "Social ojämlikhet i hälsa", da: "Social ulighed i sundhed", en: "Social inequality in health")),
        ]),
        new("marmot-2010", 2010, "GB", new(sv: "Marmots sex mål", da: "Marmots seks mål", en: "The six objectives of Marmot"), "The Marmot Review",
        [
            new("1", new(sv: "Bästa möjliga start i livet", da: "Den bedste start i livet", en: "Best start in life"), EarlyLife),
            new("2", new(sv: "Förmågor och kontroll över sitt liv", da: "Evner og kontrol over eget liv", en: "Capabilities and control"), Education, Participation),
            new("3", new(sv: "Rättvis anställning och gott arbete", da: "Retfærdig ansættelse og godt arbejde", en: "Fair employment and good work"), Work),
            new("4", new(sv: "En hälsosam levnadsstandard", da: "En sund levestandard", en: "Healthy standard of living"), Income),
            new("5", new(sv: "Hälsosamma och hållbara platser", da: "Sunde og bæredygtige steder", en: "Healthy and sustainable places"), Housing),
            new("6", new(sv: "Förebygg ohälsa", da: "Forebyg sygdom", en: "Ill-health prevention"), Habits, HealthCare),
        ]),
    ];
}
