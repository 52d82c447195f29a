// The pages of the methods that tell what the years say.
using Samsyn.Statistics;
using Samsyn.Statistics.Trend;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure.Methods;

/// <summary>The methods that tell what the years say.</summary>
internal static class SignalMethods
{
    /// <summary>The recent-trend marker.</summary>
    public static MethodTold Marker(Language language) => new()
    {
        Code = "trend-marker",
        Name = language.Say(sv: "Utveckling över fem tillfällen", da: "Udvikling over fem tidspunkter", en: "Trend over five times"),
        Answers = language.Say(
            sv: "Har en siffra säkert stigit eller fallit de fem senaste gångerna den mättes, mer än slumpen gör?",
            da: "Er et tal sikkert steget eller faldet de fem seneste gange, det blev målt, mere end tilfældet gør?",
            en: "Has a figure surely risen or fallen over the last five times it was measured, more than chance would make it?"),
        Formula = ["w = 1 / (s² + (c·y)²)", "b = Σ w (t − t̄)(y − ȳ) / Σ w (t − t̄)²", "χ² = b² Σ w (t − t̄)² > 9.5495"],
        Signs = language.Say(
            sv: "y är de fem siffrorna, t 1 till 5, s medelfelet ur varje intervall. c är hur mycket liknande platser varierar utöver slumpen i räkningen, lärt av dem alla; gränsen är då Students t i kvadrat. Lutningen b måste ha samma tecken vilket tillfälle som än lämnas ut.",
            da: "y er de fem tal, t 1 til 5, s standardfejlen ud fra hvert interval. c er, hvor meget lignende steder svinger ud over tilfældigheden i tællingen, lært af dem alle; grænsen er da Students t i anden. Hældningen b skal have samme fortegn, uanset hvilket tidspunkt der udelades.",
            en: "y are the five figures, t is 1 to 5, s the standard error from each interval. c is how much similar places vary beyond the chance in counting, learnt from all of them; the limit is then Student’s t squared. The slope b must have one sign whichever time is left out."),
        Assumes = language.Say(
            sv: "Att mätningarna är gjorda var för sig. En siffra som inte ändras kallas då en förändring i 2 fall av 1 000. Utan c gäller det bara små platser: med 3 000 fall om året och 3 procents vanlig variation blir det 12 av 100.",
            da: "At målingerne er lavet hver for sig. Et tal, der ikke ændrer sig, kaldes da en ændring i 2 tilfælde af 1.000. Uden c gælder det kun små steder: med 3.000 tilfælde om året og 3 procents almindelige udsving bliver det 12 af 100.",
            en: "That the measurements are made separately. A figure that does not change is then called a change in 2 cases of 1,000. Without c that holds for small places only: with 3,000 cases a year and ordinary variation of 3 per cent it becomes 12 of 100."),
        NotWhen = language.Say(
            sv: "När perioderna överlappar, som 2019 till 2021 och 2020 till 2022: samma personer räknas då flera gånger. Den säger inte varför, och inte att inget har ändrats.",
            da: "Når perioderne overlapper, som 2019 til 2021 og 2020 til 2022: de samme personer tælles da flere gange. Den siger ikke hvorfor, og ikke at intet har ændret sig.",
            en: "When periods overlap, as 2019 to 2021 and 2020 to 2022: the same people are then counted several times. It does not tell why, nor that nothing has changed."),
        Example = new(
            language.Say(
                sv: "Fem år med 10, 12, 14, 16 och 18 procent, alla med intervallet ± 1,96.",
                da: "Fem år med 10, 12, 14, 16 og 18 procent, alle med intervallet ± 1,96.",
                en: "Five years of 10, 12, 14, 16 and 18 per cent, each with the interval ± 1.96."),
            MarkerExample(language)),
        Source = "Office for Health Improvement and Disparities, Fingertips technical guidance; P. Armitage, Biometrics 11 (1955) 375–386",
    };

    /// <summary>Control charts.</summary>
    public static MethodTold Chart(Language language) => new()
    {
        Code = "process-control",
        Name = language.Say(sv: "Styrdiagram", da: "Kontroldiagram", en: "Control chart"),
        Answers = language.Say(
            sv: "Varierar en siffra som den alltid har gjort, eller har något hänt?",
            da: "Svinger et tal, som det altid har gjort, eller er der sket noget?",
            en: "Does a figure vary as it always has, or has something happened?"),
        Formula = ["m = ȳ", "R = mean |yᵢ − yᵢ₋₁|", "m ± 2.66 R"],
        Signs = language.Say(
            sv: "y är siffrorna i tidsordning. R är det genomsnittliga avståndet mellan grannar, utan avstånd på 3,267 R eller mer. Något har hänt när en punkt ligger utanför gränserna, när sju i rad stiger eller faller, när två av tre ligger nära samma gräns, eller när sju i rad ligger på samma sida av m.",
            da: "y er tallene i tidsrækkefølge. R er den gennemsnitlige afstand mellem naboer, uden afstande på 3,267 R eller mere. Der er sket noget, når et punkt ligger uden for grænserne, når syv i træk stiger eller falder, når to af tre ligger nær samme grænse, eller når syv i træk ligger på samme side af m.",
            en: "y are the figures in order of time. R is the mean distance between neighbours, without distances of 3.267 R or more. Something has happened when a point lies outside the limits, when seven in a row rise or fall, when two of three lie near one limit, or when seven in a row lie on one side of m."),
        Assumes = language.Say(
            sv: "Att siffrorna skulle variera lika och oberoende om inget hände. Ett diagram där inget har hänt säger ändå till i 4 fall av 100 med åtta punkter, 15 av 100 med tjugo.",
            da: "At tallene ville svinge ens og uafhængigt, hvis intet skete. Et diagram, hvor intet er sket, giver alligevel besked i 4 tilfælde af 100 med otte punkter, 15 af 100 med tyve.",
            en: "That figures would vary alike and independently if nothing happened. A chart where nothing has happened still signals in 4 cases of 100 with eight points, 15 of 100 with twenty."),
        NotWhen = language.Say(
            sv: "Med färre än åtta punkter; och med en siffra om året hittas en långsam förändring först efter sju år.",
            da: "Med færre end otte punkter; og med ét tal om året findes en langsom ændring først efter syv år.",
            en: "With fewer than eight points; and with one figure a year a slow change is found only after seven years."),
        Example = new(
            language.Say(sv: "Fyra månader med 10, 12, 11 och 13 besök.", da: "Fire måneder med 10, 12, 11 og 13 besøg.", en: "Four months of 10, 12, 11 and 13 visits."),
            ChartExample(language)),
        Source = "W. A. Shewhart (1931); D. J. Wheeler, Understanding Variation (1993); NHS England, Making Data Count (2019)",
    };

