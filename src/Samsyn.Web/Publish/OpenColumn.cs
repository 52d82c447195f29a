// The numbers that belong to a figure: the value, its bounds, its error, and the counts behind it.
using Samsyn.Loop.Measure;

namespace Samsyn.Web.Publish;

/// <summary>One of the numbers that belong to a figure.</summary>
/// <param name="Code">What it is called in every language.</param>
/// <param name="Of">Finds it; null where it is not known.</param>
internal sealed record OpenColumn(string Code, Func<Observation, double?> Of)
{
    /// <summary>The value first, then what says how sure it is, then the counts.</summary>
    public static IReadOnlyList<OpenColumn> All { get; } =
    [
        new("value", one => (one.Figure as Figure.Known)?.Estimate.Value),
        new("lower", one => (one.Figure as Figure.Known)?.Estimate.Interval?.Lower),
        new("upper", one => (one.Figure as Figure.Known)?.Estimate.Interval?.Upper),
        new("confidence", one => (one.Figure as Figure.Known)?.Estimate.Interval?.Confidence),
        new("standard_error", one => (one.Figure as Figure.Known)?.Estimate.StandardError),
        new("numerator", one => one.Numerator),
        new("denominator", one => one.Denominator),
        new("population", one => one.Population),
    ];

    /// <summary>The value, and those of the others that at least one figure has.</summary>
    public static IReadOnlyList<OpenColumn> In(OpenFigures figures) =>
        [All[0], .. All.Skip(1).Where(column => figures.Figures.Any(one => column.Of(one) is not null))];
}
