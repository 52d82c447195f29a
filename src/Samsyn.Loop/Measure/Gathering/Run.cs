// One fetch of a subscription: its plan, what has come of each call, and what it brought.
using Samsyn.Loop.Convene;

namespace Samsyn.Loop.Measure.Gathering;

/// <summary>One fetch of a subscription.</summary>
/// <param name="Id">Its identity, sorted by time.</param>
/// <param name="Subscription">The subscription.</param>
/// <param name="Asked">What was asked, as the subscription stood then; with it the answers can be read again.</param>
/// <param name="Who">Who, or what, started it.</param>
/// <param name="PlannedAt">When it was planned.</param>
public sealed record Run(string Id, string Subscription, RunQuestion Asked, string Who, DateTimeOffset PlannedAt)
{
    /// <summary>How far it has come.</summary>
    public RunState State { get; init; } = RunState.Planned;

    /// <summary>When the first call was made.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>When it ended, or began to wait.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>How long the calls take at least.</summary>
    public TimeSpan AtLeast { get; init; }

    /// <summary>The calls, in order.</summary>
    public IReadOnlyList<RunChunk> Chunks { get; init; } = [];

    /// <summary>What it brought.</summary>
    public RunCounts Counts { get; init; } = new(0, 0, 0, 0);

    /// <summary>Why it waits for a person, or did.</summary>
    public IReadOnlyList<Doubt> Doubts { get; init; } = [];

    /// <summary>Why it failed, and rows that could not be read.</summary>
    public IReadOnlyList<Fault> Faults { get; init; } = [];

    /// <summary>Codes that were asked for and did not come.</summary>
    public IReadOnlyList<string> NotThere { get; init; } = [];

    /// <summary>What the service told beside the figures.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The batch that its figures came in by; null when there was nothing to keep.</summary>
    public string? Batch { get; init; }

    /// <summary>A new one.</summary>
    /// <param name="order">What is fetched, and who asks.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="now">The moment.</param>
    public static Run New(GatheringOrder order, RunQuestion question, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(order);
        return new(Guid.CreateVersion7(now).ToString("D"), order.Subscription.Id, question, order.Who, now);
    }

    /// <summary>Whether everything was asked for, so that what did not come is gone.</summary>
    public bool Whole => Asked.Since is null;

    /// <summary>All cells asked for; null where nobody can tell beforehand.</summary>
    public long? Cells => Chunks.All(one => one.Chunk.Cells is not null) ? Chunks.Sum(one => one.Chunk.Cells) : null;

    /// <summary>Calls that have been answered.</summary>
    public int Fetched => Chunks.Count(one => one.Hash is not null);

    /// <summary>Bytes of all answers.</summary>
    public long Bytes => Chunks.Sum(one => one.Bytes);
}

/// <summary>What a run asks.</summary>
/// <param name="Service">Whom.</param>
/// <param name="Query">What.</param>
/// <param name="Recipe">How the answer is read; null for as its metadata tells.</param>
/// <param name="Since">Only what has changed since that day; null for everything.</param>
public sealed record RunQuestion(Service Service, TableQuery Query, Recipe? Recipe, DateOnly? Since);

/// <summary>One call of a run.</summary>
/// <param name="Part">Its place in the plan, from 0.</param>
/// <param name="Page">0 for the call of the plan, 1 and up for the pages that its answer led to.</param>
/// <param name="Chunk">What is asked.</param>
public sealed record RunChunk(int Part, int Page, FetchChunk Chunk)
{
    /// <summary>The answer's fingerprint, by which its bytes are found; null while it has not come.</summary>
    public string? Hash { get; init; }

    /// <summary>The answer's size.</summary>
    public long Bytes { get; init; }

    /// <summary>The answer's declared type.</summary>
    public string Type { get; init; } = "";

    /// <summary>How many times it was tried.</summary>
    public int Tries { get; init; }

    /// <summary>When it came.</summary>
    public DateTimeOffset? At { get; init; }
}

/// <summary>What a run brought.</summary>
/// <param name="New">Figures that were not there.</param>
/// <param name="Changed">Figures that are others now.</param>
/// <param name="Gone">Figures that are no more.</param>
/// <param name="Unchanged">Figures that are as they were.</param>
public sealed record RunCounts(int New, int Changed, int Gone, int Unchanged)
{
    /// <summary>Figures that are not as they were.</summary>
    public int Changes => New + Changed + Gone;
}

/// <summary>How far a run has come.</summary>
public enum RunState
{
    /// <summary>The calls are known, and none is made.</summary>
    Planned,

    /// <summary>Calls are made.</summary>
    Running,

    /// <summary>Everything has come, and a person has to look before it is used.</summary>
    Waiting,

    /// <summary>Its figures are in use, or nothing had changed.</summary>
    Done,

    /// <summary>It could not be carried through. What had come is kept, and the next try goes on from there.</summary>
    Failed,

    /// <summary>A person has looked, and its figures are not used.</summary>
    LetGo,
}

/// <summary>Where runs are kept, with the answers they brought.</summary>
public interface IRuns
{
    /// <summary>The latest runs of a subscription, the latest first.</summary>
    Task<IReadOnlyList<Run>> Of(CollaborationKey collaboration, string subscription, int most, CancellationToken stop);

    /// <summary>A run; null when there is none.</summary>
    Task<Run?> Find(CollaborationKey collaboration, string id, CancellationToken stop);

    /// <summary>Keeps a run as it is now; calls that are new are added, those that are known stay as they are.</summary>
    Task Keep(CollaborationKey collaboration, Run run, CancellationToken stop);

    /// <summary>Keeps what a call brought, and the page it leads to, in one act: a run that is killed goes on from here. Bytes that are there already are not kept again.</summary>
    Task Fetched(CollaborationKey collaboration, string run, RunChunk call, RawAnswer answer, CancellationToken stop);

    /// <summary>Keeps that a call was tried in vain.</summary>
    Task Tried(CollaborationKey collaboration, string run, RunChunk call, CancellationToken stop);
}
