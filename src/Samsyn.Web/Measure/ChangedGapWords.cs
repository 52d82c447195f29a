// What is said of a gap then and now: the two sizes, the change, whether it is sure, and why it cannot be told.
using Samsyn.Loop.Measure;
using Samsyn.Statistics;
using Samsyn.Statistics.Trend;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure;

public sealed class ChangedGapWords(Language language) : GapWords(language)
{
    public string Heading => Say(sv: "Skillnaden då och nu", da: "Forskellen før og nu", en: "The gap then and now");

    public string From => Say(sv: "Från", da: "Fra", en: "From");

    public string To => Say(sv: "Till", da: "Til", en: "To");

    public string Choose => Say(sv: "Välj två andra tider", da: "Vælg to andre tider", en: "Choose two other times");

    public string Compare => Say(sv: "Jämför", da: "Sammenlign", en: "Compare");

    public string When => Say(sv: "När", da: "Hvornår", en: "When");

    public string ChangeRow => Say(sv: "Ändring", da: "Ændring", en: "Change");

    public string ChanceRow => Say(sv: "p-värde", da: "p-værdi", en: "p-value");

    public string CannotCompute => Say(sv: "kan inte räknas", da: "kan ikke regnes", en: "cannot be computed");

    public string How => Say(sv: "Så räknas ändringen", da: "Sådan regnes ændringen", en: "How the change is computed");

    public string Beware => Say(
        sv: "p-värdet säger hur ofta slumpen ensam ger en så stor ändring. Det gäller två tider som är valda i förväg: den som letar upp de två som skiljer sig mest hittar ändringar som inte finns.",
        da: "p-værdien siger, hvor ofte tilfældet alene giver så stor en ændring. Den gælder to tider, der er valgt på forhånd: den, der leder efter de to, der er mest forskellige, finder ændringer, som ikke findes.",
        en: "The p-value says how often chance alone would bring so large a change. It holds for two times chosen beforehand: whoever looks for the two that differ most finds changes that are not there.");

    public string Caption(ChangedGap gap) => Say(
        sv: $"Skillnaden {Time(gap.Before.Period)} och {Time(gap.After.Period)}",
        da: $"Forskellen {Time(gap.Before.Period)} og {Time(gap.After.Period)}",
        en: $"The gap in {Time(gap.Before.Period)} and {Time(gap.After.Period)}");

    /// <summary>The heading of the absolute column.</summary>
    public string Distance(ChangedGap gap, Indicator indicator) => gap.Followed switch
    {
        GapFollowed.Pair(var more, var less) => Say(
            sv: $"{Name(more.Name)} minus {Inside(Name(less.Name))}, {UnitOfDifference(indicator)}",
            da: $"{Name(more.Name)} minus {Inside(Name(less.Name))}, {UnitOfDifference(indicator)}",
            en: $"{Name(more.Name)} minus {Inside(Name(less.Name))}, {UnitOfDifference(indicator)}"),
        GapFollowed.Ladder => Say(
            sv: $"Avstånd mellan trappans ändar, {UnitOfDifference(indicator)}",
            da: $"Afstand mellem trappens ender, {UnitOfDifference(indicator)}",
            en: $"Distance between the ends of the ladder, {UnitOfDifference(indicator)}"),
        _ => Say(
            sv: $"Spridning mellan grupperna (varians), {UnitOfDifference(indicator)} i kvadrat",
            da: $"Spredning mellem grupperne (varians), {UnitOfDifference(indicator)} i anden",
            en: $"Spread between the groups (variance), {UnitOfDifference(indicator)} squared"),
    };

    /// <summary>The heading of the relative column.</summary>
    public string Ratio(ChangedGap gap) => gap.Followed switch
    {
        GapFollowed.Pair(var more, var less) => Say(
            sv: $"{Name(more.Name)} genom {Inside(Name(less.Name))}, gånger",
            da: $"{Name(more.Name)} divideret med {Inside(Name(less.Name))}, gange",
            en: $"{Name(more.Name)} over {Inside(Name(less.Name))}, times"),
        GapFollowed.Ladder => Say(
            sv: "Förhållande mellan trappans ändar, gånger",
            da: "Forhold mellem trappens ender, gange",
            en: "Ratio between the ends of the ladder, times"),
        _ => Say(
            sv: "Spridning i förhållande till nivån",
            da: "Spredning i forhold til niveauet",
            en: "Spread relative to the level"),
    };

    /// <summary>A relative gap, or its change where that is a number of the same kind, without bounds and with them.</summary>
    public (string Value, string Bounds) Relative(ChangedGap gap, Estimate estimate) => gap.Followed is GapFollowed.Spread
        ? (Language.Write(estimate.Value, Fine(estimate)), estimate.Interval is null ? BoundsUnknown : Bounds(estimate.Interval, Fine(estimate)))
        : (Times(estimate), RatioBounds(estimate));

