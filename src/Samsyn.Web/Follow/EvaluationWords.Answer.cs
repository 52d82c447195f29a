// The answer of an evaluation in words: three words for the verdict, its reasons, the effect, and what nobody can say.
using Samsyn.Loop.Follow;
using Samsyn.Statistics;
using Samsyn.Statistics.Effect;
using Samsyn.Web.Decide;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Follow;

/// <content>The answer.</content>
public sealed partial class EvaluationWords
{
    /// <summary>The verdict, in one of three wordings that are the same everywhere.</summary>
    public string Verdict(EvaluationAnswer answer) => answer switch
    {
        EvaluationAnswer.Supports => Say(sv: "talar för", da: "taler for", en: "supports"),
        EvaluationAnswer.DoesNotShow => Say(sv: "visar inte", da: "viser ikke", en: "does not show"),
        _ => Say(sv: "för lite underlag", da: "for lidt grundlag", en: "too little data"),
    };

    /// <summary>The first sentence: the verdict, set as large whichever it is.</summary>
    public string Lead(EvaluationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var word = Verdict(result.Answer);
        return result.Evaluation.IsChosenAfterwards
            ? Say(sv: $"Besked: {word} ({Afterwards}).", da: $"Afgørelse: {word} ({Afterwards}).", en: $"The verdict: {word} ({Afterwards}).")
            : Say(sv: $"Besked: {word}.", da: $"Afgørelse: {word}.", en: $"The verdict: {word}.");
    }

    /// <summary>What the verdict means here, with the effect and its interval.</summary>
    public string Second(EvaluationResult result, PlanKnown known)
    {
        ArgumentNullException.ThrowIfNull(result);
        var (what, where) = (Inside(IndicatorOf(result.Evaluation.Indicator, known)), AreaOf(result.Evaluation.Area, known));
        var asked = result.Answer switch
        {
            EvaluationAnswer.Supports => Say(
                sv: $"Siffrorna talar för att det hjälpte: {what} rörde sig åt rätt håll i {where}, mer än i jämförelseområdena och mer än slumpen brukar göra.",
                da: $"Tallene taler for, at det hjalp: {what} bevægede sig den rigtige vej i {where}, mere end i sammenligningsområderne og mere, end tilfældet plejer.",
                en: $"The figures support that it helped: {what} moved the right way in {where}, more than in the comparison areas and more than chance usually makes."),
            EvaluationAnswer.DoesNotShow => Say(
                sv: $"Siffrorna visar inte att det hjälpte: en så stor effekt som ni siktade på i {where} är utesluten för {what}.",
                da: $"Tallene viser ikke, at det hjalp: en så stor effekt, som I sigtede efter i {where}, er udelukket for {what}.",
                en: $"The figures do not show that it helped: an effect as large as you aimed at in {where} is ruled out for {what}."),
            _ when result.Verdict is null => Say(
                sv: $"Siffrorna går inte att jämföra ännu, så ingen kan säga om det hjälpte i {where}. Skälet står här nedanför.",
                da: $"Tallene kan ikke sammenlignes endnu, så ingen kan sige, om det hjalp i {where}. Grunden står herunder.",
                en: $"The figures cannot be compared yet, so nobody can say whether it helped in {where}. The reason stands below."),
            _ => Say(
                sv: $"Siffrorna räcker inte för att säga om det hjälpte i {where}: {what} kan ha rört sig så mycket som ni siktade på, eller inte alls.",
                da: $"Tallene rækker ikke til at sige, om det hjalp i {where}: {what} kan have bevæget sig så meget, som I sigtede efter, eller slet ikke.",
                en: $"The figures are not enough to say whether it helped in {where}: {what} may have moved as much as you aimed at, or not at all."),
        };
        return result.Effect is { } effect ? $"{asked} {EffectLine(effect, result)}" : asked;
    }

    /// <summary>The effect against the comparison areas, in per cent or in the unit, and in persons a year.</summary>
    public string EffectLine(EffectSize effect, EvaluationResult result)
    {
        ArgumentNullException.ThrowIfNull(effect);
        ArgumentNullException.ThrowIfNull(result);
        var first = Say(sv: $"Jämfört med de andra områdena: {Size(effect)}.", da: $"Sammenlignet med de andre områder: {Size(effect)}.", en: $"Compared with the other areas: {Size(effect)}.");
        return result.PersonsAYear is { Interval: { } bounds } persons
            ? $"{first} " + Say(
                sv: $"Det är {Whole(persons.Value)} personer om året i området (mellan {Whole(bounds.Lower)} och {Whole(bounds.Upper)}).",
                da: $"Det er {Whole(persons.Value)} personer om året i området (mellem {Whole(bounds.Lower)} og {Whole(bounds.Upper)}).",
                en: $"That is {Whole(persons.Value)} persons a year in the area (between {Whole(bounds.Lower)} and {Whole(bounds.Upper)}).")
            : first;
    }

