// Reads all rows of a table in the order of its key, in values that mean the same whichever database they came from.
using System.Data.Common;
using System.Runtime.CompilerServices;

namespace Samsyn.Store.Operation;

/// <summary>Rows of a table.</summary>
internal static class Reading
{
    /// <summary>The rows of a table in the order of its key.</summary>
    public static async IAsyncEnumerable<object?[]> Rows(Engine engine, DbTransaction act, Table table, [EnumeratorCancellation] CancellationToken stop)
    {
        var order = table.Key.Select(name => $"{Table.Quoted(name)}{Collation(engine, table, name)} nulls first");
        await using var command = Sql.Command(act.Connection!, act, $"select {table.List} from {Table.Quoted(table.Name)} order by {string.Join(", ", order)}", []);
        command.CommandTimeout = 0;
        await using var row = await command.ExecuteReaderAsync(stop);
        while (await row.ReadAsync(stop))
        {
            yield return [.. table.Columns.Select((column, index) => Value(row, index, column.Kind))];
        }
    }

    private static object? Value(DbDataReader row, int index, ColumnKind kind) => row.IsDBNull(index) ? null : kind switch
    {
        ColumnKind.Text => row.GetString(index),
        ColumnKind.Integer => checked((int)row.GetInt64(index)),
        ColumnKind.Bigint => row.GetInt64(index),
        ColumnKind.Double => row.GetDouble(index),
        ColumnKind.Bytes => row.GetFieldValue<byte[]>(index),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Whether two values are one.</summary>
    public static bool Same(object? one, object? other) => (one, other) switch
    {
        (byte[] mine, byte[] theirs) => mine.AsSpan().SequenceEqual(theirs),
        _ => Equals(one, other),
    };

    /// <summary>How many rows a table has.</summary>
    public static async Task<long> Count(DbTransaction act, Table table, CancellationToken stop) =>
        (await act.Rows($"select count(*) from {Table.Quoted(table.Name)}", [], row => row.GetInt64(0), stop))[0];

    /// <summary>Whether a table has a row.</summary>
    public static async Task<bool> Any(DbTransaction act, Table table, CancellationToken stop) =>
        (await act.Rows($"select 1 from {Table.Quoted(table.Name)} limit 1", [], _ => true, stop)).Count > 0;

    // Both databases order bytes alike; languages they order each in its own way.
    private static string Collation(Engine engine, Table table, string name) =>
        table.Columns.First(column => column.Name == name).Kind == ColumnKind.Text ? engine.ByteOrder : "";
}
