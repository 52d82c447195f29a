// samsyn export: the figures of the store, as WHO's template, as a table, or as JSON.
using System.CommandLine;
using Samsyn.Web.Commands.Answers;

namespace Samsyn.Web.Commands;

/// <summary>How <c>samsyn export</c> is called.</summary>
internal static class ExportCommand
{
    /// <summary>The command, with all that can be said to it.</summary>
    public static Command Make(Streams streams)
    {
        var data = DataFolder.Option();
        var database = DatabaseOption.Make();
        var collaboration = StoreDoor.Option();
        var indicator = new Option<string>("--indicator") { HelpName = "CODE", Description = "Only this indicator" };
        var file = new Option<FileInfo>("--out") { HelpName = "FILE", Description = "Where to write; the standard output when it is not said" };
        file.Validators.Add(GivenFile.Writable);
        var command = new Command("export", "Write the figures of the store to a file.\n\nExample: samsyn export --indicator SMOKE --format csv --out smoking.csv")
        {
            data, database, collaboration, indicator, file,
        };
        var format = new FormatOption(command, "heat", "csv", "json");
        command.SetAction((call, stop) => ExportRun.Of(
            new(StoreDoor.Of(call.GetValue(data), call.GetValue(database), call.GetValue(collaboration)), format.NameOf(call))
            {
                Indicator = call.GetValue(indicator),
                File = call.GetValue(file),
            },
            streams,
            stop));
        return command;
    }
}
