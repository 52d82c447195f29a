// Tells those who wait that something has changed, all at once and without asking the store again and again.
using System.Globalization;
using System.Security.Cryptography;

namespace Samsyn.Web.Agree.Live;

/// <summary>Something that can change, and on which many can wait.</summary>
public sealed class Signal
{
    private TaskCompletionSource next = New();

    // Begins somewhere else in each program, so that a page from before a restart is not taken for one of now.
    private long changes = RandomNumberGenerator.GetInt32(int.MaxValue);

    /// <summary>Another one after each change: a page that was made with an older one has missed something.</summary>
    public string Version => Volatile.Read(ref changes).ToString(CultureInfo.InvariantCulture);

    /// <summary>Done when it changes next.</summary>
    public Task Next => Volatile.Read(ref next).Task;

    /// <summary>It has changed.</summary>
    public void Change()
    {
        Interlocked.Increment(ref changes); // first: whoever waits for what comes after this sees that it has been
        Interlocked.Exchange(ref next, New()).TrySetResult();
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
