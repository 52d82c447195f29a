// SQLite in a file: many may read, one writes at a time, and those who wait to write share a trip to the disk.
using System.Data.Common;

namespace Samsyn.Store;

/// <summary>SQLite in a file.</summary>
internal sealed partial class SqliteEngine : Engine
{
    private readonly SemaphoreSlim turn = new(1);
    private readonly GroupWriter writer;

    public SqliteEngine(string file, bool draft = false)
    {
        File = file;
        Source = new SqliteSource(file, draft);
        writer = new(this);
    }

    /// <summary>The file.</summary>
    public string File { get; }

    public override DbDataSource Source { get; }

    public override bool KeepsWriter => true;

    public override string Own(string text) => text.Replace("{bytes}", "blob", StringComparison.Ordinal);

    // A transaction of ours has the whole file from its first line.
    public override Task Hold(DbTransaction act, CancellationToken stop) => Task.CompletedTask;

    public override Task<T> Whole<T>(Func<DbTransaction, Task<T>> work, CancellationToken stop) => writer.Do(work, stop);

    public override Task<T> InLine<T>(string line, Func<DbTransaction, Task<T>> work, CancellationToken stop) => writer.Do(work, stop);

    public override async Task<IDisposable> Turn(CancellationToken stop)
    {
        await turn.WaitAsync(stop);
        return new Held(turn);
    }

    public override async ValueTask DisposeAsync()
    {
        await writer.DisposeAsync();
        await base.DisposeAsync();
        turn.Dispose();
    }

    private sealed class Held(SemaphoreSlim turn) : IDisposable
    {
        private int released;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref released, 1) == 0)
            {
                turn.Release();
            }
        }
    }
}
