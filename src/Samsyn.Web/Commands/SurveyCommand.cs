// samsyn survey FILE: group estimates and measures of inequality from respondents. The file is read, reduced and forgotten.
using System.CommandLine;
using Samsyn.Statistics.Inequality;
using Samsyn.Statistics.Survey;
using Samsyn.Web.Commands.Answers;
using Samsyn.Web.Measure.Respondents;

namespace Samsyn.Web.Commands;

/// <summary>How <c>samsyn survey</c> is called.</summary>
internal static class SurveyCommand
{
    /// <summary>The command, with all that can be said to it.</summary>
    public static Command Make(Streams streams)
    {
        var file = new Argument<FileInfo>("FILE") { Description = "The file of respondents: CSV, TSV or XLSX, a row for each" }.AcceptExistingOnly();
        file.Validators.Add(GivenFile.NotAFolder);
        var command = new Command("survey", "Shares or means of groups, and measures of inequality, from a file of respondents. Nothing of it is kept.\n\nExample: samsyn survey respondents.csv --outcome smokes --group education --order step --weight weight")
        {
            file,
        };
        var (columns, options) = (new SurveyColumnOptions(command), new SurveyMethodOptions(command));
        var format = new FormatOption(command, "table", "json", "csv");
        command.SetAction((call, stop) => SurveyRun.Of(
            new(call.GetRequiredValue(file), columns.Of(call)) { Format = format.Of(call), Options = options.Of(call) }, streams, stop));
        return command;
    }

    /// <summary>Which columns hold what.</summary>
    private sealed class SurveyColumnOptions
    {
        private readonly Option<string> outcome = new("--outcome") { HelpName = "COL", Required = true, Description = "What is measured: 1 or 0, or a number" };
        private readonly Option<string[]> group = new("--group") { HelpName = "COL", Required = true, Description = "What divides people; given several times, the groups are crossed" };
        private readonly Option<string> order = new("--order") { HelpName = "COL", Description = "The group's step on the ladder, lowest for the worst off" };
        private readonly Option<string> weight = new("--weight") { HelpName = "COL", Description = "How many persons a respondent stands for" };
        private readonly Option<string> stratum = new("--stratum") { HelpName = "COL", Description = "The stratum that the respondent was drawn from" };
        private readonly Option<string> unit = new("--psu") { HelpName = "COL", Description = "The primary sampling unit, within its stratum" };
        private readonly Option<string> drawn = new("--fpc") { HelpName = "COL", Description = "All units of the stratum, or the share of them that was drawn" };

        private readonly Option<string> age = new("--age") { HelpName = "COL", Description = "Age, in years or bands: groups are also given as they would be with the ages of all" };
        private readonly Option<string[]> determinants = new("--determinants") { HelpName = "COL,COL", Description = "What people also have, 1 and 0 or numbers: the concentration along the ladder is divided among them", AllowMultipleArgumentsPerToken = true };

        public SurveyColumnOptions(Command command)
        {
            foreach (var option in new Option[] { outcome, group, order, weight, stratum, unit, drawn, age, determinants })
            {
                command.Add(option);
            }
        }

        public RespondentColumns Of(ParseResult call) => new(call.GetRequiredValue(outcome), call.GetRequiredValue(group))
        {
            Order = call.GetValue(order),
            Weight = call.GetValue(weight),
            Stratum = call.GetValue(stratum),
            Unit = call.GetValue(unit),
            Drawn = call.GetValue(drawn),
            Age = call.GetValue(age),
            Determinants = Rates.RatesNumbers.Words(call.GetValue(determinants)),
        };
    }

    /// <summary>How the figures are computed.</summary>
    private sealed class SurveyMethodOptions
    {
        private readonly Option<string> method = new Option<string>("--as") { HelpName = "who", Description = "Compute as WHO's package does, for audit: ranks and mean taken as known" }.AcceptOnlyFromAmong("who");
        private readonly Option<string[]> measures = new("--measure") { HelpName = "CODE", Description = "Only this measure; can be given several times" };
        private readonly Option<string> better = new Option<string>("--better") { HelpName = "high|low", Description = "Whether more or less of the outcome is better" }.AcceptOnlyFromAmong("high", "low");
        private readonly Option<bool> straight = new("--linear") { Description = "A straight line for SII and RII also where the outcome is 1 or 0" };
        private readonly Option<int> least = MeasureCommand.Number(("--base", "COUNT"), new SurveyOptions().LeastPersons, "Respondents that a group needs to be shown", value => value >= 1, "1 or more");
        private readonly Option<int> cases = MeasureCommand.Number(("--cases", "COUNT"), new SurveyOptions().LeastCases, "Respondents with the outcome, and without it, that a group needs to be shown, where it has any", value => value >= 0, "0 or more");
        private readonly Option<double> confidence = MeasureCommand.Number(("--confidence", "SHARE"), 0.95, "How often the intervals are to hold the truth", value => value is > 0 and < 1, "between 0 and 1");
        private readonly Option<int> seed = MeasureCommand.Number(("--seed", "NUMBER"), 1, "The seed of the draws, for groups without an order", _ => true, "a whole number");

        public SurveyMethodOptions(Command command)
        {
            measures.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, [.. MeasureCodes.All]);
            foreach (var option in new Option[] { method, measures, better, straight, least, cases, confidence, seed })
            {
                command.Add(option);
            }
        }

        public SurveyOptions Of(ParseResult call) => new()
        {
            MoreIsBetter = call.GetValue(better) is { } way ? way == "high" : null,
            Straight = call.GetValue(straight),
            LeastPersons = call.GetValue(least),
            LeastCases = call.GetValue(cases),
            Summary = new()
            {
                Method = call.GetValue(method) is null ? Method.Ours : Method.Who,
                Confidence = call.GetValue(confidence),
                Seed = call.GetValue(seed),
                Only = MeasureCodes.Measures(call.GetValue(measures) ?? []),
            },
        };
    }
}
