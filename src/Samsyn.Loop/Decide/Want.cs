// What a plan wants: goals without owner, money or indicator, challenges that nothing answers, interventions no figure can follow.
namespace Samsyn.Loop.Decide;

/// <summary>What a plan wants. Shown, never blocked.</summary>
/// <param name="Kind">What is wanting.</param>
/// <param name="Things">In which things.</param>
public sealed record Want(WantKind Kind, IReadOnlyList<Planned> Things)
{
    /// <summary>All that a plan wants, each kind with the things it is wanting in; kinds of which nothing wants are left out.</summary>
    public static IReadOnlyList<Want> Of(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var goals = plan.Goals.Where(one => one.Stage != GoalStage.Ended).ToList();
        var open = plan.Challenges.Where(one => !one.Closed).ToList();
        var done = plan.Interventions.Where(one => one.IsActive || one.Stage == InterventionStage.Proposed).ToList();
        IReadOnlyList<Want> all =
        [
            new(WantKind.ChallengeWithoutGoal, [.. open.Where(one => !Leads(plan, one, Goal.Name))]),
            new(WantKind.ChallengeWithoutIntervention, [.. open.Where(one => !Leads(plan, one, Intervention.Name) && !Leads(plan, one, Recommendation.Name))]),
            new(WantKind.GoalWithoutOwner, [.. goals.Where(one => one.Owners.Count == 0)]),
            new(WantKind.GoalWithoutIndicator, [.. goals.Where(one => one.Indicator is null)]),
            new(WantKind.GoalWithoutTarget, [.. goals.Where(one => one.Targets.Count == 0)]),
            new(WantKind.GoalWithoutMoney, [.. goals.Where(one => !HasMoney(plan, one))]),
            new(WantKind.InterventionWithoutLead, [.. done.Where(one => one.Lead is null)]),
            new(WantKind.InterventionWithoutFigure, [.. done.Where(one => !one.CanBeFollowed)]),
            new(WantKind.CommitmentUnanswered, [.. plan.Commitments.Where(one => one.IsUnanswered)]),
        ];
        return [.. all.Where(one => one.Things.Count > 0)];
    }

    private static bool Leads(Plan plan, Planned thing, string kind) => plan.After(thing.Thing).Any(link => link.To.Kind == kind);

    // Nothing (0) is a statement about money; not knowing is none.
    private static bool HasMoney(Plan plan, Goal goal) =>
        plan.After(goal.Thing).Select(link => plan.Find(link.To)).OfType<Intervention>().Any(one => one.Cost.Amount is not null || plan.CommitmentsTo(one.Id).Any(promise => promise.Money is not null));
}

/// <summary>What is wanting.</summary>
public enum WantKind
{
    /// <summary>No goal answers to a challenge.</summary>
    ChallengeWithoutGoal,

    /// <summary>Neither a recommendation nor an intervention has come of a challenge.</summary>
    ChallengeWithoutIntervention,

    /// <summary>Nobody answers for a goal.</summary>
    GoalWithoutOwner,

    /// <summary>No indicator measures a goal.</summary>
    GoalWithoutIndicator,

    /// <summary>It is not said what a goal is to reach, where and by when.</summary>
    GoalWithoutTarget,

    /// <summary>No money is known for what works for a goal.</summary>
    GoalWithoutMoney,

    /// <summary>Nobody leads an intervention.</summary>
    InterventionWithoutLead,

    /// <summary>No figure can show whether an intervention helps.</summary>
    InterventionWithoutFigure,

    /// <summary>Somebody was asked for a commitment and has not answered.</summary>
    CommitmentUnanswered,
}
