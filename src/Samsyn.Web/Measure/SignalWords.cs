// What the years say of a figure: the marker, the control chart, and what a follow-up would find, in words.
using Samsyn.Loop.Measure;
using Samsyn.Statistics.Compare;
using Samsyn.Statistics.Trend;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure;

public sealed class SignalWords(Language language) : Words(language)
{
    /// <summary>Extra variation that would be written as 0.0 per cent.</summary>
    private const double Hardly = 0.0005;

    public string Heading => Say(sv: "Har siffran för alla ändrats?", da: "Har tallet for alle ændret sig?", en: "Has the figure for everyone changed?");

    public string ChartHeading => Say(sv: "Har något hänt?", da: "Er der sket noget?", en: "Has something happened?");

    public string ChartName => Say(sv: "Styrdiagram", da: "Kontroldiagram", en: "Control chart");

    public string FollowUpHeading => Say(sv: "Till nästa uppföljning", da: "Til næste opfølgning", en: "For the next follow-up");

    public string HowTrend => Say(sv: "Så räknas det", da: "Sådan regnes det", en: "How it is computed");

    public string Signal => Say(sv: "Vad punkten säger", da: "Hvad punktet siger", en: "What the point says");

    public string UpperLine => Say(sv: "övre gräns", da: "øvre grænse", en: "upper limit");

    public string MeanLine => Say(sv: "medelvärde", da: "gennemsnit", en: "mean");

    public string LowerLine => Say(sv: "nedre gräns", da: "nedre grænse", en: "lower limit");

    /// <summary>Whether the figure has risen or fallen, or why nobody can say.</summary>
    public string Marker(PlaceSignals signals, Indicator indicator) => signals.Trend switch
    {
        RecentTrend.NotCalculated { Why: var why } => $"{Say(sv: "Det går inte att säga:", da: "Det kan ikke siges:", en: "That cannot be said:")} {Obstacle(why)}.",
        RecentTrend.Calculated known when known.Turned == TrendMarker.NoChange && !known.Steady && known.ChiSquare > known.Limit => Say(
            sv: $"Ingen säker förändring {Between(signals)}: det är en enda mätning som avviker.",
            da: $"Ingen sikker ændring {Between(signals)}: det er en enkelt måling, der afviger.",
            en: $"No sure change {Between(signals)}: it is one single measurement that differs."),
        { Marker: var marker } => Turned(marker.Means(indicator.Direction.MoreIsBetter()), Between(signals)),
    };

    /// <summary>What the marker believes of chance.</summary>
    public string Believed(PlaceSignals signals) => signals.Trend is not RecentTrend.Calculated ? ""
        : signals.Extra is { Coefficient: < Hardly }
        ? Say(
            sv: "Liknande platser varierar inte mer från gång till gång än slumpen i räkningen gör.",
            da: "Lignende steder svinger ikke mere fra gang til gang, end tilfældigheden i tællingen gør.",
            en: "Similar places vary no more from time to time than the chance in counting makes them.")
        : signals.Extra is { } extra
        ? Say(
            sv: $"Liknande platser varierar {Language.Write(100 * extra.Coefficient, 1)} procent från gång till gång utöver slumpen i räkningen, och det är inräknat.",
            da: $"Lignende steder svinger {Language.Write(100 * extra.Coefficient, 1)} procent fra gang til gang ud over tilfældigheden i tællingen, og det er regnet med.",
            en: $"Similar places vary by {Language.Write(100 * extra.Coefficient, 1)} per cent from time to time beyond the chance in counting, and that is allowed for.")
        : Say(
            sv: "Bara slumpen i räkningen är inräknad, för det finns för få liknande platser att lära av. I en stor kommun kan då vanlig variation mellan åren se ut som en förändring.",
            da: "Kun tilfældigheden i tællingen er regnet med, for der er for få lignende steder at lære af. I en stor kommune kan almindelige udsving mellem årene så se ud som en ændring.",
            en: "Only the chance in counting is allowed for, since there are too few similar places to learn from. In a large municipality ordinary variation between years may then look like a change.");

