// Moves an installation from one database to the other: everything or nothing, compared row by row.
using static System.FormattableString;

namespace Samsyn.Store.Operation;

/// <summary>Moves everything from one database to the other.</summary>
public static class Moving
{
    /// <summary>Moves a store; the one it is moved from stays as it is.</summary>
    /// <param name="from">Where everything lies.</param>
    /// <param name="to">Where it is to lie, on the other kind of database; holds nothing yet.</param>
    /// <param name="clock">Tells when.</param>
    /// <param name="stop">Stops it; then nothing has happened.</param>
    /// <exception cref="StoreException">It could not be done, and nothing has happened; the message says why.</exception>
    public static async Task From(StoreAddress from, StoreAddress to, TimeProvider clock, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        Guard(from, to);
        using var here = Hold(from);
        using var there = from.DataFolder is { } one && to.DataFolder is { } other && Path.GetFullPath(one) == Path.GetFullPath(other) ? null : Hold(to);
        await Told(to, () => Empty(to, stop));
        await Told(from, async () =>
        {
            await using var source = SamsynStore.EngineAt(from);
            await Opening.Run(source, from, (Migration.Ours(), clock), stop);
            await (to is StoreAddress.InFolder(var folder) ? IntoFile(source, folder, stop) : Told(to, () => IntoServer(source, to, clock, stop)));
        });
    }

    private static async Task IntoFile(Engine source, string folder, CancellationToken stop)
    {
        var part = Path.Combine(folder, Invariant($"samsyn-{Guid.NewGuid():N}.part"));
        var place = Path.Combine(folder, SamsynStore.FileName);
        try
        {
            DurableFile.Begin(part);
            await Backup.CopyInto(source, part, frozen: true, stop);
            File.Delete(place + "-wal"); // of an empty store, if there is one
            File.Delete(place + "-shm");
            DurableFile.Keep(part, place);
        }
        finally
        {
            DurableFile.Remove(part);
        }
    }

    private static async Task IntoServer(Engine source, StoreAddress to, TimeProvider clock, CancellationToken stop)
    {
        await using var goal = SamsynStore.EngineAt(to);
        await Migration.Run(goal, Migration.Ours(), clock, stop);
        await Copying.All(source, goal, frozen: true, stop);
    }

    private static async Task Empty(StoreAddress to, CancellationToken stop)
    {
        if (to is StoreAddress.InFolder && !File.Exists(to.ToString()))
        {
            return;
        }

        await using var engine = SamsynStore.EngineAt(to);
        await engine.Reach(stop);
        if ((await Opening.Look(engine, to, stop)).Full)
        {
            throw new StoreException($"The store at {to} holds something already. Move to one that is empty. Nothing was touched.") { IsWrongCall = true };
        }
    }

    private static async Task Told(StoreAddress at, Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception wrong)
        {
            Trouble.Tell(wrong, at);
            throw;
        }
    }

    private static IDisposable? Hold(StoreAddress at) => at.DataFolder is { } folder ? FolderHold.Alone(folder) : null;

    private static void Guard(StoreAddress from, StoreAddress to)
    {
        var wrong =
            from.GetType() == to.GetType() ? "A move is from one kind of database to the other. To another place of the same kind, use 'samsyn backup' and 'samsyn restore'."
            : from is StoreAddress.InFolder && !File.Exists(from.ToString()) ? $"There is no store at {from}."
            : null;
        if (wrong is not null)
        {
            throw new StoreException(wrong) { IsWrongCall = true };
        }
    }
}
