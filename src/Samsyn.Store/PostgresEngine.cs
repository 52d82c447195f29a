// PostgreSQL on a server: many write at once, and the server itself gathers their trips to the disk.
using System.Collections.Concurrent;
using System.Data.Common;
using Npgsql;

namespace Samsyn.Store;

/// <summary>PostgreSQL on a server.</summary>
internal sealed partial class PostgresEngine : Engine
{
    /// <summary>The oldest server that Samsyn is tried on.</summary>
    public const int OldestMajor = 15;

    private readonly ConcurrentDictionary<string, Lazy<GroupWriter>> lines = [];

    /// <param name="connection">How the server is reached, in Npgsql's words.</param>
    /// <exception cref="StoreException">The words are not a connection; the message says which is unknown.</exception>
    public PostgresEngine(string connection)
    {
        var settings = PostgresWords.Read(connection);
        settings.IncludeErrorDetail = false; // a log must not hold what people wrote
        settings.ApplicationName = "samsyn";
        Source = NpgsqlDataSource.Create(settings);
    }

    public override DbDataSource Source { get; }

    public override string Own(string text) => text
        .Replace("{bytes}", "bytea", StringComparison.Ordinal)
        .Replace("--postgres ", "", StringComparison.Ordinal);

    public override Task Hold(DbTransaction act, CancellationToken stop) => act.Run("lock table migration in exclusive mode", [], stop);

    public override async Task<T> Whole<T>(Func<DbTransaction, Task<T>> work, CancellationToken stop)
    {
        await using var connection = await Source.OpenConnectionAsync(stop);
        await using var act = await connection.BeginTransactionAsync(stop);
        var done = await work(act);
        await act.CommitAsync(CancellationToken.None); // begun is not taken back: whoever left would not know
        StoreMeter.Kept(1);
        return done;
    }

    public override Task<T> InLine<T>(string line, Func<DbTransaction, Task<T>> work, CancellationToken stop) =>
        lines.GetOrAdd(line, _ => new(() => new(this))).Value.Do(work, stop);

    public override async ValueTask DisposeAsync()
    {
        foreach (var line in lines.Values)
        {
            await line.Value.DisposeAsync();
        }

        await base.DisposeAsync();
    }

    public override Task<IDisposable> Turn(CancellationToken stop) => Task.FromResult<IDisposable>(new Free());

    private sealed class Free : IDisposable
    {
        public void Dispose()
        {
        }
    }
}
