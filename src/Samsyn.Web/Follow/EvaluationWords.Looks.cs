// What is said beside the answer: the same figures looked at in other ways, how it is computed, and what cannot be said.
using Samsyn.Loop.Follow;
using Samsyn.Statistics.Effect;
using Samsyn.Web.Decide;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Follow;

/// <content>Other ways to look.</content>
public sealed partial class EvaluationWords
{
    public string Reasons => Say(sv: "Varför?", da: "Hvorfor?", en: "Why?");

    public string OtherLooks => Say(sv: "Samma siffror på andra sätt", da: "De samme tal på andre måder", en: "The same figures in other ways");

    public string OtherLooksLead => Say(
        sv: "Inget av detta avgör svaret. Det visar varför det blev som det blev.", da: "Intet af dette afgør svaret. Det viser, hvorfor det blev, som det blev.", en: "None of this settles the answer. It shows why it came out as it did.");

    public string OwnLine => Say(sv: "Områdets egen linje", da: "Områdets egen linje", en: "The area’s own line");

    public string OwnLineSays => Say(
        sv: "Fyllda märken: vad som sågs. Streckad linje: vart åren före starten pekade, med det utrymme som slumpen behöver. Döm inte efter ett enda år.",
        da: "Fyldte mærker: hvad der blev set. Stiplet linje: hvorhen årene før starten pegede, med den plads, tilfældet behøver. Døm ikke efter et enkelt år.",
        en: "Filled marks: what was seen. Dashed line: where the years before the start pointed, with the room that chance needs. Do not judge by any one year.");

    public string YearByYear => Say(sv: "År för år mot de andra områdena", da: "År for år mod de andre områder", en: "Year by year against the other areas");

    public string YearByYearSays(EventStudy study)
    {
        ArgumentNullException.ThrowIfNull(study);
        return (study.Dots.Any(dot => dot.Size is Learnt<EffectSize>.Known { Value.IsLogarithm: true }) ? Say(sv: "I procent. ", da: "I procent. ", en: "In per cent. ") : "") + Say(
            sv: $"Hur mycket mer området har ändrats sedan {Language.Year(study.Base)} än de andra. Före starten ska punkterna ligga kring noll; en enstaka utanför säger ingenting.",
            da: $"Hvor meget mere området har ændret sig siden {Language.Year(study.Base)} end de andre. Før starten skal punkterne ligge omkring nul; en enkelt udenfor siger intet.",
            en: $"How much more the area has changed since {Language.Year(study.Base)} than the others. Before the start the dots should lie about zero; a single one outside says nothing.");
    }

    public string StartLabel => Say(sv: "Start", da: "Starten", en: "The start");

    public string BeforeAfter => Say(sv: "Före och efter, utan jämförelse", da: "Før og efter, uden sammenligning", en: "Before and after, without comparison");

    public string Difference => Say(sv: "Skillnad mot jämförelseområdena, år för år", da: "Forskel fra sammenligningsområderne, år for år", en: "Difference against the comparison areas, year by year");

    public string Placebo => Say(sv: "Hur många ändrades lika mycket?", da: "Hvor mange ændrede sig lige så meget?", en: "How many changed as much?");

    public string Mixture => Say(sv: "En blandning av de andra", da: "En blanding af de andre", en: "A mixture of the others");

    public string AllFigures => Say(sv: "Alla siffror", da: "Alle tal", en: "All figures");

    public string YearColumn => Say(sv: "År", da: "Årstal", en: "Year");

    public string Seen => Say(sv: "Sågs", da: "Set", en: "Seen");

    public string Expected => Say(sv: "Väntat", da: "Ventet", en: "Expected");

    public string Apart => Say(sv: "Mot de andra", da: "Mod de andre", en: "Against the others");

    public string Where => Say(sv: "Område", da: "Sted", en: "Area");

    public string How => Say(sv: "Hur det är räknat", da: "Sådan er det beregnet", en: "How it is computed");

    public string CannotSay => Say(sv: "Vad som inte går att säga", da: "Hvad der ikke kan siges", en: "What cannot be said");

    public string CannotSayText => Say(
        sv: "Svaret säger att siffrorna rörde sig, eller inte, tillsammans med starten, och hur säkert det är. Det säger inte vad som rörde dem. Något annat kan ha kommit samtidigt, och området kan ha gått sin egen väg ändå. Där inget görs talar siffrorna ändå för en effekt i 1 till 4 fall av 100.",
        da: "Svaret siger, at tallene bevægede sig, eller ikke, sammen med starten, og hvor sikkert det er. Det siger ikke, hvad der bevægede dem. Noget andet kan være kommet samtidig, og området kan være gået sin egen vej alligevel. Hvor intet gøres, taler tallene alligevel for en effekt i 1 til 4 tilfælde af 100.",
        en: "The answer says that the figures moved, or did not, together with the start, and how sure that is. It does not say what moved them. Something else may have come at the same time, and the area may have gone its own way anyhow. Where nothing is done, the figures support an effect all the same in 1 to 4 of 100.");

