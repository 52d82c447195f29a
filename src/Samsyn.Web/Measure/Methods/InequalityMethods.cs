// The pages of the methods that tell how far groups lie apart.
using Samsyn.Statistics;
using Samsyn.Statistics.Inequality;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure.Methods;

/// <summary>The methods that tell how far groups lie apart.</summary>
internal static class InequalityMethods
{
    /// <summary>The difference and the ratio of two groups.</summary>
    public static MethodTold Pair(Language language) => new()
    {
        Code = "difference-and-ratio",
        Name = language.Say(sv: "Skillnad och förhållande", da: "Forskel og forhold", en: "Difference and ratio"),
        Answers = language.Say(
            sv: "Hur långt ifrån varandra ligger två grupper? Skillnaden säger det i indikatorns enhet, förhållandet säger hur många gånger så vanligt det är.",
            da: "Hvor langt fra hinanden ligger to grupper? Forskellen siger det i indikatorens enhed, forholdet siger, hvor mange gange så almindeligt det er.",
            en: "How far apart are two groups? The difference says it in the indicator’s unit, the ratio says how many times as common it is."),
        Formula = ["D = y₁ − y₂", "R = y₁ / y₂", "D ± z √(s₁² + s₂²)", "R · exp(± z √(s₁²/y₁² + s₂²/y₂²))"],
        Signs = language.Say(
            sv: "y är gruppernas värden, s deras medelfel och z 1,96 för 95 procent.",
            da: "y er gruppernes værdier, s deres standardfejl og z 1,96 for 95 procent.",
            en: "y are the groups’ values, s their standard errors and z is 1.96 for 95 per cent."),
        Assumes = language.Say(
            sv: "Att grupperna är mätta var för sig, och att de var bestämda innan siffrorna sågs. Intervallet rymmer då sanningen i 95 fall av 100.",
            da: "At grupperne er målt hver for sig, og at de var valgt, før tallene blev set. Intervallet rummer da sandheden i 95 tilfælde af 100.",
            en: "That the groups are measured separately, and that they were chosen before the figures were seen. The interval then holds the truth in 95 cases of 100."),
        NotWhen = language.Say(
            sv: "När det finns grupper emellan som betyder något, och när den högsta och den lägsta av många grupper väljs i efterhand: den högsta är delvis högst av en slump.",
            da: "Når der er grupper imellem, som betyder noget, og når den højeste og den laveste af mange grupper vælges bagefter: den højeste er til dels højest ved et tilfælde.",
            en: "When there are groups in between that matter, and when the highest and the lowest of many groups are picked afterwards: the highest is partly highest by chance."),
        Example = new(
            language.Say(
                sv: "I en grupp röker 30 procent (medelfel 3), i en annan 20 procent (medelfel 4).",
                da: "I en gruppe ryger 30 procent (standardfejl 3), i en anden 20 procent (standardfejl 4).",
                en: "In one group 30 per cent smoke (standard error 3), in another 20 per cent (standard error 4)."),
            PairExample(language)),
        Source = "A. Agresti, Categorical Data Analysis (3rd edition 2013)",
    };

    /// <summary>The slope index and the relative index of a ladder.</summary>
    public static MethodTold Ladder(Language language) => new()
    {
        Code = "slope",
        Name = language.Say(sv: "Lutningsindex", da: "Hældningsindeks", en: "Slope index"),
        Answers = language.Say(
            sv: "Hur brant är hela den sociala trappan, när alla steg räknas med efter hur många människor som står där?",
            da: "Hvor stejl er hele den sociale trappe, når alle trin regnes med efter hvor mange mennesker der står der?",
            en: "How steep is the whole social ladder, when every step counts for as many people as stand on it?"),
        Formula = ["SII = ŷ(0) − ŷ(1)", "RII = ŷ(0) / ŷ(1)", "c = p(X − ½) / Σ p(X − ½)²", "se = √(Σ c² s²)"],
        Signs = language.Say(
            sv: "ŷ är en linje genom stegen, läst vid botten (0) och toppen (1). X är var på trappan steget har sin mitt, p dess andel av befolkningen och s dess medelfel. För andelar är linjen logistisk.",
            da: "ŷ er en linje gennem trinnene, læst ved bunden (0) og toppen (1). X er, hvor på trappen trinnet har sin midte, p dets andel af befolkningen og s dets standardfejl. For andele er linjen logistisk.",
            en: "ŷ is a line through the steps, read at the bottom (0) and the top (1). X is where on the ladder the step has its middle, p its share of the population and s its standard error. For shares the line is logistic."),
        Assumes = language.Say(
            sv: "Att stegen är mätta var för sig och att deras storlek är känd. Intervallet rymmer sanningen i 95 fall av 100.",
            da: "At trinnene er målt hver for sig, og at deres størrelse er kendt. Intervallet rummer sandheden i 95 tilfælde af 100.",
            en: "That the steps are measured separately and that their sizes are known. The interval holds the truth in 95 cases of 100."),
        NotWhen = language.Say(
            sv: "När värdena inte stiger eller faller jämnt längs trappan: titta på stegen först.",
            da: "Når værdierne ikke stiger eller falder jævnt langs trappen: se på trinnene først.",
            en: "When the values do not rise or fall evenly along the ladder: look at the steps first."),
        Example = new(
            language.Say(
                sv: "Tre steg med 100, 200 och 100 personer har värdena 30, 20 och 10 (medelfel 2, 1 och 2). Mindre är bättre.",
                da: "Tre trin med 100, 200 og 100 personer har værdierne 30, 20 og 10 (standardfejl 2, 1 og 2). Mindre er bedre.",
                en: "Three steps with 100, 200 and 100 persons have the values 30, 20 and 10 (standard errors 2, 1 and 2). Less is better."),
            LadderExample(language)),
        Source = "E. R. Pamuk, Population Studies 39 (1985) 17–31",
    };

    private static MethodFigure[] PairExample(Language language)
    {
        var data = new Disaggregation([new("1", 30) { StandardError = 3, Step = 1 }, new("2", 20) { StandardError = 4, Step = 2 }]) { Ordered = true, MoreIsBetter = false };
        var words = new ExampleWords(language);
        return [.. words.Of("D", Computed(SummaryMeasure.D, data), ("10", "0.2", "19.8")), .. words.Of("R", Computed(SummaryMeasure.R, data), ("1.50", "0.97", "2.33"))];
    }

    private static MethodFigure[] LadderExample(Language language)
    {
        SubgroupFigure[] steps =
        [
            new("1", 30) { StandardError = 2, Population = 100, Step = 1 },
            new("2", 20) { StandardError = 1, Population = 200, Step = 2 },
            new("3", 10) { StandardError = 2, Population = 100, Step = 3 },
        ];
        var (data, words) = (new Disaggregation(steps) { Ordered = true, MoreIsBetter = false }, new ExampleWords(language));
        return [.. words.Of("SII", Computed(SummaryMeasure.SII, data), ("26.7", "19.3", "34.1")), .. words.Of("RII", Computed(SummaryMeasure.RII, data), ("5.00", "2.49", "10.03"))];
    }

    private static Estimate Computed(SummaryMeasure measure, Disaggregation data) => Summaries.Of(measure, data, new())!.Estimate!;
}
