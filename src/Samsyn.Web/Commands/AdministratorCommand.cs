// samsyn administrator [EMAIL]: who looks after the installation, named by whoever has the machine.
using System.CommandLine;
using Samsyn.Store;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Commands;

/// <summary>How <c>samsyn administrator</c> is called, and what it does.</summary>
internal static class AdministratorCommand
{
    /// <summary>The command, with all that can be said to it.</summary>
    public static Command Make(Streams streams)
    {
        var email = new Argument<string?>("EMAIL") { Description = "The address that somebody signs in with; without one, everybody is listed who looks after the installation", Arity = ArgumentArity.ZeroOrOne };
        var remove = new Option<bool>("--remove") { Description = "They no longer look after it" };
        var (data, database) = (DataFolder.Option(), DatabaseOption.Make());
        var command = new Command(
            "administrator",
            "Say who looks after the installation: sets up the sign-ins of organisations. The first owner does from the beginning.\n\nExample: samsyn administrator ylva@town.example")
        {
            email, remove, data, database,
        };
        command.SetAction(async (call, stop) =>
        {
            var at = DatabaseOption.Of(call.GetValue(database), DataFolder.Of(call.GetValue(data)));
            await using var store = await SamsynStore.Open(at, TimeProvider.System, stop);
            return await Do(store.As(Person.Here), (call.GetValue(email), !call.GetValue(remove)), streams, stop);
        });
        return command;
    }

    private static async Task<int> Do(SamsynStore store, (string? Email, bool Administers) what, Streams streams, CancellationToken stop)
    {
        if (what.Email is not null)
        {
            if (await store.Logins.At(what.Email, stop) is not { } found)
            {
                await streams.Talk.WriteLineAsync($"Nobody signs in as '{what.Email}'. Say an address that somebody signs in with.");
                return Ends.WrongCall;
            }

            await store.Administrators.Set(found.Login.Id, what.Administers, stop);
        }

        foreach (var one in await store.Administrators.All(stop))
        {
            await streams.Answer.WriteLineAsync($"{one.Email} {one.Name}");
        }

        await streams.Answer.FlushAsync(stop);
        return Ends.Done;
    }
}
