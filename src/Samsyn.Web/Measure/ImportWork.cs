// Reads long files beside the page that asked for it, one at a time, and tells how far it has come.
using System.Collections.Concurrent;

namespace Samsyn.Web.Measure;

/// <summary>One piece of work on an upload.</summary>
internal sealed class ImportJob
{
    private long rows;

    /// <summary>How many rows have been read.</summary>
    public long Rows => Interlocked.Read(ref rows);

    /// <summary>The work itself; what comes of it when it is done.</summary>
    public Task<object> Work { get; private set; } = new TaskCompletionSource<object>().Task;

    /// <summary>Begins some work, which says of each row that it has been read.</summary>
    public static ImportJob Begin(Func<Action, Task<object>> work)
    {
        var job = new ImportJob();
        job.Work = Task.Run(() => work(job.Step));
        return job;
    }

    private void Step() => Interlocked.Increment(ref rows);
}

/// <summary>Does long work beside the pages.</summary>
internal sealed class ImportWork(IHostApplicationLifetime life) : IDisposable
{
    private const int Most = 50;

    private readonly ConcurrentDictionary<string, Lazy<ImportJob>> jobs = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim turn = new(1);

    /// <summary>Starts some work, unless the same work has been started before: a form sent twice is done once.</summary>
    public ImportJob Start(string name, Func<Action, CancellationToken, Task<object>> work)
    {
        Tidy();
        return jobs.GetOrAdd(name, _ => new(() => ImportJob.Begin(step => InTurn(() => work(step, life.ApplicationStopping))))).Value;
    }

    /// <summary>Work that has been started, or null.</summary>
    public ImportJob? Find(string name) => jobs.TryGetValue(name, out var job) ? job.Value : null;

    /// <summary>Forgets some work, so that it can be done again in another way.</summary>
    public void Forget(string name) => jobs.TryRemove(name, out _);

    public void Dispose() => turn.Dispose();

    private async Task<object> InTurn(Func<Task<object>> work)
    {
        await turn.WaitAsync(life.ApplicationStopping);
        try
        {
            return await work();
        }
        finally
        {
            turn.Release();
        }
    }

    // What has been done is remembered for a while, and the oldest of it forgotten when there is much of it.
    private void Tidy()
    {
        foreach (var done in jobs.Where(pair => pair.Value is { IsValueCreated: true, Value.Work.IsCompleted: true }).Take(Math.Max(0, jobs.Count - Most)).ToArray())
        {
            jobs.TryRemove(done.Key, out _);
        }
    }
}
