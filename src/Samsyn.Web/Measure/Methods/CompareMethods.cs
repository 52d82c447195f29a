// The pages of the methods that compare places.
using Samsyn.Statistics;
using Samsyn.Statistics.Compare;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure.Methods;

/// <summary>The methods that compare places.</summary>
internal static class CompareMethods
{
    /// <summary>A place against a benchmark or its whole.</summary>
    public static MethodTold Against(Language language) => new()
    {
        Code = "benchmark",
        Name = language.Say(sv: "Mot ett jämförelsevärde", da: "Mod en sammenligningsværdi", en: "Against a benchmark"),
        Answers = language.Say(
            sv: "Ligger en plats säkert över eller under ett mål, en annan plats eller det län den är en del av?",
            da: "Ligger et sted sikkert over eller under et mål, et andet sted eller den region, det er en del af?",
            en: "Does a place surely lie above or below a target, another place, or the county that it is a part of?"),
        Formula = ["d = y − b", "s² = s_y² + s_b² − 2 p s_y²", "d ± 1.96 s,  d ± 3.09 s"],
        Signs = language.Say(
            sv: "y är platsens värde och b jämförelsevärdet, med sina medelfel. p är platsens andel av invånarna i helheten; 0 när den inte är en del av den. Utanför det första intervallet: högre eller lägre. Utanför det andra: mycket säkert.",
            da: "y er stedets værdi og b sammenligningsværdien, med deres standardfejl. p er stedets andel af indbyggerne i helheden; 0 når det ikke er en del af den. Uden for det første interval: højere eller lavere. Uden for det andet: meget sikkert.",
            en: "y is the place’s value and b the benchmark, with their standard errors. p is the place’s share of the whole’s people; 0 when it is no part of it. Outside the first interval: higher or lower. Outside the second: very sure."),
        Assumes = language.Say(
            sv: "Att platser som inte är delar av varandra är mätta var för sig. Av hundra platser som är lika kallas fem olika vid den första nivån, en av femhundra vid den andra.",
            da: "At steder, der ikke er dele af hinanden, er målt hver for sig. Af hundrede ens steder kaldes fem forskellige på det første niveau, et af femhundrede på det andet.",
            en: "That places which are no parts of each other are measured separately. Of a hundred places that are alike, five are called unlike at the first level and one of five hundred at the second."),
        NotWhen = language.Say(
            sv: "När jämförelsen är vald för att den såg annorlunda ut. Den säger inte varför två platser skiljer sig.",
            da: "Når sammenligningen er valgt, fordi den så anderledes ud. Den siger ikke, hvorfor to steder er forskellige.",
            en: "When the comparison was picked because it looked different. It does not tell why two places differ."),
        Example = new(
            language.Say(
                sv: "En kommun med en tredjedel av länets invånare har 30 procent (medelfel 3), länet 20 procent (medelfel 1,414).",
                da: "En kommune med en tredjedel af regionens indbyggere har 30 procent (standardfejl 3), regionen 20 procent (standardfejl 1,414).",
                en: "A municipality with a third of the county’s people has 30 per cent (standard error 3), the county 20 per cent (standard error 1.414)."),
            new ExampleWords(language).Of("d", new Benchmark.Whole(Sure(20, Math.Sqrt(2)), 1 / 3.0).Compare(Sure(30, 3)).Difference, ("10.0", "5.6", "14.4"))),
        Source = "Office for Health Improvement and Disparities, Fingertips technical guidance; G. Y. Zou, A. Donner, Statistics in Medicine 27 (2008) 1693–1702",
    };

    /// <summary>Ranks with the ranks that they might be.</summary>
    public static MethodTold Rank(Language language) => new()
    {
        Code = "rank",
        Name = language.Say(sv: "Plats i ordningen", da: "Plads i rækken", en: "Rank among places"),
        Answers = language.Say(
            sv: "Vilken plats har en kommun bland de andra, och vilka platser kan den i själva verket ha?",
            da: "Hvilken plads har en kommune blandt de andre, og hvilke pladser kan den i virkeligheden have?",
            en: "Which rank has a municipality among the others, and which ranks might it truly have?"),
        Formula = ["|yⱼ − yₖ| > z′ √(sⱼ² + sₖ²)", "z′ = Φ⁻¹(1 − 0.05 / 2(J − 1))", "1 + A … J − B"],
        Signs = language.Say(
            sv: "y är platsernas värden, s deras medelfel och J hur många de är. A är hur många som säkert är bättre, B hur många som säkert är sämre.",
            da: "y er stedernes værdier, s deres standardfejl og J, hvor mange de er. A er, hvor mange der sikkert er bedre, B hvor mange der sikkert er dårligere.",
            en: "y are the places’ values, s their standard errors and J how many they are. A is how many are surely better, B how many are surely worse."),
        Assumes = language.Say(
            sv: "Att platserna är mätta var för sig. Alla platsers intervall rymmer då sin sanna plats på en gång i minst 95 fall av 100, oftast 99.",
            da: "At stederne er målt hver for sig. Alle steders intervaller rummer da deres sande plads på én gang i mindst 95 tilfælde af 100, som regel 99.",
            en: "That the places are measured separately. The intervals of all places then hold their true ranks at once in at least 95 cases of 100, mostly 99."),
        NotWhen = language.Say(
            sv: "När intervallet är hela listan: då visas ingen plats alls, för kommunen går inte att skilja från de andra.",
            da: "Når intervallet er hele listen: da vises ingen plads, for kommunen kan ikke skelnes fra de andre.",
            en: "When the interval is the whole list: then no rank is shown at all, since the municipality cannot be told from the others."),
        Example = new(
            language.Say(
                sv: "Tre kommuner har 10, 12 och 20 (medelfel 1 för alla). Mer är bättre. Kommunen med 12:",
                da: "Tre kommuner har 10, 12 og 20 (standardfejl 1 for alle). Mere er bedre. Kommunen med 12:",
                en: "Three municipalities have 10, 12 and 20 (standard error 1 for all). More is better. The municipality with 12:"),
            RankExample(language)),
        Source = "C. E. Bonferroni; M. Mogstad et al., Review of Economic Studies 91 (2024) 476–518",
    };

