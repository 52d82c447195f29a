// The few lines between a SQL text and its rows. Works on any ADO.NET source; both SQLite and PostgreSQL are one.
using System.Data.Common;
using System.Runtime.CompilerServices;
using System.Text;

namespace Samsyn.Store;

/// <summary>Runs SQL texts. A connection that writes again and again keeps what it has made of them (<see cref="KeptCommands" />). Values are named @1, @2, … in the order given; null is null.</summary>
internal static class Sql
{
    public static async Task<IReadOnlyList<T>> Rows<T>(
        this DbDataSource source, string sql, object?[] values, Func<DbDataReader, T> read, CancellationToken stop)
    {
        await using var connection = await source.OpenConnectionAsync(stop);
        await using var command = Command(connection, null, sql, values);
        return await Read(command, read, stop);
    }

    public static async Task<IReadOnlyList<T>> Rows<T>(
        this DbTransaction act, string sql, object?[] values, Func<DbDataReader, T> read, CancellationToken stop)
    {
        if (KeptCommands.Of(act, sql, values) is { } kept)
        {
            return await Read(kept, read, stop);
        }

        await using var command = Command(act.Connection!, act, sql, values);
        return await Read(command, read, stop);
    }

    /// <summary>The one row there is; null for none.</summary>
    public static async Task<T?> Row<T>(this DbDataSource source, string sql, object?[] values, Func<DbDataReader, T> read, CancellationToken stop)
        where T : class => await source.Rows(sql, values, read, stop) is [var first, ..] ? first : null;

    /// <summary>The one row there is, as the transaction sees it; null for none.</summary>
    public static async Task<T?> Row<T>(this DbTransaction act, string sql, object?[] values, Func<DbDataReader, T> read, CancellationToken stop)
        where T : class => await act.Rows(sql, values, read, stop) is [var first, ..] ? first : null;

    /// <summary>The rows one by one, for tables that may be long.</summary>
    public static async IAsyncEnumerable<T> Each<T>(
        this DbTransaction act, string sql, object?[] values, Func<DbDataReader, T> read, [EnumeratorCancellation] CancellationToken stop)
    {
        await using var command = Command(act.Connection!, act, sql, values);
        await using var reader = await command.ExecuteReaderAsync(stop);
        while (await reader.ReadAsync(stop))
        {
            yield return read(reader);
        }
    }

    /// <summary>Runs a text in a transaction; how many rows it touched.</summary>
    public static async Task<int> Run(this DbTransaction act, string sql, object?[] values, CancellationToken stop)
    {
        if (KeptCommands.Of(act, sql, values) is { } kept)
        {
            return await kept.ExecuteNonQueryAsync(stop);
        }

        await using var command = Command(act.Connection!, act, sql, values);
        return await command.ExecuteNonQueryAsync(stop);
    }

    public static DbCommand Command(DbConnection connection, DbTransaction? act, string sql, object?[] values)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // every SQL text is a constant of this project; what people write comes as values
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Transaction = act;
        foreach (var (index, value) in values.Index())
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = FormattableString.Invariant($"@{index + 1}");
            parameter.Value = Given(value);
            command.Parameters.Add(parameter);
        }

        return command;
    }

    /// <summary>A value as it is given to the database.</summary>
    public static object Given(object? value) => value is string text ? Sound(text) : value ?? DBNull.Value;

    public static string? Text(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static DateTimeOffset? Moment(this DbDataReader row, int column) =>
        row.IsDBNull(column) ? null : DateTimeOffset.UnixEpoch.AddTicks(row.GetInt64(column) * TimeSpan.TicksPerMicrosecond);

    /// <summary>Microseconds since 1970, UTC.</summary>
    public static long Micros(this DateTimeOffset moment) => (moment - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;

    // Half a pair of surrogates and the character zero are no text to PostgreSQL: on both databases the sign for an unreadable character stands in their place.
    private static string Sound(string text)
    {
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            text = text.Replace('\0', '\uFFFD');
        }

        return text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 ? text : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
    }

    private static async Task<IReadOnlyList<T>> Read<T>(DbCommand command, Func<DbDataReader, T> read, CancellationToken stop)
    {
        await using var reader = await command.ExecuteReaderAsync(stop);
        var rows = new List<T>();
        while (await reader.ReadAsync(stop))
        {
            rows.Add(read(reader));
        }

        return rows;
    }
}
