// The pages of the methods that take age away: directly and indirectly standardised figures, and life expectancy.
using Samsyn.Statistics.Rates;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure.Methods;

/// <summary>The methods that take age away.</summary>
internal static class StandardisedMethods
{
    /// <summary>A directly standardised rate.</summary>
    public static MethodTold Direct(Language language) => new()
    {
        Code = "directly-standardised-rate",
        Name = language.Say(sv: "Direkt standardiserad frekvens", da: "Direkte standardiseret rate", en: "Directly standardised rate"),
        Answers = language.Say(
            sv: "Vilken frekvens skulle platsen ha om dess invånare var lika gamla som en standardbefolkning? Då kan gamla och unga platser jämföras.",
            da: "Hvilken rate ville stedet have, hvis dets indbyggere var lige så gamle som en standardbefolkning? Så kan gamle og unge steder sammenlignes.",
            en: "Which rate would the place have if its people were of the ages of a standard population? Then old and young places can be compared."),
        Formula = ["D = Σ cx,  c = w / (n Σw)", "V = Σ c²x,  O = Σx", "D + √(V/O) (O₁ − O),  D + √(V/O) (O₂ − O)"],
        Signs = language.Say(
            sv: "x är händelser, n personår och w standardbefolkningen i varje åldersgrupp. O₁ och O₂ är Byars gränser för antalet O. Under tio händelser används Fays och Feuers exakta gränser. Standarden är Europas från 2013, om ingen annan ges.",
            da: "x er hændelser, n personår og w standardbefolkningen i hver aldersgruppe. O₁ og O₂ er Byars grænser for antallet O. Under ti hændelser bruges Fays og Feuers eksakte grænser. Standarden er Europas fra 2013, hvis ingen anden gives.",
            en: "x are events, n person-years and w the standard population in each age band. O₁ and O₂ are Byar’s limits of the count O. Under ten events Fay and Feuer’s exact limits are used. The standard is Europe’s of 2013, if no other is given."),
        Assumes = language.Say(
            sv: "Att personerna räknades var för sig och att personåren är kända. Kan samma person ha flera händelser måste det sägas, annars blir intervallet för smalt.",
            da: "At personerne blev talt hver for sig, og at personårene er kendt. Kan samme person have flere hændelser, skal det siges, ellers bliver intervallet for smalt.",
            en: "That persons were counted separately and that the person-years are known. If one person can have several events it must be said, or the interval is too narrow."),
        NotWhen = language.Say(
            sv: "För att säga hur många som faktiskt drabbas: det säger den vanliga frekvensen. Jämför bara frekvenser som är standardiserade på samma sätt.",
            da: "For at sige hvor mange der faktisk rammes: det siger den almindelige rate. Sammenlign kun rater, der er standardiseret på samme måde.",
            en: "To say how many are really affected: the crude rate says that. Compare only rates that were standardised in the same way."),
        Example = new(
            language.Say(
                sv: "Bland de unga 20 händelser på 1 000 personår (60 i standarden), bland de gamla 30 på 500 (40 i standarden). Per 1 000.",
                da: "Blandt de unge 20 hændelser på 1.000 personår (60 i standarden), blandt de gamle 30 på 500 (40 i standarden). Per 1.000.",
                en: "Among the young 20 events in 1,000 person-years (60 in the standard), among the old 30 in 500 (40 in the standard). Per 1,000."),
            new ExampleWords(language).Of(
                language.Say(sv: "Standardiserad", da: "Standardiseret", en: "Standardised"),
                DirectlyStandardisedRate.Of(
                [
                    new("1") { Counted = 20, PersonYears = 1_000, Standard = 60 },
                    new("2") { Counted = 30, PersonYears = 500, Standard = 40 },
                ], 1_000).At(),
                ("36.0", "26.6", "47.6"))),
        Source = "A. J. Dobson et al., Statistics in Medicine 10 (1991) 457–462; M. P. Fay, E. J. Feuer, Statistics in Medicine 16 (1997) 791–801",
    };

    /// <summary>An indirectly standardised ratio and rate.</summary>
    public static MethodTold Indirect(Language language) => new()
    {
        Code = "indirectly-standardised",
        Name = language.Say(sv: "Indirekt standardiserad kvot och frekvens", da: "Indirekte standardiseret ratio og rate", en: "Indirectly standardised ratio and rate"),
        Answers = language.Say(
            sv: "Hur många händelser kom, mot hur många som väntades om det gick lika i varje ålder som i en jämförelsebefolkning?",
            da: "Hvor mange hændelser kom, mod hvor mange der var ventet, hvis det gik lige så i hver alder som i en sammenligningsbefolkning?",
            en: "How many events came, against how many were to be expected if every age fared as in a reference population?"),
        Formula = ["E = Σ n X / N", "O / E", "O₁ / E,  O₂ / E", "(O / E) ΣX / ΣN"],
        Signs = language.Say(
            sv: "n är platsens personår i varje åldersgrupp, X och N jämförelsebefolkningens händelser och personår. O är platsens händelser, O₁ och O₂ gränserna för ett sådant antal.",
            da: "n er stedets personår i hver aldersgruppe, X og N sammenligningsbefolkningens hændelser og personår. O er stedets hændelser, O₁ og O₂ grænserne for et sådant antal.",
            en: "n are the place’s person-years in each age band, X and N the events and person-years of the reference population. O are the place’s events, O₁ and O₂ the limits of such a count."),
        Assumes = language.Say(
            sv: "Att händelserna är oberoende och att jämförelsebefolkningen är så stor att dess frekvenser är säkra.",
            da: "At hændelserne er uafhængige, og at sammenligningsbefolkningen er så stor, at dens rater er sikre.",
            en: "That events are independent, and that the reference population is so large that its rates are certain."),
        NotWhen = language.Say(
            sv: "När två platser ska jämföras med varandra: varje kvot är vägd med sin egen plats åldrar.",
            da: "Når to steder skal sammenlignes med hinanden: hver ratio er vægtet med sit eget steds aldre.",
            en: "When two places are to be compared with each other: each ratio is weighted by its own place’s ages."),
        Example = new(
            language.Say(
                sv: "Unga: 4 händelser på 1 000 personår (jämförelsen 50 på 10 000). Gamla: 16 på 500 (300 på 20 000).",
                da: "Unge: 4 hændelser på 1.000 personår (sammenligningen 50 på 10.000). Gamle: 16 på 500 (300 på 20.000).",
                en: "Young: 4 events in 1,000 person-years (reference 50 in 10,000). Old: 16 in 500 (300 in 20,000)."),
            IndirectExample(language)),
        Source = "N. E. Breslow, N. E. Day, Statistical Methods in Cancer Research II (1987) 65–72",
    };

