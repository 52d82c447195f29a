// samsyn spc FILE: control charts of the series of a file. No server, no store.
using System.CommandLine;
using Samsyn.Web.Commands.Answers;

namespace Samsyn.Web.Commands.Series;

/// <summary>How <c>samsyn spc</c> is called.</summary>
internal static class SpcCommand
{
    /// <summary>The command, with all that can be said to it.</summary>
    public static Command Make(Streams streams)
    {
        var command = new Command("spc", "Does a figure vary as it always has, or has something happened? XmR charts with the rules of NHS Making Data Count.\n\nExample: samsyn spc figures.csv --series area --period month --value count --better low");
        var given = new SeriesOptions(command);
        var rebase = new Option<string[]>("--rebase") { HelpName = "PERIOD", Description = "New lines begin at this period; can be given several times" };
        var fix = new Option<int?>("--fix-after") { HelpName = "COUNT", Description = "Lines are made of the first points only, two or more" };
        var all = new Option<bool>("--all-ranges") { Description = "Keep the moving ranges that stand far out" };
        var rules = new Option<bool>("--rules") { Description = "Two more columns: which rule a point breaks, and what to know of its chart" };
        fix.Validators.Add(number =>
        {
            if (number.Tokens is [{ Value: var written }] && !(int.TryParse(written, out var count) && count >= 2))
            {
                number.AddError($"--fix-after is two or more, not '{written}'.");
            }
        });
        command.Add(rebase);
        command.Add(fix);
        command.Add(all);
        command.Add(rules);
        var format = new FormatOption(command, "table", "json", "csv");
        command.SetAction((call, stop) => SpcRun.Of(
            new(given.File(call), given.Columns(call))
            {
                Options = new() { MoreIsBetter = given.MoreIsBetter(call), FixAfter = call.GetValue(fix), ScreenRanges = !call.GetValue(all) },
                Rebase = call.GetValue(rebase) ?? [],
                Rules = call.GetValue(rules),
                Format = format.Of(call),
            },
            streams));
        return command;
    }
}

/// <summary>A call of <c>samsyn spc</c>.</summary>
/// <param name="File">The file.</param>
/// <param name="Columns">Its columns.</param>
internal sealed record SpcCall(FileInfo File, SeriesColumns Columns)
{
    /// <summary>How the charts are made.</summary>
    public required Statistics.Trend.ControlOptions Options { get; init; }

    /// <summary>The periods at which new lines begin, as the file writes them.</summary>
    public IReadOnlyList<string> Rebase { get; init; } = [];

    /// <summary>Whether rules and remarks are asked for too.</summary>
    public bool Rules { get; init; }

    /// <summary>How the answer is written.</summary>
    public required AnswerFormat Format { get; init; }
}
