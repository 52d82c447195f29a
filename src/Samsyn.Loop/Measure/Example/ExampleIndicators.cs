// The fifteen indicators of the example county: what they are called, what they mean, and which way is better.
namespace Samsyn.Loop.Measure.Example;

/// <summary>The indicators of the example county, in the words that pages show.</summary>
internal static class ExampleIndicators
{
    private const string Young = "0-19";
    private const string Adult = "20-69";
    private const string Old = "70+";

    public static IReadOnlyList<Indicator> All { get; } =
    [
        Share("CARIES3", Direction.HigherIsBetter, Young, "early-life",
            new("Treåringar utan karies", "Treårige uden caries", "Three-year-olds without caries"),
            new("Andel av de treåringar som tandvården har undersökt under året som inte har hål i någon tand. Utbildning och födelseland är föräldrarnas.",
                "Andel af de treårige undersøgt af tandplejen i året, som ikke har huller i tænderne. Uddannelse og fødeland er forældrenes.",
                "Share of the three-year-olds examined by the dental service during the year who have no cavity. Education and country of birth are the parents'.")),
        Share("VACC2", Direction.HigherIsBetter, Young, "health-care",
            new("Tvååringar vaccinerade mot mässling", "Toårige vaccineret mod mæslinger", "Two-year-olds vaccinated against measles"),
            new("Andel av tvååringarna som har fått minst en dos vaccin mot mässling, påssjuka och röda hund. Inkomst är hushållets.",
                "Andel af de toårige, som har fået mindst én dosis vaccine mod mæslinger, fåresyge og røde hunde. Indkomst er husstandens.",
                "Share of two-year-olds who have had at least one dose of vaccine against measles, mumps and rubella. Income is the household's.")),
        Share("SCH9", Direction.HigherIsBetter, Young, "knowledge",
            new("Behöriga till gymnasiet efter årskurs 9", "Klar til ungdomsuddannelse efter 9. klasse", "Eligible for upper secondary after grade 9"),
            new("Andel av eleverna i årskurs 9 som är behöriga till ett yrkesprogram i gymnasiet. Utbildning är föräldrarnas.",
                "Andel af eleverne i 9. klasse, som opfylder kravene til en erhvervsrettet ungdomsuddannelse. Uddannelse er forældrenes.",
                "Share of grade 9 pupils who are eligible for a vocational programme in upper secondary school. Education is the parents'.")),
        Share("CHILDPOV", Direction.LowerIsBetter, Young, "income",
            new("Barn i hushåll med låg ekonomisk standard", "Børn i husstande med lav økonomisk standard", "Children in households with low economic standard"),
            new("Andel av barnen 0–17 år som bor i hushåll med en inkomst under 60 procent av medianen. Utbildning och födelseland är föräldrarnas.",
                "Andel af børn 0–17 år, som bor i husstande med en indkomst under 60 procent af medianen. Uddannelse og fødeland er forældrenes.",
                "Share of children aged 0–17 in households whose income is below 60 per cent of the median. Education and country of birth are the parents'.")),
        Share("STRAIN", Direction.LowerIsBetter, null, "health",
            new("Psykisk påfrestning bland unga", "Psykisk belastning blandt unge", "Mental strain among young people"),
            new("Andel av dem som är 16–29 år som i en enkät svarar så att de bedöms ha allvarlig psykisk påfrestning.",
                "Andel af 16–29-årige, hvis svar i en spørgeskemaundersøgelse viser alvorlig psykisk belastning.",
                "Share of people aged 16–29 whose answers in a survey show serious mental strain.")),
        Share("LTU", Direction.LowerIsBetter, Adult, "work",
            new("Långtidsarbetslösa", "Langtidsledige", "Long-term unemployed"),
            new("Andel av invånarna 25–64 år som har varit arbetslösa eller i program i minst sex månader.",
                "Andel af indbyggere 25–64 år, som har været ledige eller i aktivering i mindst seks måneder.",
                "Share of inhabitants aged 25–64 who have been unemployed or on a programme for six months or more.")),
        Share("SMOKE", Direction.LowerIsBetter, null, "habits",
            new("Röker dagligen", "Ryger dagligt", "Daily smokers"),
            new("Andel av dem som är 16–84 år som i en enkät svarar att de röker varje dag.",
                "Andel af 16–84-årige, som i en spørgeskemaundersøgelse svarer, at de ryger hver dag.",
                "Share of people aged 16–84 who answer in a survey that they smoke every day.")),
        Share("OBESE", Direction.LowerIsBetter, null, "habits",
            new("Obesitas", "Svær overvægt", "Obesity"),
            new("Andel av dem som är 16–84 år vars längd och vikt i en enkät ger ett kroppsmasseindex på 30 eller mer.",
                "Andel af 16–84-årige, hvis højde og vægt i en spørgeskemaundersøgelse giver et kropsmasseindeks på 30 eller mere.",
                "Share of people aged 16–84 whose height and weight in a survey give a body mass index of 30 or more.")),
        Share("UNSAFE", Direction.LowerIsBetter, null, "housing",
            new("Avstår från att gå ut ensam", "Undlader at gå ud alene", "Avoid going out alone"),
            new("Andel av dem som är 16–84 år som i en enkät svarar att de ofta avstår från att gå ut ensamma för att de är oroliga.",
                "Andel af 16–84-årige, som i en spørgeskemaundersøgelse svarer, at de ofte undlader at gå ud alene, fordi de er utrygge.",
                "Share of people aged 16–84 who answer in a survey that they often avoid going out alone because they feel unsafe.")),
        Share("TRUST", Direction.LowerIsBetter, null, "participation",
            new("Saknar tillit till andra", "Mangler tillid til andre", "Lack trust in others"),
            new("Andel av dem som är 16–84 år som i en enkät svarar att man inte kan lita på de flesta.",
                "Andel af 16–84-årige, som i en spørgeskemaundersøgelse svarer, at man ikke kan stole på de fleste.",
                "Share of people aged 16–84 who answer in a survey that most people cannot be trusted.")),
        Share("VOTE", Direction.HigherIsBetter, null, "participation",
            new("Röstade i kommunvalet", "Stemte ved kommunalvalget", "Voted in the municipal election"),
            new("Andel av de röstberättigade som röstade i valet till kommunfullmäktige. Val hålls vart fjärde år.",
                "Andel af de stemmeberettigede, som stemte ved valget til kommunalbestyrelsen. Der er valg hvert fjerde år.",
                "Share of those entitled to vote who voted in the election of the municipal council. Elections are held every fourth year.")),
        Share("SRH", Direction.HigherIsBetter, null, "health",
            new("Bra eller mycket bra hälsa", "Godt eller meget godt helbred", "Good or very good health"),
            new("Andel av dem som är 16–84 år som i en enkät svarar att deras hälsa är bra eller mycket bra.",
                "Andel af 16–84-årige, som i en spørgeskemaundersøgelse svarer, at deres helbred er godt eller meget godt.",
                "Share of people aged 16–84 who answer in a survey that their health is good or very good.")),
        new("LE30", new("Återstående medellivslängd vid 30 år", "Restlevetid ved 30 år", "Remaining life expectancy at 30"),
            new Unit.Mean(new("år", "år", "years")), Direction.HigherIsBetter)
        {
            Definition = new("Så många år som en person på 30 år i medeltal har kvar att leva, om dödligheten förblir som under perioden.",
                "Så mange år, som en person på 30 år i gennemsnit har tilbage at leve i, hvis dødeligheden forbliver som i perioden.",
                "The years that a person aged 30 has left to live on average, if mortality stays as it was in the period."),
            TargetArea = "health",
            Source = Source,
        },
        Share("FALL80", Direction.LowerIsBetter, Old, "health-care",
            new("Fallskador bland personer 80 år och äldre", "Faldskader blandt personer på 80 år og derover", "Fall injuries among people aged 80 and over"),
            new("Personer 80 år och äldre som har vårdats på sjukhus för en skada av ett fall, per 1 000 invånare i åldern.",
                "Personer på 80 år og derover, som har været indlagt for en skade efter et fald, pr. 1.000 indbyggere i alderen.",
                "People aged 80 and over treated in hospital for an injury from a fall, per 1,000 inhabitants of that age."), 1_000),
        Share("LONELY", Direction.LowerIsBetter, Old, "participation",
            new("Besväras av ensamhet bland personer 70 år och äldre", "Plaget af ensomhed blandt personer på 70 år og derover", "Troubled by loneliness among people aged 70 and over"),
            new("Andel av dem som är 70 år eller äldre som i en enkät svarar att de ofta besväras av ensamhet.",
                "Andel af personer på 70 år og derover, som i en spørgeskemaundersøgelse svarer, at de ofte er plaget af ensomhed.",
                "Share of people aged 70 and over who answer in a survey that they are often troubled by loneliness.")),
    ];

    private const string Source = "Samsyn: påhittade siffror, opdigtede tal, invented figures";

    private static Indicator Share(
        string code, Direction direction, string? lifeStage, string targetArea, LocalText name, LocalText definition, double scale = 100) =>
        new(code, name, new Unit.Share(scale), direction)
        {
            Definition = definition,
            LifeStage = lifeStage,
            TargetArea = targetArea,
            Source = Source,
        };
}
