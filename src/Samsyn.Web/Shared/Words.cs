// How figures, intervals, times and persons are said, in every language. Each page's own words build on these.
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Statistics;

namespace Samsyn.Web.Shared;

public abstract class Words(Language language)
{
    public Language Language { get; } = language;

    /// <summary>What stands in a page's markup of a text in a language: nothing where that is the page's own, or not known.</summary>
    public string? LangOf(string? code) => code == Language.Code ? null : code;

    public string Name(LocalText text) => Language.Say(text);

    /// <summary>A day in full: 3 mars 2027, 3. marts 2027.</summary>
    public string Date(DateOnly day) => day.ToString(DateFormat, Language.Culture);

    /// <summary>The day of a moment as it is here.</summary>
    public string Date(DateTimeOffset moment) => Date(DateOnly.FromDateTime(moment.LocalDateTime));

    /// <summary>A moment as it is here: 3 mars 2027 14:05.</summary>
    public string DateAndTime(DateTimeOffset moment) => moment.ToLocalTime().ToString($"{DateFormat} HH:mm", Language.Culture);

    // Danish has a dot after the number of a day.
    private string DateFormat => Language == Language.Danish ? "d. MMMM yyyy" : "d MMMM yyyy";

    /// <summary>Parts of a line, those that are not empty.</summary>
    public static string Line(params ReadOnlySpan<string?> parts)
    {
        var kept = new List<string>();
        foreach (var part in parts)
        {
            if (!string.IsNullOrEmpty(part))
            {
                kept.Add(part);
            }
        }

        return kept.Count == 0 ? "" : string.Join(" · ", kept);
    }

    /// <summary>A person by name; one who was erased has none.</summary>
    public string Person(string? name) => string.IsNullOrEmpty(name) ? Say(sv: "en person som är raderad", da: "en person, der er slettet", en: "a person who was erased") : name;

    public string Whole(double number) => Language.Write(number, 0);

    /// <summary>A figure as it stands in a table: the value with its bounds, or why there is none.</summary>
    public string Cell(Figure figure) => figure switch
    {
        Figure.Known(var estimate) => WithBounds(estimate),
        _ => Why(figure),
    };

    /// <summary>A figure without its bounds, for a label beside a picture that draws them.</summary>
    public string Brief(Figure figure) => figure switch
    {
        Figure.Known(var estimate) => Language.Write(estimate.Value, DecimalsOf(estimate)),
        _ => Why(figure),
    };

    /// <summary>Why there is no number: three reasons that are never mixed.</summary>
    public string Why(Figure figure) => figure switch
    {
        Figure.Withheld => Say(sv: "dolt: någon kan kännas igen", da: "skjult: nogen kan genkendes", en: "hidden: somebody could be recognised"),
        Figure.TooUncertain => Say(sv: "för osäker för att visas", da: "for usikker til at vises", en: "too uncertain to show"),
        Figure.Missing { Reason: MissingReason.NotApplicable } => Say(sv: "finns inte för gruppen", da: "findes ikke for gruppen", en: "does not exist for the group"),
        Figure.Missing { Reason: MissingReason.NotYet } => Say(sv: "har inte kommit ännu", da: "er ikke kommet endnu", en: "not published yet"),
        _ => Say(sv: "uppgift saknas", da: "tal mangler", en: "no figure"),
    };

    public string WithBounds(Estimate estimate) => estimate.Interval is null
        ? $"{Language.Write(estimate.Value, DecimalsOf(estimate))} ({BoundsUnknown})"
        : $"{Language.Write(estimate.Value, DecimalsOf(estimate))} ({Bounds(estimate.Interval, DecimalsOf(estimate))})";

    /// <summary>The bounds of an estimate without its value.</summary>
    public string BoundsOf(Estimate estimate) =>
        estimate.Interval is null ? BoundsUnknown : Bounds(estimate.Interval, DecimalsOf(estimate));

    public string BoundsUnknown => Say(sv: "osäkerhet okänd", da: "usikkerhed ukendt", en: "uncertainty unknown");

    /// <summary>Bounds are joined by a word, not a dash: a dash before a number below zero is read aloud as nothing at all.</summary>
    public string Bounds(Interval interval, int decimals) =>
        $"{Language.Write(interval.Lower, decimals)} {Say(sv: "till", da: "til", en: "to")} {Language.Write(interval.Upper, decimals)}";

    /// <summary>In what an indicator is measured, short: %, per 1 000, years.</summary>
    public string UnitOf(Indicator indicator) => indicator.Unit switch
    {
        Unit.Share { Scale: 100 } => "%",
        Unit.Share { Scale: 1 } => Say(sv: "andel", da: "andel", en: "share"),
        Unit.Share(var scale) => Say(sv: $"per {Whole(scale)}", da: $"pr. {Whole(scale)}", en: $"per {Whole(scale)}"),
        Unit.Mean(var name) => Name(name),
        _ => "",
    };

