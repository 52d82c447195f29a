// Opens the store for a command, and finds the collaboration it is about.
using System.CommandLine;
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Store;
using Samsyn.Web.Measure.Gathering;
using Samsyn.Web.Operation;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Commands;

/// <summary>Which store and which collaboration a command is about.</summary>
/// <param name="Data">The data folder; null for the usual one.</param>
/// <param name="Slug">The collaboration's name in addresses; null for the only one.</param>
internal sealed record StoreDoor(DirectoryInfo? Data, string? Slug)
{
    /// <summary>How a command is told a collaboration.</summary>
    public static Option<string> Option() => new("--collaboration")
    {
        HelpName = "SLUG",
        Description = "Whose figures, by its name in addresses; needed when there are several",
    };

    /// <summary>How a command is told to begin a collaboration.</summary>
    public static Option<string> BeginOption() => new("--begin")
    {
        HelpName = "NAME",
        Description = "Begin a collaboration with this name and import into it",
    };

    /// <summary>How a command is told who owns the collaboration that it begins.</summary>
    public static Option<string> OwnerOption() => new("--owner")
    {
        HelpName = "EMAIL",
        Description = "With --begin: who owns the collaboration, by the address they sign in with; needed once anybody has a login",
    };

    /// <summary>Who owns a collaboration that is begun, by their address; null when that was not said.</summary>
    public string? Owner { get; init; }

    /// <summary>The name of a collaboration to begin, or null.</summary>
    public string? Begin { get; init; }

    /// <summary>The server that holds the store; null when that was not said.</summary>
    public string? Database { get; init; }

    /// <summary>The door that was asked for.</summary>
    public static StoreDoor Of(DirectoryInfo? data, string? database, string? slug) => new(data, slug) { Database = database };

    /// <summary>Whether and when figures are fetched, as is set where the store lies.</summary>
    /// <exception cref="SettingException">A setting says what it cannot.</exception>
    public GatheringSettings Settings => GatheringSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(Operation.Settings.Here(DataFolder.Path(Data)).All).Build());

    /// <summary>Opens the store in the name of this machine's user and does something in a collaboration; a wrong call when there is none to do it in.</summary>
    public async Task<int> Enter(Streams streams, Func<SamsynStore, Collaboration, Task<int>> work, CancellationToken stop)
    {
        var at = DatabaseOption.Of(Database, DataFolder.Of(Data));
        await using var store = await SamsynStore.Open(at, TimeProvider.System, stop);
        var all = await store.Collaborations.All(stop);
        if (Begin is not null)
        {
            return await Enter(store, all, streams, work, stop);
        }

        var found = Slug is null ? all : [.. all.Where(one => one.Slug == Slug)];
        if (found is [var only])
        {
            return await work(store.As(Person.Here), only);
        }

        await streams.Talk.WriteLineAsync(all.Count == 0
            ? $"The store at {at} holds no collaboration yet. Start the site once with 'samsyn serve'."
            : $"{(Slug is null ? "There are several collaborations" : $"There is no collaboration '{Slug}'")}. Say which by its name in addresses: {string.Join(", ", all.Select(one => one.Slug))}.");
        return Ends.WrongCall;
    }

    private async Task<int> Enter(
        SamsynStore store, IReadOnlyList<Collaboration> all, Streams streams, Func<SamsynStore, Collaboration, Task<int>> work, CancellationToken stop)
    {
        if (Founding.Read(Begin, new(Guid.CreateVersion7().ToString()), all) is Checked<Collaboration>.Sound(var begun))
        {
            return await Found(store, begun, streams, stop) ? await work(store.As(Person.Here), begun) : Ends.WrongCall;
        }

        var taken = all.FirstOrDefault(one => string.Equals(one.Name, Begin?.Trim(), StringComparison.OrdinalIgnoreCase));

        // Begun before, and nothing came of it: a first file that was flawed must not make the second call a wrong one.
        if (taken is { Invented: false } && (await store.Batches.Of(taken.Key, stop)).Count == 0)
        {
            return await work(store.As(Person.Here), taken);
        }

        await streams.Talk.WriteLineAsync(taken is not null
            ? $"There is a collaboration called '{taken.Name}' already. To import into it, say --collaboration {taken.Slug} instead of --begin."
            : $"A collaboration cannot be called '{Begin}': the name is empty, longer than {Founding.Longest} characters, or taken.");
        return Ends.WrongCall;
    }

    // Before there is a login, the first owner will own it; after that somebody must, or nobody could ever come in.
    private async Task<bool> Found(SamsynStore store, Collaboration begun, Streams streams, CancellationToken stop)
    {
        var ours = store.As(Person.Here);
        if (!await store.Logins.Any(stop))
        {
            await ours.Collaborations.Keep(begun, stop);
            return true;
        }

        if (Owner is null || await store.Logins.At(Owner, stop) is not { } owner)
        {
            await streams.Talk.WriteLineAsync(Owner is null
                ? $"Say who owns '{begun.Name}' with --owner and the address they sign in with: without a member nobody could see it."
                : $"Nobody signs in as '{Owner}'. Say --owner with an address that somebody signs in with.");
            return false;
        }

        await ours.Foundings.Found(begun, owner.Login, stop);
        return true;
    }
}