    /// <summary>What the chart says in all.</summary>
    public string Charted(PlaceSignals signals)
    {
        var (points, times) = (signals.Chart!.Points, signals.ChartTimes);
        var told = times.Zip(points).Where(point => point.Second.Cause != SpecialCause.None).Select(point => BriefTime(point.First)).ToArray();
        return told.Length == 0
            ? Say(
                sv: "Siffran varierar som den brukar: inget tyder på att något särskilt har hänt.",
                da: "Tallet svinger, som det plejer: intet tyder på, at der er sket noget særligt.",
                en: "The figure varies as it usually does: nothing suggests that something special has happened.")
            : Say(
                sv: $"Något har hänt som inte är vanlig variation: {string.Join(", ", told)}.",
                da: $"Der er sket noget, som ikke er almindelige udsving: {string.Join(", ", told)}.",
                en: $"Something has happened that is not ordinary variation: {string.Join(", ", told)}.");
    }

    public string ChartTitle(IndicatorPicture picture) => Say(
        sv: $"{Name(picture.Indicator.Name)}, styrdiagram, {picture.Area.Name}",
        da: $"{Name(picture.Indicator.Name)}, kontroldiagram, {picture.Area.Name}",
        en: $"{Name(picture.Indicator.Name)}, control chart, {picture.Area.Name}");

    public string ChartSays(PlaceSignals signals) => Say(
        sv: $"En punkt för varje gång, medelvärdet som linje och gränserna för vanlig variation streckade. Fyllda punkter säger att något har hänt. {Charted(signals)}",
        da: $"Et punkt for hver gang, gennemsnittet som linje og grænserne for almindelige udsving stiplet. Udfyldte punkter siger, at der er sket noget. {Charted(signals)}",
        en: $"A point for each time, the mean as a line and the limits of ordinary variation dashed. Filled points say that something has happened. {Charted(signals)}");

    /// <summary>What to know before the chart is believed.</summary>
    public string Honest(ControlChart chart) => string.Join(' ', chart.Remarks.Select(remark => remark switch
    {
        ControlRemark.TrialLimits => Say(
            sv: "Gränserna är gjorda av färre än tolv punkter, så de är på prov och kommer att flyttas.",
            da: "Grænserne er lavet af færre end tolv punkter, så de er på prøve og vil flytte sig.",
            en: "The limits are made of fewer than twelve points, so they are on trial and will move."),
        ControlRemark.YearlyIsSlow => Say(
            sv: "Sju i rad tar sju år: med en siffra om året hittas en långsam förändring sent.",
            da: "Syv i træk tager syv år: med ét tal om året findes en langsom ændring sent.",
            en: "Seven in a row take seven years: with one figure a year a slow change is found late."),
        ControlRemark.NoVariation => Say(sv: "Siffran har aldrig varierat.", da: "Tallet har aldrig svinget.", en: "The figure has never varied."),
        _ => "",
    }).Append(Say(
        sv: $"Regler: {ControlChart.RuleSet}.", da: $"Regler: {ControlChart.RuleSet}.", en: $"Rules: {ControlChart.RuleSet}.")).Where(sentence => sentence.Length > 0));

    /// <summary>What one point says.</summary>
    public string Said(ControlPoint point) => (point.Signal, Rule(point.Cause)) switch
    {
        (ControlSignal.CommonCause, _) => Say(sv: "vanlig variation", da: "almindelige udsving", en: "ordinary variation"),
        (ControlSignal.Improvement, var rule) => Say(sv: $"till det bättre: {rule}", da: $"til det bedre: {rule}", en: $"for the better: {rule}"),
        (ControlSignal.Concern, var rule) => Say(sv: $"till det sämre: {rule}", da: $"til det værre: {rule}", en: $"for the worse: {rule}"),
        (_, var rule) => rule,
    };

