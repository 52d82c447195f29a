// How the figures of a survey are to be computed.
using Samsyn.Statistics.Inequality;

namespace Samsyn.Statistics.Survey;

/// <summary>How the figures of a survey are to be computed.</summary>
public sealed record SurveyOptions
{
    /// <summary>Method, confidence, signs, draws and which measures.</summary>
    public SummaryOptions Summary { get; init; } = new();

    /// <summary>True when more of what is measured is better, false when less is, null when no judgement is made.</summary>
    public bool? MoreIsBetter { get; init; }

    /// <summary>A straight line for the slope index also where the outcome is a share; else it is logistic.</summary>
    public bool Straight { get; init; }

    /// <summary>Respondents that a group needs to be shown.</summary>
    public int LeastPersons { get; init; } = 50;

    /// <summary>
    /// Respondents with the outcome, and without it, that a group needs for its share to be shown, where there are any at all:
    /// the share and the number of respondents would tell how few they are. A mean of numbers has none.
    /// </summary>
    public int LeastCases { get; init; } = 5;

    /// <summary>How many standard errors to either side: the bell curve's, or Student's where fewer than 60 degrees of freedom are left.</summary>
    internal double Reach(ReducedSurvey survey) => survey.DegreesOfFreedom is > 0 and < SurveyAnswer.Few && Summary.Method == Method.Ours
        ? StudentDistribution.TwoSided(Summary.Confidence, survey.DegreesOfFreedom)
        : NormalDistribution.TwoSided(Summary.Confidence);
}
