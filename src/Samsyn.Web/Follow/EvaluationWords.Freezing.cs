// What is said of freezing an evaluation, of one that is not frozen yet, and of one whose choices were made afterwards.
using Samsyn.Loop.Follow;
using Samsyn.Statistics.Effect;
using Samsyn.Web.Decide;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Follow;

/// <content>Freezing.</content>
public sealed partial class EvaluationWords
{
    public string Freeze => Say(sv: "Lås valen", da: "Lås valgene", en: "Freeze the choices");

    public string FreezeLead => Say(
        sv: "När valen är låsta ändras ingenting av dem, vem som än ber. Siffrorna före starten sparas som de är nu. Läs igenom först.",
        da: "Når valgene er låst, ændres intet af dem, hvem der end beder om det. Tallene før starten gemmes, som de er nu. Læs igennem først.",
        en: "Once the choices are frozen nothing of them changes, whoever asks. The figures before the start are kept as they are now. Read through first.");

    public string FreezeWhy => Say(sv: "Varför nu?", da: "Hvorfor nu?", en: "Why now?");

    public string FreezeWhyHint => Say(
        sv: "Till exempel: insatsen är beslutad och börjar i januari.", da: "For eksempel: indsatsen er besluttet og begynder i januar.", en: "For instance: the intervention is decided and begins in January.");

    public string WhyEmpty => Say(sv: "Skriv varför valen låses nu.", da: "Skriv, hvorfor valgene låses nu.", en: "Write why the choices are frozen now.");

    public string WhyTooLong => Say(sv: "Skriv högst 500 tecken.", da: "Skriv højst 500 tegn.", en: "Write 500 characters at most.");

    public string ChangedMeanwhile => Say(
        sv: "Någon ändrade utvärderingen under tiden. Läs igenom den som den är nu innan den låses.",
        da: "En anden ændrede evalueringen imens. Læs den igennem, som den er nu, før den låses.",
        en: "Somebody changed the evaluation meanwhile. Read it as it is now before it is frozen.");

    public string WillBeAfterwards => Say(
        sv: "Startåret har redan börjat. Valen går att låsa ändå, men märks överallt som valda i efterhand: siffrorna kunde ses först, och det försvagar svaret.",
        da: "Startåret er allerede begyndt. Valgene kan låses alligevel, men mærkes overalt som valgt bagefter: tallene kunne ses først, og det svækker svaret.",
        en: "The year of the start has begun already. The choices can be frozen all the same, but are marked everywhere as chosen afterwards: the figures could be seen first, and that weakens the answer.");

    /// <summary>The mark of choices that were made afterwards.</summary>
    public string Afterwards => Say(sv: "valt i efterhand", da: "valgt bagefter", en: "chosen afterwards");

    public string AfterwardsMeans => Say(
        sv: "Valt i efterhand: valen låstes när startåret redan hade börjat. Den som väljer kunde se siffrorna först, så svaret är svagare än orden säger.",
        da: "Valgt bagefter: valgene blev låst, da startåret allerede var begyndt. Den, der valgte, kunne se tallene først, så svaret er svagere, end ordene siger.",
        en: "Chosen afterwards: the choices were frozen when the year of the start had already begun. Whoever chose could see the figures first, so the answer is weaker than the words say.");

    public string NotFrozen => Say(
        sv: "Inget svar ännu: valen är inte låsta.", da: "Intet svar endnu: valgene er ikke låst.", en: "No answer yet: the choices are not frozen.");

    public string NeedsFirst => Say(sv: "Vad som behövs för ett svar", da: "Hvad der skal til for et svar", en: "What an answer needs");

    public string Choices => Say(sv: "Valen", da: "Valgene", en: "The choices");

    public string Baseline => Say(sv: "Siffrorna före starten", da: "Tallene før starten", en: "The figures before the start");

    public string Settled => Say(
        sv: "Valen är låsta och ändras inte, vem som än ber. Den som vill jämföra på ett annat sätt gör en ny utvärdering som säger vilken den ersätter.",
        da: "Valgene er låst og ændres ikke, hvem der end beder om det. Den, der vil sammenligne på en anden måde, laver en ny evaluering, der siger, hvilken den erstatter.",
        en: "The choices are frozen and do not change, whoever asks. Whoever wants another comparison makes a new evaluation that says which one it replaces.");

    public string Replace => Say(sv: "Gör en ny i stället", da: "Lav en ny i stedet", en: "Make a new one instead");

    public string Replaces => Say(sv: "Ersätter", da: "Erstatter", en: "It replaces");

    public string ReplacedBy => Say(sv: "Ersatt av", da: "Erstattet af", en: "Replaced by");

