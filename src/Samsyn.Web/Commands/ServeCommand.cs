// samsyn serve: the site, on this machine.
using System.CommandLine;

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
            Description = "Where the site listens, on this machine only until there is sign-in",
            DefaultValueFactory = _ => "http://localhost:5080",
        };
        urls.Validators.Add(given =>
        {
            if (Loopback.Outside(given.GetValueOrDefault<string>()) is { } outside)
            {
                given.AddError($"Until there is sign-in, samsyn listens on this machine only (localhost, 127.0.0.1 or [::1]), not on '{outside}'.");
            }
        });
        var data = DataFolder.Option();
        var database = DatabaseOption.Make();
        var command = new Command("serve", "Start the site. An empty store is filled with an invented county to learn with.\n\nExample: samsyn serve --urls http://localhost:8080")
        {
            urls, data, database,
        };
        command.SetAction((call, stop) => Serve(call.GetRequiredValue(urls), call.GetValue(data), call.GetValue(database), streams, stop));
        return command;
    }

    private static Task<int> Serve(string urls, DirectoryInfo? asked, string? database, Streams streams, CancellationToken stop)
    {
        var data = DataFolder.Of(asked);
        return ServeRun.Of(urls, data, DatabaseOption.Of(database, data), streams, stop);
    }
}
