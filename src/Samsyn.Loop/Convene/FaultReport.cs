// What somebody has reported as wrong with the site, without having to say who they are.
namespace Samsyn.Loop.Convene;

/// <summary>Something that was reported as wrong.</summary>
/// <param name="Id">The identity.</param>
/// <param name="Page">On which page, in the words of whoever reports; empty when it is not told.</param>
public sealed record FaultReport(string Id, string Page)
{
    /// <summary>What is wrong; null when it is hidden.</summary>
    public string? Text { get; init; }

    /// <summary>Where an answer is wanted; null for nowhere.</summary>
    public string? Contact { get; init; }

    /// <summary>When it came.</summary>
    public DateTimeOffset Made { get; init; }

    /// <summary>When it was dealt with; null while it waits.</summary>
    public DateTimeOffset? Closed { get; init; }
}

/// <summary>Where reports of faults are kept.</summary>
public interface IFaultReports
{
    /// <summary>Takes one in; the journal tells that it came, not what it says.</summary>
    Task Add(CollaborationKey collaboration, FaultReport report, CancellationToken stop);

    /// <summary>Those of a collaboration: what waits first, the latest first.</summary>
    Task<IReadOnlyList<FaultReport>> Of(CollaborationKey collaboration, CancellationToken stop);

    /// <summary>Notes that one was dealt with; whether it waited.</summary>
    Task<bool> Close(CollaborationKey collaboration, string id, CancellationToken stop);
}
