// What was done in a collaboration, by whom and when: lines that are added and never changed.
namespace Samsyn.Loop.Convene;

/// <summary>One thing that was done.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="When">When.</param>
/// <param name="Who">By whom.</param>
/// <param name="Act">What was done, such as <c>batch added</c>.</param>
/// <param name="Subject">To what.</param>
public sealed record JournalLine(string Id, DateTimeOffset When, string Who, string Act, string Subject);

/// <summary>Where the journal is kept. Lines come in by the acts they are about.</summary>
public interface IJournal
{
    /// <summary>The journal of a collaboration, the latest first.</summary>
    Task<IReadOnlyList<JournalLine>> Of(CollaborationKey collaboration, CancellationToken stop);
}
