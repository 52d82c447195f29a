// The tests as a program of their own: one that writes to a store without rest until somebody kills it.
using Samsyn.Loop.Measure;
using Samsyn.Store;
using Samsyn.Tests.Store;

namespace Samsyn.Tests;

internal static class Program
{
    private const int Writers = 6;

    /// <summary>Writes to the store at an address, and says the name of each change when it has been acknowledged.</summary>
    /// <param name="args">"folder" or "server", where that is, and what the names begin with.</param>
    private static async Task Main(string[] args)
    {
        StoreAddress at = args[0] == "server" ? new StoreAddress.OnServer(args[1]) : new StoreAddress.InFolder(args[1]);
        await using var store = await SamsynStore.Open(at, TimeProvider.System, default);
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
        {
            for (var number = 0; ; number++)
            {
                var name = FormattableString.Invariant($"{args[2]}-{writer}-{number}");
                await (number % 5 == 4 ? Import(store, name) : Places(store, name));
                await Console.Out.WriteLineAsync(name);
            }
        })));
    }

    private static Task Places(SamsynStore store, string name) =>
        store.Areas.Keep(TempStore.Here, [new(name + "/a", name, AreaLevel.Municipality), new(name + "/b", name, AreaLevel.Municipality)], default);

    private static async Task Import(SamsynStore store, string name) =>
        await store.Batches.Add(TempStore.Here, TempStore.Origin(name), [Some.Known(1, Some.Key(area: name + "/a")), Some.Known(2, Some.Key(area: name + "/b"))], default);
}
