// How the store is opened: found or made, and its tables brought up to date.
namespace Samsyn.Store;

/// <content>How it is opened.</content>
public sealed partial class SamsynStore
{
    /// <summary>Opens the store of a data folder; makes the folder and the file when they are not there, and brings the tables up to date.</summary>
    /// <inheritdoc cref="Open(StoreAddress, TimeProvider, CancellationToken)" />
    public static Task<SamsynStore> Open(string dataFolder, TimeProvider clock, CancellationToken stop) =>
        Open(new StoreAddress.InFolder(dataFolder), clock, stop);

    /// <summary>Opens a store, and brings its tables up to date; in a folder, makes the folder and the file when they are not there.</summary>
    /// <param name="at">Where it lies.</param>
    /// <param name="clock">Tells when things are done.</param>
    /// <param name="stop">Stops the opening.</param>
    /// <exception cref="StoreException">It cannot be used: it was made by a newer Samsyn, the disk is full, the server does not answer. The message says what to do.</exception>
    public static async Task<SamsynStore> Open(StoreAddress at, TimeProvider clock, CancellationToken stop)
    {
        Engine? engine = null;
        IDisposable? hold = null;
        try
        {
#pragma warning disable CA2000 // the store lets go of it
            hold = at.DataFolder is { } folder ? FolderHold.Shared(folder) : null;
#pragma warning restore CA2000
            engine = EngineAt(at);
            return new(engine, clock, new("samsyn"), (await Opening.Run(engine, at, (Migration.Ours(), clock), stop), hold));
        }
        catch (Exception wrong)
        {
            await (engine?.DisposeAsync() ?? ValueTask.CompletedTask);
            hold?.Dispose();
            Trouble.Tell(wrong, at);
            throw;
        }
    }

    /// <summary>The database at an address; nothing is made there yet but the folder.</summary>
    internal static Engine EngineAt(StoreAddress at)
    {
        switch (at)
        {
            case StoreAddress.InFolder(var folder):
                Directory.CreateDirectory(folder);
                return new SqliteEngine(Path.Combine(folder, FileName));

            case StoreAddress.OnServer(var connection):
                return new PostgresEngine(connection);

            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }
}