    /// <summary>Life expectancy.</summary>
    public static MethodTold Life(Language language) => new()
    {
        Code = "life-expectancy",
        Name = language.Say(sv: "Återstående medellivslängd", da: "Middellevetid", en: "Life expectancy"),
        Answers = language.Say(
            sv: "Hur många år skulle man leva, från varje ålder, om man i varje ålder dog som man gjorde här under den här tiden?",
            da: "Hvor mange år ville man leve, fra hver alder, hvis man i hver alder døde, som man gjorde her i denne tid?",
            en: "How many years would people live, from each age on, if at every age they died as people did here in this period?"),
        Formula = ["q = nM / (1 + nM(1 − a)),  M = D/P", "e = ΣL / l,  L = n(l′ + a(l − l′))", "Var(e) = Σ l²((1 − a)n + e′)² q²(1 − q)/D / l²", "e ± z √Var(e)"],
        Signs = language.Say(
            sv: "D är döda och P personår i en åldersgrupp om n år, l de som når åldersgruppen och l′ och e′ nästa grupps. a är den del av gruppens tid som de döda levde: 0,1 i den första, annars en halv. Den sista gruppen är öppen.",
            da: "D er døde og P personår i en aldersgruppe på n år, l dem der når aldersgruppen, og l′ og e′ næste gruppes. a er den del af gruppens tid, som de døde levede: 0,1 i den første, ellers en halv. Den sidste gruppe er åben.",
            en: "D are deaths and P person-years in a band of n years, l those who reach the band and l′ and e′ those of the next. a is the part of the band that the dead lived: 0.1 in the first, else a half. The last band is open."),
        Assumes = language.Say(
            sv: "Att dödsfallen kommer oberoende av varandra. Från 25 000 personår rymmer intervallet sanningen i 95 fall av 100, därunder i 94.",
            da: "At dødsfaldene kommer uafhængigt af hinanden. Fra 25.000 personår rummer intervallet sandheden i 95 tilfælde af 100, derunder i 94.",
            en: "That deaths come independently. From 25,000 person-years on the interval holds the truth in 95 cases of 100, below that in 94."),
        NotWhen = language.Say(
            sv: "Som spådom om dem som föds nu, och för högst 5 000 personår: lägg samman år eller platser, genom antalen.",
            da: "Som spådom om dem, der fødes nu, og for højst 5.000 personår: læg år eller steder sammen, ved antallene.",
            en: "As a forecast for those born now, and for 5,000 person-years or fewer: put years or places together, by their counts."),
        Example = new(
            language.Say(
                sv: "Under femtio dör 100 av 10 000, från femtio 200 av 4 000.",
                da: "Under halvtreds dør 100 af 10.000, fra halvtreds 200 af 4.000.",
                en: "Under fifty 100 of 10,000 die, from fifty on 200 of 4,000."),
            new ExampleWords(language).Of(
                language.Say(sv: "Vid födseln", da: "Ved fødslen", en: "At birth"),
                LifeTable.Of(
                [
                    new BandCount(new(0, 49)) { Events = 100, PersonYears = 10_000 },
                    new BandCount(new(50, null)) { Events = 200, PersonYears = 4_000 },
                ]).At(0).Estimate!,
                ("47.6", "43.6", "51.6"))),
        Source = "C. L. Chiang, The Life Table and Its Applications (1984); P. B. S. Silcocks et al., Journal of Epidemiology and Community Health 55 (2001) 38–43",
    };

    private static IReadOnlyList<MethodFigure> IndirectExample(Language language)
    {
        var found = IndirectlyStandardised.Of(
        [
            new("1") { Events = 4, PersonYears = 1_000, ReferenceEvents = 50, ReferencePersonYears = 10_000 },
            new("2") { Events = 16, PersonYears = 500, ReferenceEvents = 300, ReferencePersonYears = 20_000 },
        ]);
        return
        [
            new(language.Say(sv: "Väntade", da: "Ventede", en: "Expected"), found.Expected, "12.5"),
            .. new ExampleWords(language).Of(language.Say(sv: "Kvot", da: "Ratio", en: "Ratio"), found.Ratio(), ("1.60", "0.98", "2.47")),
        ];
    }
}
