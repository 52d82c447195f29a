// The pages of the methods for many figures, many years, and the years to come.
using Samsyn.Statistics.Compare;
using Samsyn.Statistics.Rates;
using Samsyn.Statistics.Trend;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure.Methods;

/// <summary>The methods for many figures, many years, and the years to come.</summary>
internal static class ManyMethods
{
    /// <summary>False discovery.</summary>
    public static MethodTold FalseDiscovery(Language language) => new()
    {
        Code = "false-discovery",
        Name = language.Say(sv: "Många siffror på en gång", da: "Mange tal på én gang", en: "Many figures at once"),
        Answers = language.Say(
            sv: "När hundratals skillnader visas tillsammans ser några säkra ut av en slump: vilka går att tro på?",
            da: "Når hundredvis af forskelle vises sammen, ser nogle sikre ud ved et tilfælde: hvilke kan man tro på?",
            en: "When hundreds of differences are shown together some look sure by chance: which can be believed?"),
        Formula = ["q₍ᵢ₎ = min( m p₍ₖ₎ / k ;  k ≥ i )"],
        Signs = language.Say(
            sv: "p är p-värdena i ordning från det minsta och m hur många de är. Det som har q under 0,05 kallas säkert annorlunda.",
            da: "p er p-værdierne i rækkefølge fra den mindste, og m hvor mange de er. Det, der har q under 0,05, kaldes sikkert anderledes.",
            en: "p are the p-values in order from the smallest and m how many they are. What has q under 0.05 is called surely different."),
        Assumes = language.Say(
            sv: "Att jämförelserna är oberoende eller lutar åt samma håll. Av dem som kallas säkra är då högst fem av hundra slump.",
            da: "At sammenligningerne er uafhængige eller hælder samme vej. Af dem, der kaldes sikre, er da højst fem af hundrede tilfældige.",
            en: "That the comparisons are independent or lean the same way. Of those called sure, at most five of a hundred are then chance."),
        NotWhen = language.Say(
            sv: "När bara en jämförelse var bestämd i förväg: då gäller dess eget p-värde.",
            da: "Når kun én sammenligning var valgt på forhånd: da gælder dens egen p-værdi.",
            en: "When one comparison alone was chosen beforehand: then its own p-value holds."),
        Example = new(
            language.Say(sv: "Tre jämförelser med p 0,01, 0,02 och 0,04.", da: "Tre sammenligninger med p 0,01, 0,02 og 0,04.", en: "Three comparisons with p 0.01, 0.02 and 0.04."),
            [.. Statistics.Compare.FalseDiscovery.Adjust([0.01, 0.02, 0.04]).Zip(["0.03", "0.03", "0.04"], (q, byHand) => new MethodFigure("q", q, byHand))]),
        Source = "Y. Benjamini, Y. Hochberg, Journal of the Royal Statistical Society B 57 (1995) 289–300",
    };

    /// <summary>Years taken together.</summary>
    public static MethodTold Pooled(Language language) => new()
    {
        Code = "pooled-years",
        Name = language.Say(sv: "Flera år tillsammans", da: "Flere år sammen", en: "Several years together"),
        Answers = language.Say(
            sv: "Vad blir siffran när ett år har för få fall och flera år tas tillsammans?",
            da: "Hvad bliver tallet, når ét år har for få tilfælde, og flere år tages sammen?",
            en: "What is the figure when one year has too few cases and several years are taken together?"),
        Formula = ["y = Σ x / Σ n"],
        Signs = language.Say(
            sv: "x är fallen och n personerna varje år. Intervallet är Wilsons, av summorna. Siffror tas aldrig i medeltal.",
            da: "x er tilfældene og n personerne hvert år. Intervallet er Wilsons, af summerne. Tal tages aldrig i gennemsnit.",
            en: "x are the cases and n the persons of each year. The interval is Wilson’s, of the sums. Figures are never averaged."),
        Assumes = language.Say(
            sv: "Att åren inte delar några dagar, och att varje fall räknas för sig. För ett tillstånd som varar räknas samma person varje år, och intervallet blir för smalt.",
            da: "At årene ikke deler dage, og at hvert tilfælde tælles for sig. For en tilstand, der varer, tælles samme person hvert år, og intervallet bliver for smalt.",
            en: "That the years share no days, and that each case counts by itself. Of a state that lasts the same person is counted every year, and the interval becomes too narrow."),
        NotWhen = language.Say(
            sv: "När något ändrades under tiden: det syns inte i summan.",
            da: "Når noget ændrede sig undervejs: det ses ikke i summen.",
            en: "When something changed meanwhile: the sum does not show it."),
        Example = new(
            language.Say(sv: "Tre år med 3, 5 och 4 fall bland 200 personer varje år.", da: "Tre år med 3, 5 og 4 tilfælde blandt 200 personer hvert år.", en: "Three years of 3, 5 and 4 cases among 200 persons each year."),
            PooledExample(language)),
        Source = "E. B. Wilson, Journal of the American Statistical Association 22 (1927) 209–212",
    };

