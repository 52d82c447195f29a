// samsyn way-back EMAIL: a link for somebody who has lost password, phone and recovery codes, where no letter can be sent.
using System.CommandLine;
using System.Globalization;
using Samsyn.Loop.Convene;
using Samsyn.Store;
using Samsyn.Web.Convene;
using Samsyn.Web.Operation;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Commands;

/// <summary>How <c>samsyn way-back</c> is called, and what it does.</summary>
internal static class WayBackCommand
{
    private static readonly TimeSpan Life = TimeSpan.FromHours(1);

    /// <summary>The command, with all that can be said to it.</summary>
    public static Command Make(Streams streams)
    {
        var email = new Argument<string>("EMAIL") { Description = "The address that the person signs in with" };
        var (data, database) = (DataFolder.Option(), DatabaseOption.Make());
        var site = new Option<string>("--public-address")
        {
            HelpName = "ADDRESS",
            Description = $"Where people reach the site, as the link begins; {PublicAddress.Setting} says the same",
        };
        site.Validators.Add(given =>
        {
            if (PublicAddress.Read(given.GetValueOrDefault<string>()) is null)
            {
                given.AddError($"'{given.GetValueOrDefault<string>()}' is no public address. It looks like https://samsyn.example, with nothing after the name.");
            }
        });
        var command = new Command("way-back", "Make a link by which somebody who has lost password, phone and recovery codes chooses a new password; one-time codes are then turned off. It works once, within an hour.\n\nExample: samsyn way-back ylva@town.example")
        {
            email, site, data, database,
        };
        command.SetAction((call, stop) =>
        {
            var folder = DataFolder.Of(call.GetValue(data));
            return Run(
                DatabaseOption.Of(call.GetValue(database), folder), call.GetRequiredValue(email),
                PublicAddress.Read(call.GetValue(site) ?? Settings.Here(folder.FullName)[Setting.PublicAddress]), streams, stop);
        });
        return command;
    }

    private static async Task<int> Run(StoreAddress at, string email, Uri? site, Streams streams, CancellationToken stop)
    {
        await using var store = await SamsynStore.Open(at, TimeProvider.System, stop);
        if (await store.Logins.At(email, stop) is not { } found)
        {
            await streams.Talk.WriteLineAsync($"Nobody signs in as '{email}'.");
            return Ends.WrongCall;
        }

        var (link, expires) = (LinkToken.New(), TimeProvider.System.GetUtcNow() + Life);
        var made = new Invitation(Guid.CreateVersion7().ToString("D"), InvitationPurpose.Password) { Login = found.Login.Id, CodesOff = true, Expires = expires };
        await store.As(Person.Here).Invitations.Make(made, link, stop);
        var language = Language.Of(found.Login.Language);
        await streams.Talk.WriteLineAsync(
            $"Give this link to {found.Login.Name} and nobody else: whoever has it gets in as them. It works once, until {expires.ToLocalTime().ToString("HH:mm", CultureInfo.InvariantCulture)}. The journal tells that it was made.");
        await streams.Answer.WriteLineAsync(new Uri(site ?? new Uri("http://localhost:5080"), Address.Invitation(language, link.Secret)).ToString());
        await streams.Answer.FlushAsync(stop);
        return Ends.Done;
    }
}
