// The pages of the methods that hold areas against each other: quantiles, the slope over them, and the funnel.
using Samsyn.Statistics.Rates;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure.Methods;

/// <summary>The methods that hold areas against each other.</summary>
internal static class AreaMethods
{
    private static readonly int[] FiveOfAHundred = [25, 34, 16, 39, 11];

    /// <summary>Quantiles of areas.</summary>
    public static MethodTold Quantiles(Language language) => new()
    {
        Code = "quantiles-of-areas",
        Name = language.Say(sv: "Områden i lika delar", da: "Områder i lige dele", en: "Quantiles of areas"),
        Answers = language.Say(
            sv: "Vilka områden hör till den mest utsatta tiondelen, vilka till nästa, och så vidare?",
            da: "Hvilke områder hører til den mest udsatte tiendedel, hvilke til den næste, og så videre?",
            en: "Which areas belong to the most deprived tenth, which to the next, and so on?"),
        Formula = ["q = (k + 1) − ⌈(N + 1 − r) k / N⌉"],
        Signs = language.Say(
            sv: "N är antalet områden med ett värde, r områdets plats i ordningen (lika värden delar den lägsta) och k antalet delar.",
            da: "N er antallet af områder med en værdi, r områdets plads i rækkefølgen (lige værdier deler den laveste) og k antallet af dele.",
            en: "N is the number of areas with a value, r the area’s place in the order (equal values share the lowest) and k the number of parts."),
        Assumes = language.Say(
            sv: "Inget intervall: värdena tas som de är. Ett område nära en gräns kan höra till grannen.",
            da: "Intet interval: værdierne tages, som de er. Et område nær en grænse kan høre til naboen.",
            en: "No interval: the values are taken as they are. An area close to a border may belong to its neighbour."),
        NotWhen = language.Say(
            sv: "När många områden har samma värde, eller delarna ska rymma lika många människor: de rymmer lika många områden.",
            da: "Når mange områder har samme værdi, eller delene skal rumme lige mange mennesker: de rummer lige mange områder.",
            en: "When many areas share a value, or parts are to hold equal numbers of people: they hold equal numbers of areas."),
        Example = new(
            language.Say(
                sv: "Värdena 10, 9, 9, 9, 6, 5, 4, 3, 2 och 1 i femtedelar, de högsta först.",
                da: "Værdierne 10, 9, 9, 9, 6, 5, 4, 3, 2 og 1 i femtedele, de højeste først.",
                en: "The values 10, 9, 9, 9, 6, 5, 4, 3, 2 and 1 in fifths, the highest first."),
            QuantileExample(language)),
        Source = "Department for Levelling Up, Housing and Communities, English Indices of Deprivation",
    };

    /// <summary>The slope over quantiles.</summary>
    public static MethodTold Slope(Language language) => new()
    {
        Code = "slope-over-areas",
        Name = language.Say(sv: "Lutning över områden", da: "Hældning over områder", en: "Slope over areas"),
        Answers = language.Say(
            sv: "Hur långt ifrån varandra ligger den mest och den minst utsatta änden, när områdena står i ordning?",
            da: "Hvor langt fra hinanden ligger den mest og den mindst udsatte ende, når områderne står i rækkefølge?",
            en: "How far apart do the most and the least deprived end stand, when areas stand in order?"),
        Formula = ["SII = Σ cy,  c = a(b − ½) / Σ a(b − ½)²", "t = ȳ − SII/2,  RII = (t + SII) / t", "SII ± z √(Σ c²e²)"],
        Signs = language.Say(
            sv: "y är delens värde och e dess medelfel, a dess andel av människorna och b var på trappan den har sin mitt (0 är mest utsatt). För andelar och frekvenser kan linjen läggas på odds eller logaritm.",
            da: "y er delens værdi og e dens standardfejl, a dens andel af menneskene og b, hvor på trappen den har sin midte (0 er mest udsat). For andele og rater kan linjen lægges på odds eller logaritme.",
            en: "y is the part’s value and e its standard error, a its share of the people and b where on the ladder it has its middle (0 is most deprived). For shares and rates the line can be laid on odds or logarithm."),
        Assumes = language.Say(
            sv: "Att delarnas fel är oberoende och deras storlek känd. Intervallet rymmer sanningen i 95 fall av 100. Gränserna är exakta, utom där figurerna har sina fel på en annan skala än linjen: då simuleras de, med ett frö.",
            da: "At delenes fejl er uafhængige og deres størrelse kendt. Intervallet rummer sandheden i 95 tilfælde af 100. Grænserne er eksakte, undtagen hvor tallene har deres fejl på en anden skala end linjen: så simuleres de, med et frø.",
            en: "That the parts’ errors are independent and their sizes known. The interval holds the truth in 95 cases of 100. Limits are exact, but where the figures have their errors on another scale than the line: then they are simulated, with a seed."),
        NotWhen = language.Say(
            sv: "När värdena böjer av längs ordningen: titta på dem först. Kvoten ges inte när linjen kan börja på noll.",
            da: "Når værdierne bøjer af langs rækkefølgen: se på dem først. Forholdet gives ikke, når linjen kan begynde på nul.",
            en: "When the values bend along the order: look at them first. The ratio is not given where the line may begin at zero."),
        Example = new(
            language.Say(
                sv: "Fem lika stora femtedelar med värdena 10, 8, 6, 4 och 2, var och en med medelfelet 1.",
                da: "Fem lige store femtedele med værdierne 10, 8, 6, 4 og 2, hver med standardfejlen 1.",
                en: "Five equal fifths with the values 10, 8, 6, 4 and 2, each with a standard error of 1."),
            SlopeExample(language)),
        Source = "J. P. Mackenbach, A. E. Kunst, Social Science & Medicine 44 (1997) 757–771; E. C. Fieller, Journal of the Royal Statistical Society B 16 (1954) 175–185",
    };

