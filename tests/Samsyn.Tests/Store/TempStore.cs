// An empty store of its own for a test, in a folder or on a server, which goes when the test is over.
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;
using Samsyn.Store;

namespace Samsyn.Tests.Store;

/// <summary>A store in a folder of its own.</summary>
internal sealed class TempStore : IAsyncDisposable
{
    public static readonly CollaborationKey Here = new("here");
    public static readonly CollaborationKey There = new("there");

    private TempStore(StoreAddress at, string folder, SamsynStore store) => (At, Folder, Store) = (at, folder, store);

    public StoreAddress At { get; }

    public string Folder { get; }

    public SamsynStore Store { get; private set; }

    /// <summary>The database itself, to look at and to damage.</summary>
    public Engine Raw => Store.Engine;

    public string File => Path.Combine(Folder, SamsynStore.FileName);

    public static async Task<TempStore> Make(Database database)
    {
        var folder = Directory.CreateTempSubdirectory("samsyn-").FullName;
        var at = await database.Empty(folder);
        var store = await SamsynStore.Open(at, TimeProvider.System, default);
        await store.Collaborations.Keep(new(Here, "here", "Åsvinge", Invented: true), default);
        await store.Collaborations.Keep(new(There, "there", "Öjhammar", Invented: true), default);
        return new(at, folder, store);
    }

    public async Task Reopen()
    {
        await Store.DisposeAsync();
        Store = await SamsynStore.Open(At, TimeProvider.System, default);
    }

    public static BatchOrigin Origin(string name) => new($"{name}.csv", name, "Test");

    public async Task<Batch> Add(string name, params IEnumerable<Observation> observations) =>
        Assert.IsType<BatchAnswer.Added>(await Store.Batches.Add(Here, Origin(name), observations, default)).Batch;

    public Task<IReadOnlyList<Observation>> Find(ObservationQuery? query = null) => Store.Observations.Find(Here, query ?? new(), default);

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
