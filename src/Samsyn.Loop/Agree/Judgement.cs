// How somebody judged something: a vote, a rating, points, an answer. The last one counts.
using Samsyn.Loop.Convene;

namespace Samsyn.Loop.Agree;

/// <summary>How somebody judged something.</summary>
/// <param name="Activity">In which activity.</param>
/// <param name="Item">What: a contribution; empty where the activity asks about nothing else.</param>
/// <param name="Participant">Who.</param>
/// <param name="Aspect">On what; empty where there is one aspect only.</param>
/// <param name="Value">How: 1 agree, 0 pass, -1 disagree; 1 to 9; so many points. Null for "I don't know".</param>
public sealed record Judgement(string Activity, string Item, string Participant, string Aspect, int? Value)
{
    /// <summary>The aspects on which proposals are rated, the one that counts most first: effect on the factor, reach of those worst off, feasibility.</summary>
    public static IReadOnlyList<string> Criteria { get; } = ["effect", "reach", "feasibility"];
}

/// <summary>Where judgements are kept.</summary>
public interface IJudgements
{
    /// <summary>Those of a dialogue's activities, in the order they were first made.</summary>
    Task<IReadOnlyList<Judgement>> Of(CollaborationKey collaboration, string dialogue, CancellationToken stop);

    /// <summary>Keeps some of one person in one activity. The last one counts; sent twice, it counts once.</summary>
    /// <returns>Whether the activity is open; false: nothing was kept.</returns>
    Task<bool> Give(CollaborationKey collaboration, IReadOnlyList<Judgement> judgements, CancellationToken stop);
}
