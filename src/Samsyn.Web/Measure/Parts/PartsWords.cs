// What the page says about inequality between places and inside them.
using Samsyn.Loop.Measure;
using Samsyn.Statistics;
using Samsyn.Statistics.Decomposition;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure.Parts;

/// <summary>What the page says about inequality between places and inside them.</summary>
public sealed class PartsWords(Language language) : Words(language)
{
    private const double Surprising = 0.05;

    // Bounds this far apart say nothing of a share.
    private const double Anything = 0.9;

    public string Heading => Say(sv: "Mellan platserna och inom dem", da: "Mellem stederne og inden for dem", en: "Between the places and inside them");

    public string Title(DividedIndicator shown)
    {
        ArgumentNullException.ThrowIfNull(shown);
        return $"{Name(shown.Indicator.Name)}: {Inside(Heading)}";
    }

    public string Kicker(DividedIndicator shown)
    {
        ArgumentNullException.ThrowIfNull(shown);
        return Line(shown.Whole.Name, shown.Found is { } found ? Time(found.Period) : null, shown.Found is { } divided ? Name(divided.Dimension.Name) : null);
    }

    public string DividedBy => Say(sv: "Dela upp efter", da: "Del op efter", en: "Divide by");

    /// <summary>How much lies between, in a sentence; or why that cannot be said.</summary>
    public string Lead(DividedIndicator shown)
    {
        ArgumentNullException.ThrowIfNull(shown);
        return shown.Found switch
        {
            null => Say(
                sv: "Här finns inga siffror för grupper i flera platser, så det finns inget att dela upp.",
                da: "Her er ingen tal for grupper i flere steder, så der er intet at dele op.",
                en: "There are no figures here for groups in several places, so there is nothing to divide."),
            { Why: { } why } => Why(why),
            { Theil: { Share: { Interval: { } bounds } } } when bounds.Upper - bounds.Lower >= Anything => Say(
                sv: "Hur stor del av ojämlikheten som ligger mellan platserna går inte att säga: siffrorna är för osäkra.",
                da: "Hvor stor en del af uligheden der ligger mellem stederne, kan ikke siges: tallene er for usikre.",
                en: "How much of the inequality lies between the places cannot be told: the figures are too uncertain."),
            { Theil: { Share: { } share } } found => Say(
                sv: $"Av ojämlikheten mellan alla platsers grupper ligger {Percent(share)} mellan platserna. Resten ligger mellan grupperna inom dem ({Inside(Name(found.Dimension.Name))}).",
                da: $"Af uligheden mellem alle steders grupper ligger {Percent(share)} mellem stederne. Resten ligger mellem grupperne inden for dem ({Inside(Name(found.Dimension.Name))}).",
                en: $"Of the inequality between the groups of all places, {Percent(share)} lies between the places. The rest lies between the groups inside them ({Inside(Name(found.Dimension.Name))})."),
            _ => Say(sv: "Grupperna kan inte skiljas åt.", da: "Grupperne kan ikke skelnes.", en: "The groups cannot be told apart."),
        };
    }

    /// <summary>Whether each part is more than chance.</summary>
    public string Second(PlaceParts.Found theil)
    {
        ArgumentNullException.ThrowIfNull(theil);
        return (theil.Between.PValue < Surprising, theil.Within.PValue < Surprising) switch
        {
            (true, true) => Say(
                sv: "Både platserna och grupperna inom dem skiljer sig åt mer än slumpen skulle göra.",
                da: "Både stederne og grupperne inden for dem adskiller sig mere, end tilfældet ville gøre.",
                en: "Both the places and the groups inside them differ by more than chance would make them."),
            (true, false) => Say(
                sv: "Platserna skiljer sig åt. Att grupperna inom dem gör det kan vara slump.",
                da: "Stederne adskiller sig. At grupperne inden for dem gør det, kan være tilfældigt.",
                en: "The places differ. That the groups inside them do may be chance."),
            (false, true) => Say(
                sv: "Grupperna inom platserna skiljer sig åt. Att platserna gör det kan vara slump.",
                da: "Grupperne inden for stederne adskiller sig. At stederne gør det, kan være tilfældigt.",
                en: "The groups inside the places differ. That the places do may be chance."),
            _ => Say(sv: "Båda skillnaderna kan vara slump.", da: "Begge forskelle kan være tilfældige.", en: "Both differences may be chance."),
        };
    }

    public string PartsHeading => Say(sv: "De två delarna", da: "De to dele", en: "The two parts");

    public string PartsCaption => Say(sv: "Ojämlikheten i två delar, tusendelar", da: "Uligheden i to dele, tusindedele", en: "The inequality in two parts, thousandths");

    public string Index => Say(sv: "Mått", da: "Mål", en: "Measure");

    public string Between => Say(sv: "Mellan platserna", da: "Mellem stederne", en: "Between the places");

    public string Within => Say(sv: "Inom platserna", da: "Inden for stederne", en: "Inside the places");

    public string ShareColumn => Say(sv: "Andel mellan, procent", da: "Andel mellem, procent", en: "Share between, per cent");

    public string TwoIndices => Say(
        sv: "Theil väger höga siffror tyngst, MLD låga. Säger de olika sitter ojämlikheten mest i den ena änden.",
        da: "Theil vægter høje tal mest, MLD lave. Siger de noget forskelligt, sidder uligheden mest i den ene ende.",
        en: "Theil weighs high figures most, MLD low ones. If they differ, the inequality sits mostly at one end.");

