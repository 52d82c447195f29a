// Runs the site until it is stopped, and says its address once it can be visited.
using Microsoft.AspNetCore.DataProtection;
using Samsyn.Store;
using Samsyn.Web.Convene;
using Samsyn.Web.Operation;

namespace Samsyn.Web.Commands;

/// <summary>Where the site is reached.</summary>
internal sealed record ServeAt
{
    /// <summary>Where it listens when nobody says.</summary>
    public const string UsualUrls = "http://localhost:5080";

    /// <summary>Where it listens, as the call says; null for what is set.</summary>
    public string? AskedUrls { get; init; }

    /// <summary>Where people reach it from outside; null for what the environment says.</summary>
    public string? PublicAddress { get; init; }

    /// <summary>The data folder; null for the usual one.</summary>
    public DirectoryInfo? Data { get; init; }

    /// <summary>The server that holds the store; null for a file in the folder.</summary>
    public string? Database { get; init; }

    /// <summary>Whether there is no store yet: a folder is not made only to find out that nobody owns it.</summary>
    public bool IsEmpty => DatabaseOption.Of(Database, new(DataFolder.Path(Data))) is StoreAddress.InFolder(var folder) && !File.Exists(Path.Combine(folder, SamsynStore.FileName));

    /// <summary>Where it listens, by the call or by what is set.</summary>
    /// <exception cref="SettingException">What is set is no address to listen on.</exception>
    public string Urls(Settings settings)
    {
        var urls = AskedUrls ?? settings[Setting.Urls] ?? UsualUrls;
        return Loopback.Unreadable(urls) is null ? urls : throw SettingException.Of(Setting.Urls, "addresses to listen on, such as http://localhost:5080, parted by semicolons");
    }

    /// <summary>What the site is told: all that is set, and what the call says instead.</summary>
    public IEnumerable<string> Told(Settings settings) =>
    [
        $"--urls={Urls(settings)}",
        .. settings.All.Where(pair => PublicAddress is null || pair.Key != Setting.PublicAddress.Name).Select(pair => $"--{pair.Key}={pair.Value}"),
        .. PublicAddress is null ? (string[])[] : [$"--{Setting.PublicAddress.Name}={PublicAddress}"],
    ];
}

/// <summary>Runs <c>samsyn serve</c>.</summary>
internal static class ServeRun
{
    /// <summary>Runs the site until it is stopped.</summary>
    public static async Task<int> Of(ServeAt at, Streams streams, CancellationToken stop)
    {
        var settings = Settings.Here(DataFolder.Path(at.Data));
        var outside = Loopback.Outside(at.Urls(settings));
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

        foreach (var unknown in settings.Unknown)
        {
            await streams.Talk.WriteLineAsync($"{unknown} is no setting that Samsyn knows, and is passed over.");
        }

        return await Serve(at, settings, (store, data), (streams, stop));
    }

    private static async Task<int> Serve(ServeAt at, Settings settings, (SamsynStore Store, DirectoryInfo Data) of, (Streams Streams, CancellationToken Stop) by)
    {
        var ((store, data), (streams, stop)) = (of, by);
        await ExampleFilling.FillWhenEmpty(store, streams, stop);
        await using var site = Site.Build([.. at.Told(settings)], services => Keep(services, store, data));
        try
        {
            await site.StartAsync(stop);
        }
        catch (IOException taken) when (taken.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            await streams.Talk.WriteLineAsync($"Another program listens on {at.Urls(settings)} already. Stop it, or choose another address with --urls.");
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
    }
}
