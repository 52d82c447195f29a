// How all of a PostgreSQL schema is read, filled and looked through: for copies, moves and checks.
using System.Data;
using System.Data.Common;
using Npgsql;
using NpgsqlTypes;
using Samsyn.Store.Operation;

namespace Samsyn.Store;

internal sealed partial class PostgresEngine
{
    public override string ByteOrder => " collate \"C\"";

    public override async Task Reach(CancellationToken stop)
    {
        await using var connection = (NpgsqlConnection)await Source.OpenConnectionAsync(stop);
        if (connection.PostgreSqlVersion.Major < OldestMajor)
        {
            throw new StoreException($"The PostgreSQL server is of version {connection.PostgreSqlVersion}, and Samsyn needs {OldestMajor.ToString(System.Globalization.CultureInfo.InvariantCulture)} or later. Nothing was touched.");
        }
    }

    public override async Task<DbTransaction> Snapshot(DbConnection connection, CancellationToken stop) =>
        await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, stop);

    public override Task Freeze(DbTransaction snapshot, IReadOnlyList<Table> tables, CancellationToken stop) =>
        snapshot.Run($"lock table {Named(tables)} in share mode", [], stop);

    public override async Task<IReadOnlyList<Table>> Tables(DbTransaction act, CancellationToken stop)
    {
        var columns = await act.Rows(
            """
            select c.relname, a.attname, format_type(a.atttypid, null), coalesce(array_position(i.indkey::smallint[], a.attnum), -1)
            from   pg_class c
            join   pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            left join pg_index i on i.indrelid = c.oid and i.indisprimary
            where  c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p')
            order by c.relname, a.attnum
            """,
            [], row => (Table: row.GetString(0), Name: row.GetString(1), Type: row.GetString(2), Key: row.GetInt32(3)), stop);
        var leanings = await Leanings(act, stop);
        return
        [
            .. from table in columns.GroupBy(column => column.Table)
               where table.All(column => Kind(column.Type) is not null) // others' tables may have types of their own
               let key = table.Where(column => column.Key >= 0).OrderBy(column => column.Key).Select(column => column.Name).ToArray()
               select new Table(
                   table.Key, [.. table.Select(column => new Column(column.Name, Kind(column.Type)!.Value))],
                   key.Length > 0 ? key : [.. table.Select(column => column.Name)], [.. leanings[table.Key]]),
        ];
    }

    public override async Task<IReadOnlyList<string>> Empty(DbTransaction act, IReadOnlyList<Table> tables, CancellationToken stop)
    {
        foreach (var table in tables)
        {
            await act.Run($"alter table {Table.Quoted(table.Name)} disable trigger user", [], stop);
        }

        await act.Run($"truncate {Named(tables)}", [], stop);
        return [.. tables.Select(table => $"alter table {Table.Quoted(table.Name)} enable trigger user")];
    }

    public override async Task Fill(DbTransaction act, Table table, IAsyncEnumerable<object?[]> rows, CancellationToken stop)
    {
        await using var writer = await ((NpgsqlConnection)act.Connection!).BeginBinaryImportAsync(
            $"copy {Table.Quoted(table.Name)} ({table.List}) from stdin (format binary)", stop);
        writer.Timeout = TimeSpan.FromHours(1);
        await foreach (var row in rows.WithCancellation(stop))
        {
            await writer.StartRowAsync(stop);
            foreach (var value in row)
            {
                await Write(writer, value, stop);
            }
        }

        await writer.CompleteAsync(stop);
    }

    // The server checks what it reads; so everything is read once.
    public override async Task<IReadOnlyList<string>> Damage(CancellationToken stop)
    {
        await using var connection = await Source.OpenConnectionAsync(stop);
        await using var act = await Snapshot(connection, stop);
        var wrong = new List<string>();
        foreach (var table in await Tables(act, stop))
        {
            await act.SaveAsync("reading", stop);
            try
            {
                await foreach (var row in Reading.Rows(this, act, table, stop))
                {
                    // Only whether it can be read is asked here.
                }
            }
            catch (PostgresException unreadable)
            {
                wrong.Add($"table {table.Name}: {unreadable.MessageText}");
                await act.RollbackAsync("reading", stop);
            }
        }

        return wrong;
    }

    private static async Task<ILookup<string, Leaning>> Leanings(DbTransaction act, CancellationToken stop)
    {
        var parts = await act.Rows(
            """
            select k.conrelid::text || k.conname, c.relname, a.attname, p.relname, b.attname
            from   pg_constraint k
            join   pg_class c on c.oid = k.conrelid
            join   pg_class p on p.oid = k.confrelid
            cross join lateral unnest(k.conkey, k.confkey) with ordinality as u (own, other, place)
            join   pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.own
            join   pg_attribute b on b.attrelid = k.confrelid and b.attnum = u.other
            where  k.contype = 'f' and k.connamespace = current_schema()::regnamespace
            order by 1, u.place
            """,
            [], row => (Id: row.GetString(0), Table: row.GetString(1), Column: row.GetString(2), Parent: row.GetString(3), Key: row.GetString(4)), stop);
        return parts.GroupBy(part => part.Id).ToLookup(
            one => one.First().Table, one => new Leaning([.. one.Select(part => part.Column)], one.First().Parent, [.. one.Select(part => part.Key)]));
    }

    private static Task Write(NpgsqlBinaryImporter writer, object? value, CancellationToken stop) => value switch
    {
        null => writer.WriteNullAsync(stop),
        string text => writer.WriteAsync(text, NpgsqlDbType.Text, stop),
        int number => writer.WriteAsync(number, NpgsqlDbType.Integer, stop),
        long number => writer.WriteAsync(number, NpgsqlDbType.Bigint, stop),
        double number => writer.WriteAsync(number, NpgsqlDbType.Double, stop),
        byte[] bytes => writer.WriteAsync(bytes, NpgsqlDbType.Bytea, stop),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string Named(IEnumerable<Table> tables) => string.Join(", ", tables.Select(table => Table.Quoted(table.Name)));

    private static ColumnKind? Kind(string type) => type switch
    {
        "text" => ColumnKind.Text,
        "integer" => ColumnKind.Integer,
        "bigint" => ColumnKind.Bigint,
        "double precision" => ColumnKind.Double,
        "bytea" => ColumnKind.Bytes,
        _ => null,
    };
}
