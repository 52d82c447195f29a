// Destroying what is kept: only by a decision that was recorded, and a list says what went under which.
namespace Samsyn.Loop.Convene;

/// <summary>A decision to destroy something that is kept.</summary>
/// <param name="Id">The identity.</param>
/// <param name="DecidedBy">Who decided: a body, or an official on its behalf, as it is to stand in the list.</param>
/// <param name="DecidedOn">When.</param>
/// <param name="Ground">On what ground: the plan for retention and its paragraph, a law.</param>
public sealed record DisposalDecision(string Id, string DecidedBy, DateOnly DecidedOn, string Ground)
{
    /// <summary>The most characters that who, ground and number may have.</summary>
    public const int Longest = 500;

    /// <summary>The decision's own number in the registry; null for none.</summary>
    public string? RegistryNumber { get; init; }

    /// <summary>The class it is about: matters that are kept for so many years after they were closed; null for none.</summary>
    public int? Years { get; init; }

    /// <summary>The things it names.</summary>
    public IReadOnlyList<Thing> Things { get; init; } = [];

    /// <summary>When it was recorded.</summary>
    public DateTimeOffset Made { get; init; }

    /// <summary>Everything that is wrong with a decision before it is recorded; none when it may be.</summary>
    /// <param name="matters">The matters there are: one that it names must be closed, and its time out.</param>
    /// <param name="today">Today.</param>
    public IReadOnlyList<Flaw> Flaws(IEnumerable<Matter> matters, DateOnly today)
    {
        var named = matters.Where(matter => Things.Contains(Of(matter))).ToDictionary(Of);
        return
        [
            .. Written("decided-by", DecidedBy), .. Written("ground", Ground), .. RegistryNumber is { } number ? Written("registry-number", number) : [],
            .. DecidedOn > today ? [new Flaw(new Where.Field("decided-on"), FlawKind.OutOfRange, Day(DecidedOn), Day(today))] : (Flaw[])[],
            .. Years is < 0 ? [new Flaw(new Where.Field("years"), FlawKind.OutOfRange, Number(Years.Value), "0")] : (Flaw[])[],
            .. Years is null && Things.Count == 0 ? [new Flaw(new Where.Field("things"), FlawKind.Missing)] : (Flaw[])[],
            .. Things.Where(thing => thing.Kind == Kind || (thing.Kind == MatterKind && !named.ContainsKey(thing))).Select(thing => new Flaw(new Where.Field("things"), FlawKind.UnknownWord, thing.Id)),
            .. named.Values.Where(matter => !IsDue(matter, today)).Select(matter => new Flaw(
                new Where.Field("things"), FlawKind.OutOfRange, matter.RegistryNumber ?? matter.Id, matter.Retention.Due(matter.Closed) is { } due ? Day(due) : "")),
        ];
    }

    /// <summary>The kind of thing a decision is in the journal. What is told of decisions is never destroyed.</summary>
    public const string Kind = "disposal";

    /// <summary>What it covers today.</summary>
    public IReadOnlyList<Thing> Covers(IEnumerable<Matter> matters, DateOnly today) =>
    [
        .. matters.Where(matter => Years is { } years && matter.Retention.Years == years && IsDue(matter, today)).Select(Of).Concat(Things).Distinct(),
    ];

    private const string MatterKind = "matter";

    private static Thing Of(Matter matter) => new(MatterKind, matter.Id);

    private static bool IsDue(Matter matter, DateOnly today) => matter.Retention.Due(matter.Closed) is { } due && due <= today;

    private static Flaw[] Written(string field, string text) =>
        string.IsNullOrWhiteSpace(text) ? [new Flaw(new Where.Field(field), FlawKind.Missing)]
        : text.Length > Longest ? [new Flaw(new Where.Field(field), FlawKind.TooLong, text, Number(Longest))]
        : [];

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>Something that was destroyed.</summary>
/// <param name="Decision">Under which decision.</param>
/// <param name="Thing">Of which thing.</param>
/// <param name="What">What: <c>journal contents</c>, <c>hidden texts</c>.</param>
/// <param name="Amount">How many.</param>
/// <param name="When">When.</param>
public sealed record Disposed(string Decision, Thing Thing, string What, int Amount, DateTimeOffset When);

/// <summary>Where decisions to destroy are kept, and carried out. Nothing else destroys what is kept.</summary>
public interface IDisposals
{
    /// <summary>The decisions of a collaboration, the latest first.</summary>
    Task<IReadOnlyList<DisposalDecision>> Of(CollaborationKey collaboration, CancellationToken stop);

    /// <summary>What was destroyed, the latest first.</summary>
    Task<IReadOnlyList<Disposed>> Log(CollaborationKey collaboration, CancellationToken stop);

    /// <summary>Records a decision, which is never changed afterwards.</summary>
    Task<Checked<DisposalDecision>> Decide(CollaborationKey collaboration, DisposalDecision decision, CancellationToken stop);

    /// <summary>Destroys what a decision covers today: what the journal tells of it, and hidden texts. The journal keeps that it was done, and still holds.</summary>
    /// <returns>What was destroyed; none when there was nothing left.</returns>
    /// <exception cref="ArgumentException">There is no such decision.</exception>
    Task<IReadOnlyList<Disposed>> CarryOut(CollaborationKey collaboration, string decision, CancellationToken stop);
}

/// <summary>A text that is shown to nobody: whoever wrote it was erased, and a body had received it.</summary>
/// <param name="Id">The identity.</param>
/// <param name="Thing">To what it belongs.</param>
/// <param name="Part">Which part of that it is.</param>
/// <param name="Hidden">Since when.</param>
public sealed record HiddenText(string Id, Thing Thing, string Part, DateTimeOffset Hidden);

/// <summary>Where hidden texts are kept. Each step hides its own when a person is erased; only a decision destroys them.</summary>
public interface IHiddenTexts
{
    /// <summary>Those of a collaboration, without what they say.</summary>
    Task<IReadOnlyList<HiddenText>> Of(CollaborationKey collaboration, CancellationToken stop);

    /// <summary>What one says, for whoever must answer for a public record; that it was read stands in the journal. Null when there is none.</summary>
    Task<string?> Read(CollaborationKey collaboration, string id, string why, CancellationToken stop);
}