    public string FiguresFile => Say(sv: "Siffrorna (CSV)", da: "Tallene (CSV)", en: "The figures (CSV)");

    public string ResultFile => Say(sv: "Resultatet (JSON)", da: "Resultatet (JSON) som fil", en: "The result (JSON)");

    /// <summary>How it is computed: the method pages.</summary>
    public IReadOnlyList<(string Code, string Label)> Methods =>
    [
        ("did-it-help", Say(sv: "Beskedet", da: "Afgørelsen", en: "The verdict")),
        ("difference-in-differences", Say(sv: "Skillnad i skillnader", da: "Forskel i forskelle", en: "Difference in differences")),
        ("placebo-and-synthetic-control", Say(sv: "Placebo och blandning", da: "Placebo og blanding", en: "Placebo and mixture")),
        ("before-and-after", Say(sv: "Före och efter", da: "Før og efter", en: "Before and after")),
    ];

    /// <summary>An effect, or why there is none.</summary>
    public string Said(Learnt<EffectSize> learnt) => learnt switch
    {
        Learnt<EffectSize>.Known { Value: var size } => $"{Size(size)}.",
        Learnt<EffectSize>.TooLittle { Why: var why } => Said(why),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>The years from the start on, together against the line.</summary>
    public string Said(Learnt<Projection> learnt)
    {
        if (learnt is not Learnt<Projection>.Known { Value.Together: { Expected: { Interval: { } bounds } expected } together })
        {
            return Said(((Learnt<Projection>.TooLittle)learnt).Why);
        }

        var decimals = Numbers.Decimals(expected.Value);
        string Write(double number) => Language.Write(number, decimals);
        return Say(
            sv: $"Från starten sågs {Write(together.Observed)} sammanlagt; linjen pekade på {Write(expected.Value)} (mellan {Write(bounds.Lower)} och {Write(bounds.Upper)}).",
            da: $"Fra starten blev {Write(together.Observed)} set i alt; linjen pegede på {Write(expected.Value)} (mellem {Write(bounds.Lower)} og {Write(bounds.Upper)}).",
            en: $"From the start on {Write(together.Observed)} were seen in all; the line pointed to {Write(expected.Value)} (between {Write(bounds.Lower)} and {Write(bounds.Upper)}).");
    }

    /// <summary>How many areas changed as much.</summary>
    public string Said(Learnt<Placebo> learnt) => learnt switch
    {
        Learnt<Placebo>.Known { Value: var placebo } => Say(
            sv: $"{Whole(placebo.Rank)} av {Whole(placebo.Units.Count)} områden ändrades lika mycket, om vart och ett tas för det berörda, detta inräknat.",
            da: $"{Whole(placebo.Rank)} af {Whole(placebo.Units.Count)} områder ændrede sig lige så meget, hvis hvert af dem tages for det berørte, dette medregnet.",
            en: $"{Whole(placebo.Rank)} of {Whole(placebo.Units.Count)} areas changed as much, if each in turn is taken for the one concerned, this one counted in."),
        _ => Said(((Learnt<Placebo>.TooLittle)learnt).Why),
    };

    /// <summary>How far the area lies from a mixture of the others, or why none is made.</summary>
    public IEnumerable<string> Said(Learnt<SyntheticControl> learnt, EvaluationResult result, PlanKnown known)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (learnt is not Learnt<SyntheticControl>.Known { Value: var mixture })
        {
            yield return Said(((Learnt<SyntheticControl>.TooLittle)learnt).Why);
            yield break;
        }

        var decimals = Numbers.Decimals(mixture.Before, mixture.MeanGap);
        var named = string.Join(", ", mixture.Donors.Take(5).Select(donor => $"{AreaOf(donor.Unit, known)} {Whole(100 * donor.Weight)}{(Language == Language.English ? "%" : "\u00a0%")}"));
        var per = result.Figures.IsCounts ? Say(sv: " per 100 000", da: " pr. 100.000", en: " per 100,000") : "";
        yield return Say(
            sv: $"Blandningen ({named}) låg före starten {Language.Write(mixture.Before, decimals)}{per} från området, och efter den i medeltal {Language.Write(mixture.MeanGap, decimals)}{per} ifrån.",
            da: $"Blandingen ({named}) lå før starten {Language.Write(mixture.Before, decimals)}{per} fra området, og efter den i gennemsnit {Language.Write(mixture.MeanGap, decimals)}{per} fra.",
            en: $"The mixture ({named}) lay {Language.Write(mixture.Before, decimals)}{per} from the area before the start; after it the area lies {Language.Write(mixture.MeanGap, decimals)}{per} from it on average.");
        if (result.MixtureRank is Learnt<SyntheticPlacebo>.Known { Value.Placebo: var rank })
        {
            yield return Say(
                sv: $"{Whole(rank.Rank)} av {Whole(rank.Units.Count)} områden gick lika långt från sin blandning.", da: $"{Whole(rank.Rank)} af {Whole(rank.Units.Count)} områder gik lige så langt fra deres blanding.", en: $"{Whole(rank.Rank)} of {Whole(rank.Units.Count)} areas went as far from their mixture.");
        }

        if (mixture.Outside > 0)
        {
            yield return Say(
                sv: $"{Whole(mixture.Outside)} av åren före låg området utanför alla de andra, så ingen blandning når det.", da: $"I {Whole(mixture.Outside)} af årene før lå området uden for alle de andre, så ingen blanding når det.", en: $"In {Whole(mixture.Outside)} of the years before the area lay outside all the others, so that no mixture reaches it.");
        }

        if (result.Figures.Panel is { } panel && panel.Comparators > panel.Before)
        {
            yield return Say(sv: "Områdena är fler än åren före, så att blandningen passar kan vara slump.", da: "Områderne er flere end årene før, så at blandingen passer, kan være tilfældigt.", en: "There are more areas than years before, so that the mixture fits may be chance.");
        }
    }

