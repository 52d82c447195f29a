// A review: what an owner answered in a round about one thing. Answers are added, never changed; the latest counts.
using Samsyn.Loop.Convene;

namespace Samsyn.Loop.Follow;

/// <summary>A review: what an owner answered in a round about a goal, an intervention or a commitment.</summary>
/// <param name="Id">The identity, made where it was written, so that what is sent twice is there once.</param>
/// <param name="Round">The round.</param>
/// <param name="Thing">What it is about.</param>
/// <param name="From">Who answers: a body or an organisation.</param>
/// <param name="Said">What they say.</param>
public sealed record Review(string Id, string Round, Thing Thing, Thing From, ReviewSaid Said)
{
    /// <summary>When it came.</summary>
    public DateTimeOffset Received { get; init; }

    /// <summary>Whether it came after the last day, as days are counted here.</summary>
    public bool IsLate(DateOnly deadline) => DateOnly.FromDateTime(Received.LocalDateTime) > deadline;
}

/// <summary>What an owner says: the same questions every year.</summary>
public sealed record ReviewSaid
{
    /// <summary>So many letters of a text at most.</summary>
    public const int Longest = 4_000;

    /// <summary>Whether it is done.</summary>
    public Doing Done { get; init; }

    /// <summary>How far the owner judges that it was reached; what the figures say stands apart.</summary>
    public Judgement Judged { get; init; }

    /// <summary>What was in the way.</summary>
    public IReadOnlyList<Difficulty> Difficulties { get; init; } = [];

    /// <summary>What was in the way, in words.</summary>
    public string Obstacles { get; init; } = "";

    /// <summary>Which support is needed.</summary>
    public string Support { get; init; } = "";

    /// <summary>From whom.</summary>
    public IReadOnlyList<Supporter> From { get; init; } = [];

    /// <summary>What was learnt.</summary>
    public string Learning { get; init; } = "";

    /// <summary>Whether anything is said.</summary>
    public bool IsEmpty => Done == Doing.NotSaid && Judged == Judgement.NotSaid && Difficulties.Count == 0 && Obstacles.Length == 0 && Support.Length == 0 && From.Count == 0 && Learning.Length == 0;
}

/// <summary>Whether something is done.</summary>
public enum Doing
{
    /// <summary>Nothing is said.</summary>
    NotSaid,

    /// <summary>It is done, or goes on as it was meant to.</summary>
    Done,

    /// <summary>A part is done.</summary>
    Partly,

    /// <summary>It is not done.</summary>
    NotDone,

    /// <summary>It has been stopped.</summary>
    Stopped,
}

/// <summary>How far an owner judges that something was reached.</summary>
public enum Judgement
{
    /// <summary>Nothing is said.</summary>
    NotSaid,

    /// <summary>Reached.</summary>
    Reached,

    /// <summary>Reached in part.</summary>
    Partly,

    /// <summary>Not reached.</summary>
    NotReached,

    /// <summary>It cannot be judged.</summary>
    CannotSay,
}

/// <summary>What was in the way.</summary>
public enum Difficulty
{
    /// <summary>Money.</summary>
    Money,

    /// <summary>Staff.</summary>
    Staff,

    /// <summary>Time.</summary>
    Time,

    /// <summary>A mandate, or somebody's decision.</summary>
    Mandate,

    /// <summary>Working together with others.</summary>
    Cooperation,

    /// <summary>Knowledge of what helps.</summary>
    Knowledge,

    /// <summary>Figures to follow it by.</summary>
    Figures,

    /// <summary>Laws or rules.</summary>
    Rules,
}

/// <summary>From whom support is asked.</summary>
public enum Supporter
{
    /// <summary>Its own administration.</summary>
    Own,

    /// <summary>The council or the board.</summary>
    Council,

    /// <summary>The region.</summary>
    Region,

    /// <summary>The state.</summary>
    State,

    /// <summary>An association of municipalities.</summary>
    Association,
}

/// <summary>Where reviews are kept.</summary>
public interface IReviews
{
    /// <summary>All of a collaboration, in the order they came.</summary>
    Task<IReadOnlyList<Review>> Of(CollaborationKey collaboration, CancellationToken stop);

    /// <summary>The same, where those that were read before are not read again: what was answered is never changed.</summary>
    /// <param name="collaboration">Whose.</param>
    /// <param name="known">Those that were read before, by their identity.</param>
    /// <param name="stop">Gives up waiting.</param>
    Task<IReadOnlyList<Review>> Of(CollaborationKey collaboration, IReadOnlyDictionary<string, Review> known, CancellationToken stop);

    /// <summary>Takes some in, all or none; those that are there already are passed over.</summary>
    Task Add(CollaborationKey collaboration, IReadOnlyList<Review> reviews, CancellationToken stop);
}
