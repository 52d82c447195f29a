// The pages of the methods that tell whether what was begun helped: placebos and mixtures of other areas, and the verdict.
using Samsyn.Statistics.Effect;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure.Methods;

/// <summary>The methods that tell whether what was begun helped.</summary>
internal static class HelpedMethods
{
    /// <summary>Placebo and synthetic control.</summary>
    public static MethodTold Placebo(Language language) => new()
    {
        Code = "placebo-and-synthetic-control",
        Name = language.Say(sv: "Placebo och syntetisk jämförelse", da: "Placebo og syntetisk sammenligning", en: "Placebo and synthetic control"),
        Answers = language.Say(
            sv: "Hur många andra områden tycks ha ändrats lika mycket, om vart och ett i tur och ordning tas för det berörda? Och hur långt går området från en blandning av andra som följde det före starten?",
            da: "Hvor mange andre områder ser ud til at have ændret sig lige så meget, hvis hvert af dem efter tur tages for det berørte? Og hvor langt går området fra en blanding af andre, der fulgte det før starten?",
            en: "How many other areas seem to have changed as much, if each in turn is taken for the one concerned? And how far does the area part from a mixture of others that went alongside before the start?"),
        Formula = ["p = rank |d| / (J + 1)", "w ≥ 0, Σw = 1", "min Σ (y − Σ w Y)²"],
        Signs = language.Say(
            sv: "d är områdets ändring jämfört med de andras, J hur många andra det finns. y är områdets siffror före starten och Y de andras; vikterna w gör den blandning som ligger närmast. Avståndet efter starten delat med avståndet före rangordnas på samma sätt.",
            da: "d er områdets ændring sammenlignet med de andres, J hvor mange andre der er. y er områdets tal før starten og Y de andres; vægtene w giver den blanding, der ligger nærmest. Afstanden efter starten delt med afstanden før rangordnes på samme måde.",
            en: "d is the area’s change compared with that of the others, J how many others there are. y are the area’s figures before the start and Y those of the others; the weights w make the mixture that lies nearest. The distance after the start divided by that before is ranked in the same way."),
        Assumes = language.Say(
            sv: "Att vilket som helst av områdena lika gärna kunde ha varit det berörda. p kan aldrig bli mindre än 1/(J + 1): med fem andra 0,17, hur stor ändringen än är.",
            da: "At hvilket som helst af områderne lige så godt kunne have været det berørte. p kan aldrig blive mindre end 1/(J + 1): med fem andre 0,17, hvor stor ændringen end er.",
            en: "That any of the areas might as well have been the one concerned. p can never be less than 1/(J + 1): with five others 0.17, however large the change."),
        NotWhen = language.Say(
            sv: "Blandningen: när åren före är få, när fallen är få, eller när området ligger utanför alla de andra, så att ingen blandning kommer nära. Med fler områden än år före kan en perfekt passning vara slump.",
            da: "Blandingen: når årene før er få, når tilfældene er få, eller når området ligger uden for alle de andre, så ingen blanding kommer nær. Med flere områder end år før kan en perfekt overensstemmelse være tilfældig.",
            en: "The mixture: when the years before are few, when the cases are few, or when the area lies outside all the others, so that no mixture comes near. With more areas than years before, a perfect fit may be chance."),
        Example = new(
            language.Say(
                sv: "Fem områden ändras med −6 (det berörda), 1, −1, 2 och 0. Och ett område med 5, 6 och 5 som sedan har 9 och 9, bredvid ett med 0, 2, 0, 0, 0 och ett med 10 hela tiden.",
                da: "Fem områder ændrer sig med −6 (det berørte), 1, −1, 2 og 0. Og et område med 5, 6 og 5, der derefter har 9 og 9, ved siden af et med 0, 2, 0, 0, 0 og et med 10 hele tiden.",
                en: "Five areas change by −6 (the one concerned), 1, −1, 2 and 0. And an area with 5, 6 and 5 that then has 9 and 9, beside one with 0, 2, 0, 0, 0 and one with 10 all along."),
            PlaceboExample(language)),
        Source = "A. Abadie, A. Diamond, J. Hainmueller, Journal of the American Statistical Association 105 (2010) 493–505; P. Wolfe, Mathematical Programming 11 (1976) 128–149",
    };