    /// <summary>How large a change must be before the next follow-up is likely to find it.</summary>
    public string FollowUp(SmallestChange change, Indicator indicator)
    {
        var share = Whole(100 * change.Power);
        string Size(double size) => $"{Language.Write(size, Numbers.Decimals(size))} {UnitOfDifference(indicator)}";
        return (change.Fall, change.Rise) switch
        {
            ({ } fall, { } rise) when Size(fall) == Size(rise) => Say(
                sv: $"Är nästa mätning lika stor hittas en förändring på {Size(fall)} i {share} fall av 100. En mindre förändring syns oftast inte, även om den är verklig.",
                da: $"Er næste måling lige så stor, findes en ændring på {Size(fall)} i {share} tilfælde af 100. En mindre ændring ses som regel ikke, selv om den er virkelig.",
                en: $"If the next measurement is as large, a change of {Size(fall)} is found in {share} cases of 100. A smaller change mostly does not show, even if it is real."),
            ({ } fall, { } rise) => Say(
                sv: $"Är nästa mätning lika stor hittas en minskning på {Size(fall)} eller en ökning på {Size(rise)} i {share} fall av 100. En mindre förändring syns oftast inte, även om den är verklig.",
                da: $"Er næste måling lige så stor, findes et fald på {Size(fall)} eller en stigning på {Size(rise)} i {share} tilfælde af 100. En mindre ændring ses som regel ikke, selv om den er virkelig.",
                en: $"If the next measurement is as large, a fall of {Size(fall)} or a rise of {Size(rise)} is found in {share} cases of 100. A smaller change mostly does not show, even if it is real."),
            (null, { } rise) => Say(
                sv: $"Är nästa mätning lika stor syns ingen minskning, hur stor den än är: det är för få personer. En ökning på {Size(rise)} hittas i {share} fall av 100.",
                da: $"Er næste måling lige så stor, ses intet fald, hvor stort det end er: der er for få personer. En stigning på {Size(rise)} findes i {share} tilfælde af 100.",
                en: $"If the next measurement is as large, no fall will show, however large: there are too few people. A rise of {Size(rise)} is found in {share} cases of 100."),
            ({ } fall, null) => Say(
                sv: $"Är nästa mätning lika stor hittas en minskning på {Size(fall)} i {share} fall av 100. En ökning syns inte: det är för få personer.",
                da: $"Er næste måling lige så stor, findes et fald på {Size(fall)} i {share} tilfælde af 100. En stigning ses ikke: der er for få personer.",
                en: $"If the next measurement is as large, a fall of {Size(fall)} is found in {share} cases of 100. A rise will not show: there are too few people."),
            _ => Say(
                sv: "Det är för få personer för att nästa mätning ska kunna visa en förändring. Ta flera år tillsammans.",
                da: "Der er for få personer til, at næste måling kan vise en ændring. Tag flere år sammen.",
                en: "There are too few people for the next measurement to show a change. Take several years together."),
        };
    }

    private string Between(PlaceSignals signals) => signals.Looked is { } looked
        ? Say(
            sv: $"från {Time(looked.First)} till {Time(looked.Last)}",
            da: $"fra {Time(looked.First)} til {Time(looked.Last)}",
            en: $"from {Time(looked.First)} to {Time(looked.Last)}")
        : "";

