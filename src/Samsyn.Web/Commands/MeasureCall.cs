// What is asked of samsyn measure.
using Samsyn.Statistics.Inequality;
using Samsyn.Web.Commands.Answers;

namespace Samsyn.Web.Commands;

/// <summary>What is asked of samsyn measure.</summary>
/// <param name="File">The file with figures.</param>
/// <param name="Recipe">How its columns are to be read; null to find out.</param>
internal sealed record MeasureCall(FileInfo File, FileInfo? Recipe)
{
    /// <summary>How the answer is written.</summary>
    public required AnswerFormat Format { get; init; }

    /// <summary>How the measures are computed.</summary>
    public required SummaryOptions Options { get; init; }
}
