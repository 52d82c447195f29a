// A full hall on the same two cores as the site: how long until all are in, how long from a vote to the wall, and what a connected phone costs.
using System.Diagnostics;
using System.Globalization;
using Samsyn.Store;
using Samsyn.Web.Tests.Agree.Hall;
using static System.FormattableString;

namespace Samsyn.Benchmarks.Web;

/// <summary>Times a hall of 500 people, and weighs 2,000 phones.</summary>
internal static class RoomBench
{
    private const int People = 500;
    private const int Connected = 2_000;

    /// <summary>Prints what was measured.</summary>
    /// <param name="folder">An empty folder on the disk that is measured.</param>
    /// <param name="time">How long people vote; nothing to weigh phones only.</param>
    public static async Task Run(string folder, TimeSpan time)
    {
        if (time > TimeSpan.Zero)
        {
            await Vote(Directory.CreateDirectory(Path.Combine(folder, "votes")).FullName, time);
        }

        await Weigh(Directory.CreateDirectory(Path.Combine(folder, "phones")).FullName);
    }

    private static async Task Vote(string folder, TimeSpan time)
    {
        using var site = new Measured(folder);
        await site.Begin();
        using var crowd = new Crowd(site.Address, People);
        var came = await crowd.Come(site.Hall.Code);
        await crowd.Follow();
        await crowd.Begin(20);
        var wall = new Wall(crowd.Net, site.Address, site.Hall, site.Leader);
        using var over = new CancellationTokenSource();
        var following = Task.Run(() => wall.Follow(over.Token));
        var before = await site.Ask();
        await crowd.Live(time);
        var after = await site.Ask();
        await Task.Delay(TimeSpan.FromSeconds(2));
        await over.CancelAsync();
        await following;
        await site.End();

        var waited = wall.Waited(crowd.Votes);
        double At(double share) => waited[(int)(waited.Count * share)].TotalMilliseconds;
        Console.WriteLine(Invariant($"{People} people came in within {came.TotalSeconds:F1} s"));
        Console.WriteLine(Invariant(
            $"{waited.Count} votes and {crowd.Phones.Sum(one => one.Written.Count)} statements in {time.TotalSeconds:F0} s: from vote to wall p50 {At(0.5):F0} ms, p95 {At(0.95):F0} ms, p99 {At(0.99):F0} ms, at most {At(0.9999):F0} ms"));
        Console.WriteLine(Invariant($"the site used {(after.Busy - before.Busy) / time.TotalMilliseconds:P0} of one core; {wall.Pictures} pictures; {crowd.Failures.Count} requests failed; {await Lost(folder, site.Hall, crowd)} votes lost or twice"));
    }

    private static async Task Weigh(string folder)
    {
        using var site = new Measured(folder);
        await site.Begin();
        using var crowd = new Crowd(site.Address, Connected);
        using (var first = new Crowd(site.Address, 200))
        {
            // What is made once, for the first who ask, is no phone's.
            await first.Come(site.Hall.Code);
            await first.Follow();
        }

        await site.Quiet();
        var empty = await site.Ask();
        var came = await crowd.Come(site.Hall.Code);
        await site.Quiet();
        var before = await site.Ask();
        await crowd.Follow();
        await site.Quiet();
        var after = await site.Ask();
        await site.End();
        Console.WriteLine(Invariant($"{Connected} people came in within {came.TotalSeconds:F1} s; {crowd.Failures.Count} requests failed; {crowd.Streams} phones connected"));
        Console.WriteLine(Invariant(
            $"each phone that connects: {Each(before.Held, after.Held):F1} kB on the heap, {Each(before.Resident, after.Resident):F1} kB of the process; each who came in before that: {Each(empty.Held, before.Held):F1} and {Each(empty.Resident, before.Resident):F1} kB; the process had {empty.Resident / 1048576.0:F0} MB when nobody was there, and {after.Resident / 1048576.0:F0} MB at last"));
    }

    // In kilobytes.
    private static double Each(long before, long after) => (after - before) / 1024.0 / Connected;

    private static async Task<int> Lost(string folder, OpenHall hall, Crowd crowd)
    {
        await using var store = await SamsynStore.Open(folder, TimeProvider.System, default);
        var ledger = new Ledger(store, (await store.Collaborations.All(default)).Single().Key, hall);
        var (there, told) = (await ledger.Votes(), await ledger.VotesOf(crowd.Phones));
        return there.Except(told).Count() + told.Except(there).Count() + Math.Abs(there.Count - told.Count);
    }

    private sealed class Measured : IDisposable
    {
        private readonly Process process;

        public Measured(string folder) => process = Process.Start(new ProcessStartInfo("dotnet", [typeof(RoomBench).Assembly.Location, "room-site", folder])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;

        public Uri Address { get; private set; } = new("http://127.0.0.1");

        public OpenHall Hall { get; private set; } = new("", "", "");

        public string Leader { get; private set; } = "";

        public async Task Begin()
        {
            var said = (await process.StandardOutput.ReadLineAsync())!.Split(' ', 5);
            (Address, Hall, Leader) = (new(said[0]), new(said[1], said[2], said[3]), said[4]);
        }

        /// <summary>Waits until what is only remembered for a while has been forgotten.</summary>
        public async Task Quiet()
        {
            for (var turn = 0; turn < 4; turn++)
            {
                await Task.Delay(TimeSpan.FromSeconds(3));
                await Ask();
            }
        }

        /// <summary>What the site holds on its heap, what its process has in memory, and how long it has been busy, in milliseconds.</summary>
        public async Task<(long Held, long Resident, double Busy)> Ask()
        {
            await process.StandardInput.WriteLineAsync("?");
            await process.StandardInput.FlushAsync();
            var said = (await process.StandardOutput.ReadLineAsync())!.Split(' ');
            return (long.Parse(said[0], CultureInfo.InvariantCulture), long.Parse(said[1], CultureInfo.InvariantCulture), double.Parse(said[2], CultureInfo.InvariantCulture));
        }

        public async Task End()
        {
            process.StandardInput.Close();
            using var late = new CancellationTokenSource(TimeSpan.FromSeconds(40));
            await process.WaitForExitAsync(late.Token);
        }

        public void Dispose()
        {
            if (!process.HasExited)
            {
                process.Kill();
            }

            process.Dispose();
        }
    }
}
