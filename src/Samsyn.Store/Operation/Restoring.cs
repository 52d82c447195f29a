// Brings a copy back: looked through before anything is touched, and put in place as a whole or not at all.
using Samsyn.Store.Operation.Checks;
using static System.FormattableString;

namespace Samsyn.Store.Operation;

/// <summary>What came of bringing a copy back.</summary>
/// <param name="Copy">The file in which what was there before is kept; null when there was nothing.</param>
public sealed record Restored(string? Copy);

/// <summary>Brings a copy back.</summary>
public static class Restoring
{
    /// <summary>Puts a copy in the place of a store, on either database.</summary>
    /// <param name="file">The copy, as <see cref="Backup" /> makes it.</param>
    /// <param name="at">Where.</param>
    /// <param name="replace">Whether a store that holds something may be replaced; it is copied first.</param>
    /// <param name="clock">Tells when.</param>
    /// <param name="stop">Stops it; then nothing has happened.</param>
    /// <exception cref="StoreException">It could not be done, and nothing was touched; the message says why.</exception>
    public static async Task<Restored> From(string file, StoreAddress at, bool replace, TimeProvider clock, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(at);
        if (!File.Exists(file))
        {
            throw new StoreException($"There is no file {file}.") { IsWrongCall = true };
        }

        try
        {
            using var hold = at.DataFolder is { } folder ? FolderHold.Alone(folder) : null;
            var copy = Path.Combine(at.DataFolder ?? Path.GetTempPath(), Invariant($"samsyn-{Guid.NewGuid():N}.part"));
            try
            {
                await Ready(file, copy, clock, stop);
                return await Put(copy, at, replace, clock, stop);
            }
            finally
            {
                DurableFile.Remove(copy);
            }
        }
        catch (Exception wrong)
        {
            Trouble.Tell(wrong, at);
            throw;
        }
    }

    // The copy itself is only read: what is checked and brought up to date is a copy of it.
    private static async Task Ready(string file, string copy, TimeProvider clock, CancellationToken stop)
    {
        if (File.Exists(file + "-wal") && new FileInfo(file + "-wal").Length > 0)
        {
            throw new StoreException($"{file} is a store in use, with changes still in {file}-wal. Make a copy of it with 'samsyn backup'.") { IsWrongCall = true };
        }

        var shown = new StoreAddress.InFolder(Path.GetDirectoryName(copy)!);
        File.Copy(file, copy, overwrite: true);
        await using var engine = new SqliteEngine(copy);
        try
        {
            if ((await Opening.Look(engine, shown, stop)).Made == 0)
            {
                throw new StoreException($"{file} is no copy of a store. Nothing was touched.");
            }

            var wrong = (await Checking.Of(engine, stop)).SelectMany(check => check.Wrong).ToList();
            if (wrong.Count > 0)
            {
                throw new StoreException(Invariant($"{file} is not sound, and nothing was touched: {wrong[0]}{(wrong.Count > 1 ? Invariant($" (and {wrong.Count - 1} more)") : "")}"));
            }

            await Migration.Run(engine, Migration.Ours(), clock, stop);
        }
        catch (Microsoft.Data.Sqlite.SqliteException broken) when (broken.SqliteErrorCode is 11 or 26)
        {
            throw new StoreException($"{file} is no copy of a store, or is damaged. Nothing was touched.", broken);
        }
    }

    private static async Task<Restored> Put(string copy, StoreAddress at, bool replace, TimeProvider clock, CancellationToken stop)
    {
        if (at is StoreAddress.InFolder(var folder))
        {
            var aside = await PutFile.Over(copy, at, Path.Combine(folder, SamsynStore.FileName), (replace, clock), stop);
            return new(aside);
        }

        await using var engine = SamsynStore.EngineAt(at);
        await engine.Reach(stop);
        var full = (await Opening.Look(engine, at, stop)).Full;
        Guard(full, at, replace);
        var kept = full ? await Opening.Aside(at, "before-restore", clock, stop) : null;
        await Migration.Run(engine, Migration.Ours(), clock, stop);
        await using var source = new SqliteEngine(copy);
        await Copying.All(source, engine, frozen: false, stop);
        return new(kept);
    }

    /// <summary>Refuses to put something in the place of a store that holds something, unless that was asked for.</summary>
    internal static void Guard(bool full, StoreAddress at, bool replace)
    {
        if (full && !replace)
        {
            throw new StoreException($"The store at {at} holds something already. Say --replace to put the copy in its place; what is there now is copied first.") { IsWrongCall = true };
        }
    }
}
