// The pages of the methods that tell how far people agree: votes on a statement, ratings from 1 to 9, and orders.
using Samsyn.Statistics.Agreement;
using Samsyn.Statistics.Agreement.Ratings;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure.Methods;

/// <summary>The methods that tell how far people agree.</summary>
internal static class AgreementMethods
{
    private static readonly int[] TenRatings = [0, 2, 2, 0, 0, 0, 1, 3, 2];

    /// <summary>Votes on a statement.</summary>
    public static MethodTold Statement(Language language) => new()
    {
        Code = "agreement",
        Name = language.Say(sv: "Samsyn om ett påstående", da: "Enighed om et udsagn", en: "Agreement on a statement"),
        Answers = language.Say(
            sv: "Håller alla med om ett påstående, också varje grupp för sig, eller ser människor olika på det?",
            da: "Er alle enige i et udsagn, også hver gruppe for sig, eller ser mennesker forskelligt på det?",
            en: "Does everybody agree with a statement, each group by itself too, or do people see it differently?"),
        Formula = ["L(A, S) > 1/2", "L(D, S) > 1/2", "L(A, S) > 1/3,  L(D, S) > 1/3"],
        Signs = language.Say(
            sv: "A är de som håller med, D de som inte gör det och S alla som har röstat, också de som avstått. L är den nedre gränsen i Wilsons intervall på 95 procent. Första raden: de håller med. Andra: de håller inte med. Tredje: de är delade. Samsyn är när alla tillsammans och varje grupp håller med. Olika syn är när alla eller en grupp är delade, eller en grupp håller med och en annan inte.",
            da: "A er dem, der er enige, D dem, der ikke er, og S alle, der har stemt, også dem, der har undladt at tage stilling. L er den nedre grænse i Wilsons interval på 95 procent. Første linje: de er enige. Anden: de er uenige i udsagnet. Tredje: de er delte. Enighed er, når alle tilsammen og hver gruppe er enige i udsagnet. Forskellige syn er, når alle eller en gruppe er delte, eller en gruppe er enig og en anden ikke.",
            en: "A are those who agree, D those who do not, and S all who have voted, those who pass among them. L is the lower bound of Wilson’s 95 per cent interval. First line: they agree. Second: they disagree. Third: they are divided. There is samsyn when all together agree and every group does. There are different views when all or a group are divided, or one group agrees and another does not."),
        Assumes = language.Say(
            sv: "Att de som röstat står för fler som tänker som de. Grupper där färre än fem har röstat visas bara tillsammans med andra, och räknas då som en grupp.",
            da: "At de, der har stemt, står for flere, der tænker som de. Grupper, hvor færre end fem har stemt, vises kun sammen med andre, og tæller da som én gruppe.",
            en: "That those who voted stand for more people who think as they do. Groups in which fewer than five have voted are shown only together with others, and then count as one group."),
        NotWhen = language.Say(
            sv: "För att säga vad de som inte var med tycker. Öppet betyder att ingenting är säkert, inte att alla är oense.",
            da: "For at sige, hvad de, der ikke var med, mener. Åbent betyder, at intet er sikkert, ikke at alle er uenige.",
            en: "To tell what those who were not there think. Open means that nothing is sure, not that everybody disagrees."),
        Example = new(
            language.Say(
                sv: "Av 30 personer håller 25 med, 3 håller inte med och 2 avstår.",
                da: "Af 30 personer er 25 enige, 3 er uenige, og 2 tager ikke stilling.",
                en: "Of 30 people 25 agree, 3 disagree and 2 pass."),
            new ExampleWords(language).Of(language.Say(sv: "andel som håller med", da: "andel, der er enige", en: "share who agree"), new VoteCounts { Agrees = 25, Disagrees = 3, Passes = 2 }.Agreeing()!, ("0.83", "0.66", "0.93"))),
        Source = "E. B. Wilson, JASA 22 (1927) 209–212; K. Fitch et al., The RAND/UCLA Appropriateness Method User’s Manual (2001)",
    };

