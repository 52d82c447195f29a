// The pages of the methods that make rates of counts: proportion, rate and mean.
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure.Methods;

/// <summary>The methods that make rates of counts.</summary>
internal static class RateMethods
{
    /// <summary>A share of counted persons.</summary>
    public static MethodTold Proportion(Language language) => new()
    {
        Code = "proportion",
        Name = language.Say(sv: "Andel", da: "Andel", en: "Proportion"),
        Answers = language.Say(
            sv: "Av dem som räknades, hur många gäller det?",
            da: "Af dem, der blev talt, hvor mange gælder det?",
            en: "Of those counted, how many is it true of?"),
        Formula = ["p = x / n", "(p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n)"],
        Signs = language.Say(
            sv: "x är dem det gäller, n alla som räknades och z 1,96 för 95 procent. Intervallet är Wilsons.",
            da: "x er dem, det gælder, n alle der blev talt, og z 1,96 for 95 procent. Intervallet er Wilsons.",
            en: "x are those it is true of, n all who were counted and z is 1.96 for 95 per cent. The interval is Wilson’s."),
        Assumes = language.Say(
            sv: "Att personerna räknades var för sig. Intervallet stannar mellan ingen och alla, och har en bredd också när ingen räknades. I genomsnitt rymmer det sanningen i 95 fall av 100.",
            da: "At personerne blev talt hver for sig. Intervallet bliver mellan ingen og alle, og har en bredde også når ingen blev talt. I gennemsnit rummer det sandheden i 95 tilfælde af 100.",
            en: "That the persons were counted separately. The interval stays between nobody and everybody, and has a width also where nobody was counted. On average it holds the truth in 95 cases of 100."),
        NotWhen = language.Say(
            sv: "När samma person kan räknas flera gånger: då är det en händelse, och en frekvens passar. Intervallet säger inget om dem som inte svarade.",
            da: "Når samme person kan tælles flere gange: så er det en hændelse, og en rate passer. Intervallet siger intet om dem, der ikke svarede.",
            en: "When the same person can be counted several times: then it is an event, and a rate suits. The interval says nothing of those who did not answer."),
        Example = new(
            language.Say(sv: "10 av 100 personer, i procent.", da: "10 af 100 personer, i procent.", en: "10 of 100 persons, in per cent."),
            new ExampleWords(language).Of(language.Say(sv: "Andel", da: "Andel", en: "Proportion"), Samsyn.Statistics.Rates.Proportion.Of(10, 100, 100), ("10.0", "5.5", "17.4"))),
        Source = "E. B. Wilson, Journal of the American Statistical Association 22 (1927) 209–212",
    };

    /// <summary>A crude rate.</summary>
    public static MethodTold Rate(Language language) => new()
    {
        Code = "rate",
        Name = language.Say(sv: "Frekvens", da: "Rate", en: "Rate"),
        Answers = language.Say(
            sv: "Hur ofta händer något, på så och så många personår?",
            da: "Hvor ofte sker noget, på så og så mange personår?",
            en: "How often does something happen, for so and so many person-years?"),
        Formula = ["K x / n", "x < 10:  ½χ²(α/2; 2x),  ½χ²(1 − α/2; 2x + 2)", "x ≥ 10:  x (1 − 1/9x − z/3√x)³,  y (1 − 1/9y + z/3√y)³,  y = x + 1"],
        Signs = language.Say(
            sv: "x är händelser, n personår och K det antal som frekvensen anges för. Under tio händelser är gränserna exakta, från tio är de Byars.",
            da: "x er hændelser, n personår og K det antal, som raten angives for. Under ti hændelser er grænserne eksakte, fra ti er de Byars.",
            en: "x are events, n person-years and K the number that the rate is given for. Under ten events the limits are exact, from ten they are Byar’s."),
        Assumes = language.Say(
            sv: "Att händelserna kommer oberoende av varandra och att personåren är kända. Intervallet rymmer sanningen i minst 95 fall av 100.",
            da: "At hændelserne kommer uafhængigt af hinanden, og at personårene er kendt. Intervallet rummer sandheden i mindst 95 tilfælde af 100.",
            en: "That events come independently and that the person-years are known. The interval holds the truth in at least 95 cases of 100."),
        NotWhen = language.Say(
            sv: "När platser med olika åldrar ska jämföras: standardisera. Flera år läggs samman genom sina antal, aldrig genom sina frekvenser.",
            da: "Når steder med forskellige aldre skal sammenlignes: standardiser. Flere år lægges sammen ved deres antal, aldrig ved deres rater.",
            en: "When places with people of different ages are compared: standardise. Several years are put together by their counts, never by their rates."),
        Example = new(
            language.Say(sv: "10 händelser på 1 000 personår, per 1 000.", da: "10 hændelser på 1.000 personår, per 1.000.", en: "10 events in 1,000 person-years, per 1,000."),
            new ExampleWords(language).Of(language.Say(sv: "Frekvens", da: "Rate", en: "Rate"), Samsyn.Statistics.Rates.Rate.Of(10, 1_000, 1_000), ("10.0", "4.79", "18.39"))),
        Source = "N. E. Breslow, N. E. Day, Statistical Methods in Cancer Research II (1987) 69; F. Garwood, Biometrika 28 (1936) 437–442",
    };

    /// <summary>The mean of measured values.</summary>
    public static MethodTold Mean(Language language) => new()
    {
        Code = "mean",
        Name = language.Say(sv: "Medelvärde", da: "Gennemsnit", en: "Mean"),
        Answers = language.Say(
            sv: "Hur stort är det mätta i genomsnitt, och hur säkert är genomsnittet?",
            da: "Hvor stort er det målte i gennemsnit, og hvor sikkert er gennemsnittet?",
            en: "How large is what was measured on average, and how sure is the average?"),
        Formula = ["x̄ = Σx / n", "s² = Σ(x − x̄)² / (n − 1)", "x̄ ± t s / √n"],
        Signs = language.Say(
            sv: "x är värdena, n deras antal och t Students kvantil med n − 1 frihetsgrader.",
            da: "x er værdierne, n deres antal og t Students kvantil med n − 1 frihedsgrader.",
            en: "x are the values, n their number and t Student’s quantile with n − 1 degrees of freedom."),
        Assumes = language.Say(
            sv: "Att värdena är dragna oberoende av varandra ur något som liknar normalkurvan, eller att de är många.",
            da: "At værdierne er trukket uafhængigt af hinanden fra noget, der ligner normalkurven, eller at de er mange.",
            en: "That the values are drawn independently from something like the normal curve, or that they are many."),
        NotWhen = language.Say(
            sv: "När några få värden är mycket större än de andra, eller bara ett värde finns: då finns inget intervall.",
            da: "Når nogle få værdier er meget større end de andre, eller kun én værdi findes: så findes intet interval.",
            en: "When a few values are much larger than the others, or there is a single one: then there is no interval."),
        Example = new(
            language.Say(sv: "Värdena 2, 4 och 9.", da: "Værdierne 2, 4 og 9.", en: "The values 2, 4 and 9."),
            new ExampleWords(language).Of(language.Say(sv: "Medelvärde", da: "Gennemsnit", en: "Mean"), Samsyn.Statistics.Rates.Mean.Of([2, 4, 9]).At(), ("5.00", "-3.96", "13.96"))),
        Source = "Student, Biometrika 6 (1908) 1–25",
    };
}
