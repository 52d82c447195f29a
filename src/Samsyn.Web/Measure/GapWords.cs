// How a gap is said: how many times, how large a difference, how many persons, how sure, and which way it moves.
using Samsyn.Loop.Measure;
using Samsyn.Statistics;
using Samsyn.Web.Charts;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure;

public abstract class GapWords(Language language) : Words(language)
{
    /// <summary>The bounds of a ratio: 1,7 till 2,6.</summary>
    public string RatioBounds(Estimate ratio) =>
        ratio.Interval is null ? BoundsUnknown : Bounds(ratio.Interval, ratio.Value >= 1.5 ? 1 : 2);

    /// <summary>A ratio alone: 2,1.</summary>
    public string Times(Estimate ratio) => Language.Write(ratio.Value, ratio.Value >= 1.5 ? 1 : 2);

    /// <summary>A difference with its bounds and unit.</summary>
    public string Difference(Indicator indicator, Estimate difference) =>
        $"{WithBounds(difference)} {UnitOfDifference(indicator)}";

    /// <summary>A count of persons, whole: nobody is a tenth of a person.</summary>
    public string Persons(Estimate persons) => Language.Write(persons.Value, 0);

    /// <summary>The bounds of a count of persons: 12 till 61.</summary>
    public string PersonBounds(Estimate persons) =>
        persons.Interval is null ? BoundsUnknown : Bounds(persons.Interval, 0);

    /// <summary>In whom: bland kvinnor; i gruppen förgymnasial utbildning; i Tärnby.</summary>
    public string Among(Dimension dimension, Subgroup subgroup) => dimension.Code switch
    {
        Dimension.Places => Say(sv: $"i {Name(subgroup.Name)}", da: $"i {Name(subgroup.Name)}", en: $"in {Name(subgroup.Name)}"),
        Dimension.Sex => Say(sv: $"bland {Inside(Name(subgroup.Name))}", da: $"blandt {Inside(Name(subgroup.Name))}", en: $"among {Inside(Name(subgroup.Name))}"),
        _ => Say(
            sv: $"i gruppen {Inside(Name(subgroup.Name))}",
            da: $"i gruppen {Inside(Name(subgroup.Name))}",
            en: $"in the group {Inside(Name(subgroup.Name))}"),
    };

    /// <summary>By what: efter utbildning.</summary>
    public string By(Dimension dimension) => Say(
        sv: $"efter {Inside(Name(dimension.Name))}",
        da: $"efter {Inside(Name(dimension.Name))}",
        en: $"by {Inside(Name(dimension.Name))}");

    /// <summary>The ratio as a sentence without its full stop: 2,1 gånger så vanligt bland män som bland kvinnor (1,7 till 2,6).</summary>
    public string RatioSaid(Gap gap)
    {
        if (gap.Relative.Estimate is not { } ratio || GapEnds.Of(gap) is not { } ends)
        {
            return NoRatio(gap);
        }

        var common = gap.Split.Indicator.Unit is Unit.Share
            ? Say(sv: "så vanligt", da: "så almindeligt", en: "as common")
            : Say(sv: "så högt", da: "så højt", en: "as high");
        var bounds = RatioBounds(ratio);
        var (more, less) = ends.Ladder
            ? Rungs(ends.MoreIsBottom)
            : (Among(gap.Split.Dimension, ends.More), Among(gap.Split.Dimension, ends.Less));
        return Say(
            sv: $"{Times(ratio)} gånger {common} {more} som {less} ({bounds})",
            da: $"{Times(ratio)} gange {common} {more} som {less} ({bounds})",
            en: $"{Times(ratio)} times {common} {more} as {less} ({bounds})");
    }

    /// <summary>What the two groups have, as a sentence: 17,5 % i gruppen …, 2,3 % i gruppen …; empty when they are not known. Who divides the one by the other gets something else than the ratio between the ends of a ladder, so that is said.</summary>
    public string EndsSaid(Gap gap)
    {
        if (GapEnds.Of(gap) is not { } ends)
        {
            return "";
        }

        var (more, less) = (OneEnd(gap.Split, ends.More), OneEnd(gap.Split, ends.Less));
        return ends.Ladder
            ? Say(
                sv: $"Gruppernas genomsnitt: {more} och {less}; på trappan räknas alla grupper med, från kant till kant.",
                da: $"Gruppernes gennemsnit: {more} og {less}; på trappen regnes alle grupper med, fra kant til kant.",
                en: $"The groups’ averages: {more} and {less}; the ladder counts all groups in, from edge to edge.")
            : Say(sv: $"{more} och {less}.", da: $"{more} og {less}.", en: $"{more} and {less}.");
    }

    /// <summary>Which way the gap moves, and that the relative gap moves the other way where it does.</summary>
    public string TrendSaid(Gap gap) => gap.Trend switch
    {
        { Disagrees: true, Turn: Turn.Narrowing } => Say(
            sv: "avståndet minskar, men ökar i förhållande till nivån",
            da: "afstanden mindskes, men øges i forhold til niveauet",
            en: "the distance narrows, but widens relative to the level"),
        { Disagrees: true } => Say(
            sv: "avståndet ökar, men minskar i förhållande till nivån",
            da: "afstanden øges, men mindskes i forhold til niveauet",
            en: "the distance widens, but narrows relative to the level"),
        var trend => TurnSaid(trend),
    };