    /// <summary>The verdict.</summary>
    public static MethodTold Verdict(Language language) => new()
    {
        Code = "did-it-help",
        Name = language.Say(sv: "Besked: hjälpte det?", da: "Afgørelse: hjalp det?", en: "The verdict: did it help?"),
        Answers = language.Say(
            sv: "Talar siffrorna för att det som påbörjades hjälpte, visar de det inte, eller är det för lite data?",
            da: "Taler tallene for, at det påbegyndte hjalp, viser de det ikke, eller er der for få data?",
            en: "Do the figures support that what was begun helped, do they not show it, or is there too little data?"),
        Formula = ["g = ln((x₁ + ½)/n₁) − ln((x₀ + ½)/n₀)", "d = g − m", "d ± t √(v + τ² + 1/Σw)"],
        Signs = language.Say(
            sv: "g är ett områdes ändring som ett enda tal, m de andras medelvärde, v slumpen i räkningen och τ² hur olika de andra ändras utöver den. Talar för: hela intervallet ligger på den önskade sidan, och området gick som de andra före starten. Visar inte: en så stor effekt som man siktade på är utesluten. För lite data: allt annat, och alltid med färre än fem andra områden, tre år före, tre år efter eller tio fall.",
            da: "g er et områdes ændring som ét tal, m de andres gennemsnit, v tilfældigheden i tællingen og τ² hvor forskelligt de andre ændrer sig ud over den. Taler for: hele intervallet ligger på den ønskede side, og området gik som de andre før starten. Viser ikke: en så stor effekt, som man sigtede efter, er udelukket. For få data: alt andet, og altid med færre end fem andre områder, tre år før, tre år efter eller ti tilfælde.",
            en: "g is an area’s change as one number, m the mean of the others, v the chance in counting and τ² how differently the others change beyond it. Supports: the whole interval lies on the wanted side, and the area went as the others did before the start. Does not show: an effect as large as aimed at is ruled out. Too little data: all else, and always with fewer than five other areas, three years before, three after or ten cases."),
        Assumes = language.Say(
            sv: "Att området utan det som påbörjades hade ändrats som ett till bland de andra. Där inget gjordes talar siffrorna ändå för en effekt i 1 till 3 fall av 100. En minskning med 10 procent i en kommun hittas ungefär var femte gång, en med 20 procent i 55 till 72 fall av 100 med fjorton andra eller fler: planera för det före starten.",
            da: "At området uden det påbegyndte ville have ændret sig som endnu et af de andre. Hvor intet blev gjort, taler tallene alligevel for en effekt i 1 til 3 tilfælde af 100. Et fald på 10 procent i én kommune findes omtrent hver femte gang, et på 20 procent i 55 til 72 tilfælde af 100 med fjorten andre eller flere: planlæg efter det før starten.",
            en: "That without what was begun the area would have changed as one more of the others. Where nothing was done the figures still support an effect in 1 to 3 cases of 100. A fall of 10 per cent in one municipality is found about once in five, one of 20 per cent in 55 to 72 cases of 100 with fourteen others or more: plan for that before the start."),
        NotWhen = language.Say(
            sv: "När riktning, start, jämförelseområden och mål valdes efter att man sett siffrorna. Beskedet säger att siffrorna rörde sig tillsammans i tiden, inte vad som rörde dem. Håll det mot en siffra som inte borde ha ändrats: gjorde även den det, kom något annat samtidigt.",
            da: "Når retning, start, sammenligningsområder og mål blev valgt, efter at man havde set tallene. Afgørelsen siger, at tallene bevægede sig sammen i tiden, ikke hvad der bevægede dem. Hold den op mod et tal, der ikke burde have ændret sig: gjorde også det dét, kom noget andet samtidig.",
            en: "When direction, start, areas to compare with and aim were chosen after the figures had been seen. The verdict says that the figures moved together in time, not what moved them. Hold it against a figure that should not have moved: if that did as well, something else came with the start."),
        Example = new(
            language.Say(
                sv: "Sex områden, tre år före och tre efter, raka i vardera delen. Det berörda ändras med −4, de andra med −1, −0,5, 0, 0,5 och 1; en minskning var önskad. Siffrorna talar för en effekt.",
                da: "Seks områder, tre år før og tre efter, jævne i hver del. Det berørte ændrer sig med −4, de andre med −1, −0,5, 0, 0,5 og 1; et fald var ønsket. Tallene taler for en effekt.",
                en: "Six areas, three years before and three after, level within each part. The one concerned changes by −4, the others by −1, −0.5, 0, 0.5 and 1; a fall was wanted. The figures support an effect."),
            VerdictExample(language)),
        Source = "S. G. Donald, K. Lang, Review of Economics and Statistics 89 (2007) 221–233; R. C. Paule, J. Mandel, Journal of Research of the National Bureau of Standards 87 (1982) 377–385",
    };

    private static IReadOnlyList<MethodFigure> PlaceboExample(Language language)
    {
        var turns = (Learnt<Placebo>.Known)Statistics.Effect.Placebo.OfEffects(Examples.Values(2002, ("A", [9, 3]), ("B", [5, 6]), ("C", [5, 4]), ("D", [5, 7]), ("E", [5, 5])));
        var mixture = (Learnt<SyntheticControl>.Known)SyntheticControl.Of(Examples.Values(2004, ("A", [5, 6, 5, 9, 9]), ("B", [0, 2, 0, 0, 0]), ("C", [10, 10, 10, 10, 10])));
        return
        [
            new("d", turns.Value.Units[0].Effect!.Value, "-6.5"),
            new("p", turns.Value.PValue, "0.20"),
            new(language.Say(sv: "Vikt för vart och ett", da: "Vægt for hvert", en: "Weight of each"), mixture.Value.Donors[0].Weight, "0.50"),
            new(language.Say(sv: "Avstånd efter starten", da: "Afstand efter starten", en: "Distance after the start"), mixture.Value.MeanGap, "4.0"),
        ];
    }

    // A verdict that did not support would have no example to show.
    private static IReadOnlyList<MethodFigure> VerdictExample(Language language)
    {
        var changes = (double[])[-4, -1, -0.5, 0, 0.5, 1];
        var panel = Examples.Values(2004, [.. changes.Select((change, area) => (((char)('A' + area)).ToString(), (double[])[5, 5, 5, 5 + change, 5 + change, 5 + change]))]);
        var verdict = (EffectVerdict.Supports)EffectVerdict.Of(panel, new(MoreIsBetter: false));
        return new ExampleWords(language).Of("d", verdict.Basis.Size!.Estimate, ("-4.0", "-6.4", "-1.6"));
    }
}
