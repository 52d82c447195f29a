// What a connection has made of SQL texts, kept from one change to the next: SQLite reads a text anew each time, which takes longer than running it.
using System.Data.Common;
using System.Runtime.CompilerServices;

namespace Samsyn.Store;

/// <summary>Keeps the commands of a connection that one writer uses again and again, one change after the other.</summary>
internal static class KeptCommands
{
    // Texts are constants; those that are put together of tables are few too.
    private const int Most = 200;

    private static readonly ConditionalWeakTable<DbConnection, Dictionary<string, DbCommand>> Kept = [];

    /// <summary>Keeps the commands of a connection from now on, until it is left.</summary>
    public static void Keep(DbConnection connection) => Kept.Add(connection, []);

    /// <summary>Leaves a connection, and what was kept of it.</summary>
    public static async ValueTask Leave(DbConnection connection)
    {
        if (Kept.TryGetValue(connection, out var commands))
        {
            Kept.Remove(connection);
            foreach (var command in commands.Values)
            {
                await command.DisposeAsync();
            }
        }

        await connection.DisposeAsync();
    }

    /// <summary>The command of a text with its values; null when nothing is kept of the connection.</summary>
    public static DbCommand? Of(DbTransaction act, string sql, object?[] values)
    {
        if (!Kept.TryGetValue(act.Connection!, out var commands))
        {
            return null;
        }

        if (!commands.TryGetValue(sql, out var command))
        {
            if (commands.Count >= Most)
            {
                return null;
            }

            commands[sql] = command = Sql.Command(act.Connection!, act, sql, values);
            return command;
        }

        command.Transaction = act;
        foreach (var (index, value) in values.Index())
        {
            command.Parameters[index].Value = Sql.Given(value);
        }

        return command;
    }
}
