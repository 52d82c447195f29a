// Runs the site until it is stopped, and says its address once it can be visited.
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Logging.Console;
using Samsyn.Store;
using Samsyn.Web.Convene;

namespace Samsyn.Web.Commands;

/// <summary>Where the site is reached.</summary>
/// <param name="Urls">Where it listens.</param>
internal sealed record ServeAt(string Urls)
{
    /// <summary>Where people reach it from outside; null for what the environment says.</summary>
    public string? PublicAddress { get; init; }

    /// <summary>The data folder; null for the usual one.</summary>
    public DirectoryInfo? Data { get; init; }

    /// <summary>The server that holds the store; null for a file in the folder.</summary>
    public string? Database { get; init; }

    /// <summary>Whether there is no store yet: a folder is not made only to find out that nobody owns it.</summary>
    public bool IsEmpty => DatabaseOption.Of(Database, new(DataFolder.Path(Data))) is StoreAddress.InFolder(var folder) && !File.Exists(Path.Combine(folder, SamsynStore.FileName));

    /// <summary>The same as settings of the site.</summary>
    public IEnumerable<string> Settings => PublicAddress is null ? [] : [$"--{Convene.PublicAddress.Setting}={PublicAddress}"];
}

/// <summary>Runs <c>samsyn serve</c>.</summary>
internal static class ServeRun
{
    /// <summary>Runs the site until it is stopped.</summary>
    public static async Task<int> Of(ServeAt at, Streams streams, CancellationToken stop)
    {
        var outside = Loopback.Outside(at.Urls);
        if (outside is not null && at.IsEmpty)
        {
            return await Refuse(outside, streams);
        }

        var data = DataFolder.Of(at.Data);
        var kept = DatabaseOption.Of(at.Database, data);
        await using var store = await SamsynStore.Open(kept, TimeProvider.System, stop);
        if (outside is not null && !await store.Logins.Any(stop))
        {
            return await Refuse(outside, streams);
        }

        if (store.Opened.Copy is not null)
        {
            await streams.Talk.WriteLineAsync(MigrateCommand.Told(kept, store.Opened) + ".");
        }

        return await Serve(at, (store, data), streams, stop);
    }

    private static async Task<int> Serve(ServeAt at, (SamsynStore Store, DirectoryInfo Data) of, Streams streams, CancellationToken stop)
    {
        var (urls, (store, data)) = (at.Urls, of);
        await ExampleFilling.FillWhenEmpty(store, streams, stop);
        await using var site = Site.Build([$"--urls={urls}", .. at.Settings], services => Keep(services, store, data));
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
        await FirstOwner.Announce(store, site.Services.GetRequiredService<PublicAddress>().Set ?? new Uri(site.Urls.First()), streams, stop);
        await site.WaitForShutdownAsync(stop);
        return Ends.Done;
    }

    private static async Task<int> Refuse(string outside, Streams streams)
    {
        await streams.Talk.WriteLineAsync(
            $"Until somebody has become its owner, samsyn listens on this machine only (localhost, 127.0.0.1 or [::1]), not on '{outside}'. Start it without --urls, and open the link that is printed.");
        return Ends.WrongCall;
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