    /// <summary>An effect with its interval: per cent of a ratio, else the difference.</summary>
    public string Size(EffectSize effect)
    {
        ArgumentNullException.ThrowIfNull(effect);
        return !effect.IsLogarithm ? Between(effect.Estimate, Numbers.Decimals(effect.Estimate.Value), "")
            : effect.Ratio is { } ratio ? Between(Hundredths(ratio), 0, Say(sv: " procent", da: " procent", en: " per cent")) : Say(sv: "för osäkert för ett tal", da: "for usikkert til et tal", en: "too uncertain for a number");
    }

    /// <summary>Why the verdict is what it is.</summary>
    public string Said(VerdictReason reason) => reason switch
    {
        VerdictReason.TooFewComparators => Say(sv: "Jämförelseområdena är för få.", da: "Sammenligningsområderne er for få.", en: "The comparison areas are too few."),
        VerdictReason.TooFewTimesBefore => Say(sv: "Färre än tre år före starten.", da: "Færre end tre år før starten.", en: "Fewer than three years before the start."),
        VerdictReason.TooFewTimesAfter => Say(sv: "Färre än tre år från starten.", da: "Færre end tre år fra starten.", en: "Fewer than three years from the start on."),
        VerdictReason.TooFewCases => Say(sv: "Färre än tio fall före eller efter starten.", da: "Færre end ti tilfælde før eller efter starten.", en: "Fewer than ten cases before or after the start."),
        VerdictReason.NeedsCounts => Say(sv: "Regeln behöver siffror som räknar fall bland personer.", da: "Reglen kræver tal, der tæller tilfælde blandt personer.", en: "The rule needs figures that count cases among persons."),
        VerdictReason.Undetermined => Say(sv: "Siffrorna lämnar inget över att lära en osäkerhet av.", da: "Tallene efterlader intet at lære en usikkerhed af.", en: "The figures leave nothing over from which an uncertainty could be learnt."),
        VerdictReason.OnWantedSide => Say(sv: "Hela intervallet ligger på den önskade sidan.", da: "Hele intervallet ligger på den ønskede side.", en: "The whole interval lies on the wanted side."),
        VerdictReason.HoldsNoEffect => Say(sv: "Intervallet rymmer att inget ändrades.", da: "Intervallet rummer, at intet ændrede sig.", en: "The interval holds that nothing changed."),
        VerdictReason.OnOtherSide => Say(sv: "Hela intervallet ligger på den sida som inte önskades.", da: "Hele intervallet ligger på den side, der ikke var ønsket.", en: "The whole interval lies on the side that was not wanted."),
        VerdictReason.SlopesAlike => Say(sv: "Före starten gick området som de andra.", da: "Før starten gik området som de andre.", en: "Before the start the area went as the others did."),
        VerdictReason.SlopesUnlike => Say(sv: "Redan före starten gick området en annan väg än de andra.", da: "Allerede før starten gik området en anden vej end de andre.", en: "Already before the start the area went another way than the others."),
        VerdictReason.AmongLargest => Say(sv: "Ändringen är bland den största tiondelen av alla områden.", da: "Ændringen er blandt den største tiendedel af alle områder.", en: "The change is among the largest tenth of all areas."),
        VerdictReason.NotAmongLargest => Say(sv: "Ändringen är inte bland den största tiondelen av alla områden.", da: "Ændringen er ikke blandt den største tiendedel af alle områder.", en: "The change is not among the largest tenth of all areas."),
        VerdictReason.AimRuledOut => Say(sv: "En så stor effekt som ni siktade på är utesluten.", da: "En så stor effekt, som I sigtede efter, er udelukket.", en: "An effect as large as you aimed at is ruled out."),
        VerdictReason.AimPossible => Say(sv: "En så stor effekt som ni siktade på är ännu möjlig.", da: "En så stor effekt, som I sigtede efter, er endnu mulig.", en: "An effect as large as you aimed at is still possible."),
        _ => Say(sv: "Ingen har sagt hur stor effekt ni siktar på.", da: "Ingen har sagt, hvor stor en effekt I sigter efter.", en: "Nobody has said how large an effect you aim at."),
    };

