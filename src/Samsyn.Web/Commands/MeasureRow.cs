// One line of the answer to samsyn measure.
using Samsyn.Loop.Measure;
using Samsyn.Statistics.Inequality;

namespace Samsyn.Web.Commands;

/// <summary>One measure of one split.</summary>
/// <param name="Split">Of what.</param>
/// <param name="Summary">The measure.</param>
internal sealed record MeasureRow(DraftSplitKey Split, Summary Summary)
{
    /// <summary>The names of the columns, in their order.</summary>
    public static readonly IReadOnlyList<string> Columns =
        ["setting", "source", "date", "indicator", "dimension", "measure", "estimate", "standardError", "lower", "upper", "subgroups", "note"];

    /// <summary>The words of the row: of what, and which measure.</summary>
    public IReadOnlyList<string> Words =>
        [Split.Setting, Split.Source, Split.Date, Split.Indicator, Split.Dimension, MeasureCodes.Code(Summary.Measure)];

    /// <summary>The figures of the row; null where there is none.</summary>
    public IReadOnlyList<double?> Figures =>
    [
        Summary.Estimate?.Value,
        Summary.Estimate?.StandardError,
        Summary.Estimate?.Interval?.Lower,
        Summary.Estimate?.Interval?.Upper,
    ];

    /// <summary>What must be known of the figures, in plain English; empty when there is nothing.</summary>
    public string Note => MeasureNote.Of(Summary);
}
