// The site in a process of its own, with a hall that is open and somebody who leads it, and what it costs in memory when it is asked.
using System.Diagnostics;
using System.Net;
using Samsyn.Store;
using Samsyn.Web;
using Samsyn.Web.Commands;
using Samsyn.Web.Tests.Agree.Hall;
using static System.FormattableString;

namespace Samsyn.Benchmarks.Web;

/// <summary>The site that is measured from outside.</summary>
internal static class RoomSite
{
    /// <summary>Says where it is and how to come in, and then how much memory it has, as often as it is asked; until nobody asks.</summary>
    /// <param name="folder">An empty folder.</param>
    public static async Task Run(string folder)
    {
        await using var store = await SamsynStore.Open(folder, TimeProvider.System, default);
        await ExampleFilling.FillWhenEmpty(store, new(TextWriter.Null, TextWriter.Null), default);
        await using var site = Site.Build(["--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=Warning"], services => services.AddStore(store, new(folder)));
        await site.StartAsync();
        var (address, cookies) = (new Uri(site.Urls.Single()), new CookieContainer());
        await PageWriteBench.Enter(site.Services, store, cookies, address);
        var hall = await OpenHall.Make(store.Agree, (await store.Collaborations.All(default)).Single().Key);
        await Console.Out.WriteLineAsync($"{address} {hall.Id} {hall.Activity} {hall.Code} {cookies.GetCookieHeader(address)}");
        while (await Console.In.ReadLineAsync() is { })
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            var held = GC.GetTotalMemory(forceFullCollection: true);
            using var self = Process.GetCurrentProcess();
            await Console.Out.WriteLineAsync(Invariant($"{held} {self.WorkingSet64} {self.TotalProcessorTime.TotalMilliseconds:F0}"));
        }

        await site.StopAsync();
    }
}
