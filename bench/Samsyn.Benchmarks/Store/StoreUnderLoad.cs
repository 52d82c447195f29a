// A store under load: how many small changes a second are acknowledged, and how long a copy of a large store takes meanwhile.
using System.Diagnostics;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;
using Samsyn.Store;
using Samsyn.Store.Operation;
using static System.FormattableString;

namespace Samsyn.Benchmarks.Store;

/// <summary>A store under load, on SQLite or on the server that SAMSYN_DATABASE names (one that is empty).</summary>
internal static class StoreUnderLoad
{
    private static readonly CollaborationKey Here = new("here");
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(10);

    /// <summary>Prints what was measured.</summary>
    /// <param name="folder">An empty folder on the disk that is measured.</param>
    /// <param name="megabytes">How large the store is made before it is copied; 0 for no copy.</param>
    public static async Task Run(string folder, int megabytes)
    {
        var server = Environment.GetEnvironmentVariable("SAMSYN_DATABASE");
        StoreAddress at = string.IsNullOrEmpty(server) ? new StoreAddress.InFolder(folder) : new StoreAddress.OnServer(server) { Folder = folder };
        await using var store = await SamsynStore.Open(at, TimeProvider.System, default);
        await store.Collaborations.Keep(new(Here, "here", "Here", Invented: true), default);
        await store.Engine.Whole(act => act.Run("create table vote (statement text not null, person text not null, vote integer not null, at bigint not null, primary key (statement, person))", [], default), default);
        foreach (var callers in (int[])[1, 8, 64])
        {
            Console.WriteLine(Invariant($"{callers} callers: {await Writes(callers, Task.Delay(Long), (one, number) => Vote(store, one, number)):F0} votes a second"));
            Console.WriteLine(Invariant($"{callers} callers: {await Writes(callers, Task.Delay(Long), (one, number) => Change(store, one, number)):F0} journaled changes a second"));
        }

        await store.Engine.Whole(act => act.Run("drop table vote", [], default), default); // not one of ours

        if (megabytes > 0)
        {
            await Copy(store, at, (folder, megabytes));
        }
    }

    // One row, as a vote will be.
    private static Task<int> Vote(SamsynStore store, int caller, int number) => store.Engine.Whole(
        act => act.Run(
            "insert into vote (statement, person, vote, at) values (@1, @2, @3, @4) on conflict (statement, person) do update set vote = excluded.vote, at = excluded.at",
            [Invariant($"statement {number % 1000}"), Invariant($"person {caller}"), number % 3, (long)number], default),
        default);

    // A row, the version of the collaboration, and a line in the journal.
    private static Task Change(SamsynStore store, int caller, int number) =>
        store.Recipes.Keep(Here, new Recipe(Invariant($"{caller}-{number % 1000}"), []), default);

    private static async Task<double> Writes(int callers, Task until, Func<int, int, Task> write)
    {
        var (clock, done) = (Stopwatch.StartNew(), 0);
        await Task.WhenAll(Enumerable.Range(0, callers).Select(caller => Task.Run(async () =>
        {
            for (var number = 0; !until.IsCompleted; number++)
            {
                await write(caller, number);
                Interlocked.Increment(ref done);
            }
        })));
        return done / clock.Elapsed.TotalSeconds;
    }

    private static async Task Copy(SamsynStore store, StoreAddress at, (string Folder, int Megabytes) size)
    {
        var seed = new Random(20261124);
        for (var batch = 0; batch < size.Megabytes / 25; batch++)
        {
            await store.Batches.Add(Here, new("bench", Invariant($"{batch}"), "bench"), Figures(batch, seed), default);
        }

        var clock = Stopwatch.StartNew();
        var file = Path.Combine(size.Folder, "copy.bak");
        var copying = Backup.Make(at, file, replace: true, default);
        var writes = await Writes(8, copying, (one, number) => Change(store, one, number));
        Console.WriteLine(Invariant($"copy of {await copying / 1e6:F0} MB: {clock.Elapsed.TotalSeconds:F1} s, {writes:F0} changes a second meanwhile"));
        clock.Restart();
        var answers = await Samsyn.Store.Operation.Checks.Checking.Of(at, default);
        Console.WriteLine(Invariant($"check: {clock.Elapsed.TotalSeconds:F1} s, {answers.Sum(answer => answer.Wrong.Count)} wrong"));
        clock.Restart();
        var goal = new StoreAddress.InFolder(Path.Combine(size.Folder, "restored"));
        await Restoring.From(file, goal, replace: false, TimeProvider.System, default);
        Console.WriteLine(Invariant($"restore to a file: {clock.Elapsed.TotalSeconds:F1} s"));
    }

    // Numbers that do not pack: about 25 MB an import.
    private static IEnumerable<Observation> Figures(int batch, Random seed) =>
        from place in Enumerable.Range(0, 100)
        from year in Enumerable.Range(0, 25)
        from part in Enumerable.Range(0, 200)
        select new Observation(
            new(Invariant($"I{batch % 20}"), Invariant($"{place}"), Period.Year(2000 + year), Stratum.Of("g", Invariant($"{part}"))),
            new Figure.Known(new(seed.NextDouble(), new(0, 1, 0.95, Samsyn.Statistics.Promise.Kept), seed.NextDouble())))
        { Numerator = seed.Next(), Denominator = seed.Next(), Population = seed.Next() };
}
