// samsyn move: an installation from a file to a server, or back.
using System.CommandLine;
using Samsyn.Store;
using Samsyn.Store.Operation;

namespace Samsyn.Web.Commands;

/// <summary>How <c>samsyn move</c> is called, and what it does.</summary>
internal static class MoveCommand
{
    /// <summary>The command, with all that can be said to it.</summary>
    public static Command Make(Streams streams)
    {
        var (data, database) = (DataFolder.Option(), DatabaseOption.Make());
        var toData = new Option<DirectoryInfo>("--to-data") { HelpName = "DIR", Description = "Move from the server to a file in this data folder" };
        var toDatabase = new Option<string>("--to-database") { HelpName = "TEXT", Description = "Move from the file to this PostgreSQL server" };
        var command = new Command("move", "Move everything from SQLite to PostgreSQL, or back, with the site stopped. Each row is compared; nothing is moved by half.\n\nExample: samsyn move --to-database \"Host=db.example;Database=samsyn;Username=samsyn\"")
        {
            data, database, toData, toDatabase,
        };
        command.Validators.Add(given =>
        {
            if ((given.GetResult(toData) is null) == (given.GetResult(toDatabase) is null))
            {
                given.AddError("Say where to: either --to-database TEXT or --to-data DIR.");
            }
        });
        command.SetAction(async (call, stop) =>
        {
            var folder = DataFolder.Of(call.GetValue(data));
            var from = DatabaseOption.Of(call.GetValue(database), folder);
            var to = call.GetValue(toDatabase) is { } server
                ? DatabaseOption.Of(server, folder)
                : new StoreAddress.InFolder(DataFolder.Of(call.GetValue(toData)).FullName);
            await Moving.From(from, to, TimeProvider.System, stop);
            await streams.Answer.WriteLineAsync($"{to} holds what {from} holds, compared row by row. {from} was left as it is");
            await streams.Answer.FlushAsync(stop);
            return Ends.Done;
        });
        return command;
    }
}
