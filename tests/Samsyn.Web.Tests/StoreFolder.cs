// A data folder that is gone after the test, with a store in it that holds the invented county.
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;
using Samsyn.Store;
using Samsyn.Web.Commands;

namespace Samsyn.Web.Tests;

/// <summary>A data folder for one test.</summary>
internal sealed class StoreFolder : IAsyncDisposable
{
    // Filling a store takes a second, copying it nothing.
    private static readonly Lazy<Task<IReadOnlyDictionary<string, byte[]>>> Filled = new(Fill);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("samsyn");

    private StoreFolder(SamsynStore store) => Store = store;

    public SamsynStore Store { get; private set; }

    public DirectoryInfo Folder => folder;

    public string Path => folder.FullName;

    /// <summary>A folder with the whole county in its store.</summary>
    /// <param name="anew">Whether the store is filled act by act, as at a first start.</param>
    public static async Task<StoreFolder> WithCounty(bool anew = false)
    {
        var made = new StoreFolder(null!);
        foreach (var (name, bytes) in anew ? await Fill() : await Filled.Value)
        {
            await File.WriteAllBytesAsync(System.IO.Path.Combine(made.Path, name), bytes);
        }

        made.Store = await SamsynStore.Open(made.Path, TimeProvider.System, CancellationToken.None);
        return made;
    }

    /// <summary>A folder that knows the places, indicators and dimensions of the county, and no figure.</summary>
    public static async Task<StoreFolder> WithoutFigures()
    {
        var made = await WithCounty();
        var batch = Assert.Single(await made.Store.Batches.Of((await made.Collaboration()).Key, CancellationToken.None));
        Assert.True(await made.Store.Batches.RollBack((await made.Collaboration()).Key, batch.Id, "test", CancellationToken.None));
        return made;
    }

    public async Task<Collaboration> Collaboration() => Assert.Single(await Store.Collaborations.All(CancellationToken.None));

    public async Task<IReadOnlyList<Observation>> Observations(string? indicator = null) =>
        await Store.Observations.Find((await Collaboration()).Key, new(indicator), CancellationToken.None);

    /// <summary>The figures as they may be shown.</summary>
    public async Task<IReadOnlyList<Observation>> Shown(string? indicator = null) =>
        await Store.ShownObservations.Find((await Collaboration()).Key, new(indicator), CancellationToken.None);

    public async Task<IReadOnlyList<Batch>> Batches() => await Store.Batches.Of((await Collaboration()).Key, CancellationToken.None);

    /// <summary>Writes a file into the folder, beside the store.</summary>
    public string Write(string name, params string[] lines)
    {
        var path = System.IO.Path.Combine(Path, name);
        File.WriteAllLines(path, lines);
        return path;
    }

    /// <summary>Does something to the tables behind the store's back.</summary>
    public async Task Break(string change)
    {
        await using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={System.IO.Path.Combine(Path, SamsynStore.FileName)};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // constants of tests
        command.CommandText = change;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<IReadOnlyDictionary<string, byte[]>> Fill()
    {
        var folder = Directory.CreateTempSubdirectory("samsyn");
        await using (var store = await SamsynStore.Open(folder.FullName, TimeProvider.System, CancellationToken.None))
        {
            await ExampleFilling.FillWhenEmpty(store, new(TextWriter.Null, TextWriter.Null), CancellationToken.None);
        }

        var files = folder.GetFiles().ToDictionary(file => file.Name, file => File.ReadAllBytes(file.FullName));
        folder.Delete(recursive: true);
        return files;
    }

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
