// Connections to the SQLite file, every one of them with the same settings.
using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Samsyn.Store;

/// <summary>Connections to a SQLite file.</summary>
/// <param name="file">The file.</param>
/// <param name="draft">Whether it is a new one that is thrown away unless it becomes whole, so that nothing need be safe before that.</param>
internal sealed class SqliteSource(string file, bool draft = false) : DbDataSource
{
    public override string ConnectionString { get; } = new SqliteConnectionStringBuilder { DataSource = file }.ToString();

    protected override DbConnection CreateDbConnection() => new Connection(ConnectionString, draft);

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

    private sealed class Connection(string connectionString, bool draft) : SqliteConnection(connectionString)
    {
        // busy_timeout: another program may be importing a large file.
        // synchronous=FULL: what is acknowledged is on the disk. The page size only matters to a file that is still empty.
        private const string Settings =
            """
            pragma busy_timeout = 60000;
            pragma page_size = 16384;
            pragma foreign_keys = on;
            pragma temp_store = memory;
            pragma trusted_schema = off;
            """;

        private const string Safe = "pragma journal_mode = wal; pragma synchronous = full;";

        // Every page is written once, and flushed when the file is whole.
        private const string Draft = "pragma journal_mode = delete; pragma synchronous = off;";

        public override void Open()
        {
            base.Open();
            using var command = CreateCommand();
            if (draft)
            {
                command.CommandText = Settings + Draft;
            }
            else
            {
                command.CommandText = Settings + Safe;
            }

            command.ExecuteNonQuery();
        }
    }
}