    /// <summary>Why there is no comparison at all.</summary>
    public string Said(PanelObstacle obstacle, EvaluationPanel panel, PlanKnown known)
    {
        ArgumentNullException.ThrowIfNull(panel);
        return obstacle switch
        {
            PanelObstacle.NoFigures => Say(sv: "Det finns inga siffror.", da: "Der er ingen tal.", en: "There are no figures."),
            PanelObstacle.NotYearly => Say(sv: "Siffrorna är inte för enskilda år, och kan därför inte jämföras år för år.", da: "Tallene er ikke for enkelte år og kan derfor ikke sammenlignes år for år.", en: "The figures are not for single years, and so cannot be compared year by year."),
            PanelObstacle.NoComparators => Say(sv: "Inget område är valt att jämföra med.", da: "Intet område er valgt at sammenligne med.", en: "No area is chosen to compare with."),
            PanelObstacle.Lacking => Say(sv: $"Siffror är dolda eller saknas: {Listed(panel.Lacking, known)}.", da: $"Tal er skjult eller mangler: {Listed(panel.Lacking, known)}.", en: $"Figures are hidden or lacking: {Listed(panel.Lacking, known)}."),
            PanelObstacle.NoYearBefore => Say(sv: "Inget år före starten har siffror för alla områden.", da: "Intet år før starten har tal for alle områder.", en: "No year before the start has figures for all areas."),
            _ => Say(sv: "Inget år från starten har ännu siffror för alla områden.", da: "Intet år fra starten har endnu tal for alle områder.", en: "No year from the start on has figures for all areas yet."),
        };
    }

    /// <summary>What the verdict and that on what should not move say together.</summary>
    public string Said(ControlReading reading) => reading switch
    {
        ControlReading.OnlyOutcomeMoved => Say(sv: "Bara siffran som borde röra sig gjorde det. Det talar för svaret.", da: "Kun tallet, der burde bevæge sig, gjorde det. Det taler for svaret.", en: "Only the figure that should move did. That speaks for the answer."),
        ControlReading.BothMoved => Say(
            sv: "Även siffran som inte borde röra sig gjorde det. Något annat kom samtidigt: ett nytt sätt att räkna, nya gränser, andra människor.",
            da: "Også tallet, der ikke burde bevæge sig, gjorde det. Noget andet kom samtidig: en ny måde at tælle på, nye grænser, andre mennesker.",
            en: "The figure that should not move did as well. Something else came at the same time: a new way to count, new borders, other people."),
        ControlReading.ControlIsOpen => Say(sv: "Siffran som inte borde röra sig är för osäker för att säga något.", da: "Tallet, der ikke burde bevæge sig, er for usikkert til at sige noget.", en: "The figure that should not move is too uncertain to say anything."),
        _ => Say(sv: "Siffran själv visar inget att hålla mot den som inte borde röra sig.", da: "Tallet selv viser intet at holde op mod det, der ikke burde bevæge sig.", en: "The figure itself shows nothing to hold against the one that should not move."),
    };

    /// <summary>What the figure that should not move did, and what the two say together.</summary>
    public string Both(NegativeControl together)
    {
        ArgumentNullException.ThrowIfNull(together);
        return together.Control.Basis.Size is { } size
            ? Say(sv: $"Den ändrades med {Size(size)}. {Said(together.Reading)}", da: $"Det ændrede sig med {Size(size)}. {Said(together.Reading)}", en: $"It changed by {Size(size)}. {Said(together.Reading)}")
            : Said(together.Reading);
    }

    /// <summary>Why there is nothing to hold the answer against.</summary>
    public string NoControl(EvaluationResult result, PlanKnown known)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Control is { Obstacle: { } obstacle } control
            ? Said(obstacle, control, known)
            : Say(sv: "Den räknas inte på samma sätt som siffran själv.", da: "Det tælles ikke på samme måde som tallet selv.", en: "It is not counted in the same way as the figure itself.");
    }

    private static Estimate Hundredths(Estimate ratio) => new(
        100 * (ratio.Value - 1), ratio.Interval is { } bounds ? new(100 * (bounds.Lower - 1), 100 * (bounds.Upper - 1), bounds.Confidence, bounds.Promise) : null);

    private string Between(Estimate estimate, int decimals, string unit)
    {
        string Write(double number) => Language.Write(number, decimals);
        var (value, lower, upper) = (Write(estimate.Value), Write(estimate.Interval!.Lower), Write(estimate.Interval.Upper));
        return Say(sv: $"{value}{unit} (mellan {lower} och {upper})", da: $"{value}{unit} (mellem {lower} og {upper})", en: $"{value}{unit} (between {lower} and {upper})");
    }
}
