// The pages of the methods that tell whether something changed when it was begun: before and after, the line carried on, and against other areas.
using Samsyn.Statistics.Effect;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure.Methods;

/// <summary>The methods that tell whether something changed when it was begun.</summary>
internal static class ChangeMethods
{
    /// <summary>Before and after, and the line carried on.</summary>
    public static MethodTold BeforeAndAfter(Language language) => new()
    {
        Code = "before-and-after",
        Name = language.Say(sv: "Före och efter", da: "Før og efter", en: "Before and after"),
        Answers = language.Say(
            sv: "Har en siffra ändrats sedan något påbörjades? Och har den lämnat den linje som åren före drog?",
            da: "Har et tal ændret sig, siden noget blev påbegyndt? Og har det forladt den linje, som årene før tegnede?",
            en: "Has a figure changed since something was begun? And has it left the line that the years before drew?"),
        Formula = ["ln(x₁/n₁) − ln(x₀/n₀) ± t √(φ (1/x₁ + 1/x₀))", "μ = n exp(a + b·t)", "Σμ ± t √(φ Σμ + var(Σμ))"],
        Signs = language.Say(
            sv: "x är fallen och n personerna, före (0) och efter (1). φ är hur mycket åren varierar utöver slumpen i räkningen, aldrig under ett. μ är vad linjen genom åren före väntar; åren efter bedöms tillsammans, aldrig ett och ett.",
            da: "x er tilfældene og n personerne, før (0) og efter (1). φ er, hvor meget årene svinger ud over tilfældigheden i tællingen, aldrig under en. μ er, hvad linjen gennem årene før venter; årene efter bedømmes sammen, aldrig ét for ét.",
            en: "x are the cases and n the people, before (0) and after (1). φ is how much the years vary beyond the chance in counting, never below one. μ is what the line through the years before expects; the years after are judged together, never one by one."),
        Assumes = language.Say(
            sv: "Att allt hade fortsatt som förut, och att intilliggande år varierar var för sig. Där inget gjordes pekar före och efter ändå på en ändring i 8 fall av 100.",
            da: "At alt ville være fortsat som før, og at naboår svinger hver for sig. Hvor intet blev gjort, peger før og efter alligevel på en ændring i 8 tilfælde af 100.",
            en: "That all would have gone on as before, and that neighbouring years vary separately. Where nothing was done, before and after still points to a change in 8 cases of 100."),
        NotWhen = language.Say(
            sv: "När det finns andra områden att jämföra med. Metoden kan inte skilja det som påbörjades från allt annat som hände samtidigt, eller från en utveckling som redan pågick.",
            da: "Når der er andre områder at sammenligne med. Metoden kan ikke skelne det, der blev påbegyndt, fra alt andet, der skete samtidig, eller fra en udvikling, der allerede var i gang.",
            en: "When there are other areas to compare with. It cannot tell what was begun from all else that happened at the same time, or from a change that was already under way."),
        Example = new(
            language.Say(
                sv: "Tre år med 100 fall bland 10 000 personer, sedan två år med 80. Och fyra år med medelvärdena 10, 12, 11 och 13: vad väntar linjen år fem?",
                da: "Tre år med 100 tilfælde blandt 10.000 personer, derefter to år med 80. Og fire år med gennemsnittene 10, 12, 11 og 13: hvad venter linjen i år fem?",
                en: "Three years of 100 cases among 10,000 people, then two years of 80. And four years with means of 10, 12, 11 and 13: what does the line expect in year five?"),
            BeforeAndAfterExample(language)),
        Source = "W. R. Shadish, T. D. Cook, D. T. Campbell (2002); J. Lopez Bernal, S. Cummins, A. Gasparrini, International Journal of Epidemiology 46 (2017) 348–355",
    };

