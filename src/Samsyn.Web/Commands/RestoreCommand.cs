// samsyn restore FILE: brings a copy back.
using System.CommandLine;
using Samsyn.Store.Operation;

namespace Samsyn.Web.Commands;

/// <summary>How <c>samsyn restore</c> is called, and what it does.</summary>
internal static class RestoreCommand
{
    /// <summary>The command, with all that can be said to it.</summary>
    public static Command Make(Streams streams)
    {
        var file = new Argument<FileInfo>("FILE") { Description = "A copy that 'samsyn backup' made" };
        var replace = new Option<bool>("--replace") { Description = "Replace a store that holds something; it is copied into the data folder's backups first" };
        var (data, database) = (DataFolder.Option(), DatabaseOption.Make());
        var command = new Command("restore", "Bring a copy back, with the site stopped. The copy is checked before anything is touched.\n\nExample: samsyn restore /backups/samsyn-monday.db --replace")
        {
            file, replace, data, database,
        };
        command.SetAction(async (call, stop) =>
        {
            var at = DatabaseOption.Of(call.GetValue(database), DataFolder.Of(call.GetValue(data)));
            var copy = call.GetRequiredValue(file).FullName;
            var restored = await Restoring.From(copy, at, call.GetValue(replace), TimeProvider.System, stop);
            await streams.Answer.WriteLineAsync($"{at} holds what {copy} holds");
            if (restored.Copy is { } kept)
            {
                await streams.Answer.WriteLineAsync($"What was there before is kept in {kept}");
            }

            await streams.Answer.FlushAsync(stop);
            return Ends.Done;
        });
        return command;
    }
}
