// How a store is opened: is it ours, does it need its tables changed, and if so, is there a copy from before?
using System.Globalization;
using Samsyn.Store.Operation;

namespace Samsyn.Store;

/// <summary>What was done to the tables when a store was opened.</summary>
/// <param name="Before">How many changes had been made to them before; 0 when the store is new.</param>
/// <param name="Now">How many have been made now.</param>
/// <param name="Copy">The file with everything as it was before; null when there was nothing to lose.</param>
public sealed record Opening(int Before, int Now, string? Copy)
{
    /// <summary>Brings the tables up to date, with a copy made first when they hold something.</summary>
    internal static async Task<Opening> Run(
        Engine engine, StoreAddress at, (IReadOnlyList<Migration> Changes, TimeProvider Clock) bring, CancellationToken stop)
    {
        await engine.Reach(stop);
        var (before, full) = await Look(engine, at, bring.Changes, stop);
        var copy = full && before < bring.Changes.Count ? await Aside(at, "before-migration", bring.Clock, stop) : null;
        await Migration.Run(engine, bring.Changes, bring.Clock, stop);
        return new(before, bring.Changes.Count, copy);
    }

    /// <summary>How many changes were made to the tables, and whether anything stands in them.</summary>
    /// <exception cref="StoreException">They are not ours, or of a newer Samsyn.</exception>
    internal static Task<(int Made, bool Full)> Look(Engine engine, StoreAddress at, CancellationToken stop) => Look(engine, at, Migration.Ours(), stop);

    private static async Task<(int Made, bool Full)> Look(Engine engine, StoreAddress at, IReadOnlyList<Migration> changes, CancellationToken stop)
    {
        await using var connection = await engine.Source.OpenConnectionAsync(stop);
        await using var act = await engine.Snapshot(connection, stop);
        var tables = await engine.Tables(act, stop);
        var others = tables.Where(table => table.Name != Table.OfMigrations).ToList();
        var made = others.Count == tables.Count ? [] : await Migration.Made(act, stop);
        if (made.Count == 0 && others.Count > 0)
        {
            throw new StoreException($"{at} holds tables that are not Samsyn's ({others[0].Name}, for one). Give Samsyn a database or a schema of its own. Nothing was touched.");
        }

        Migration.Guard(made, changes);
        foreach (var table in others)
        {
            if (await Reading.Any(act, table, stop))
            {
                return (made.Count, true);
            }
        }

        return (made.Count, false);
    }

    /// <summary>Puts a copy of a store aside, in its data folder.</summary>
    internal static async Task<string> Aside(StoreAddress at, string why, TimeProvider clock, CancellationToken stop)
    {
        var folder = at.Copies ?? throw new StoreException(
            $"Everything at {at} is to be copied first, and no data folder was named where the copy could be kept. Nothing was touched.");
        Directory.CreateDirectory(folder);
        var moment = clock.GetUtcNow().ToString("yyyyMMdd-HHmmss-fff", CultureInfo.InvariantCulture);
        var file = Path.Combine(folder, $"samsyn-{why}-{moment}.db");
        await Backup.Held(at, Path.GetFullPath(file), stop);
        return file;
    }
}
