// samsyn rate FILE: do those who rated proposals from 1 to 9 agree, and in which order do the proposals stand? No server, no store.
using System.CommandLine;
using Samsyn.Web.Commands.Answers;

namespace Samsyn.Web.Commands.Agreeing;

/// <summary>How <c>samsyn rate</c> is called.</summary>
internal static class RateCommand
{
    /// <summary>The command, with all that can be said to it.</summary>
    public static Command Make(Streams streams)
    {
        var file = new Argument<FileInfo>("FILE") { Description = "The ratings: participant, proposal, criterion, rating (1 to 9; empty for don't know), and group where there are groups" }.AcceptExistingOnly();
        file.Validators.Add(GivenFile.NotAFolder);
        var command = new Command("rate", "Whether people agree on proposals that they have rated from 1 to 9, by declared group, and in which order the proposals stand.\n\nExample: samsyn rate ratings.csv --json")
        {
            file,
        };
        var format = new FormatOption(command, "table", "json", "csv");
        command.SetAction((call, stop) => RateRun.Of(call.GetRequiredValue(file), format.NameOf(call), streams, stop));
        return command;
    }
}