    /// <summary>The smallest change that a follow-up would find.</summary>
    public static MethodTold Smallest(Language language) => new()
    {
        Code = "smallest-change",
        Name = language.Say(sv: "Minsta förändring som syns", da: "Mindste ændring, der ses", en: "Smallest change that shows"),
        Answers = language.Say(
            sv: "Hur mycket måste något ändras för att nästa uppföljning ska se det?",
            da: "Hvor meget skal noget ændre sig, før næste opfølgning ser det?",
            en: "How much must something change for the next follow-up to see it?"),
        Formula = ["δ = (a + b) √(s₀² + s₁²)", "|θ₁ − θ₀| = a √(v(θ̄)(1/n₀ + 1/n₁)) + b √(v(θ₀)/n₀ + v(θ₁)/n₁)"],
        Signs = language.Say(
            sv: "s är medelfelen nu (0) och nästa gång (1), a är 1,96 och b 0,84 för att hitta förändringen i 80 fall av 100. För andelar är v(θ) = θ(1 − θ) och n antalet personer.",
            da: "s er standardfejlene nu (0) og næste gang (1), a er 1,96 og b 0,84 for at finde ændringen i 80 tilfælde af 100. For andele er v(θ) = θ(1 − θ) og n antallet af personer.",
            en: "s are the standard errors now (0) and next time (1), a is 1.96 and b 0.84 for finding the change in 80 cases of 100. For shares v(θ) = θ(1 − θ) and n is the number of persons."),
        Assumes = language.Say(
            sv: "Att siffran i dag är sann och att bara slumpen i räkningen stör. Med annan variation mellan åren måste förändringen vara större.",
            da: "At tallet i dag er sandt, og at kun tilfældigheden i tællingen forstyrrer. Med andre udsving mellem årene skal ændringen være større.",
            en: "That the figure of today is true and that the chance in counting alone disturbs. With other variation between years the change must be larger."),
        NotWhen = language.Say(
            sv: "För att i efterhand säga att inget hände: en mindre förändring kan vara verklig.",
            da: "Til bagefter at sige, at intet skete: en mindre ændring kan være virkelig.",
            en: "To say afterwards that nothing happened: a smaller change may be real."),
        Example = new(
            language.Say(sv: "Medelfelet är 3 nu och blir 4 nästa gång.", da: "Standardfejlen er 3 nu og bliver 4 næste gang.", en: "The standard error is 3 now and will be 4 next time."),
            [new("δ", SmallestChange.OfErrors(3, 4).Rise!.Value, "14.0")]),
        Source = "J. L. Fleiss, B. Levin, M. C. Paik, Statistical Methods for Rates and Proportions (3rd edition 2003)",
    };

    private static IReadOnlyList<MethodFigure> PooledExample(Language language)
    {
        var together = PooledYears.Of([new(TimeRange.Years(2021), 3, 200), new(TimeRange.Years(2022), 5, 200), new(TimeRange.Years(2023), 4, 200)]);
        return new ExampleWords(language).Of("y", Proportion.Of(together.Cases, together.Base, 100), ("2.00", "1.15", "3.46"));
    }
}
