// A program that is killed while it writes: what it was told is safe is there, nothing is there by half, and the next start finds all in order.
using System.Diagnostics;
using Samsyn.Loop.Convene;
using Samsyn.Store;
using Samsyn.Store.Operation.Checks;

namespace Samsyn.Tests.Store.Operation;

public abstract class KillTests(Database database)
{
    private const int Seed = 20261124;

    public sealed class OnSqlite() : KillTests(new Database.Sqlite());

    public sealed class OnPostgreSql() : KillTests(new Database.PostgreSql());

    [Fact]
    public Task Ten_times_killed_and_nothing_acknowledged_is_lost() => Killed(times: 10);

    [Fact]
    [Trait("slow", "yes")]
    public Task Two_hundred_times_killed_and_nothing_acknowledged_is_lost() => Killed(times: 200);

    private async Task Killed(int times)
    {
        var random = new Random(Seed);
        await using var temp = await TempStore.Make(database);
        var acknowledged = new HashSet<string>(StringComparer.Ordinal);
        await temp.Store.DisposeAsync();
        for (var round = 0; round < times; round++)
        {
            var heard = await Write(temp.At, FormattableString.Invariant($"{round}"), random);
            Assert.NotEmpty(heard);
            acknowledged.UnionWith(heard);
            if (round % 10 == 9)
            {
                Assert.All(await Checking.Of(temp.At, default), check => Assert.Empty(check.Wrong));
                await using var store = await SamsynStore.Open(temp.At, TimeProvider.System, default);
                await Whole(store, acknowledged);
            }
        }

        await temp.Reopen();
        await temp.Store.Areas.Keep(TempStore.Here, [], default);
    }

    // Kills it after a number of acknowledged changes and a moment that are drawn.
    private static async Task<IReadOnlyList<string>> Write(StoreAddress at, string name, Random random)
    {
        string[] words = at switch
        {
            StoreAddress.InFolder(var folder) => ["folder", folder, name],
            StoreAddress.OnServer(var connection) => ["server", connection, name],
            _ => throw new UnreachableException(),
        };
        var start = new ProcessStartInfo("dotnet", [typeof(KillTests).Assembly.Location, .. words]) { RedirectStandardOutput = true };
        using var writer = Process.Start(start)!;
        var (heard, enough) = (new List<string>(), random.Next(1, 100));
        while (heard.Count < enough && await writer.StandardOutput.ReadLineAsync() is { } line)
        {
            heard.Add(line);
        }

        await Task.Delay(random.Next(0, 15));
        writer.Kill();
        var rest = await writer.StandardOutput.ReadToEndAsync();
        await writer.WaitForExitAsync();
        heard.AddRange(rest.Split('\n')[..^1]); // a last line without its end was cut off by the kill
        return heard;
    }

    private static async Task Whole(SamsynStore store, HashSet<string> acknowledged)
    {
        var places = (await store.Areas.Of(TempStore.Here, default)).GroupBy(area => area.Name).ToDictionary(pair => pair.Key, pair => pair.Count());
        var imports = (await store.Batches.Of(TempStore.Here, default)).ToDictionary(batch => batch.Origin.FileHash, batch => batch.Observations);
        var figures = await store.Observations.Find(TempStore.Here, new(), default);
        var journal = (await store.Journal.Of(ChainKey.Of(TempStore.Here), null, default)).Count;

        Assert.All(acknowledged, name => Assert.True(places.ContainsKey(name) || imports.ContainsKey(name), $"{name} was acknowledged, and is lost."));
        Assert.All(places.Values.Concat(imports.Values), parts => Assert.Equal(2, parts));
        Assert.Equal(imports.Count * 2, figures.Count);
        Assert.Equal(await store.Observations.Version(TempStore.Here, default), journal);
    }
}