    /// <summary>Difference in differences.</summary>
    public static MethodTold Difference(Language language) => new()
    {
        Code = "difference-in-differences",
        Name = language.Say(sv: "Skillnad i skillnader", da: "Forskel i forskelle", en: "Difference in differences"),
        Answers = language.Say(
            sv: "Har en siffra ändrats mer här än i andra områden, sedan något påbörjades här?",
            da: "Har et tal ændret sig mere her end i andre områder, siden noget blev påbegyndt her?",
            en: "Has a figure changed more here than in other areas since something was begun here?"),
        Formula = ["d = (ln r₁ − ln r₀) − (ln R₁ − ln R₀)", "d ± z √(1/x₁ + 1/x₀ + 1/X₁ + 1/X₀)", "ln E(x) = ln n + area + year + d"],
        Signs = language.Say(
            sv: "r är frekvensen här och R i de andra områdena tillsammans, före (0) och efter (1); x och X är fallen. Sista raden ger varje område sin nivå och varje år sitt, och låter d gälla här efter starten; felet växer då med hur mycket siffrorna varierar.",
            da: "r er raten her og R i de andre områder tilsammen, før (0) og efter (1); x og X er tilfældene. Sidste linje giver hvert område sit niveau og hvert år sit, og lader d gælde her efter starten; fejlen vokser da med, hvor meget tallene svinger.",
            en: "r is the rate here and R in the other areas together, before (0) and after (1); x and X are the cases. The last line gives each area its level and each year its own, and lets d hold here after the start; the error then grows with how much the figures vary."),
        Assumes = language.Say(
            sv: "Att siffran utan det som påbörjades hade ändrats som i de andra områdena. Intervallet räknar bara med slumpen i räkningen: där inget gjordes pekar det på en ändring i 13 till 20 fall av 100, med sista raden i 12.",
            da: "At tallet uden det, der blev påbegyndt, ville have ændret sig som i de andre områder. Intervallet regner kun med tilfældigheden i tællingen: hvor intet blev gjort, peger det på en ændring i 13 til 20 tilfælde af 100, med sidste linje i 12.",
            en: "That without what was begun the figure would have changed as in the other areas. The interval counts with the chance in counting alone: where nothing was done it points to a change in 13 to 20 cases of 100, with the last line in 12."),
        NotWhen = language.Say(
            sv: "Som enda svar: döm efter beskedet. Inte heller när området gick en annan väg än de andra redan före starten. Fel som grupperas efter område (klustrade) är vilseledande när bara ett område är berört.",
            da: "Som eneste svar: døm efter afgørelsen. Heller ikke når området gik en anden vej end de andre allerede før starten. Fejl, der grupperes efter område (klyngede), er vildledende, når kun ét område er berørt.",
            en: "As the only answer: judge by the verdict. Nor when the area went another way than the others already before the start. Errors clustered by area are misleading when one area alone is concerned."),
        Example = new(
            language.Say(
                sv: "Här 100 fall bland 1 000 personer före och 80 efter. I två andra områden tillsammans 400 av 4 000 både före och efter.",
                da: "Her 100 tilfælde blandt 1.000 personer før og 80 efter. I to andre områder tilsammen 400 af 4.000 både før og efter.",
                en: "Here 100 cases among 1,000 people before and 80 after. In two other areas together 400 of 4,000 both before and after."),
            DifferenceExample(language)),
        Source = "M. Lechner, Foundations and Trends in Econometrics 4 (2010) 165–224; J. G. MacKinnon, M. D. Webb, Econometrics Journal 21 (2018) 114–135",
    };

    private static IReadOnlyList<MethodFigure> BeforeAndAfterExample(Language language)
    {
        var words = new ExampleWords(language);
        var change = Known(BeforeAfter.Of(Examples.Counts(2004, ("A", [100, 100, 100, 80, 80], 10_000))));
        var ahead = Known(Projection.Of(Examples.Values(2005, ("A", [10, 12, 11, 13, 13])))).Times[0].Expected;
        return
        [
            .. words.Of(language.Say(sv: "Förhållande efter och före", da: "Forhold efter og før", en: "Ratio of after to before"), change.Ratio!, ("0.80", "0.59", "1.09")),
            .. words.Of(language.Say(sv: "Väntat år fem", da: "Ventet i år fem", en: "Expected in year five"), ahead, ("13.5", "7.0", "20.0")),
        ];
    }

    private static IReadOnlyList<MethodFigure> DifferenceExample(Language language) => new ExampleWords(language).Of(
        language.Say(sv: "Förhållande mellan ändringarna", da: "Forhold mellem ændringerne", en: "Ratio of the changes"),
        Known(LogRateDifference.Of(Examples.Counts(2002, ("A", [100, 80], 1_000), ("B", [200, 200], 2_000), ("C", [200, 200], 2_000)))).Size.Ratio!,
        ("0.80", "0.58", "1.11"));

    private static T Known<T>(Learnt<T> learnt) => ((Learnt<T>.Known)learnt).Value;
}

/// <summary>Small panels for examples: the first area is the one in which something was begun, the first year 2001.</summary>
internal static class Examples
{
    private const int First = 2001;

    /// <summary>Counts.</summary>
    public static Panel Counts(int start, params (string Area, double[] Cases, double Persons)[] areas) => Panel.Of(
        [.. areas.SelectMany(area => area.Cases.Select((cases, year) => new PanelCell(new(area.Area, First + year), cases) { Persons = area.Persons }))],
        new(areas[0].Area, start));

    /// <summary>Values.</summary>
    public static Panel Values(int start, params (string Area, double[] Values)[] areas) => Panel.Of(
        [.. areas.SelectMany(area => area.Values.Select((value, year) => new PanelCell(new(area.Area, First + year), value)))],
        new(areas[0].Area, start));
}
