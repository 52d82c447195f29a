// The figures that are exported, in an order that does not change: by indicator, place, time and group.
using Samsyn.Loop.Measure;

namespace Samsyn.Web.Publish;

/// <summary>The figures that are exported.</summary>
/// <param name="Known">The indicators, places and dimensions.</param>
/// <param name="Observations">The figures, in any order.</param>
internal sealed record Export(Catalogue Known, IReadOnlyList<Observation> Observations)
{
    /// <summary>The word for the whole population in a column of groups.</summary>
    public const string Total = "Total";

    /// <summary>The figures in their order.</summary>
    public IEnumerable<Observation> InOrder => Observations
        .OrderBy(one => one.Key.Indicator, StringComparer.Ordinal)
        .ThenBy(one => one.Key.Area, StringComparer.Ordinal)
        .ThenBy(one => one.Key.Period)
        .ThenBy(one => one.Key.Stratum.Key, StringComparer.Ordinal);

    /// <summary>The indicator with a code.</summary>
    public Indicator Indicator(string code) => Known.Indicators.First(one => one.Code == code);

    /// <summary>The name of a place.</summary>
    public string Place(string code) => Known.Area(code)?.Name ?? code;

    /// <summary>The value that would mean everybody; null for a mean.</summary>
    public static double? Scale(Indicator indicator) => (indicator.Unit as Unit.Share)?.Scale;

    /// <summary>1 when more is better, 0 when less is; null when no judgement is made.</summary>
    public static int? Favourable(Indicator indicator) => indicator.Direction switch
    {
        Direction.HigherIsBetter => 1,
        Direction.LowerIsBetter => 0,
        _ => null,
    };

    /// <summary>The mark that stands for a figure without a number; the source's own where it gave one.</summary>
    public static string? Mark(Observation observation) => observation.Figure switch
    {
        Figure.Known => null,
        _ when observation.Symbol is { } own => own,
        Figure.Withheld => "x",
        Figure.TooUncertain => "u",
        Figure.Missing { Reason: MissingReason.NotApplicable } => ".",
        Figure.Missing { Reason: MissingReason.NotYet } => "...",
        _ => "..",
    };
}