    private string Turned(TrendMeaning meaning, string between) => meaning switch
    {
        TrendMeaning.IncreasingBetter => Say(sv: $"Den har säkert ökat {between}. Det är bättre.", da: $"Det er sikkert steget {between}. Det er bedre.", en: $"It has surely risen {between}. That is better."),
        TrendMeaning.IncreasingWorse => Say(sv: $"Den har säkert ökat {between}. Det är sämre.", da: $"Det er sikkert steget {between}. Det er dårligere.", en: $"It has surely risen {between}. That is worse."),
        TrendMeaning.DecreasingBetter => Say(sv: $"Den har säkert minskat {between}. Det är bättre.", da: $"Det er sikkert faldet {between}. Det er bedre.", en: $"It has surely fallen {between}. That is better."),
        TrendMeaning.DecreasingWorse => Say(sv: $"Den har säkert minskat {between}. Det är sämre.", da: $"Det er sikkert faldet {between}. Det er dårligere.", en: $"It has surely fallen {between}. That is worse."),
        TrendMeaning.Increasing => Say(sv: $"Den har säkert ökat {between}.", da: $"Det er sikkert steget {between}.", en: $"It has surely risen {between}."),
        TrendMeaning.Decreasing => Say(sv: $"Den har säkert minskat {between}.", da: $"Det er sikkert faldet {between}.", en: $"It has surely fallen {between}."),
        _ => Say(sv: $"Ingen säker förändring {between}.", da: $"Ingen sikker ændring {between}.", en: $"No sure change {between}."),
    };

    private string Obstacle(TrendObstacle why) => why switch
    {
        TrendObstacle.TooFewPoints => Say(sv: "det behövs siffror från fem tillfällen", da: "der skal tal fra fem tidspunkter til", en: "figures from five times are needed"),
        TrendObstacle.BrokenRun => Say(sv: "en siffra saknas bland de fem senaste", da: "et tal mangler blandt de fem seneste", en: "one of the last five figures is missing"),
        TrendObstacle.NoInterval => Say(sv: "osäkerheten är okänd för någon av de fem senaste siffrorna", da: "usikkerheden er ukendt for et af de fem seneste tal", en: "the uncertainty of one of the last five figures is not known"),
        TrendObstacle.NoWidth => Say(sv: "någon av de fem senaste siffrorna sägs vara helt säker", da: "et af de fem seneste tal siges at være helt sikkert", en: "one of the last five figures is said to be wholly certain"),
        TrendObstacle.NoCounts => Say(sv: "antalen saknas", da: "antallene mangler", en: "the counts are missing"),
        TrendObstacle.EverybodyCounted => Say(sv: "någon av de fem senaste siffrorna gäller alla utan undantag", da: "et af de fem seneste tal gælder alle uden undtagelse", en: "one of the last five figures is of everybody without exception"),
        _ => Say(sv: "perioderna överlappar varandra, så samma personer räknas flera gånger", da: "perioderne overlapper hinanden, så de samme personer tælles flere gange", en: "the periods overlap, so the same people are counted several times"),
    };

    private string Rule(SpecialCause cause) => cause switch
    {
        SpecialCause.AboveLimit => Say(sv: "över den övre gränsen", da: "over den øvre grænse", en: "above the upper limit"),
        SpecialCause.BelowLimit => Say(sv: "under den nedre gränsen", da: "under den nedre grænse", en: "below the lower limit"),
        SpecialCause.Rising => Say(sv: "sju i rad som stiger", da: "syv i træk, der stiger", en: "seven in a row that rise"),
        SpecialCause.Falling => Say(sv: "sju i rad som faller", da: "syv i træk, der falder", en: "seven in a row that fall"),
        SpecialCause.TwoOfThreeHigh => Say(sv: "två av tre nära den övre gränsen", da: "to af tre nær den øvre grænse", en: "two of three near the upper limit"),
        SpecialCause.TwoOfThreeLow => Say(sv: "två av tre nära den nedre gränsen", da: "to af tre nær den nedre grænse", en: "two of three near the lower limit"),
        SpecialCause.SevenAbove => Say(sv: "sju i rad över medelvärdet", da: "syv i træk over gennemsnittet", en: "seven in a row above the mean"),
        SpecialCause.SevenBelow => Say(sv: "sju i rad under medelvärdet", da: "syv i træk under gennemsnittet", en: "seven in a row below the mean"),
        _ => "",
    };
}
