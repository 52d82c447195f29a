// samsyn measure FILE: the measures of inequality of every split in a file. No server, no store.
using System.CommandLine;
using System.Globalization;
using System.Numerics;
using Samsyn.Statistics.Inequality;
using Samsyn.Web.Commands.Answers;

namespace Samsyn.Web.Commands;

/// <summary>How <c>samsyn measure</c> is called.</summary>
internal static class MeasureCommand
{
    /// <summary>The command, with all that can be said to it.</summary>
    public static Command Make(Streams streams)
    {
        var file = new Argument<FileInfo>("FILE") { Description = "The file: CSV, TSV, XLSX, PX or JSON-stat" }.AcceptExistingOnly();
        var method = new Option<string>("--as") { HelpName = "who", Description = "Compute as WHO's package does, for audit" }.AcceptOnlyFromAmong("who");
        var measures = new Option<string[]>("--measure") { HelpName = "CODE", Description = "Only this measure; can be given several times" };
        var confidence = Number(("--confidence", "SHARE"), 0.95, "How often the intervals are to hold the truth", value => value is > 0 and < 1, "between 0 and 1");
        var draws = Number(("--draws", "COUNT"), 1_000, "Draws for the intervals that are found by simulation", value => value is >= 1_000 and <= 1_000_000, "from 1000 to 1000000");
        var seed = Number(("--seed", "NUMBER"), 1, "The seed of the draws: the same seed gives the same figures", _ => true, "a whole number");
        var raw = new Option<bool>("--raw-signs") { Description = "Best off minus worst off, whatever that means for people" };
        var recipe = new Option<FileInfo>("--recipe") { HelpName = "FILE.json", Description = "How the file's columns are to be read" }.AcceptExistingOnly();
        file.Validators.Add(GivenFile.NotAFolder);
        recipe.Validators.Add(GivenFile.NotAFolder);
        measures.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, [.. MeasureCodes.All]);

        var command = new Command("measure", "The measures of inequality of every indicator, place and time in a file.\n\nExample: samsyn measure figures.csv --measure SII --measure RII --format csv")
        {
            file, method, measures, confidence, draws, seed, raw, recipe,
        };
        var format = new FormatOption(command, "table", "json", "csv");
        command.SetAction((call, stop) => MeasureRun.Of(
            new(call.GetRequiredValue(file), call.GetValue(recipe))
            {
                Format = format.Of(call),
                Options = new SummaryOptions
                {
                    Method = call.GetValue(method) is null ? Method.Ours : Method.Who,
                    Confidence = call.GetValue(confidence),
                    Draws = call.GetValue(draws),
                    WhoDraws = call.GetResult(draws) is { Implicit: false } ? call.GetValue(draws) : new SummaryOptions().WhoDraws,
                    Seed = call.GetValue(seed),
                    RawSigns = call.GetValue(raw),
                    Only = MeasureCodes.Measures(call.GetValue(measures) ?? []),
                },
            },
            streams,
            stop));
        return command;
    }

    /// <summary>A number that may be said. It is read with a decimal point, wherever the terminal stands.</summary>
    internal static Option<T> Number<T>((string Name, string Of) option, T usual, string description, Func<T, bool> allowed, string range)
        where T : struct, INumber<T> => new(option.Name)
        {
            HelpName = option.Of,
            Description = description,
            DefaultValueFactory = _ => usual,
            CustomParser = given =>
            {
                var written = given.Tokens is [var token] ? token.Value : "";
                if (T.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && allowed(value))
                {
                    return value;
                }

                given.AddError($"{option.Name} is {range}, not '{written}'.");
                return usual;
            },
        };
}
