// samsyn migrate: brings the tables up to date, with a copy from before.
using System.CommandLine;
using System.Globalization;
using Samsyn.Store;

namespace Samsyn.Web.Commands;

/// <summary>How <c>samsyn migrate</c> is called, and what it does.</summary>
internal static class MigrateCommand
{
    /// <summary>The command, with all that can be said to it.</summary>
    public static Command Make(Streams streams)
    {
        var (data, database) = (DataFolder.Option(), DatabaseOption.Make());
        var command = new Command("migrate", "Bring the tables of the store up to date. What is in them is copied into the data folder's backups first.\n\nExample: samsyn migrate")
        {
            data, database,
        };
        command.SetAction(async (call, stop) =>
        {
            var at = DatabaseOption.Of(call.GetValue(database), DataFolder.Of(call.GetValue(data)));
            await using var store = await SamsynStore.Open(at, TimeProvider.System, stop);
            await streams.Answer.WriteLineAsync(Told(at, store.Opened));
            await streams.Answer.FlushAsync(stop);
            return Ends.Done;
        });
        return command;
    }

    /// <summary>Says what was done to the tables.</summary>
    public static string Told(StoreAddress at, Opening opened)
    {
        var (before, now) = (opened.Before.ToString(CultureInfo.InvariantCulture), opened.Now.ToString(CultureInfo.InvariantCulture));
        return opened switch
        {
            _ when opened.Before == opened.Now => $"The tables of {at} are up to date (change {now})",
            { Copy: { } copy } => $"The tables of {at} were brought from change {before} to {now}; a copy from before is kept in {copy}",
            _ => $"The tables of {at} were brought from change {before} to {now}; there was nothing in them to copy first",
        };
    }
}
