// Who is asked in a round, and about what: every owner of a goal, whoever leads an intervention, and whoever promised something.
using Samsyn.Loop.Convene;
using Samsyn.Loop.Decide;

namespace Samsyn.Loop.Follow;

/// <summary>Somebody who is asked in a round, and what they are asked about.</summary>
/// <param name="Who">A body or an organisation.</param>
/// <param name="Things">What they own, lead or promised.</param>
public sealed record Asked(Thing Who, IReadOnlyList<Planned> Things)
{
    /// <summary>All who are asked, each once, in the order of the plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="today">Whoever answers today for a body that may have ended.</param>
    public static IReadOnlyList<Asked> Of(Plan plan, Func<Thing, Thing> today)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(today);
        IEnumerable<(Thing Who, Planned Thing)> all =
        [
            .. plan.Goals.Where(one => one.Stage == GoalStage.Decided).SelectMany(one => one.Owners.Select(owner => (today(owner), (Planned)one))),
            .. plan.Interventions.Where(one => one.Stage is InterventionStage.Decided or InterventionStage.Running && one.Lead is not null).Select(one => (today(one.Lead!), (Planned)one)),
            .. plan.Commitments.Where(one => one.State is CommitmentState.Asked or CommitmentState.Promised && one.Who is not null).Select(one => (today(one.Who!), (Planned)one)),
        ];
        return [.. all.DistinctBy(one => (one.Who, one.Thing.Thing)).GroupBy(one => one.Who, one => one.Thing).Select(one => new Asked(one.Key, [.. one]))];
    }
}
