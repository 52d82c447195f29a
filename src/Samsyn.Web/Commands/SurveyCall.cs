// What is asked of samsyn survey.
using Samsyn.Statistics.Survey;
using Samsyn.Web.Commands.Answers;
using Samsyn.Web.Measure.Respondents;

namespace Samsyn.Web.Commands;

/// <summary>What is asked of samsyn survey.</summary>
/// <param name="File">The file of respondents.</param>
/// <param name="Columns">Which of its columns hold what.</param>
internal sealed record SurveyCall(FileInfo File, RespondentColumns Columns)
{
    /// <summary>How the answer is written.</summary>
    public required AnswerFormat Format { get; init; }

    /// <summary>How the figures are computed.</summary>
    public required SurveyOptions Options { get; init; }
}