    /// <summary>Ratings from 1 to 9.</summary>
    public static MethodTold Ratings(Language language) => new()
    {
        Code = "disagreement",
        Name = language.Say(sv: "Bedömningar från 1 till 9", da: "Vurderinger fra 1 til 9", en: "Ratings from 1 to 9"),
        Answers = language.Say(
            sv: "Är de som bedömt ett förslag överens, eller döljer medianen att de är oense?",
            da: "Er de, der har vurderet et forslag, enige, eller skjuler medianen, at de er uenige?",
            en: "Do those who rated a proposal agree, or does the median hide that they disagree?"),
        Formula = ["IPR = P70 − P30", "IPRAS = 2.35 + 1.5 · |5 − (P30 + P70)/2|", "IPR > IPRAS"],
        Signs = language.Say(
            sv: "P30 och P70 är de bedömningar som 30 och 70 procent ligger på eller under. Är avståndet mellan dem större än IPRAS är de som bedömt oense. Annars är en median på minst 7 ett ja och högst 3 ett nej. Samsyn är ett ja av alla och av varje grupp; skiljer två gruppers medianer tre steg är det olika syn. Den som inte vet räknas inte.",
            da: "P30 og P70 er de vurderinger, som 30 og 70 procent ligger på eller under. Er afstanden mellem dem større end IPRAS, er de uenige. Ellers er en median på mindst 7 et ja og højst 3 et nej. Enighed er et ja fra alle og fra hver gruppe; er to gruppers medianer tre trin fra hinanden, er der forskellige syn. Den, der ikke ved det, tæller ikke med.",
            en: "P30 and P70 are the ratings that 30 and 70 per cent have given or gone below. When they are farther apart than IPRAS, the raters disagree. Otherwise a median of at least 7 is a yes and of at most 3 a no. Samsyn is a yes of all and of every group; two groups whose medians are three steps apart have different views. Who does not know is not counted."),
        Assumes = language.Say(
            sv: "Medianens intervall är teckentestets: det behöver minst sex personer och rymmer medianen minst så ofta som det säger.",
            da: "Medianens interval er fortegnstestens: det kræver mindst seks personer og rummer medianen mindst så ofte, som det siger.",
            en: "The interval of the median is that of the sign test: it needs six people and holds the median at least as often as it says."),
        NotWhen = language.Say(
            sv: "Med färre än fem som bedömt. Testet säger inte vem som är oense med vem: se grupperna.",
            da: "Med færre end fem, der har vurderet. Testen siger ikke, hvem der er uenig med hvem: se grupperne.",
            en: "With fewer than five raters. The test does not tell who disagrees with whom: look at the groups."),
        Example = new(
            language.Say(
                sv: "Tio personer ger 2, 2, 3, 3, 7, 8, 8, 8, 9 och 9. Medianen är hög, men de är oense: 5 är mer än 3,10.",
                da: "Ti personer giver 2, 2, 3, 3, 7, 8, 8, 8, 9 og 9. Medianen er høj, men de er uenige: 5 er mere end 3,10.",
                en: "Ten people give 2, 2, 3, 3, 7, 8, 8, 8, 9 and 9. The median is high, but they disagree: 5 is more than 3.10."),
            [
                new(language.Say(sv: "medianen", da: "medianen", en: "the median"), RatingSpread.Of(TenRatings).Median.Value, "7.5"),
                new("IPR", RatingSpread.Of(TenRatings).Range, "5"),
                new("IPRAS", RatingSpread.Of(TenRatings).Allowed, "3.10"),
            ]),
        Source = "K. Fitch et al., The RAND/UCLA Appropriateness Method User’s Manual (2001)",
    };

    /// <summary>Kendall's W.</summary>
    public static MethodTold Concordance(Language language) => new()
    {
        Code = "concordance",
        Name = language.Say(sv: "Samma ordning", da: "Samme rækkefølge", en: "The same order"),
        Answers = language.Say(
            sv: "Sätter människor förslagen i samma ordning?",
            da: "Sætter mennesker forslagene i samme rækkefølge?",
            en: "Do people put proposals in the same order?"),
        Formula = ["W = 12 S / ( m² (n³ − n) − m Σ T )", "χ² = m (n − 1) W"],
        Signs = language.Say(
            sv: "m personer rangordnar n förslag. S är rangsummornas kvadrerade avvikelser från sitt medelvärde, T = Σ (t³ − t) för lika bedömningar. W är 1 när alla har samma ordning. χ² med n − 1 frihetsgrader säger hur ofta slumpen ger så mycket.",
            da: "m personer rangordner n forslag. S er rangsummernes kvadrerede afvigelser fra deres gennemsnit, T = Σ (t³ − t) for ens vurderinger. W er 1, når alle har samme rækkefølge. χ² med n − 1 frihedsgrader siger, hvor ofte tilfældet giver så meget.",
            en: "m people rank n proposals. S are the squared deviations of the rank sums from their mean, T = Σ (t³ − t) for equal ratings. W is 1 when all have the same order. χ² with n − 1 degrees of freedom tells how often chance gives as much."),
        Assumes = language.Say(
            sv: "Intervallet är ungefärligt (jackknife över personer) och behöver fem personer. Slumpen ensam ger i medeltal 1/m, inte 0.",
            da: "Intervallet er omtrentligt (jackknife over personer) og kræver fem personer. Tilfældet alene giver i gennemsnit 1/m, ikke 0.",
            en: "The interval is approximate (jackknife over people) and needs five people. Chance alone gives 1/m on average, not 0."),
        NotWhen = language.Say(
            sv: "För att säga vad man är överens om, eller när två läger var för sig är eniga.",
            da: "For at sige, hvad man er enige om, eller når to lejre hver for sig er enige.",
            en: "To tell what people agree on, or when two camps agree within themselves."),
        Example = new(
            language.Say(
                sv: "Tre personer ger fyra förslag rang 1, 2, 3, 4; 2, 1, 3, 4; och 1, 2, 4, 3. Rangsummorna är 4, 5, 10 och 11.",
                da: "Tre personer giver fire forslag rang 1, 2, 3, 4; 2, 1, 3, 4; og 1, 2, 4, 3. Rangsummerne er 4, 5, 10 og 11.",
                en: "Three people give four proposals the ranks 1, 2, 3, 4; 2, 1, 3, 4; and 1, 2, 4, 3. The rank sums are 4, 5, 10 and 11."),
            ConcordanceExample()),
        Source = "M. G. Kendall, B. Babington Smith, Annals of Mathematical Statistics 10 (1939) 275–287",
    };

    private static MethodFigure[] ConcordanceExample()
    {
        var found = KendallW.Of([[1, 2, 3, 4], [2, 1, 3, 4], [1, 2, 4, 3]])!;
        return [new("W", found.Estimate.Value, "0.82"), new("p", found.PValue, "0.06")];
    }
}
