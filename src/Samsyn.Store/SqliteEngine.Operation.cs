// How all of a SQLite file is read, filled and looked through: for copies, moves and checks.
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Samsyn.Store.Operation;

namespace Samsyn.Store;

internal sealed partial class SqliteEngine
{
    public override string ByteOrder => " collate binary";

    public override async Task Reach(CancellationToken stop)
    {
        await using var connection = await Source.OpenConnectionAsync(stop);
    }

    public override Task<DbTransaction> Snapshot(DbConnection connection, CancellationToken stop) =>
#pragma warning disable CA1849 // only this one does not take the place of the writer
        Task.FromResult<DbTransaction>(((SqliteConnection)connection).BeginTransaction(deferred: true));
#pragma warning restore CA1849

    // A write that changes nothing takes the file's only place for a writer.
    public override Task Freeze(DbTransaction snapshot, IReadOnlyList<Table> tables, CancellationToken stop) =>
        snapshot.Run("delete from migration where number < 0", [], stop);

    public override async Task<IReadOnlyList<Table>> Tables(DbTransaction act, CancellationToken stop)
    {
        var names = await act.Rows("select name from sqlite_master where type = 'table' and name not like 'sqlite\\_%' escape '\\' order by name", [], row => row.GetString(0), stop);
        var tables = new List<Table>();
        foreach (var name in names)
        {
            var columns = await act.Rows(
                "select name, type, pk from pragma_table_info(@1) order by cid", [name], row => (Name: row.GetString(0), Kind: Kind(name, row.GetString(1)), Key: row.GetInt32(2)), stop);
            var leanings = await act.Rows(
                "select id, \"table\", \"from\", \"to\" from pragma_foreign_key_list(@1) order by id, seq", [name],
                row => (Number: row.GetInt32(0), Parent: row.GetString(1), Column: row.GetString(2), Key: row.GetString(3)), stop);
            var key = columns.Where(column => column.Key > 0).OrderBy(column => column.Key).Select(column => column.Name).ToArray();
            tables.Add(new(
                name, [.. columns.Select(column => new Column(column.Name, column.Kind))], key.Length > 0 ? key : [.. columns.Select(column => column.Name)],
                [.. leanings.GroupBy(one => one.Number).Select(one => new Leaning([.. one.Select(part => part.Column)], one.First().Parent, [.. one.Select(part => part.Key)]))]));
        }

        return tables;
    }

    public override async Task<IReadOnlyList<string>> Empty(DbTransaction act, IReadOnlyList<Table> tables, CancellationToken stop)
    {
        var triggers = await act.Rows("select name, sql from sqlite_master where type = 'trigger'", [], row => (Name: row.GetString(0), Text: row.GetString(1)), stop);
        foreach (var (name, _) in triggers)
        {
            await act.Run($"drop trigger {Table.Quoted(name)}", [], stop);
        }

        await act.Run("pragma defer_foreign_keys = on", [], stop); // a row may lean on a later one of its own table
        foreach (var table in tables.Reverse())
        {
            await act.Run($"delete from {Table.Quoted(table.Name)}", [], stop);
        }

        return [.. triggers.Select(trigger => trigger.Text)];
    }

    public override async Task Fill(DbTransaction act, Table table, IAsyncEnumerable<object?[]> rows, CancellationToken stop)
    {
        var places = string.Join(", ", Enumerable.Range(1, table.Columns.Count).Select(number => FormattableString.Invariant($"@{number}")));
        await using var insert = Sql.Command(
            act.Connection!, act, $"insert into {Table.Quoted(table.Name)} ({table.List}) values ({places})", new object?[table.Columns.Count]);
        await foreach (var row in rows.WithCancellation(stop))
        {
            for (var index = 0; index < row.Length; index++)
            {
                insert.Parameters[index].Value = row[index] ?? DBNull.Value;
            }

            await insert.ExecuteNonQueryAsync(stop);
        }
    }

    public override async Task<IReadOnlyList<string>> Damage(CancellationToken stop)
    {
        var found = await Source.Rows("pragma integrity_check", [], row => row.GetString(0), stop);
        return found is ["ok"] ? [] : found;
    }

    private static ColumnKind Kind(string table, string type) => type.ToUpperInvariant() switch
    {
        "TEXT" => ColumnKind.Text,
        "INTEGER" => ColumnKind.Integer,
        "BIGINT" => ColumnKind.Bigint,
        "DOUBLE PRECISION" => ColumnKind.Double,
        "BLOB" => ColumnKind.Bytes,
        _ => throw new InvalidOperationException($"The table '{table}' has a column of the type '{type}', which the two databases do not share. Use text, integer, bigint, double precision or {{bytes}}."),
    };
}