    public string FiguresHeading => Say(sv: "Siffrorna bakom", da: "Tallene bag", en: "The figures behind");

    public string Place => Say(sv: "Plats", da: "Sted", en: "Place");

    public string Caption(DividedIndicator shown, PlaceDivision found)
    {
        ArgumentNullException.ThrowIfNull(shown);
        ArgumentNullException.ThrowIfNull(found);
        return $"{Name(shown.Indicator.Name)}, {AxisTitle(shown.Indicator)}, {Time(found.Period)}";
    }

    /// <summary>Over which places it is computed.</summary>
    public string Over(PlaceDivision found)
    {
        ArgumentNullException.ThrowIfNull(found);
        var (whole, all) = (found.Whole.Count(), found.Places.Count);
        return whole == all
            ? Say(sv: $"Räknat över alla {Whole(all)} platser.", da: $"Regnet over alle {Whole(all)} steder.", en: $"Computed over all {Whole(all)} places.")
            : Say(
                sv: $"Räknat över {Whole(whole)} av {Whole(all)} platser. Resten saknar siffra för någon grupp, har en som inte visas, eller är så små att färre än tre fall väntas.",
                da: $"Regnet over {Whole(whole)} af {Whole(all)} steder. Resten mangler tal for en gruppe, har et, der ikke vises, eller er så små, at færre end tre tilfælde ventes.",
                en: $"Computed over {Whole(whole)} of {Whole(all)} places. The others lack a figure for some group, have one that is not shown, or are so small that fewer than three cases are expected.");
    }

    public string Caution => Say(
        sv: "Andelen säger var ojämlikheten ligger, inte hur stor den är. En liten andel mellan platserna betyder att varje plats har sin egen ojämlikhet att arbeta med. Vad som skiljer människor inom samma grupp syns inte här.",
        da: "Andelen siger, hvor uligheden ligger, ikke hvor stor den er. En lille andel mellem stederne betyder, at hvert sted har sin egen ulighed at arbejde med. Hvad der skiller mennesker i samme gruppe, ses ikke her.",
        en: "The share says where the inequality lies, not how large it is. A small share between the places means that each place has an inequality of its own to work on. What sets people of the same group apart does not show here.");

    public string How => Say(sv: "Så räknas det", da: "Sådan regnes det", en: "How it is computed");

    public string Back => Say(sv: "Tillbaka till indikatorn", da: "Tilbage til indikatoren", en: "Back to the indicator");

    /// <summary>A part of an index in thousandths, with its interval.</summary>
    public string Thousandths(Estimate part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return $"{Language.Write(1_000 * part.Value, 1)} ({Bounds(Times(1_000, part.Interval!), 1)})";
    }

    /// <summary>A share in per cent, with its interval.</summary>
    public string InPercent(Estimate? share) => share is null ? "–" : $"{Language.Write(100 * share.Value, 0)} ({Bounds(Times(100, share.Interval!), 0)})";

    private string Why(DivisionObstacle why) => why switch
    {
        DivisionObstacle.TooFewPlaces => Say(
            sv: "Det kan inte sägas: färre än tre platser har en siffra för varje grupp.",
            da: "Det kan ikke siges: færre end tre steder har et tal for hver gruppe.",
            en: "That cannot be said: fewer than three places have a figure for every group."),
        DivisionObstacle.TooFewGroups => Say(
            sv: "Det kan inte sägas: det finns bara en grupp i varje plats.", da: "Det kan ikke siges: der er kun én gruppe i hvert sted.", en: "That cannot be said: there is only one group in each place."),
        DivisionObstacle.NoSizes => Say(
            sv: "Det kan inte sägas: källan säger inte hur stora grupperna är.", da: "Det kan ikke siges: kilden siger ikke, hvor store grupperne er.", en: "That cannot be said: the source does not say how large the groups are."),
        DivisionObstacle.NoErrors => Say(
            sv: "Det kan inte sägas: källan säger inte hur säkra siffrorna är.", da: "Det kan ikke siges: kilden siger ikke, hvor sikre tallene er.", en: "That cannot be said: the source does not say how sure the figures are."),
        DivisionObstacle.NotAboveZero => Say(
            sv: "Det kan inte sägas: någon grupp ligger på noll.", da: "Det kan ikke siges: en gruppe ligger på nul.", en: "That cannot be said: some group is at zero."),
        _ => Say(
            sv: "Det kan inte sägas: fallen är för få i någon grupp.", da: "Det kan ikke siges: tilfældene er for få i en gruppe.", en: "That cannot be said: the cases are too few in some group."),
    };

    private string Percent(Estimate share) => Say(
        sv: $"{Language.Write(100 * share.Value, 0)} procent ({Bounds(Times(100, share.Interval!), 0)})",
        da: $"{Language.Write(100 * share.Value, 0)} procent ({Bounds(Times(100, share.Interval!), 0)})",
        en: $"{Language.Write(100 * share.Value, 0)} per cent ({Bounds(Times(100, share.Interval!), 0)})");

    private static Interval Times(double times, Interval interval) => new(times * interval.Lower, times * interval.Upper, interval.Confidence, interval.Promise);
}