    /// <summary>The change of a ratio is how many times as large it is; of an index, a difference.</summary>
    public (string Value, string Bounds) RelativeChange(ChangedGap gap, Estimate change)
    {
        var (value, bounds) = Relative(gap, change);
        return gap.Followed is GapFollowed.Spread ? (value, bounds) : (Say(sv: $"{value} gånger så stort", da: $"{value} gange så stort", en: $"{value} times as large"), bounds);
    }

    /// <summary>A p-value; one that is hardly more than nothing is never written as zero.</summary>
    public string Chance(double p) => p < 0.001
        ? Say(sv: $"under {Language.Write(0.001, 3)}", da: $"under {Language.Write(0.001, 3)}", en: $"under {Language.Write(0.001, 3)}")
        : Language.Write(p, p < 0.1 ? 3 : 2);

    /// <summary>What the two times say, in one sentence or two.</summary>
    public string Verdict(ChangedGap gap)
    {
        var between = Between(gap);
        if (gap.Change is not { Absolute: not null } change)
        {
            return Say(
                sv: $"Om skillnaden har ändrats {between} kan inte bedömas.",
                da: $"Om forskellen har ændret sig {between}, kan ikke bedømmes.",
                en: $"Whether the gap has changed {between} cannot be judged.");
        }

        return gap.ChangedSides ? Sides(change, between)
            : change.Distance == change.Ratio ? Together(change.Distance, between)
            : $"{Turned(change.Distance, between)} {InRelation(change)}";
    }

    /// <summary>That the distance and the ratio go opposite ways, and how both can be true; empty when they do not.</summary>
    public string Divergence(ChangedGap gap) => !gap.Diverges ? "" : gap.Change!.Distance == GapTurn.Narrower
        ? Say(
            sv: "Avstånd och förhållande går åt olika håll, och båda är sanna: avståndet krymper långsammare än nivån sjunker.",
            da: "Afstand og forhold går hver sin vej, og begge dele er sandt: afstanden skrumper langsommere, end niveauet falder.",
            en: "Distance and ratio go opposite ways, and both are true: the distance shrinks more slowly than the level falls.")
        : Say(
            sv: "Avstånd och förhållande går åt olika håll, och båda är sanna: avståndet växer långsammare än nivån stiger.",
            da: "Afstand og forhold går hver sin vej, og begge dele er sandt: afstanden vokser langsommere, end niveauet stiger.",
            en: "Distance and ratio go opposite ways, and both are true: the distance grows more slowly than the level rises.");

    /// <summary>Why something cannot be told, a sentence for each reason.</summary>
    public IReadOnlyList<string> Reasons(ChangedGap gap) =>
    [
        .. gap.Why is { } why ? [Obstacle(why)] : Array.Empty<string>(),
        .. new[] { gap.Before, gap.After }.Distinct().Where(then => then.Why is not null).Select(then => $"{Upper(Time(then.Period))}: {Obstacle(then.Why!.Value)}"),
        .. gap.Change is { Absolute: not null, Relative: null } ? [NoRelative] : Array.Empty<string>(),
    ];

    // Two spans have four years between them, and too many "to".
    private string Between(ChangedGap gap)
    {
        var (from, to) = (Time(gap.Before.Period), Time(gap.After.Period));
        return gap.Before.Period.Kind == PeriodKind.Span || gap.After.Period.Kind == PeriodKind.Span
            ? Say(sv: $"mellan perioderna {from} och {to}", da: $"mellem perioderne {from} og {to}", en: $"between the periods {from} and {to}")
            : Say(sv: $"från {from} till {to}", da: $"fra {from} til {to}", en: $"from {from} to {to}");
    }

    private string NoRelative => Say(
        sv: "Hur förhållandet har ändrats kan inte räknas: en siffra är noll, eller så osäker att den kan vara det.",
        da: "Hvordan forholdet har ændret sig, kan ikke regnes: et tal er nul eller så usikkert, at det kan være det.",
        en: "How the ratio has changed cannot be computed: a figure is zero, or so uncertain that it may be.");

    private string Obstacle(ChangeObstacle why) => why == ChangeObstacle.SameTime
        ? Say(sv: "Det är en och samma tid. Välj två olika.", da: "Det er én og samme tid. Vælg to forskellige.", en: "That is one and the same time. Choose two.")
        : Say(
            sv: "De två perioderna överlappar varandra, så samma personer räknas båda gångerna. Välj två som inte delar några år.",
            da: "De to perioder overlapper hinanden, så de samme personer tælles begge gange. Vælg to, der ikke deler nogen år.",
            en: "The two periods overlap, so the same people are counted both times. Choose two that share no years.");

