// How a subscription stands: when it was last tried and good, what it waits for, and who has asked for what.
using Samsyn.Loop.Convene;

namespace Samsyn.Loop.Measure.Gathering;

/// <summary>How a subscription stands. Kept apart from what people change, so that the work at night never stands in their way.</summary>
/// <param name="Subscription">The subscription's identity.</param>
public sealed record Upkeep(string Subscription)
{
    /// <summary>When somebody last asked for a fetch; null for never.</summary>
    public DateTimeOffset? AskedAt { get; init; }

    /// <summary>Who did.</summary>
    public string? AskedBy { get; init; }

    /// <summary>When it was last tried.</summary>
    public DateTimeOffset? TriedAt { get; init; }

    /// <summary>When its figures were last known to be those of the service: their age is counted from here.</summary>
    public DateTimeOffset? GoodAt { get; init; }

    /// <summary>When everything was last fetched, not only what had changed.</summary>
    public DateTimeOffset? WholeAt { get; init; }

    /// <summary>When a fetch last brought something new.</summary>
    public DateTimeOffset? ChangedAt { get; init; }

    /// <summary>How many times in a row it has failed.</summary>
    public int Failures { get; init; }

    /// <summary>Whether the failure has been told; it is told once.</summary>
    public bool Told { get; init; }

    /// <summary>What a person has to look at before anything more is fetched; empty for nothing.</summary>
    public IReadOnlyList<Doubt> Doubts { get; init; } = [];

    /// <summary>The run that waits with what it fetched; null when the doubt is about the series itself.</summary>
    public string? WaitingRun { get; init; }

    /// <summary>Who has looked at the doubts and confirmed; null while nobody has.</summary>
    public string? ConfirmedBy { get; init; }

    /// <summary>Whether somebody waits for a fetch that has not been tried.</summary>
    public bool IsAsked => AskedAt is { } asked && (TriedAt is not { } tried || tried < asked);

    /// <summary>Whether it waits for a person.</summary>
    public bool Waits => Doubts.Count > 0 && ConfirmedBy is null;

    /// <summary>A standing after somebody has asked for a fetch.</summary>
    /// <param name="now">When.</param>
    /// <param name="who">Who.</param>
    /// <param name="whole">Whether for everything, not only for what has changed.</param>
    public Upkeep Asked(DateTimeOffset now, string who, bool whole) => this with { AskedAt = now, AskedBy = who, WholeAt = whole ? null : WholeAt };

    /// <summary>A standing after a fetch that held, whatever it brought.</summary>
    /// <param name="now">When.</param>
    /// <param name="run">What was fetched.</param>
    public Upkeep Held(DateTimeOffset now, Run run) => this with
    {
        TriedAt = now,
        GoodAt = now,
        WholeAt = run.Whole ? now : WholeAt,
        ChangedAt = run.Counts.Changes > 0 ? now : ChangedAt,
        Failures = 0,
        Told = false,
        Doubts = [],
        WaitingRun = null,
        ConfirmedBy = null,
    };
}

/// <summary>Finds how one stands among all.</summary>
public static class UpkeepsOfAll
{
    /// <summary>How a subscription stands; as one that nothing has been done with when nothing is kept of it.</summary>
    public static Upkeep Of(this IReadOnlyDictionary<string, Upkeep> all, Subscription subscription) => all.GetValueOrDefault(subscription.Id) ?? new(subscription.Id);
}

/// <summary>Where it is kept how subscriptions stand.</summary>
public interface IUpkeeps
{
    /// <summary>How all subscriptions of a collaboration stand.</summary>
    Task<IReadOnlyDictionary<string, Upkeep>> Of(CollaborationKey collaboration, CancellationToken stop);

    /// <summary>How one of them stands; as one that nothing has been done with when nothing is kept of it.</summary>
    Task<Upkeep> Find(CollaborationKey collaboration, string subscription, CancellationToken stop);

    /// <summary>Keeps what a person asked for, confirmed or let go, and tells the journal; or, for the work itself, how it went, and lets it go for others to work on. Neither overwrites the other.</summary>
    /// <param name="collaboration">Whose it is.</param>
    /// <param name="standing">How it stands.</param>
    /// <param name="act">What a person did, such as <c>fetch asked for</c>; null for the work itself.</param>
    /// <param name="stop">Gives up.</param>
    Task Keep(CollaborationKey collaboration, Upkeep standing, string? act, CancellationToken stop);

    /// <summary>Takes one on to work on it, or says that the work goes on; false when another program does it, and has not been silent for ten minutes.</summary>
    /// <param name="collaboration">Whose it is.</param>
    /// <param name="subscription">Which.</param>
    /// <param name="holder">The program that works.</param>
    /// <param name="stop">Gives up.</param>
    Task<bool> Claim(CollaborationKey collaboration, string subscription, string holder, CancellationToken stop);
}