    /// <summary>Why figures tell nothing.</summary>
    public string Said(EffectObstacle why) => why switch
    {
        EffectObstacle.NeedsCounts => Say(sv: "Går inte: det behöver siffror som räknar fall.", da: "Kan ikke lade sig gøre: det kræver tal, der tæller tilfælde.", en: "Not possible: it needs figures that count cases."),
        EffectObstacle.TooFewComparators => Say(sv: "Går inte: områdena är för få.", da: "Kan ikke lade sig gøre: områderne er for få.", en: "Not possible: the areas are too few."),
        EffectObstacle.TooFewTimesBefore => Say(sv: "Går inte: åren före starten är för få.", da: "Kan ikke lade sig gøre: årene før starten er for få.", en: "Not possible: the years before the start are too few."),
        EffectObstacle.TooFewTimesAfter => Say(sv: "Går inte: åren från starten är för få.", da: "Kan ikke lade sig gøre: årene fra starten er for få.", en: "Not possible: the years from the start on are too few."),
        EffectObstacle.NoCases => Say(sv: "Går inte: inget fall räknades där ett behövs.", da: "Kan ikke lade sig gøre: intet tilfælde blev talt, hvor ét er nødvendigt.", en: "Not possible: no case was counted where one is needed."),
        _ => Say(sv: "Går inte: siffrorna lämnar inget över att lära en osäkerhet av.", da: "Kan ikke lade sig gøre: tallene efterlader intet at lære en usikkerhed af.", en: "Not possible: the figures leave nothing over from which an uncertainty could be learnt."),
    };

    /// <summary>Later years that wait for figures.</summary>
    public string ToCome(EvaluationPanel panel, PlanKnown known)
    {
        ArgumentNullException.ThrowIfNull(panel);
        return Say(
            sv: $"Senare år räknas när alla områden har siffror. Väntar på: {Listed(panel.ToCome, known)}.", da: $"Senere år tæller, når alle områder har tal. Venter på: {Listed(panel.ToCome, known)}.", en: $"Later years count once all areas have figures. Waiting for: {Listed(panel.ToCome, known)}.");
    }

    /// <summary>Frozen figures that the source has changed since.</summary>
    public string Revised(IReadOnlyList<RevisedFigure> revised, PlanKnown known)
    {
        ArgumentNullException.ThrowIfNull(revised);
        const int most = 8;
        var named = string.Join("; ", revised.Take(most).Select(one => $"{AreaOf(one.Then.Area, known)} {Language.Year(one.Then.Year)}: {Cell(one.Then)} → {Cell(one.Now)}"));
        return Say(
            sv: $"Källan har ändrat {Whole(revised.Count)} av de låsta siffrorna sedan dess: {named}. Svaret räknas med dagens siffror.",
            da: $"Kilden har ændret {Whole(revised.Count)} af de låste tal siden da: {named}. Svaret beregnes med dagens tal.",
            en: $"The source has changed {Whole(revised.Count)} of the frozen figures since: {named}. The answer is computed from today’s figures.");
    }

    /// <summary>A figure as it stands in a table: cases of persons, a value, or why there is none.</summary>
    public string Cell(YearlyFigure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return figure switch
        {
            { Absence: { } absence } => Why(absence),
            { IsCount: true } => Say(sv: $"{Whole(figure.Cases!.Value)} av {Whole(figure.Persons!.Value)}", da: $"{Whole(figure.Cases!.Value)} af {Whole(figure.Persons!.Value)}", en: $"{Whole(figure.Cases!.Value)} of {Whole(figure.Persons!.Value)}"),
            _ => Language.Write(figure.Value!.Value, Numbers.Decimals(figure.Value.Value)),
        };
    }
}
