// samsyn backup FILE: a copy of everything, made while the site runs.
using System.CommandLine;
using System.Globalization;
using Samsyn.Store.Operation;

namespace Samsyn.Web.Commands;

/// <summary>How <c>samsyn backup</c> is called, and what it does.</summary>
internal static class BackupCommand
{
    /// <summary>The command, with all that can be said to it.</summary>
    public static Command Make(Streams streams)
    {
        var file = new Argument<FileInfo>("FILE") { Description = "The file to make" };
        var replace = new Option<bool>("--replace") { Description = "Replace a file that is there already" };
        var (data, database) = (DataFolder.Option(), DatabaseOption.Make());
        var command = new Command("backup", "Copy everything that is kept into one file, while the site runs. Either database can be restored from it.\n\nExample: samsyn backup /backups/samsyn-monday.db --replace")
        {
            file, replace, data, database,
        };
        command.SetAction(async (call, stop) =>
        {
            var at = DatabaseOption.Of(call.GetValue(database), DataFolder.Of(call.GetValue(data)));
            var goal = call.GetRequiredValue(file).FullName;
            var bytes = await Backup.Make(at, goal, call.GetValue(replace), stop);
            await streams.Answer.WriteLineAsync($"{goal}: everything in {at}, {bytes.ToString(CultureInfo.InvariantCulture)} bytes");
            await streams.Answer.FlushAsync(stop);
            return Ends.Done;
        });
        return command;
    }
}
