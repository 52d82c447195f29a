// A copy of everything in one file, made while others write: from either database, a SQLite file that either can be restored from.
using Microsoft.Data.Sqlite;

namespace Samsyn.Store.Operation;

/// <summary>Copies of everything.</summary>
public static class Backup
{
    /// <summary>Copies a store as it is at one moment into a file; others may write meanwhile. The file is there when it is whole, or not at all.</summary>
    /// <param name="at">Which store.</param>
    /// <param name="file">The file to make.</param>
    /// <param name="replace">Whether a file that is there already is replaced.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>How many bytes the file has.</returns>
    /// <exception cref="StoreException">It could not be made; the message says why.</exception>
    public static async Task<long> Make(StoreAddress at, string file, bool replace, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(at);
        var goal = Path.GetFullPath(file);
        Guard(at, goal, replace);
        using var hold = FolderHold.OfFile(at);
        return await Held(at, goal, stop);
    }

    /// <summary>Copies a store whose data folder is held already.</summary>
    internal static async Task<long> Held(StoreAddress at, string goal, CancellationToken stop)
    {
        try
        {
            await using var engine = SamsynStore.EngineAt(at);
            await engine.Reach(stop);
            return await Into(engine, at, goal, stop);
        }
        catch (Exception wrong)
        {
            Trouble.Tell(wrong, at);
            throw;
        }
    }

    /// <summary>Copies all of a database into a new SQLite file.</summary>
    internal static async Task CopyInto(Engine engine, string file, bool frozen, CancellationToken stop)
    {
        await using var copy = new SqliteEngine(file, draft: true);
        await Migration.Run(copy, await Same(engine, stop), TimeProvider.System, stop);
        await Copying.All(engine, copy, frozen, stop);
    }

    /// <summary>Asks one thing of a SQLite file, without changing how it is kept.</summary>
    internal static async Task<string?> Single(string file, string sql, CancellationToken stop)
    {
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        await connection.OpenAsync(stop);
        await using var command = Sql.Command(connection, null, sql, []);
        command.CommandTimeout = 0;
        return await command.ExecuteScalarAsync(stop) as string;
    }

    private static async Task<long> Into(Engine engine, StoreAddress at, string goal, CancellationToken stop)
    {
        var part = Path.Combine(Path.GetDirectoryName(goal)!, $".{Path.GetFileName(goal)}.{Guid.NewGuid():N}.part");
        try
        {
            DurableFile.Begin(part);
            await (engine is SqliteEngine sqlite ? VacuumInto(sqlite, part, stop) : CopyInto(engine, part, frozen: false, stop));
            if (await Single(part, "pragma quick_check(1)", stop) is not "ok")
            {
                throw new StoreException($"The copy of {at} is not sound, and was not kept. 'samsyn check' tells what is wrong with the store.");
            }

            DurableFile.Keep(part, goal);
            return new FileInfo(goal).Length;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or SqliteException { SqliteErrorCode: 13 or 10 or 14 })
        {
            throw new StoreException($"The copy could not be written to {goal}: {wrong.Message} The store is as it was.", wrong);
        }
        finally
        {
            DurableFile.Remove(part);
        }
    }

    private static async Task VacuumInto(SqliteEngine engine, string file, CancellationToken stop)
    {
        await using var connection = await engine.Source.OpenConnectionAsync(stop);
        await using var command = Sql.Command(connection, null, "vacuum into @1", [file]);
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync(stop);
    }

    // A copy has the tables as they are there, also when this program would change them.
    private static async Task<IReadOnlyList<Migration>> Same(Engine engine, CancellationToken stop)
    {
        await using var connection = await engine.Source.OpenConnectionAsync(stop);
        await using var act = await engine.Snapshot(connection, stop);
        var made = await Migration.Made(act, stop);
        var ours = Migration.Ours();
        Migration.Guard(made, ours);
        return [.. ours.Where(change => made.Any(one => one.Number == change.Number))];
    }

    private static void Guard(StoreAddress at, string goal, bool replace)
    {
        var wrong =
            at is StoreAddress.InFolder(var folder) && goal == Path.GetFullPath(Path.Combine(folder, SamsynStore.FileName)) ? $"{goal} is the store itself. Name another file."
            : at is StoreAddress.InFolder && !File.Exists(at.ToString()) ? $"There is no store at {at}."
            : Directory.Exists(goal) ? $"{goal} is a folder, and a file is wanted."
            : !Directory.Exists(Path.GetDirectoryName(goal)) ? $"There is no folder {Path.GetDirectoryName(goal)}."
            : File.Exists(goal) && !replace ? $"{goal} is there already. Name another file, or say --replace."
            : null;
        if (wrong is not null)
        {
            throw new StoreException(wrong) { IsWrongCall = true };
        }
    }
}