    public string ToTheIntervention => Say(sv: "Till insatsen", da: "Til indsatsen", en: "To the intervention");

    /// <summary>Since when and by whom it is frozen, and why.</summary>
    public string FrozenSince(Frozen frozen)
    {
        ArgumentNullException.ThrowIfNull(frozen);
        return Say(
            sv: $"Låst sedan {Date(frozen.When)} av {Person(frozen.By)}: {frozen.Why}",
            da: $"Låst siden {Date(frozen.When)} af {Person(frozen.By)}: {frozen.Why}",
            en: $"Frozen since {Date(frozen.When)} by {Person(frozen.By)}: {frozen.Why}");
    }

    /// <summary>How an evaluation stands, in a line of a list.</summary>
    public string Line(Evaluation evaluation, EvaluationResult? result, PlanKnown known)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return Line(
            result is null ? Inside(NotFrozen).TrimEnd('.') : Inside(Verdict(result.Answer)), evaluation.IsChosenAfterwards ? Afterwards : null,
            AreaOf(evaluation.Area, known), IndicatorOf(evaluation.Indicator, known), Say(sv: $"från {Language.Year(evaluation.Start)}", da: $"fra {Language.Year(evaluation.Start)}", en: $"from {Language.Year(evaluation.Start)}"));
    }

    /// <summary>What an answer still needs, each in a sentence.</summary>
    public IEnumerable<string> Needs(Evaluation evaluation, EvaluationPanel panel)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        ArgumentNullException.ThrowIfNull(panel);
        yield return Say(sv: "Att valen låses, helst innan startåret börjar.", da: "At valgene låses, helst før startåret begynder.", en: "That the choices are frozen, best before the year of the start begins.");
        yield return Say(
            sv: $"Tre år med siffror före {Language.Year(evaluation.Start)} och tre från och med det, för alla områden.", da: $"Tre år med tal før {Language.Year(evaluation.Start)} og tre fra og med det, for alle områder.", en: $"Three years with figures before {Language.Year(evaluation.Start)} and three from it on, for all areas.");
        if (evaluation.Comparators.Count < EffectVerdict.LeastComparators)
        {
            yield return Say(
                sv: $"Minst fem områden att jämföra med; nu är det {Whole(evaluation.Comparators.Count)}. Med färre blir svaret alltid: för lite underlag.",
                da: $"Mindst fem områder at sammenligne med; nu er der {Whole(evaluation.Comparators.Count)}. Med færre bliver svaret altid: for lidt grundlag.",
                en: $"Five areas to compare with at least; now there are {Whole(evaluation.Comparators.Count)}. With fewer the answer is always: too little data.");
        }

        if (evaluation.Control is null)
        {
            yield return Say(sv: "Gärna en siffra som inte borde röra sig, att hålla svaret mot.", da: "Gerne et tal, der ikke burde bevæge sig, at holde svaret op mod.", en: "If you can, a figure that should not move, to hold the answer against.");
        }
    }

    /// <summary>Areas that were left out of the suggestion, each with its reason.</summary>
    public string LeftOut(IReadOnlyList<YearlyFigure> lacks, PlanKnown known) => Say(
        sv: $"Lämnas utanför förslaget: {Listed(lacks, known)}.", da: $"Udeladt af forslaget: {Listed(lacks, known)}.", en: $"Left out of the suggestion: {Listed(lacks, known)}.");

    /// <summary>Figures that are not there: where, when and why.</summary>
    public string Listed(IReadOnlyList<YearlyFigure> lacks, PlanKnown known)
    {
        ArgumentNullException.ThrowIfNull(lacks);
        const int most = 12;
        var named = string.Join("; ", lacks.Take(most).Select(one => $"{AreaOf(one.Area, known)} {Language.Year(one.Year)} ({Why(one.Absence)})"));
        return lacks.Count <= most ? named : Say(sv: $"{named}; och {Whole(lacks.Count - most)} till", da: $"{named}; og {Whole(lacks.Count - most)} mere", en: $"{named}; and {Whole(lacks.Count - most)} more");
    }

    /// <summary>Why there is no figure.</summary>
    public string Why(YearlyAbsence? absence) => absence switch
    {
        YearlyAbsence.Withheld => Say(sv: "dold, någon kan kännas igen", da: "skjult, nogen kan genkendes", en: "hidden, somebody could be recognised"),
        YearlyAbsence.TooUncertain => Say(sv: "för osäker", da: "for usikker", en: "too uncertain"),
        _ => Say(sv: "saknas", da: "mangler", en: "lacking"),
    };
}
