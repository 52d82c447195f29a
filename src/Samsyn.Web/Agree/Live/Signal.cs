// Tells those who wait that something has changed, all at once and without asking the store again and again.
namespace Samsyn.Web.Agree.Live;

/// <summary>Something that can change, and on which many can wait.</summary>
public sealed class Signal
{
    private TaskCompletionSource next = New();

    /// <summary>Done when it changes next.</summary>
    public Task Next => Volatile.Read(ref next).Task;

    /// <summary>It has changed.</summary>
    public void Change() => Interlocked.Exchange(ref next, New()).TrySetResult();

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
