// What the inequality along a survey's ladder goes along with: its determinants' parts, or why they cannot be told.
using Samsyn.Statistics.Decomposition;
using Samsyn.Statistics.Survey;

namespace Samsyn.Web.Measure.Respondents;

/// <summary>The concentration of an outcome along a ladder, divided among determinants.</summary>
/// <param name="Parts">The division; null where it may not be shown or there is no ladder.</param>
/// <param name="Persons">The respondents it rests on: those with a number for each determinant.</param>
/// <param name="Why">Why there is none; null where there is one.</param>
public sealed record DeterminedSurvey(ConcentrationDecomposition.Found? Parts, int Persons, DeterminedObstacle? Why)
{
    /// <summary>The determinant that says nothing new, where that is why.</summary>
    public string Redundant { get; private init; } = "";

    /// <summary>Divides the concentration.</summary>
    /// <param name="names">The determinants.</param>
    /// <param name="some">The respondents who have a number for each.</param>
    /// <param name="survey">The whole survey, reduced.</param>
    /// <param name="options">How it is computed, and how few persons may be shown.</param>
    internal static DeterminedSurvey Of(IReadOnlyList<string> names, IReadOnlyList<DeterminedRespondent> some, ReducedSurvey survey, SurveyOptions options)
    {
        DeterminedObstacle? why = !survey.Ordered ? DeterminedObstacle.NoLadder
            : IsSmall(some, survey, options) ? DeterminedObstacle.TooFewPersons
            : null;
        return why is not null ? new(null, some.Count, why) : ConcentrationDecomposition.Of(names, some, options) switch
        {
            ConcentrationDecomposition.Found found => new(found, some.Count, null),
            ConcentrationDecomposition.Redundant again => new(null, some.Count, DeterminedObstacle.NothingNew) { Redundant = again.Determinant },
            _ => new(null, some.Count, DeterminedObstacle.NotComputable),
        };
    }

    // A group that is not shown is not told by what the ladder goes along with either.
    private static bool IsSmall(IReadOnlyList<DeterminedRespondent> some, ReducedSurvey survey, SurveyOptions options)
    {
        var counted = some.CountBy(one => one.Respondent.Group).ToDictionary(StringComparer.Ordinal);
        return SurveyGroups.Of(survey, options).Any(one => one.Estimate is null) || survey.Groups.Any(group => counted.GetValueOrDefault(group.Name) < options.LeastPersons);
    }
}

/// <summary>Why the inequality along a ladder is not divided among determinants.</summary>
public enum DeterminedObstacle
{
    /// <summary>The groups have no order.</summary>
    NoLadder,

    /// <summary>A group has too few respondents with a number for each determinant.</summary>
    TooFewPersons,

    /// <summary>A determinant is told by the others already, or is the same for all.</summary>
    NothingNew,

    /// <summary>The mean is zero, or there are too few units for so many determinants.</summary>
    NotComputable,
}
