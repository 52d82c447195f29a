// An import that is killed in the middle leaves all of its figures or none, and the same import can be made again.
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Samsyn.Loop.Measure;
using Samsyn.Store;
using Xunit.Abstractions;
using static System.FormattableString;

namespace Samsyn.Web.Tests.Commands;

public sealed class KilledImportTests(ITestOutputHelper say) : IDisposable
{
    private const int Rows = 100_000;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("samsyn");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public Task An_import_killed_twice_leaves_all_or_nothing() => KillAt(seeds: [1, 2]);

    [Fact]
    [Trait("slow", "yes")]
    public Task An_import_killed_ten_times_leaves_all_or_nothing() => KillAt(Enumerable.Range(11, 10));

    private async Task KillAt(IEnumerable<int> seeds)
    {
        var file = Figures();
        var whole = await Store("whole");
        var watch = Stopwatch.StartNew();
        using (var undisturbed = Import(file, whole))
        {
            await undisturbed.WaitForExitAsync();
            Assert.Equal(0, undisturbed.ExitCode);
        }

        var usual = watch.Elapsed;
        var expected = await Found(whole);
        Assert.Equal(Rows, expected.Count);
        foreach (var seed in seeds)
        {
            var data = await Store(Invariant($"killed-{seed}"));
            await Kill(file, data, new Random(seed), usual, seed);
            var left = await Found(data);

            Assert.True(left.Count == 0 || left.SequenceEqual(expected), Invariant($"seed {seed}: {left.Count} of {Rows} figures were left"));
            Assert.Equal(0, (await Terminal.Run("import", file, "--data", data, "--new-places")).End);
            Assert.Equal(expected, await Found(data));
            say.WriteLine(Invariant($"seed {seed}: {left.Count} figures left"));
        }
    }

    // Every second time the program is killed at some moment of its run, else a little after it has begun to write.
    private static async Task Kill(string file, string data, Random random, TimeSpan usual, int seed)
    {
        var log = new FileInfo(Path.Combine(data, $"{SamsynStore.FileName}-wal"));
        using var running = Import(file, data);
        if (seed % 2 == 0)
        {
            await Task.Delay(random.NextDouble() * 1.1 * usual);
        }
        else
        {
            while (!running.HasExited && !(log.Exists && log.Length > 100_000))
            {
                await Task.Delay(1);
                log.Refresh();
            }

            await Task.Delay(TimeSpan.FromMilliseconds(random.Next(100)));
        }

        running.Kill();
        await running.WaitForExitAsync();
    }

    private static Process Import(string file, string data)
    {
        var dotnet = Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? Environment.ProcessPath! : "dotnet";
        var program = Path.Combine(AppContext.BaseDirectory, "Samsyn.Web.dll");
        return Process.Start(new ProcessStartInfo(dotnet, [program, "import", file, "--data", data, "--new-places"]) { RedirectStandardOutput = true })!;
    }

    // The figures in the store, once it has opened by itself; a damaged file would not pass.
    private static async Task<IReadOnlyList<string>> Found(string data)
    {
        await using var store = await SamsynStore.Open(data, TimeProvider.System, CancellationToken.None);
        await using var connection = new SqliteConnection(Invariant($"Data Source={Path.Combine(data, SamsynStore.FileName)};Pooling=False"));
        await connection.OpenAsync();
        await using var check = connection.CreateCommand();
        check.CommandText = "pragma integrity_check";
        Assert.Equal("ok", await check.ExecuteScalarAsync());

        var key = Assert.Single(await store.Collaborations.All(CancellationToken.None)).Key;
        var found = await store.Observations.Find(key, new(), CancellationToken.None);
        Assert.Equal(found.Count, (await store.Batches.Of(key, CancellationToken.None)).Sum(batch => batch.Observations));
        return [.. found.Select(one => Invariant($"{one.Key.Indicator} {one.Key.Area} {one.Key.Period.Code()} {one.Key.Stratum.Key} {((Figure.Known)one.Figure).Estimate.Value} {one.Numerator}")).Order(StringComparer.Ordinal)];
    }

    private async Task<string> Store(string name)
    {
        var data = folder.CreateSubdirectory(name).FullName;
        await using var store = await SamsynStore.Open(data, TimeProvider.System, CancellationToken.None);
        await store.Collaborations.Keep(new(new("01890000-0000-7000-8000-000000000001"), "norrby", "Norrby kommun", Invented: true), CancellationToken.None);
        return data;
    }

    private string Figures()
    {
        var file = Path.Combine(folder.FullName, "figures.csv");
        using var writer = new StreamWriter(file);
        writer.Write("Place,Year,Indicator,Sex,Age,Value,Numerator\n");
        for (var row = 0; row < Rows; row++)
        {
            var (place, rest) = (row % 20, row / 20);
            writer.Write(Invariant($"Place {(char)('A' + place)},{2000 + (rest % 25)},Indicator {(char)('A' + (rest / 25 % 10))},{(rest / 250 % 2 == 0 ? "Women" : "Men")},{rest / 500 * 5}-{(rest / 500 * 5) + 4},{row % 97},{row}\n"));
        }

        return file;
    }
}
