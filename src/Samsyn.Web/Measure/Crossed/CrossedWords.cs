// What the page of crossed groups says.
using Samsyn.Statistics;
using Samsyn.Statistics.Decomposition;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure.Crossed;

/// <summary>What the page of crossed groups says.</summary>
public sealed class CrossedWords(Language language) : Words(language)
{
    private const double Surprising = 0.05;

    public string Title(CrossedShown shown)
    {
        ArgumentNullException.ThrowIfNull(shown);
        var name = Name(shown.Indicator.Name);
        return Say(sv: $"{name}: där grupper korsas", da: $"{name}: hvor grupper krydses", en: $"{name}: where groups cross");
    }

    public string Kicker(CrossedShown shown)
    {
        ArgumentNullException.ThrowIfNull(shown);
        return Line(shown.Area.Name, shown.Found is { } found ? Time(found.Period) : null, shown.Found is { } crossing ? string.Join(" × ", crossing.Dimensions.Select(one => Name(one.Name))) : null);
    }

    /// <summary>What the crossing says, in a sentence; or why it says nothing.</summary>
    public string Lead(CrossedShown shown)
    {
        ArgumentNullException.ThrowIfNull(shown);
        return shown.Found?.View switch
        {
            null => Say(
                sv: "Här finns inga siffror för grupper som korsas, till exempel kvinnor med kort utbildning. Läs in en fil där två indelningar står i var sin kolumn.",
                da: "Her er ingen tal for grupper, der krydses, for eksempel kvinder med kort uddannelse. Indlæs en fil, hvor to inddelinger står i hver sin kolonne.",
                en: "There are no figures here for groups that cross, such as women with short schooling. Import a file where two divisions stand in a column each."),
            Intersections.NotPossible none => Why(none),
            Intersections.Found found => Verdict(found),
            _ => "",
        };
    }

    /// <summary>How much lies between the strata, and how much of it the parts explain.</summary>
    public string Second(Intersections.Found found)
    {
        ArgumentNullException.ThrowIfNull(found);
        var between = found.BetweenStrata is { } share
            ? Say(
                sv: $"Av all variation mellan människor ligger {Percent(share)} mellan korsningarna.",
                da: $"Af al variation mellem mennesker ligger {Percent(share)} mellem krydsningerne.",
                en: $"Of all variation between people, {Percent(share)} lies between the crossings.")
            : "";
        var explained = found.ExplainedByParts is not { } parts
            ? ""
            : parts.Interval is not { } bounds || bounds.Upper - bounds.Lower >= 1
            ? Say(
                sv: " Hur stor del av det som delarna var för sig förklarar går inte att säga.",
                da: " Hvor stor en del af det delene hver for sig forklarer, kan ikke siges.",
                en: " How much of that the parts one by one explain cannot be told.")
            : Say(
                sv: $" Delarna var för sig förklarar {Percent(parts)} av det.",
                da: $" Delene hver for sig forklarer {Percent(parts)} af det.",
                en: $" The parts one by one explain {Percent(parts)} of that.");
        return between + explained;
    }

    public string Heading => Say(sv: "Där grupper korsas", da: "Hvor grupper krydses", en: "Where groups cross");

    public string Groups => Say(sv: "Korsningarna", da: "Krydsningerne", en: "The crossings");

    public string Stratum => Say(sv: "Grupp", da: "Gruppe", en: "Group");

    public string Measured => Say(sv: "Uppmätt", da: "Målt", en: "Measured");

    public string Expected => Say(sv: "Väntat av delarna", da: "Ventet af delene", en: "Expected of the parts");

    public string Drawn => Say(sv: "Draget mot det väntade", da: "Trukket mod det ventede", en: "Drawn toward the expected");

    public string Own => Say(sv: "Korsningens eget", da: "Krydsningens eget", en: "The crossing’s own");

    public string Caution => Say(
        sv: "En grupp som avviker är inte annorlunda: den möter något annat. Fråga vad.",
        da: "En gruppe, der afviger, er ikke anderledes: den møder noget andet. Spørg hvad.",
        en: "A group that stands out is not different: it meets something different. Ask what.");

    public string How => Say(sv: "Så räknas det", da: "Sådan regnes det", en: "How it is computed");

    public string Back => Say(sv: "Tillbaka till indikatorn", da: "Tilbage til indikatoren", en: "Back to the indicator");

    public string LeftOut(int strata) => strata == 0 ? "" : Say(
        sv: $"{Whole(strata)} korsningar saknar siffra eller visas inte.", da: $"{Whole(strata)} krydsninger mangler tal eller vises ikke.", en: $"{Whole(strata)} crossings have no figure or are not shown.");

    private string Why(Intersections.NotPossible none) => none.Why switch
    {
        IntersectionObstacle.NoError => Say(
            sv: $"Det kan inte sägas om korsningarna har något eget: källan säger inte hur säkra siffrorna är ({none.Stratum}).",
            da: $"Det kan ikke siges, om krydsningerne har noget eget: kilden siger ikke, hvor sikre tallene er ({none.Stratum}).",
            en: $"It cannot be said whether the crossings have anything of their own: the source does not say how sure the figures are ({none.Stratum})."),
        _ => Say(
            sv: "Det kan inte sägas om korsningarna har något eget: det finns knappt fler korsningar än delar.",
            da: "Det kan ikke siges, om krydsningerne har noget eget: der er næppe flere krydsninger end dele.",
            en: "It cannot be said whether the crossings have anything of their own: there are hardly more crossings than parts."),
    };

    private string Verdict(Intersections.Found found) => found.Differ >= Surprising
        ? Say(sv: "Korsningarna kan inte skiljas åt: skillnaderna kan vara slump.", da: "Krydsningerne kan ikke skelnes: forskellene kan være tilfældige.", en: "The crossings cannot be told apart: the differences may be chance.")
        : found.Additive >= Surprising
            ? Say(
                sv: "Korsningarna skiljer sig åt, och delarna lägger ihop sig: ingen korsning har säkert något eget.",
                da: "Krydsningerne er forskellige, og delene lægger sig sammen: ingen krydsning har sikkert noget eget.",
                en: "The crossings differ, and the parts add up: no crossing surely has anything of its own.")
            : Say(
                sv: "Korsningarna skiljer sig åt mer än delarna låter vänta: några har något eget.",
                da: "Krydsningerne adskiller sig mere, end delene lader vente: nogle har noget eget.",
                en: "The crossings differ more than their parts lead one to expect: some have something of their own.");

    private string Percent(Estimate share) => Say(
        sv: $"{Language.Write(100 * share.Value, 0)} procent ({Bounds(Times(share.Interval!), 0)})",
        da: $"{Language.Write(100 * share.Value, 0)} procent ({Bounds(Times(share.Interval!), 0)})",
        en: $"{Language.Write(100 * share.Value, 0)} per cent ({Bounds(Times(share.Interval!), 0)})");

    private static Interval Times(Interval interval) => new(100 * interval.Lower, 100 * interval.Upper, interval.Confidence, interval.Promise);
}
