// One line of the answer to samsyn measure.
using Samsyn.Loop.Measure;
using Samsyn.Statistics.Inequality;
using Samsyn.Web.Commands.Answers;

namespace Samsyn.Web.Commands;

/// <summary>One measure of one split.</summary>
/// <param name="Split">Of what.</param>
/// <param name="Summary">The measure.</param>
internal sealed record MeasureRow(DraftSplitKey Split, Summary Summary)
{
    /// <summary>The names of the columns, in their order.</summary>
    public static readonly IReadOnlyList<string> Columns =
        ["setting", "source", "date", "indicator", "dimension", "measure", "estimate", "standardError", "lower", "upper", "subgroups", "note"];

    /// <summary>The row as it is answered: of what, which measure, its figures, and what must be known of them.</summary>
    public IReadOnlyList<AnswerCell> Cells =>
    [
        AnswerCell.Of(Split.Setting), AnswerCell.Of(Split.Source), AnswerCell.Of(Split.Date), AnswerCell.Of(Split.Indicator), AnswerCell.Of(Split.Dimension),
        AnswerCell.Of(MeasureCodes.Code(Summary.Measure)),
        AnswerCell.Of(Summary.Estimate?.Value),
        AnswerCell.Of(Summary.Estimate?.StandardError),
        AnswerCell.Of(Summary.Estimate?.Interval?.Lower),
        AnswerCell.Of(Summary.Estimate?.Interval?.Upper),
        AnswerCell.Of((long)Summary.Subgroups),
        AnswerCell.Of(MeasureNote.Of(Summary)),
    ];
}
