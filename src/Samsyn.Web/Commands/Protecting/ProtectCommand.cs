// samsyn protect FILE: hides in a table of persons what could let somebody be recognised. No server, no store.
using System.CommandLine;
using Samsyn.Web.Commands.Answers;

namespace Samsyn.Web.Commands.Protecting;

/// <summary>How <c>samsyn protect</c> is called.</summary>
internal static class ProtectCommand
{
    /// <summary>The command, with all that can be said to it.</summary>
    public static Command Make(Streams streams)
    {
        var file = new Argument<FileInfo>("FILE") { Description = "The file: CSV, TSV, XLSX, PX or JSON-stat, one row a cell, totals among them" }.AcceptExistingOnly();
        var count = new Option<string>("--count") { HelpName = "COL", Description = "The column with persons counted", Required = true };
        var population = new Option<string>("--population") { HelpName = "COL", Description = "The column with persons among whom they were counted" };
        var by = new Option<string[]>("--by") { HelpName = "COL,COL", Description = "The columns that divide the persons", Required = true, AllowMultipleArgumentsPerToken = true };
        var rule = new Option<FileInfo>("--rule") { HelpName = "FILE.json", Description = "By what rule" }.AcceptExistingOnly();
        var explain = new Option<bool>("--explain") { Description = "Tell small cells from those hidden for their sake: for your own eyes, not to be published" };
        file.Validators.Add(GivenFile.NotAFolder);
        rule.Validators.Add(GivenFile.NotAFolder);
        by.Validators.Add(given =>
        {
            if (Names(given.Tokens.Select(token => token.Value)).Length == 0)
            {
                given.AddError("--by names at least one column.");
            }
        });

        var command = new Command("protect", "Hides what could let somebody be recognised in a table of persons, and proves that it cannot be worked out.\n\nExample: samsyn protect table.csv --count cases --population persons --by area,sex --format csv")
        {
            file, count, population, by, rule, explain,
        };
        // What stands in a column that divides is never hidden.
        command.Validators.Add(given =>
        {
            string?[] counted = [given.GetValue(count), given.GetValue(population)];
            foreach (var twice in Names(given.GetValue(by) ?? []).Where(name => counted.Contains(name, StringComparer.OrdinalIgnoreCase)))
            {
                given.AddError($"'{twice}' is counted, and so cannot divide the persons too (--by): what is hidden would stand there.");
            }
        });
        var format = new FormatOption(command, "table", "json", "csv");
        command.SetAction((call, stop) => ProtectRun.Of(
            new(call.GetRequiredValue(file), call.GetRequiredValue(count), Names(call.GetRequiredValue(by)))
            {
                Population = call.GetValue(population),
                Rule = call.GetValue(rule),
                Explains = call.GetValue(explain),
                Format = format.Of(call),
            },
            streams,
            stop));
        return command;
    }

    private static string[] Names(IEnumerable<string> given) =>
        [.. given.SelectMany(names => names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.OrdinalIgnoreCase)];
}

/// <summary>What is asked of samsyn protect.</summary>
/// <param name="File">The file with the table.</param>
/// <param name="Count">The column with persons counted.</param>
/// <param name="By">The columns that divide the persons.</param>
internal sealed record ProtectCall(FileInfo File, string Count, IReadOnlyList<string> By)
{
    /// <summary>The column with persons among whom they were counted; null for bare counts.</summary>
    public string? Population { get; init; }

    /// <summary>By what rule; null for the usual one.</summary>
    public FileInfo? Rule { get; init; }

    /// <summary>Whether each cell tells its own reason.</summary>
    public bool Explains { get; init; }

    /// <summary>How the answer is written.</summary>
    public required AnswerFormat Format { get; init; }
}
