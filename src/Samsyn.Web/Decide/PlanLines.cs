// Things of the plan as lines of a list: what each is called, where it is seen, and the most important of what is said of it.
using Samsyn.Loop.Decide;

namespace Samsyn.Web.Decide;

/// <summary>A line of a list of the plan.</summary>
/// <param name="Thing">The thing.</param>
/// <param name="More">The most important of what is said of it.</param>
public sealed record PlanLine(Planned Thing, string More);

/// <summary>Things of the plan as lines of a list.</summary>
public static class PlanLines
{
    /// <summary>The kinds that have a list.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [Challenge.Name, Recommendation.Name, Goal.Name, Intervention.Name, Commitment.Name, Package.Name, Decision.Name, Idea.Name];

    /// <summary>All things of a kind; those that hold first, those that are closed last.</summary>
    public static IReadOnlyList<PlanLine> Of(PlanPlace place, string kind)
    {
        var plan = place.Plan;
        return kind switch
        {
            Challenge.Name => [.. plan.Challenges.OrderBy(one => one.Closed).Select(one => Line(one, place))],
            Recommendation.Name => [.. plan.Recommendations.OrderBy(one => one.Status).Select(one => Line(one, place))],
            Goal.Name => [.. plan.Goals.OrderBy(one => one.Stage == GoalStage.Ended).Select(one => Line(one, place))],
            Intervention.Name => [.. plan.Interventions.OrderBy(Turn).Select(one => Line(one, place))],
            Commitment.Name => [.. plan.Commitments.OrderBy(one => Turn(one, place)).ThenBy(one => one.By ?? DateOnly.MaxValue).Select(one => Line(one, place))],
            Package.Name => [.. plan.Packages.OrderByDescending(one => one.Proposed).Select(one => Line(one, place))],
            Idea.Name => [.. plan.Ideas.OrderBy(one => one.Stage).Select(one => Line(one, place))],
            _ => [.. plan.Decisions.OrderByDescending(one => one.Day).Select(one => Line(one, place))],
        };
    }

    /// <summary>One thing as a line.</summary>
    public static PlanLine Line(Planned thing, PlanPlace place)
    {
        var language = place.Address.Language;
        return new(thing, thing switch
        {
            Challenge one => new ChallengeWords(language).Lead(one, place.Known),
            Recommendation one => new RecommendationWords(language).Lead(one, place.Parties),
            Goal one => new GoalWords(language).Lead(one, place),
            Intervention one => new InterventionWords(language).Told(one, place.Parties),
            Commitment one => new CommitmentWords(language).Line(one, place),
            Package one => new PackageWords(language).Lead(one, place),
            Idea one => new IdeaWords(language).Told(one, place.Parties),
            Decision one => new PackageWords(language).Line(one, place),
            _ => "",
        });
    }

    private static int Turn(Intervention one) => one.Stage switch
    {
        InterventionStage.Running => 0,
        InterventionStage.Decided => 1,
        InterventionStage.Proposed => 2,
        InterventionStage.Existing => 3,
        InterventionStage.Ended => 4,
        _ => 5,
    };

    private static int Turn(Commitment one, PlanPlace place) => one.IsLate(place.Today) ? 0 : one.IsUnanswered ? 1 : one.State == CommitmentState.Promised ? 2 : 3;
}
