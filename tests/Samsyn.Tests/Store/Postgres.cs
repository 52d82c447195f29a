// The PostgreSQL server that the tests share, started at the first question for it.
using System.Globalization;
using Npgsql;

namespace Samsyn.Tests.Store;

/// <summary>The PostgreSQL server that the tests share.</summary>
internal static class Postgres
{
    private static readonly Lazy<Task<PostgresServer>> Server = new(PostgresServer.Start);

    private static int databases;

    /// <summary>How an empty database of one's own is reached.</summary>
    public static async Task<string> Empty() => await Empty((await Server.Value).Connection);

    /// <summary>How an empty database of one's own is reached on some server.</summary>
    public static async Task<string> Empty(string server)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"test_{Environment.ProcessId}_{Interlocked.Increment(ref databases)}");
        await using var source = NpgsqlDataSource.Create(server);
        await using var make = source.CreateCommand($"create database {name} strategy file_copy");
        await make.ExecuteNonQueryAsync();
        return new NpgsqlConnectionStringBuilder(server) { Database = name, MaxPoolSize = 20 }.ConnectionString;
    }
}
