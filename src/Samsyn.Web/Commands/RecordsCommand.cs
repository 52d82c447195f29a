// samsyn records: the whole record of a matter as one file, and a look at whether such a file is as it was made.
using System.CommandLine;

namespace Samsyn.Web.Commands;

/// <summary>How <c>samsyn records</c> is called.</summary>
internal static class RecordsCommand
{
    /// <summary>The command, with all that can be said to it.</summary>
    public static Command Make(Streams streams)
    {
        var (data, database, collaboration) = (DataFolder.Option(), DatabaseOption.Make(), StoreDoor.Option());
        var matter = new Option<string>("--matter") { HelpName = "KEY", Description = "The matter, by its registry number or its identity; without it, the matters are listed" };
        var to = new Option<FileInfo>("--to") { HelpName = "FILE", Description = "The zip to make" };
        to.Validators.Add(GivenFile.Writable);
        var replace = new Option<bool>("--replace") { Description = "Replace a file that is there already" };
        var check = new Option<FileInfo>("--check") { HelpName = "FILE", Description = "Say whether a record that was made is as it was; needs no store" };
        check.Validators.Add(GivenFile.NotAFolder);
        var command = new Command("records", "Put all that is kept on a matter into one zip, with a list of the files and their fingerprints; or check such a zip.\n\nExample: samsyn records --matter \"KS 2026/00012\" --to matter.zip")
        {
            matter, to, replace, check, collaboration, data, database,
        };
        command.SetAction((call, stop) => RecordsRun.Of(
            new(StoreDoor.Of(call.GetValue(data), call.GetValue(database), call.GetValue(collaboration)))
            {
                Matter = call.GetValue(matter),
                To = call.GetValue(to),
                Replace = call.GetValue(replace),
                Check = call.GetValue(check),
            },
            streams,
            stop));
        return command;
    }
}
