// Where one figure comes from, step by step: the batch it came in by, the run that fetched it, the answer, and the cell of that answer.
using Samsyn.Loop.Convene;

namespace Samsyn.Loop.Measure.Gathering;

/// <summary>Where one figure comes from.</summary>
/// <param name="Key">The figure.</param>
/// <param name="Batch">The batch it came in by.</param>
public sealed record Provenance(ObservationKey Key, Batch Batch)
{
    /// <summary>The run that fetched it; null for a file that somebody imported.</summary>
    public Run? Run { get; init; }

    /// <summary>The call whose answer holds it; null when no answer does, as for a figure that is gone.</summary>
    public RunChunk? Call { get; init; }

    /// <summary>Where it stands in that answer; null when that cannot be told.</summary>
    public Where? Cell { get; init; }
}

/// <summary>Where it is found which batch a figure came in by, and which figures a subscription brought.</summary>
public interface IGathered
{
    /// <summary>The batch that the figure in use came in by; null when there is no such figure.</summary>
    Task<Batch?> BatchOf(CollaborationKey collaboration, ObservationKey key, CancellationToken stop);

    /// <summary>The figures in use of some indicators and of all that a subscription brought, each with whether that subscription brought it.</summary>
    Task<IReadOnlyList<GatheredFigure>> Of(CollaborationKey collaboration, string subscription, IReadOnlyCollection<string> indicators, CancellationToken stop);

    /// <summary>Which indicators which subscriptions brought figures of, in order.</summary>
    Task<IReadOnlyList<Brought>> Brought(CollaborationKey collaboration, BroughtQuery query, CancellationToken stop);
}

/// <summary>That a subscription brought figures of an indicator.</summary>
/// <param name="Subscription">The subscription's identity.</param>
/// <param name="Indicator">The indicator's code.</param>
public sealed record Brought(string Subscription, string Indicator);

/// <summary>Of whom it is asked what was brought.</summary>
/// <param name="Subscription">By this subscription alone; null for any.</param>
/// <param name="Indicator">Of this indicator alone; null for any.</param>
public sealed record BroughtQuery(string? Subscription = null, string? Indicator = null);

/// <summary>A figure in use.</summary>
/// <param name="Observation">The figure.</param>
/// <param name="Ours">Whether the subscription in question brought it.</param>
public readonly record struct GatheredFigure(Observation Observation, bool Ours);