    private string Obstacle(GapObstacle why) => why switch
    {
        GapObstacle.Withheld => Say(sv: "en grupp är dold: någon kan kännas igen.", da: "en gruppe er skjult: nogen kan genkendes.", en: "a group is hidden: somebody could be recognised."),
        GapObstacle.TooUncertain => Say(sv: "en grupps siffra är för osäker för att visas.", da: "en gruppes tal er for usikkert til at vises.", en: "the figure of a group is too uncertain to show."),
        GapObstacle.Missing => Say(sv: "uppgift saknas för en grupp.", da: "tal mangler for en gruppe.", en: "a group has no figure."),
        GapObstacle.NoUncertainty => Say(sv: "hur säkra siffrorna är går inte att veta.", da: "hvor sikre tallene er, vides ikke.", en: "how certain the figures are is not known."),
        _ => Say(sv: "siffrorna räcker inte för att mäta skillnaden, som när gruppernas storlek är okänd.", da: "tallene rækker ikke til at måle forskellen, som når gruppernes størrelse er ukendt.", en: "the figures do not suffice to measure the gap, as when the sizes of the groups are not known."),
    };

    private string Together(GapTurn turn, string between) => turn switch
    {
        GapTurn.Narrower => Say(
            sv: $"{Upper(between)} har skillnaden säkert minskat, både som avstånd och i förhållande till nivån.",
            da: $"{Upper(between)} er forskellen sikkert blevet mindre, både som afstand og i forhold til niveauet.",
            en: $"{Upper(between)} the gap has surely narrowed, both as a distance and relative to the level."),
        GapTurn.Wider => Say(
            sv: $"{Upper(between)} har skillnaden säkert ökat, både som avstånd och i förhållande till nivån.",
            da: $"{Upper(between)} er forskellen sikkert blevet større, både som afstand og i forhold til niveauet.",
            en: $"{Upper(between)} the gap has surely widened, both as a distance and relative to the level."),
        _ => Say(
            sv: $"Om skillnaden har ändrats {between} går inte att säga: det kan vara slump.",
            da: $"Om forskellen har ændret sig {between}, kan ikke siges: det kan være et tilfælde.",
            en: $"Whether the gap has changed {between} cannot be told: it may be chance."),
    };

    private string Turned(GapTurn turn, string between) => turn switch
    {
        GapTurn.Narrower => Say(sv: $"{Upper(between)} har avståndet säkert minskat.", da: $"{Upper(between)} er afstanden sikkert blevet mindre.", en: $"{Upper(between)} the distance has surely narrowed."),
        GapTurn.Wider => Say(sv: $"{Upper(between)} har avståndet säkert ökat.", da: $"{Upper(between)} er afstanden sikkert blevet større.", en: $"{Upper(between)} the distance has surely widened."),
        _ => Say(
            sv: $"Om avståndet har ändrats {between} går inte att säga: det kan vara slump.",
            da: $"Om afstanden har ændret sig {between}, kan ikke siges: det kan være et tilfælde.",
            en: $"Whether the distance has changed {between} cannot be told: it may be chance."),
    };

    private string InRelation(GapChange change) => change.Ratio switch
    {
        GapTurn.Narrower => Say(sv: "I förhållande till nivån har skillnaden säkert minskat.", da: "I forhold til niveauet er forskellen sikkert blevet mindre.", en: "Relative to the level the gap has surely narrowed."),
        GapTurn.Wider => Say(sv: "I förhållande till nivån har skillnaden säkert ökat.", da: "I forhold til niveauet er forskellen sikkert blevet større.", en: "Relative to the level the gap has surely widened."),
        _ => Say(
            sv: "Om skillnaden har ändrats i förhållande till nivån går inte att säga.",
            da: "Om forskellen har ændret sig i forhold til niveauet, kan ikke siges.",
            en: "Whether the gap has changed relative to the level cannot be told."),
    };

    private string Sides(GapChange change, string between)
    {
        var sides = Say(
            sv: $"Skillnaden har bytt sida {between}: de som då låg lägre ligger nu högre.",
            da: $"Forskellen har skiftet side {between}: de, der da lå lavere, ligger nu højere.",
            en: $"The gap has changed sides {between}: those who lay lower then lie higher now.");
        return change.Distance == GapTurn.CannotSay
            ? $"{sides} {Say(sv: "Det kan vara slump.", da: "Det kan være et tilfælde.", en: "That may be chance.")}"
            : $"{sides} {Say(sv: "Ändringen är säker, men den är varken bara en ökning eller bara en minskning.", da: "Ændringen er sikker, men den er hverken bare en stigning eller bare et fald.", en: "The change is sure, but it is neither only a widening nor only a narrowing.")}";
    }

    // Indices of spread are small numbers.
    private static int Fine(Estimate estimate) => Math.Abs(estimate.Value) >= 0.1 ? 2 : 3;

    private string Upper(string text) => text.Length == 0 ? text : char.ToUpper(text[0], Language.Culture) + text[1..];
}
