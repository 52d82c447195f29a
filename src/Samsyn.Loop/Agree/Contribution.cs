// What somebody wrote in a dialogue. It is never lost: merged, hidden and withdrawn ones can be found again.
using Samsyn.Loop.Convene;

namespace Samsyn.Loop.Agree;

/// <summary>What somebody wrote in a dialogue.</summary>
/// <param name="Id">The identity, made where it was written, so that what is sent twice is there once.</param>
/// <param name="Activity">The activity in which it was written.</param>
/// <param name="Participant">Who wrote it.</param>
/// <param name="Kind">What it is.</param>
public sealed record Contribution(string Id, string Activity, string Participant, ContributionKind Kind)
{
    /// <summary>So many letters at most.</summary>
    public const int Longest = 200;

    /// <summary>The dialogue it was written in.</summary>
    public required string Dialogue { get; init; }

    /// <summary>What it says; null when it has been withdrawn.</summary>
    public required string? Text { get; init; }

    /// <summary>What it is about, and who could do something.</summary>
    public ContributionTags Tags { get; init; } = ContributionTags.None;

    /// <summary>The language of the page on which it was written (sv, da, en); null when that is not known.</summary>
    public string? Language { get; init; }

    /// <summary>When it was written.</summary>
    public DateTimeOffset Made { get; init; }

    /// <summary>Whether others see it.</summary>
    public Visibility Visibility { get; init; } = Visibility.Waiting;

    /// <summary>The contribution that it was merged into; null for none.</summary>
    public string? MergedInto { get; init; }

    /// <summary>What became of it; null while nobody has answered.</summary>
    public Answer? Answer { get; init; }

    /// <summary>What was found when it was examined; null when it has not been.</summary>
    public Examination? Examined { get; init; }

    /// <summary>Whether others see it and judge it by itself.</summary>
    public bool IsShown => Visibility == Visibility.Shown && MergedInto is null && Text is not null;
}

/// <summary>What a contribution is.</summary>
public enum ContributionKind
{
    /// <summary>Something somebody has lived through or seen.</summary>
    Experience,

    /// <summary>Something that strengthens health.</summary>
    Strengthens,

    /// <summary>Something that harms health.</summary>
    Harms,

    /// <summary>Something that should be done.</summary>
    Proposal,

    /// <summary>Something somebody worries about.</summary>
    Worry,

    /// <summary>Something to agree or disagree with.</summary>
    Statement,
}

/// <summary>Whether others see a contribution.</summary>
public enum Visibility
{
    /// <summary>Nobody has looked at it yet.</summary>
    Waiting,

    /// <summary>Others see it.</summary>
    Shown,

    /// <summary>It was taken out, by the published policy.</summary>
    TakenOut,
}

/// <summary>What a contribution is about, and who could do something.</summary>
/// <param name="Determinant">What it depends on: a member of <see cref="Agree.Determinant" />; null when not said.</param>
/// <param name="LifeStage">The part of life that the writer speaks for, as the dialogue calls it; null when not said.</param>
/// <param name="Influence">Who could influence it, in the writer's words; null when not said.</param>
/// <param name="Level">At which level: a member of <see cref="InfluenceLevel" />; null when not said.</param>
public sealed record ContributionTags(string? Determinant, string? LifeStage, string? Influence, string? Level)
{
    /// <summary>Nothing is said.</summary>
    public static ContributionTags None { get; } = new(null, null, null, null);
}

/// <summary>What became of a contribution, told to whoever wrote it and to everybody.</summary>
/// <param name="Outcome">What, in a word.</param>
/// <param name="Said">In a sentence.</param>
public sealed record Answer(Outcome Outcome, string Said)
{
    /// <summary>When it was answered.</summary>
    public DateTimeOffset When { get; init; }
}

/// <summary>What became of a contribution.</summary>
public enum Outcome
{
    /// <summary>It is part of something that goes on.</summary>
    Accepted,

    /// <summary>It is done already.</summary>
    AlreadyDone,

    /// <summary>Nobody here can influence it.</summary>
    NotInfluenceable,

    /// <summary>It waits for a better time.</summary>
    Parked,
}

/// <summary>Where contributions are kept.</summary>
public interface IContributions
{
    /// <summary>Those of a dialogue, in the order they were written.</summary>
    Task<IReadOnlyList<Contribution>> Of(CollaborationKey collaboration, string dialogue, CancellationToken stop);

    /// <summary>Some of them, of whatever dialogue, those that are there.</summary>
    Task<IReadOnlyList<Contribution>> Find(CollaborationKey collaboration, IReadOnlyCollection<string> ids, CancellationToken stop);

    /// <summary>Takes one in; sent twice, it is there once.</summary>
    /// <returns>Whether the activity is open and it is there now; false: nothing was kept.</returns>
    Task<bool> Add(CollaborationKey collaboration, Contribution contribution, CancellationToken stop);

    /// <summary>Shows one, or takes it out; the journal tells why. Whether it was there.</summary>
    Task<bool> Judge(CollaborationKey collaboration, string id, Visibility visibility, string? why, CancellationToken stop);

    /// <summary>Merges some into one of them. What each said stays, and so do its judgements. Merged into nothing, they stand by themselves again.</summary>
    /// <param name="collaboration">Whose.</param>
    /// <param name="ids">Which.</param>
    /// <param name="into">Into which; null to undo.</param>
    /// <param name="stop">Gives up waiting.</param>
    /// <returns>Whether all are of the same dialogue, and the one they are merged into stands by itself.</returns>
    Task<bool> Merge(CollaborationKey collaboration, IReadOnlyList<string> ids, string? into, CancellationToken stop);

    /// <summary>Answers one; whether it was there.</summary>
    Task<bool> Respond(CollaborationKey collaboration, string id, Answer answer, CancellationToken stop);

    /// <summary>Keeps what was found when one was examined; whether it was there.</summary>
    Task<bool> Examine(CollaborationKey collaboration, string id, Examination found, CancellationToken stop);

    /// <summary>Withdraws somebody's own: it is hidden and nobody's from then on. Whether it was theirs.</summary>
    Task<bool> Withdraw(CollaborationKey collaboration, string participant, string id, CancellationToken stop);
}