    /// <summary>The funnel.</summary>
    public static MethodTold Funnel(Language language) => new()
    {
        Code = "funnel",
        Name = language.Say(sv: "Tratt", da: "Tragt", en: "Funnel"),
        Answers = language.Say(
            sv: "Vilka platser ligger längre från genomsnittet än slumpen ensam brukar föra en plats av deras storlek?",
            da: "Hvilke steder ligger længere fra gennemsnittet, end tilfældet alene plejer at føre et sted af deres størrelse?",
            en: "Which places lie further from the average than chance alone would bring a place of their size?"),
        Formula = ["θ ± z √(θ(1 − θ)/n)", "θx/U,  θx/L", "τ² = (Nφ − (N − 1)) / (Σw − Σw²/Σw)"],
        Signs = language.Say(
            sv: "θ är vad alla platser tillsammans har och n platsens personer. För frekvenser och kvoter är L och U de exakta gränserna för x händelser. τ² är hur mycket platserna verkligen skiljer sig; med det blir tratten bredare.",
            da: "θ er, hvad alle steder tilsammen har, og n stedets personer. For rater og ratioer er L og U de eksakte grænser for x hændelser. τ² er, hvor meget stederne virkelig er forskellige; med det bliver tragten bredere.",
            en: "θ is what all places together have and n the place’s persons. For rates and ratios L and U are the exact limits of x events. τ² is how much places truly differ; with it the funnel is wider."),
        Assumes = language.Say(
            sv: "Att bara slumpen skiljer platserna åt. Av hundra lika platser ligger fem utanför den inre tratten (95 procent) och ingen eller en enda utanför den yttre (99,8).",
            da: "At kun tilfældet skiller stederne ad. Af hundrede ens steder ligger fem uden for den indre tragt (95 procent) og ingen eller en enkelt uden for den ydre (99,8).",
            en: "That nothing but chance parts the places. Of a hundred alike, five lie outside the inner funnel (95 per cent) and none or one outside the outer (99.8)."),
        NotWhen = language.Say(
            sv: "För att ställa platser i rangordning eller döma dem: en plats utanför är ett skäl att titta efter.",
            da: "For at sætte steder i rangorden eller dømme dem: et sted udenfor er en grund til at se efter.",
            en: "To rank places or judge them: a place outside is a reason to look."),
        Example = new(
            language.Say(
                sv: "Fem platser med 100 personer var, av vilka 25, 34, 16, 39 och 11. Den inre tratten vid 100 personer, i procent.",
                da: "Fem steder med 100 personer hver, af hvilke 25, 34, 16, 39 og 11. Den indre tragt ved 100 personer, i procent.",
                en: "Five places of 100 persons each, of whom 25, 34, 16, 39 and 11. The inner funnel at 100 persons, in per cent."),
            FunnelExample(language)),
        Source = "D. J. Spiegelhalter, Statistics in Medicine 24 (2005) 1185–1202",
    };

    private static MethodFigure[] QuantileExample(Language language)
    {
        var parts = AreaQuantiles.Of([10, 9, 9, 9, 6, 5, 4, 3, 2, 1], 5);
        return
        [
            new(language.Say(sv: "Området med 10", da: "Området med 10", en: "The area with 10"), parts[0]!.Value, "1"),
            new(language.Say(sv: "De tre med 9", da: "De tre med 9", en: "The three with 9"), parts[3]!.Value, "1"),
            new(language.Say(sv: "Området med 6", da: "Området med 6", en: "The area with 6"), parts[4]!.Value, "3"),
            new(language.Say(sv: "Området med 1", da: "Området med 1", en: "The area with 1"), parts[9]!.Value, "5"),
        ];
    }

    private static IReadOnlyList<MethodFigure> SlopeExample(Language language)
    {
        var slope = QuantileSlope.Of([.. Enumerable.Range(1, 5).Select(i => new QuantileFigure(i) { Population = 100, Value = 12 - (2 * i), StandardError = 1 })]);
        return
        [
            .. new ExampleWords(language).Of("SII", slope.Slope(), ("-10.0", "-13.1", "-6.9")),
            new("RII", slope.Ratio()!.Value, "0.091"),
        ];
    }

    private static IReadOnlyList<MethodFigure> FunnelExample(Language language)
    {
        FunnelUnit[] units = [.. FiveOfAHundred.Select(cases => new FunnelUnit(FunnelKind.Proportion, (cases, 100)))];
        var line = Samsyn.Statistics.Rates.Funnel.LineAt(units[0], FunnelUnit.Average(units), 0.95);
        return
        [
            new(language.Say(sv: "Genomsnitt", da: "Gennemsnit", en: "Average"), 100 * FunnelUnit.Average(units), "25.0"),
            new(language.Say(sv: "Nedre linjen", da: "Nedre linje", en: "Lower line"), 100 * line.Lower, "16.5"),
            new(language.Say(sv: "Övre linjen", da: "Øvre linje", en: "Upper line"), 100 * line.Upper, "33.5"),
        ];
    }
}
