// The five facts that somebody who opens a meeting needs, each with a number and a sentence.
using Samsyn.Loop.Measure;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure;

/// <summary>A fact: what it is about, its number, and the sentence that belongs to it.</summary>
public sealed record Fact(string About, string Number, string Sentence);

/// <summary>Says the five facts.</summary>
public sealed class RankingFacts(Language language) : GapWords(language)
{
    public IReadOnlyList<Fact> Of(RankingShown shown) =>
    [
        Greatest(shown.Greatest(RankingOrder.Relative)),
        MostPeople(shown.Greatest(RankingOrder.Persons, gap => gap.Excess.Persons is not null)),
        WomenAndMen(shown.Greatest(RankingOrder.Relative, gap => gap.Split.Dimension.Code == Dimension.Sex)),
        OverTime(shown),
        HowSure(shown),
    ];

    private string Unknown => Say(sv: "Kan inte sägas", da: "Kan ikke siges", en: "Cannot say");

    private Fact Greatest(Gap? gap) => new(
        Say(sv: "Största skillnaden", da: "Den største forskel", en: "The greatest gap"),
        NumberOfTimes(gap),
        gap is null ? NothingSure : Say(
            sv: $"{About(gap)}: {RatioSaid(gap)}. {Certain(gap.Certainty)}.",
            da: $"{About(gap)}: {RatioSaid(gap)}. {Certain(gap.Certainty)}.",
            en: $"{About(gap)}: {RatioSaid(gap)}. {Certain(gap.Certainty)}."));

    private Fact MostPeople(Gap? gap) => new(
        Say(sv: "Flest människor", da: "Flest mennesker", en: "Most people"),
        gap?.Excess.Persons is { } persons ? Whole(persons.Value) : Unknown,
        gap is null ? NothingSure : $"{About(gap)}. {ExcessSaid(gap)}");

    private Fact WomenAndMen(Gap? gap) => new(
        Say(sv: "Kvinnor och män", da: "Kvinder og mænd", en: "Women and men"),
        NumberOfTimes(gap),
        gap is null
            ? Say(
                sv: "Ingen skillnad mellan kvinnor och män går att skilja från slumpen.",
                da: "Ingen forskel mellem kvinder og mænd kan skelnes fra tilfældet.",
                en: "No gap between women and men can be told from chance.")
            : $"{Name(gap.Split.Indicator.Name)}: {RatioSaid(gap)}. {Certain(gap.Certainty)}.");

    private Fact OverTime(RankingShown shown)
    {
        var (narrower, wider) = (shown.Count(Turn.Narrowing), shown.Count(Turn.Widening));
        var crossing = shown.Count(Turn.Crossing);
        var unsure = shown.All.Count - narrower - wider - crossing;
        if (shown.All.All(ranked => ranked.Gap.Trend.Points.Count < 3))
        {
            return new(
                Say(sv: "Över tid", da: "Over tid", en: "Over time"),
                Unknown,
                Say(
                    sv: "Ingen skillnad är mätt tillräckligt många gånger för att visa en förändring.",
                    da: "Ingen forskel er målt tilstrækkeligt mange gange til at vise en ændring.",
                    en: "No gap has been measured often enough to show a change."));
        }

        return new(
            Say(sv: "Över tid", da: "Over tid", en: "Over time"),
            Say(sv: $"{Whole(wider)} ökar, {Whole(narrower)} minskar", da: $"{Whole(wider)} øges, {Whole(narrower)} mindskes", en: $"{Whole(wider)} widen, {Whole(narrower)} narrow"),
            Widest(shown) + Crossed(crossing) + Say(
                sv: $"För {Whole(unsure)} skillnader ser vi ingen säker förändring.",
                da: $"For {Whole(unsure)} forskelle ser vi ingen sikker ændring.",
                en: $"For {Whole(unsure)} gaps we see no sure change."));
    }

    private string Widest(RankingShown shown) => shown.Greatest(RankingOrder.Relative, gap => gap.Trend.Turn == Turn.Widening) is not { } gap
        ? ""
        : Say(sv: $"Störst av dem som ökar: {Lowered(gap)}. ", da: $"Den største, der øges: {Lowered(gap)}. ", en: $"The greatest that widens: {Lowered(gap)}. ");

    private string Crossed(int count) => count == 0
        ? ""
        : Say(sv: $"{Whole(count)} har bytt sida. ", da: $"{Whole(count)} har skiftet side. ", en: $"{Whole(count)} changed sides. ");

    private string Lowered(Gap gap) => $"{Inside(Name(gap.Split.Indicator.Name))} {By(gap.Split.Dimension)}";

    private Fact HowSure(RankingShown shown) => new(
        Say(sv: "Hur säkert", da: "Hvor sikkert", en: "How sure"),
        Say(
            sv: $"{Whole(shown.Count(Certainty.Sure))} av {Whole(shown.All.Count)}",
            da: $"{Whole(shown.Count(Certainty.Sure))} af {Whole(shown.All.Count)}",
            en: $"{Whole(shown.Count(Certainty.Sure))} of {Whole(shown.All.Count)}"),
        Say(
            sv: $"skillnader är säkra, {Whole(shown.Count(Certainty.Probably))} troliga. Om {Whole(shown.Count(Certainty.CannotSay))} kan vi inget säga.",
            da: $"forskelle er sikre, {Whole(shown.Count(Certainty.Probably))} sandsynlige. Om {Whole(shown.Count(Certainty.CannotSay))} kan vi intet sige.",
            en: $"gaps are sure, {Whole(shown.Count(Certainty.Probably))} probable. Of {Whole(shown.Count(Certainty.CannotSay))} we cannot say."));

    private string NothingSure => Say(
        sv: "Ingen skillnad går att skilja från slumpen.",
        da: "Ingen forskel kan skelnes fra tilfældet.",
        en: "No gap can be told from chance.");

    private string About(Gap gap) => $"{Name(gap.Split.Indicator.Name)} {By(gap.Split.Dimension)}";

    private string NumberOfTimes(Gap? gap) => gap?.Relative.Estimate is { } ratio
        ? Say(sv: $"{Times(ratio)} gånger", da: $"{Times(ratio)} gange", en: $"{Times(ratio)} times")
        : Unknown;
}