    /// <summary>Figures that lean on the others.</summary>
    public static MethodTold Shrinkage(Language language) => new()
    {
        Code = "shrinkage",
        Name = language.Say(sv: "Siffror med stöd av de andra", da: "Tal med støtte af de andre", en: "Figures that lean on the others"),
        Answers = language.Say(
            sv: "Hur ser mönstret mellan platser ut, när de små inte får sticka ut bara för att de är små?",
            da: "Hvordan ser mønstret mellem steder ud, når de små ikke må stikke ud, bare fordi de er små?",
            en: "What does the pattern between places look like, when small ones are not allowed to stand out just for being small?"),
        Formula = ["B = τ² / (τ² + s²)", "y* = m + B (y − m)", "max over τ:  τ · L(τ)"],
        Signs = language.Say(
            sv: "y är platsens värde med medelfelet s, m vad platserna har gemensamt, τ hur långt ifrån varandra de i själva verket ligger och L den begränsade likelihooden.",
            da: "y er stedets værdi med standardfejlen s, m hvad stederne har til fælles, τ hvor langt fra hinanden de i virkeligheden ligger, og L den begrænsede likelihood.",
            en: "y is the place’s value with the standard error s, m what the places have in common, τ how far apart they truly lie, and L the restricted likelihood."),
        Assumes = language.Say(
            sv: "Att platsernas sanna värden ligger jämnt omkring ett gemensamt. Intervallen rymmer då sanningen i 93 till 99 fall av 100.",
            da: "At stedernes sande værdier ligger jævnt omkring en fælles. Intervallerne rummer da sandheden i 93 til 99 tilfælde af 100.",
            en: "That the places’ true values lie evenly about a common one. The intervals then hold the truth in 93 to 99 cases of 100."),
        NotWhen = language.Say(
            sv: "Aldrig i stället för platsens egen siffra, och aldrig för att rangordna eller bedöma en enskild plats: en plats som verkligen är annorlunda dras mot de andra.",
            da: "Aldrig i stedet for stedets eget tal, og aldrig for at rangordne eller bedømme et enkelt sted: et sted, der virkelig er anderledes, trækkes mod de andre.",
            en: "Never instead of the place’s own figure, and never to rank or judge a single place: one that truly differs is drawn towards the others."),
        Example = new(
            language.Say(
                sv: "Fem kommuner har 10, 12, 14, 16 och 18 (medelfel 1 för alla). Kommunen med 10:",
                da: "Fem kommuner har 10, 12, 14, 16 og 18 (standardfejl 1 for alle). Kommunen med 10:",
                en: "Five municipalities have 10, 12, 14, 16 and 18 (standard error 1 for all). The municipality with 10:"),
            new ExampleWords(language).Of("y*", EmpiricalBayes.Of([.. Enumerable.Range(0, 5).Select(i => Estimate.Normal(10 + (2 * i), 1))])!.Places[0], ("10.29", "8.39", "12.19"))),
        Source = "C. N. Morris, R. Tang, Statistical Science 26 (2011) 271–287; H. Li, P. Lahiri, Journal of Multivariate Analysis 101 (2010) 882–892",
    };

    private static MethodFigure[] RankExample(Language language)
    {
        var rank = AreaRanks.Of([Estimate.Normal(10, 1), Estimate.Normal(12, 1), Estimate.Normal(20, 1)], moreIsBetter: true)[1];
        return
        [
            new(language.Say(sv: "Plats", da: "Plads", en: "Rank"), rank.Rank, "2"),
            new(language.Say(sv: "Bästa möjliga", da: "Bedst mulige", en: "Best possible"), rank.Best, "2"),
            new(language.Say(sv: "Sämsta möjliga", da: "Dårligst mulige", en: "Worst possible"), rank.Worst, "3"),
        ];
    }

    private static Levels Sure(double value, double error) => Levels.Of(Estimate.Normal(value, error))!;
}