    private string TurnSaid(Trend trend) => trend.Turn switch
    {
        Turn.CannotSay when trend.Points.Count < 3 => Say(sv: "mätt för få gånger", da: "målt for få gange", en: "measured too few times"),
        Turn.Narrowing => Say(sv: "minskar", da: "mindskes", en: "narrowing"),
        Turn.Widening => Say(sv: "ökar", da: "øges", en: "widening"),
        Turn.Crossing => Say(sv: "har bytt sida", da: "har skiftet side", en: "has changed sides"),
        _ => Say(sv: "ingen säker förändring", da: "ingen sikker ændring", en: "no sure change"),
    };

    /// <summary>How sure a gap is, and of what, where it is only that the groups differ.</summary>
    public string CertainOfWhat(Gap gap) => SureOfWhat(gap) is { Length: > 0 } what ? $"{Certain(gap.Certainty)} {what}" : Certain(gap.Certainty);

    /// <summary>Of what we are sure, where it is only that the groups differ and not by how much; else empty.</summary>
    public string SureOfWhat(Gap gap) => gap.Certainty == Certainty.CannotSay || gap.Relative.Estimate?.Interval is not { Lower: <= 1 }
        ? ""
        : Say(
            sv: "att grupperna skiljer sig, men inte hur mycket",
            da: "at grupperne er forskellige, men ikke hvor meget",
            en: "that the groups differ, but not by how much");

    /// <summary>What the excess persons mean, as a sentence.</summary>
    public string ExcessSaid(Gap gap) => gap.Excess.Persons is not { } persons
        ? Say(
            sv: "Hur många människor skillnaden motsvarar går inte att räkna fram.",
            da: "Hvor mange mennesker forskellen svarer til, kan ikke regnes ud.",
            en: "How many people the gap amounts to cannot be computed.")
        : Say(
            sv: $"Om alla hade det som den bäst ställda gruppen skulle det gälla {Changed(gap, persons)} om året ({PersonBounds(persons)}).",
            da: $"Hvis alle havde det som den bedst stillede gruppe, ville det gælde {Changed(gap, persons)} om året ({PersonBounds(persons)}).",
            en: $"If all were as the best-off group, it would be {Changed(gap, persons)} a year ({PersonBounds(persons)}).");

    /// <summary>That some groups are not shown, or empty.</summary>
    public string Unshown(Split split)
    {
        var withheld = split.Groups.Count(group => group.Figure is Figure.Withheld or Figure.TooUncertain);
        return withheld == 0 ? "" : Say(
            sv: withheld == 1 ? "En grupp visas inte." : $"{Whole(withheld)} grupper visas inte.",
            da: withheld == 1 ? "En gruppe vises ikke." : $"{Whole(withheld)} grupper vises ikke.",
            en: withheld == 1 ? "One group is not shown." : $"{Whole(withheld)} groups are not shown.");
    }

    public static Filling FillingOf(Certainty certainty) => certainty switch
    {
        Certainty.Sure => Filling.Full,
        Certainty.Probably => Filling.Half,
        _ => Filling.Hollow,
    };

    // 37 personer färre; 1 person färre.
    private string Changed(Gap gap, Estimate persons)
    {
        var (count, one) = (Persons(persons), Persons(persons) == "1");
        return gap.Split.Indicator.Direction == Direction.HigherIsBetter
            ? Say(
                sv: one ? $"{count} person fler" : $"{count} personer fler",
                da: one ? $"{count} person flere" : $"{count} personer flere",
                en: one ? $"{count} more person" : $"{count} more people")
            : Say(
                sv: one ? $"{count} person färre" : $"{count} personer färre",
                da: one ? $"{count} person færre" : $"{count} personer færre",
                en: one ? $"{count} person fewer" : $"{count} fewer people");
    }

    private string OneEnd(Split split, Subgroup subgroup)
    {
        var figure = split.Groups.First(group => group.Subgroup == subgroup).Figure;
        return $"{InUnit(Brief(figure), split.Indicator)} {Among(split.Dimension, subgroup)}";
    }

    private string NoRatio(Gap gap) => gap.Relative.Remarks.Count > 0
        ? new RemarkWords(Language).Of(gap.Relative.Remarks[0])
        : Say(sv: "kan inte räknas fram", da: "kan ikke regnes ud", en: "cannot be computed");

    private (string More, string Less) Rungs(bool bottomFirst) => bottomFirst
        ? (Say(sv: "längst ned på trappan", da: "nederst på trappen", en: "at the bottom of the ladder"), Say(sv: "högst upp", da: "øverst", en: "at the top"))
        : (Say(sv: "högst upp på trappan", da: "øverst på trappen", en: "at the top of the ladder"), Say(sv: "längst ned", da: "nederst", en: "at the bottom"));
}
