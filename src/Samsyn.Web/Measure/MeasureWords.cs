// How the summary measures are named, written and promised, in every language.
using Samsyn.Loop.Measure;
using Samsyn.Statistics;
using Samsyn.Statistics.Inequality;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure;

/// <summary>A measure in plain words: what it is called, what it means, and when not to use it.</summary>
public sealed record MeasureSaid(string Name, string Means, string NotWhen);

public sealed class MeasureWords(Language language) : Words(language)
{
    public string Heading => Say(sv: "Alla mått", da: "Alle mål", en: "All measures");

    public string MeasureColumn => Say(sv: "Mått", da: "Mål", en: "Measure");

    public string Value => Say(sv: "Värde (intervall)", da: "Værdi (interval)", en: "Value (interval)");

    public string Promised => Say(sv: "Intervallet håller", da: "Intervallet holder", en: "The interval holds");

    public string Means => Say(sv: "Vad det säger", da: "Hvad det siger", en: "What it says");

    public string NotWhen => Say(sv: "Använd det inte", da: "Brug det ikke", en: "Do not use it");

    public string None => Say(sv: "kan inte räknas", da: "kan ikke regnes", en: "cannot be computed");

    /// <summary>The code that the field knows a measure by.</summary>
    public string Code(SummaryMeasure measure) => measure switch
    {
        SummaryMeasure.RciWagstaff => "RCI, Wagstaff",
        SummaryMeasure.RciErreygers => "RCI, Erreygers",
        _ => measure.ToString(),
    };

    /// <summary>How far an interval keeps what it promises.</summary>
    public string Promise(Estimate? estimate) => estimate?.Interval switch
    {
        null => "–",
        { Promise: Samsyn.Statistics.Promise.AtLeast } interval => Say(
            sv: $"minst {Percent(interval)}", da: $"mindst {Percent(interval)}", en: $"at least {Percent(interval)}"),
        { Promise: Samsyn.Statistics.Promise.Approximate } interval => Say(
            sv: $"ungefär {Percent(interval)}", da: $"omtrent {Percent(interval)}", en: $"approximately {Percent(interval)}"),
        { Promise: Samsyn.Statistics.Promise.NotOurs } => Say(
            sv: "som källan säger", da: "som kilden siger", en: "as the source says"),
        var interval => Percent(interval),
    };

    /// <summary>A measure's figure with its bounds and unit.</summary>
    public string Figure(SummaryMeasure measure, Estimate estimate, Indicator indicator) => measure switch
    {
        SummaryMeasure.R or SummaryMeasure.RII => Say(
            sv: $"{Bounded(estimate)} gånger", da: $"{Bounded(estimate)} gange", en: $"{Bounded(estimate)} times"),
        SummaryMeasure.COV or SummaryMeasure.IDISU or SummaryMeasure.IDISW or SummaryMeasure.PAF => $"{Bounded(estimate)} %",
        SummaryMeasure.RCI or SummaryMeasure.RciErreygers or SummaryMeasure.RciWagstaff or SummaryMeasure.TI or SummaryMeasure.MLD => Bounded(estimate),
        SummaryMeasure.BGV => Say(
            sv: $"{Bounded(estimate)} {UnitOfDifference(indicator)} i kvadrat",
            da: $"{Bounded(estimate)} {UnitOfDifference(indicator)} i anden",
            en: $"{Bounded(estimate)} {UnitOfDifference(indicator)} squared"),
        _ => $"{Bounded(estimate)} {UnitOfDifference(indicator)}",
    };

    public MeasureSaid Of(SummaryMeasure measure) => MeasureMeanings.Of(measure, Language);

    private string Percent(Interval interval) => $"{Language.Write(100 * interval.Confidence, 0)} %";

    // Small indices need more decimals than figures do.
    private string Bounded(Estimate estimate)
    {
        var decimals = Math.Abs(estimate.Value) switch { >= 100 => 0, >= 10 => 1, >= 0.1 => 2, _ => 3 };
        var bounds = estimate.Interval is null ? BoundsUnknown : Bounds(estimate.Interval, decimals);
        return $"{Language.Write(estimate.Value, decimals)} ({bounds})";
    }
}
