// Connections to the SQLite file, every one of them with the same settings.
using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Samsyn.Store;

/// <summary>Connections to a SQLite file.</summary>
internal sealed class SqliteSource(string file) : DbDataSource
{
    public override string ConnectionString { get; } = new SqliteConnectionStringBuilder { DataSource = file }.ToString();

    protected override DbConnection CreateDbConnection() => new Connection(ConnectionString);

    protected override void Dispose(bool disposing)
    {
        LetGo();
        base.Dispose(disposing);
    }

    protected override ValueTask DisposeAsyncCore()
    {
        LetGo();
        return base.DisposeAsyncCore();
    }

    // The pool would keep the file open after us.
    private void LetGo()
    {
        using var any = new SqliteConnection(ConnectionString);
        SqliteConnection.ClearPool(any);
    }

    private sealed class Connection(string connectionString) : SqliteConnection(connectionString)
    {
        // busy_timeout: another program may be importing a large file.
        // synchronous=FULL: what is acknowledged is on the disk. The page size only matters to a file that is still empty.
        private const string Settings =
            """
            pragma busy_timeout = 60000;
            pragma page_size = 16384;
            pragma journal_mode = wal;
            pragma synchronous = full;
            pragma foreign_keys = on;
            pragma temp_store = memory;
            pragma trusted_schema = off;
            """;

        public override void Open()
        {
            base.Open();
            using var command = CreateCommand();
            command.CommandText = Settings;
            command.ExecuteNonQuery();
        }
    }
}
