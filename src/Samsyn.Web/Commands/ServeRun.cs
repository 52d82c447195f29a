// Runs the site until it is stopped, and says its address once it can be visited.
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Logging.Console;
using Samsyn.Store;

namespace Samsyn.Web.Commands;

/// <summary>Runs <c>samsyn serve</c>.</summary>
internal static class ServeRun
{
    /// <summary>Runs the site until it is stopped.</summary>
    public static async Task<int> Of(string urls, DirectoryInfo data, StoreAddress at, Streams streams, CancellationToken stop)
    {
        await using var store = await SamsynStore.Open(at, TimeProvider.System, stop);
        if (store.Opened.Copy is not null)
        {
            await streams.Talk.WriteLineAsync(MigrateCommand.Told(at, store.Opened) + ".");
        }

        await ExampleFilling.FillWhenEmpty(store, streams, stop);
        await using var site = Site.Build([$"--urls={urls}"], services => Keep(services, store, data));
        if (site.Configuration.GetSection("Kestrel:Endpoints").Exists())
        {
            await streams.Talk.WriteLineAsync("The setting Kestrel:Endpoints would open other addresses than --urls. Take it away.");
            return Ends.WrongCall;
        }

        try
        {
            await site.StartAsync(stop);
        }
        catch (IOException taken) when (taken.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            await streams.Talk.WriteLineAsync($"Another program listens on {urls} already. Stop it, or choose another address with --urls.");
            return Ends.WrongCall;
        }

        await streams.Answer.WriteLineAsync(string.Join('\n', site.Urls));
        await streams.Answer.FlushAsync(stop);
        await site.WaitForShutdownAsync(stop);
        return Ends.Done;
    }

    private static void Keep(IServiceCollection services, SamsynStore store, DirectoryInfo data)
    {
        services.AddStore(store, data);

        // Without keys that are kept, every open form would die at a restart.
        services.AddDataProtection().SetApplicationName("samsyn").PersistKeysToFileSystem(data.CreateSubdirectory("keys"));

        // Standard output holds the address and nothing else.
        services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        services.AddLogging(logging => logging
            .SetMinimumLevel(LogLevel.Warning)
            .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error)); // the keys lie in the data folder as everything else does, and are as safe as it is
    }
}