    /// <summary>The change of an inequality between two years.</summary>
    public static MethodTold GapChange(Language language) => new()
    {
        Code = "gap-change",
        Name = language.Say(sv: "Ändrad ojämlikhet", da: "Ændret ulighed", en: "Change of an inequality"),
        Answers = language.Say(
            sv: "Har en skillnad mellan grupper vuxit eller krympt från ett år till ett annat, som avstånd och som förhållande, och är de två överens?",
            da: "Er en forskel mellem grupper vokset eller skrumpet fra ét år til et andet, som afstand og som forhold, og er de to enige?",
            en: "Has a gap between groups grown or shrunk from one year to another, as a distance and as a ratio, and do the two agree?"),
        Formula = ["d = y₁ − y₀", "d − √((y₁ − l₁)² + (u₀ − y₀)²)", "r = q₁ / q₀", "r · exp(−√(ln²(q₁/l₁) + ln²(u₀/q₀)))"],
        Signs = language.Say(
            sv: "y är avståndet och q förhållandet, före (0) och efter (1); l och u är deras gränser. Den övre gränsen bildas på samma sätt åt andra hållet.",
            da: "y er afstanden og q forholdet, før (0) og efter (1); l og u er deres grænser. Den øvre grænse dannes på samme måde den anden vej.",
            en: "y is the distance and q the ratio, before (0) and after (1); l and u are their bounds. The upper bound is made in the same way the other way round."),
        Assumes = language.Say(
            sv: "Att de två åren är mätta var för sig. Intervallet håller då vad de två intervallen håller.",
            da: "At de to år er målt hver for sig. Intervallet holder da, hvad de to intervaller holder.",
            en: "That the two years are measured separately. The interval then keeps what the two intervals keep."),
        NotWhen = language.Say(
            sv: "När samma personer är tillfrågade båda gångerna, eller när perioderna överlappar.",
            da: "Når de samme personer er spurgt begge gange, eller når perioderne overlapper.",
            en: "When the same people were asked both times, or when the periods overlap."),
        Example = new(
            language.Say(
                sv: "Avståndet var 20 (medelfel 1) och är 11 (medelfel 1). Förhållandet var 2 (1 till 4) och är 3 (2 till 5).",
                da: "Afstanden var 20 (standardfejl 1) og er 11 (standardfejl 1). Forholdet var 2 (1 til 4) og er 3 (2 til 5).",
                en: "The distance was 20 (standard error 1) and is 11 (standard error 1). The ratio was 2 (1 to 4) and is 3 (2 to 5)."),
            GapExample(language)),
        Source = "G. Y. Zou, A. Donner, Statistics in Medicine 27 (2008) 1693–1702",
    };

    private static MethodFigure[] MarkerExample(Language language)
    {
        var found = (RecentTrend.Calculated)RecentTrend.Of(
            [.. Enumerable.Range(0, 5).Select(year => new SeriesPoint(TimeRange.Years(2020 + year), 10 + (2 * year)) { Interval = new(8.04 + (2 * year), 11.96 + (2 * year)) })]);
        return
        [
            .. new ExampleWords(language).Of(language.Say(sv: "Förändring per gång", da: "Ændring pr. gang", en: "Change each time"), found.Slope, ("2.00", "1.38", "2.62")),
            new("χ²", found.ChiSquare, "40.0"),
        ];
    }

    private static MethodFigure[] ChartExample(Language language)
    {
        var lines = ControlChart.Of([10, 12, 11, 13]).Points[0].Lines;
        return
        [
            new(language.Say(sv: "Medelvärde", da: "Gennemsnit", en: "Mean"), lines.Mean, "11.5"),
            new(language.Say(sv: "Nedre gräns", da: "Nedre grænse", en: "Lower limit"), lines.Lower, "7.07"),
            new(language.Say(sv: "Övre gräns", da: "Øvre grænse", en: "Upper limit"), lines.Upper, "15.93"),
        ];
    }

    private static MethodFigure[] GapExample(Language language)
    {
        var change = Statistics.Trend.GapChange.Of(new(Estimate.Normal(20, 1), new(2, new(1, 4))), new(Estimate.Normal(11, 1), new(3, new(2, 5))));
        var words = new ExampleWords(language);
        return [.. words.Of("d", change.Absolute!.Estimate, ("-9.0", "-11.8", "-6.2")), .. words.Of("r", change.Relative!.Estimate, ("1.50", "0.67", "3.55"))];
    }
}
