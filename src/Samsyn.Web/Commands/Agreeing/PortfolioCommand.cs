// samsyn portfolio FILE: what a budget is used for when everybody has an equal share of it. No server, no store.
using System.CommandLine;
using Samsyn.Statistics.Agreement.Portfolio;
using Samsyn.Web.Commands.Answers;

namespace Samsyn.Web.Commands.Agreeing;

/// <summary>How <c>samsyn portfolio</c> is called.</summary>
internal static class PortfolioCommand
{
    /// <summary>The command, with all that can be said to it.</summary>
    public static Command Make(Streams streams)
    {
        var file = new Argument<FileInfo>("FILE") { Description = "The budget, the projects and the votes, in the format of Pabulib (.pb)" }.AcceptExistingOnly();
        file.Validators.Add(GivenFile.NotAFolder);
        var completion = new Option<string>("--completion") { HelpName = "add1|none", Description = "Whether everybody's share is raised, one unit at a time, as long as the budget holds", DefaultValueFactory = _ => "add1" }.AcceptOnlyFromAmong("add1", "none");
        var seed = MeasureCommand.Number(("--seed", "NUMBER"), 1, "The seed of the lot that breaks the last ties, said before the votes are counted", _ => true, "a whole number");
        var command = new Command("portfolio", "What a budget is used for by the Method of Equal Shares: everybody has as much of it to use.\n\nExample: samsyn portfolio votes.pb --completion add1 --json")
        {
            file, completion, seed,
        };
        var format = new FormatOption(command, "table", "json", "csv");
        command.SetAction((call, stop) => PortfolioRun.Of(
            call.GetRequiredValue(file),
            new() { Completion = call.GetValue(completion) == "none" ? Completion.None : Completion.Add1, Seed = call.GetValue(seed) },
            (format.NameOf(call), streams),
            stop));
        return command;
    }
}
