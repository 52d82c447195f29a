// Puts a whole SQLite file in the place of a store in a data folder; what was there is kept, sound or not.
using System.Globalization;

namespace Samsyn.Store.Operation;

/// <summary>Puts a SQLite file in the place of a store.</summary>
internal static class PutFile
{
    /// <summary>Puts a file in the place of a store; the data folder is held alone.</summary>
    /// <returns>The file in which what was there is kept; null when there was nothing.</returns>
    public static async Task<string?> Over(string made, StoreAddress at, string place, (bool Replace, TimeProvider Clock) how, CancellationToken stop)
    {
        string? aside = null;
        if (File.Exists(place))
        {
            var full = await Full(at, stop);
            Restoring.Guard(full is not false, at, how.Replace);
            aside = full switch
            {
                true => await Opening.Aside(at, "before-restore", how.Clock, stop),
                false => null,
                null => Unreadable(at, place, how.Clock),
            };
        }

        // What is still in the log of the old file would be written over the new one.
        File.Delete(place + "-wal");
        File.Delete(place + "-shm");
        DurableFile.Keep(made, place);
        return aside;
    }

    // Null when that cannot be told: it is damaged, or no store at all. Whoever is last to close a file leaves no log beside it.
    private static async Task<bool?> Full(StoreAddress at, CancellationToken stop)
    {
        try
        {
            await using var engine = SamsynStore.EngineAt(at);
            var full = (await Opening.Look(engine, at, stop)).Full;
            return (await engine.Damage(stop)).Count > 0 ? null : full;
        }
        catch (Exception wrong) when (wrong is StoreException or System.Data.Common.DbException)
        {
            return null;
        }
    }

    // Byte for byte, with its log.
    private static string Unreadable(StoreAddress at, string place, TimeProvider clock)
    {
        var folder = Directory.CreateDirectory(at.Copies!).FullName;
        var aside = Path.Combine(folder, $"samsyn-unreadable-{clock.GetUtcNow().ToString("yyyyMMdd-HHmmss-fff", CultureInfo.InvariantCulture)}.db");
        foreach (var ending in (string[])["", "-wal"])
        {
            if (File.Exists(place + ending))
            {
                File.Copy(place + ending, aside + ending);
            }
        }

        return aside;
    }
}