    /// <summary>In what a difference is measured: percentage points for per cent, else the unit itself.</summary>
    public string UnitOfDifference(Indicator indicator) => indicator.Unit is Unit.Share { Scale: 100 }
        ? Say(sv: "procentenheter", da: "procentpoint", en: "percentage points")
        : UnitOf(indicator);

    /// <summary>A value with its unit: 12,4 %; 81,3 years.</summary>
    public string InUnit(string number, Indicator indicator) => indicator.Unit is Unit.Share { Scale: 100 } && Language == Language.English
        ? $"{number}%"
        : $"{number}\u00a0{UnitOf(indicator)}";

    /// <summary>What stands under a picture's axis.</summary>
    public string AxisTitle(Indicator indicator) => indicator.Unit is Unit.Share { Scale: 100 }
        ? Say(sv: "procent", da: "procent", en: "per cent")
        : UnitOf(indicator) is { Length: > 0 } unit ? unit
        : Say(sv: "värde", da: "værdi", en: "value");

    /// <summary>Which groups lie farthest apart in the uppermost line of a picture.</summary>
    public string FarthestApart(string lowest, string highest) => Say(
        sv: $"Överst: längst till vänster {lowest}, längst till höger {highest}",
        da: $"Øverst: længst til venstre {lowest}, længst til højre {highest}",
        en: $"Top line: farthest left {lowest}, farthest right {highest}");

    /// <summary>What stands under the social ladder.</summary>
    /// <param name="sized">Whether the sizes of the groups are known.</param>
    public string LadderTitle(bool sized) => sized
        ? Say(sv: "Bredd: andel av invånarna. Streckat: lutningen", da: "Bredde: andel af indbyggerne. Stiplet: hældningen", en: "Width: share of the people. Dashed: the slope")
        : Say(sv: "Gruppernas storlek är okänd. Streckat: lutningen", da: "Gruppernes størrelse er ukendt. Stiplet: hældningen", en: "Sizes of the groups unknown. Dashed: the slope");

    /// <summary>A time as people write it.</summary>
    public string Time(Period period) => period.Kind switch
    {
        PeriodKind.Span => Say(
            sv: $"{Year(period.Start)} till {Year(period.End)}",
            da: $"{Year(period.Start)} til {Year(period.End)}",
            en: $"{Year(period.Start)} to {Year(period.End)}"),
        PeriodKind.SchoolYear => Say(sv: $"läsåret {period.Code()}", da: $"skoleåret {period.Code()}", en: $"school year {period.Code()}"),
        PeriodKind.HalfYear => Say(
            sv: $"{(period.Start.Month < 7 ? "våren" : "hösten")} {Year(period.Start)}",
            da: $"{(period.Start.Month < 7 ? "foråret" : "efteråret")} {Year(period.Start)}",
            en: $"{(period.Start.Month < 7 ? "spring" : "autumn")} {Year(period.Start)}"),
        PeriodKind.Quarter => Say(
            sv: $"kvartal {QuarterOf(period)} {Year(period.Start)}",
            da: $"{QuarterOf(period)}. kvartal {Year(period.Start)}",
            en: $"quarter {QuarterOf(period)} of {Year(period.Start)}"),
        PeriodKind.Month => period.Start.ToString("MMMM yyyy", Language.Culture),
        _ => Year(period.Start),
    };

    /// <summary>A time in a picture, where there is little room: 2024, 21–24 as 2021–24 is read, 2024Q1.</summary>
    public string BriefTime(Period period) => period.Kind == PeriodKind.Span
        ? $"{Year(period.Start)}–{Year(period.End)[2..]}"
        : period.Code();

    public string Certain(Certainty certainty) => certainty switch
    {
        Certainty.Sure => Say(sv: "Säkert", da: "Sikkert", en: "Sure"),
        Certainty.Probably => Say(sv: "Troligt", da: "Sandsynligt", en: "Probable"),
        _ => Say(sv: "Kan inte sägas", da: "Kan ikke siges", en: "Cannot say"),
    };

    /// <summary>A name as it stands inside a sentence: small first letter, unless it is a place or an abbreviation.</summary>
    public string Inside(string name, bool place = false) =>
        place || name.Length < 2 || !char.IsUpper(name[0]) || !(char.IsLower(name[1]) || name[1] == ' ')
            ? name
            : char.ToLower(name[0], Language.Culture) + name[1..];

    public string Download => Say(sv: "Ladda ned", da: "Hent", en: "Download");

    public string FiguresAs(string kind) => Say(sv: $"Siffrorna som {kind}", da: $"Tallene som {kind}", en: $"The figures as {kind}");

    public string Say(string sv, string da, string en) => Language.Say(sv, da, en);

    /// <summary>Decimals of an estimate: those of its value, two where its interval is very narrow.</summary>
    public static int DecimalsOf(Estimate estimate) => Numbers.Decimals(estimate.Value);

    private string Year(DateOnly day) => day.Year.ToString("0000", Language.Culture);

    private string QuarterOf(Period period) => (((period.Start.Month - 1) / 3) + 1).ToString(Language.Culture);
}
