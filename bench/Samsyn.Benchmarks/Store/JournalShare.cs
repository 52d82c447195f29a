// What the journal costs: the same change of one row, with the version of its collaboration, made without a line in the journal and with one.
using System.Diagnostics;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;
using Samsyn.Store;
using static System.FormattableString;

namespace Samsyn.Benchmarks.Store;

/// <summary>The journal's part of a change, on SQLite or on the server that SAMSYN_DATABASE names (one that is empty).</summary>
internal static class JournalShare
{
    private const int Rounds = 5;

    private static readonly CollaborationKey Here = new("here");
    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(2);

    /// <summary>Prints what was measured, the two taking turns so that what else runs on the machine meets both.</summary>
    /// <param name="folder">An empty folder on the disk that is measured.</param>
    public static async Task Run(string folder)
    {
        var server = Environment.GetEnvironmentVariable("SAMSYN_DATABASE");
        StoreAddress at = string.IsNullOrEmpty(server) ? new StoreAddress.InFolder(folder) : new StoreAddress.OnServer(server) { Folder = folder };
        await using var store = await SamsynStore.Open(at, TimeProvider.System, default);
        await store.Collaborations.Keep(new(Here, "here", "Here", Invented: true), default);
        foreach (var callers in (int[])[1, 8, 64])
        {
            var (bare, told) = (new List<(double Rate, double Cpu)>(), new List<(double Rate, double Cpu)>());
            for (var round = 0; round < Rounds; round++)
            {
                bare.Add(await Measure(callers, (caller, number) => Bare(store, caller, number)));
                told.Add(await Measure(callers, (caller, number) => Told(store, caller, number)));
            }

            var ((without, cpuWithout), (with, cpuWith)) = (Middle(bare), Middle(told));
            Console.WriteLine(Invariant(
                $"{callers} callers: {without:F0} changes a second without the journal, {with:F0} with it: {1 - (with / without):P0} of a change's time; CPU {cpuWithout:F0} and {cpuWith:F0} microseconds"));
        }
    }

    // The row and the version, as an act changes them.
    private static Task<int> Bare(SamsynStore store, int caller, int number) => store.Engine.InLine(
        Here.Id,
        async change =>
        {
            await Acts.Raise(change, Here, default);
            return await change.Run(
                """
                insert into area (collaboration, code, name, level, parent, first_day, last_day) values (@1, @2, @3, @4, @5, @6, @7)
                on conflict (collaboration, code) do update
                set name = excluded.name, level = excluded.level, parent = excluded.parent,
                    first_day = excluded.first_day, last_day = excluded.last_day
                """,
                [Here.Id, Code(caller, number), Invariant($"Place {number}"), "Municipality", null, null, null], default);
        },
        default);

    // The same, with a line that tells what the row was and became.
    private static Task Told(SamsynStore store, int caller, int number) =>
        store.Areas.Keep(Here, [new(Code(caller, number), Invariant($"Place {number}"), AreaLevel.Municipality)], default);

    private static string Code(int caller, int number) => Invariant($"{caller}-{number % 100}");

    private static (double Rate, double Cpu) Middle(List<(double Rate, double Cpu)> rounds) => rounds.OrderBy(one => one.Rate).ElementAt(rounds.Count / 2);

    private static async Task<(double Rate, double Cpu)> Measure(int callers, Func<int, int, Task> write)
    {
        using var program = Process.GetCurrentProcess();
        var (clock, cpu, done) = (Stopwatch.StartNew(), program.TotalProcessorTime, 0);
        await Task.WhenAll(Enumerable.Range(0, callers).Select(caller => Task.Run(async () =>
        {
            for (var number = 0; clock.Elapsed < Turn; number++)
            {
                await write(caller, number);
                Interlocked.Increment(ref done);
            }
        })));
        program.Refresh();
        return (done / clock.Elapsed.TotalSeconds, (program.TotalProcessorTime - cpu).TotalMicroseconds / done);
    }
}
