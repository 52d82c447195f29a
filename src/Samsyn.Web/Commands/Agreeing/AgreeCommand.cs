// samsyn agree FILE: how far people agree with each statement, by group, and whether there are groups of opinion. No server, no store.
using System.CommandLine;
using Samsyn.Web.Commands.Answers;

namespace Samsyn.Web.Commands.Agreeing;

/// <summary>How <c>samsyn agree</c> is called.</summary>
internal static class AgreeCommand
{
    /// <summary>The command, with all that can be said to it.</summary>
    public static Command Make(Streams streams)
    {
        var file = new Argument<FileInfo>("FILE") { Description = "The votes: comment-id, voter-id, vote (1, 0 or -1), and timestamp where somebody votes again" }.AcceptExistingOnly();
        var statements = new Option<FileInfo>("--statements") { HelpName = "FILE.csv", Description = "The statements: comment-id, moderated (-1 for out), and is-meta" }.AcceptExistingOnly();
        var groups = new Option<FileInfo>("--groups") { HelpName = "FILE.csv", Description = "Declared groups: participant, group" }.AcceptExistingOnly();
        var method = new Option<string>("--as") { HelpName = "polis", Description = "Make the opinion groups as Polis does, for audit; nothing of them is withheld" }.AcceptOnlyFromAmong("polis");
        var count = new Option<int?>("--k") { HelpName = "COUNT", Description = "How many groups, with --as polis" };
        var seed = MeasureCommand.Number(("--seed", "NUMBER"), 1, "The seed of all chance: the same seed gives the same figures", _ => true, "a whole number");
        file.Validators.Add(GivenFile.NotAFolder);
        statements.Validators.Add(GivenFile.NotAFolder);
        groups.Validators.Add(GivenFile.NotAFolder);
        var command = new Command("agree", "How far people agree with each statement, by declared group, and whether there are groups of opinion.\n\nExample: samsyn agree votes.csv --statements comments.csv --groups declared.csv --json")
        {
            file, statements, groups, method, count, seed,
        };
        command.Validators.Add(call =>
        {
            if (call.GetValue(method) is null != call.GetValue(count) is null || call.GetValue(count) < 2)
            {
                call.AddError("--as polis goes with --k, which is 2 or more.");
            }
        });
        var format = new FormatOption(command, "table", "json", "csv");
        command.SetAction((call, stop) => AgreeRun.Of(
            new(call.GetRequiredValue(file))
            {
                Statements = call.GetValue(statements),
                Groups = call.GetValue(groups),
                PolisGroups = call.GetValue(count),
                Seed = call.GetValue(seed),
                Format = format.NameOf(call),
            },
            streams,
            stop));
        return command;
    }
}

/// <summary>What is asked of samsyn agree.</summary>
/// <param name="Votes">The file with votes.</param>
internal sealed record AgreeCall(FileInfo Votes)
{
    /// <summary>The file with statements, or null.</summary>
    public FileInfo? Statements { get; init; }

    /// <summary>The file with declared groups, or null.</summary>
    public FileInfo? Groups { get; init; }

    /// <summary>How many groups are made as Polis does; null to make our own.</summary>
    public int? PolisGroups { get; init; }

    /// <summary>The seed of all chance.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>How the answer is written: table, json or csv.</summary>
    public string Format { get; init; } = "table";
}
