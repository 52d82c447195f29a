// samsyn serve: the site, on this machine.
using System.CommandLine;
using Samsyn.Web.Convene;
using Samsyn.Web.Operation;

namespace Samsyn.Web.Commands;

/// <summary>How <c>samsyn serve</c> is called.</summary>
internal static class ServeCommand
{
    /// <summary>The command, with all that can be said to it.</summary>
    public static Command Make(Streams streams)
    {
        var urls = new Option<string>("--urls")
        {
            HelpName = "ADDRESS",
            Description = $"Where the site listens, on this machine only until it has an owner; also as {Setting.Urls.Name} (usually {ServeAt.UsualUrls})",
        };
        urls.Validators.Add(given =>
        {
            if (Loopback.Unreadable(given.GetValueOrDefault<string>() ?? "") is { } unreadable)
            {
                given.AddError($"'{unreadable}' is no address to listen on, on this machine only or elsewhere. An address looks like http://localhost:5080.");
            }
        });
        var publicAddress = new Option<string>("--public-address")
        {
            HelpName = "ADDRESS",
            Description = $"Where people reach the site, as it stands in links that are sent; {PublicAddress.Setting} says the same",
        };
        publicAddress.Validators.Add(given =>
        {
            if (PublicAddress.Read(given.GetValueOrDefault<string>()) is null)
            {
                given.AddError($"'{given.GetValueOrDefault<string>()}' is no public address. It looks like https://samsyn.example, with nothing after the name.");
            }
        });
        var data = DataFolder.Option();
        var database = DatabaseOption.Make();
        var command = new Command("serve", "Start the site. An empty store is filled with an invented county to learn with.\n\nExample: samsyn serve --urls http://localhost:8080")
        {
            urls, publicAddress, data, database,
        };
        command.SetAction((call, stop) => ServeRun.Of(
            new() { AskedUrls = call.GetValue(urls), PublicAddress = call.GetValue(publicAddress), Data = call.GetValue(data), Database = call.GetValue(database) }, streams, stop));
        return command;
    }
}
