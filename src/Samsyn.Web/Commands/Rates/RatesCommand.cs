// samsyn rates FILE: from counts in a file whose columns are named to rates, standardised rates, life expectancy, slopes and funnels.
using System.CommandLine;
using System.CommandLine.Parsing;
using Samsyn.Statistics.Rates;
using Samsyn.Web.Commands.Answers;

namespace Samsyn.Web.Commands.Rates;

/// <summary>How <c>samsyn rates</c> is called.</summary>
internal sealed class RatesCommand
{
    private readonly Argument<FileInfo> file = new Argument<FileInfo>("FILE") { Description = "The file: CSV, TSV, XLSX, PX or JSON-stat" }.AcceptExistingOnly();
    private readonly Option<string> method = new Option<string>("--method") { HelpName = "NAME", Description = "How it is computed", Required = true }.AcceptOnlyFromAmong([.. RatesMethod.All.Select(one => one.Name)]);
    private readonly Option<string[]> by = new("--by") { HelpName = "COL,COL", Description = "The columns that make the groups", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string[]> label = new("--label") { HelpName = "COL,COL", Description = "Columns answered as they are, where each row has a line", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string> band = new("--band") { HelpName = "COL", Description = "The age bands, or other layers" };
    private readonly IReadOnlyDictionary<RatesColumn, Option<string>> columns = RatesOptions.Make();
    private readonly Option<string> scale = new Option<string>("--scale") { HelpName = "value|log|logit", Description = "Where the errors of the figures are close to normal", DefaultValueFactory = _ => "value" }.AcceptOnlyFromAmong("value", "log", "logit");
    private readonly Option<bool> transform = new("--transform") { Description = "Fit the line on the scale too" };
    private readonly Option<string> kind = new Option<string>("--kind") { HelpName = "proportion|ratio|rate", Description = "What a funnel compares", DefaultValueFactory = _ => "proportion" }.AcceptOnlyFromAmong("proportion", "ratio", "rate");
    private readonly Option<string> rateType = new Option<string>("--rate-type") { HelpName = "crude|dsr", Description = "Whether the rates of a funnel are standardised", DefaultValueFactory = _ => "crude" }.AcceptOnlyFromAmong("crude", "dsr");
    private readonly Option<string> ratioType = new Option<string>("--ratio-type") { HelpName = "isr|count", Description = "Ratios of a funnel in per cent of the expected, or as what is above or below one", DefaultValueFactory = _ => "isr" }.AcceptOnlyFromAmong("isr", "count");
    private readonly Option<int> years = Whole("--years", 1, (1, 100), "Years whose counts were pooled, for a funnel of rates");
    private readonly Option<bool> overdispersion = new("--overdispersion") { Description = "Widen a funnel by how much the places truly differ" };
    private readonly Option<int> quantiles = Whole("--quantiles", 10, (2, 100), "Into how many parts areas are sorted");
    private readonly Option<bool> lowestFirst = new("--lowest-first") { Description = "The lowest values are quantile 1" };
    private readonly Option<int[]> age = new("--age") { HelpName = "N,N", Description = "Answer life expectancy at these ages only", CustomParser = given => RatesNumbers.Ages(given) };
    private readonly Option<double?> multiplier = new("--multiplier") { HelpName = "N", Description = "What the figure is multiplied by: 100 for per cent", CustomParser = given => RatesNumbers.One(given) };
    private readonly Option<double[]> confidence = new("--confidence") { HelpName = "0.95[,0.998]", Description = "How often the intervals are to hold the truth", DefaultValueFactory = _ => [0.95], CustomParser = given => RatesNumbers.Confidences(given) };
    private readonly Option<string> together = new("--together") { HelpName = "NAME", Description = "One more group of all together, made from their counts" };
    private readonly Option<FileInfo> totals = new Option<FileInfo>("--totals") { HelpName = "FILE", Description = "The observed totals of the groups, where the bands' are not known" }.AcceptExistingOnly();
    private readonly Option<FileInfo> standardFile = new Option<FileInfo>("--standard-file") { HelpName = "FILE", Description = "A standard population, with the columns of --band and --standard" }.AcceptExistingOnly();
    private readonly Option<int> draws = Whole("--draws", 100_000, (1_000, 1_000_000), "Draws for limits that are found by simulation");
    private readonly Option<int> seed = Whole("--seed", 1, (int.MinValue, int.MaxValue), "The seed of the draws");

    /// <summary>The command, with all that can be said to it.</summary>
    public static Command Make(Streams streams) => new RatesCommand().Command(streams);

    private Command Command(Streams streams)
    {
        file.Validators.Add(GivenFile.NotAFolder);
        var command = new Command("rates", "Rates, standardised rates, life expectancy, slopes over areas and funnels, from counts in a file.\n\nExample: samsyn rates deaths.csv --method dsr --by area --band age --count deaths --population persons")
        {
            file, method, by, label, band, scale, transform, kind, rateType, ratioType, years, overdispersion, quantiles, lowestFirst, age, multiplier, confidence, together, totals, standardFile, draws, seed,
        };
        foreach (var column in columns.Values)
        {
            command.Add(column);
        }

        var format = new FormatOption(command, "table", "csv", "json");
        command.SetAction((call, stop) => Answer(Call(call.CommandResult, format.Of(call)), streams, stop));
        return command;
    }

    // What must go together is looked at when each option by itself is known to be sound.
    private static async Task<int> Answer(RatesCall call, Streams streams, CancellationToken stop)
    {
        if (WrongWith(call) is not { } wrong)
        {
            return await RatesRun.Of(call, streams, stop);
        }

        await streams.Talk.WriteLineAsync(wrong);
        await streams.Talk.WriteLineAsync("'samsyn rates --help' says how it is called.");
        return Ends.WrongCall;
    }

    private RatesCall Call(CommandResult given, AnswerFormat format)
    {
        var called = RatesMethod.All.Single(one => one.Name == given.GetValue(method));
        return new(given.GetValue(file)!, called)
        {
            Format = format,
            By = RatesNumbers.Words(given.GetValue(by)),
            Labels = RatesNumbers.Words(given.GetValue(label)),
            Band = given.GetValue(band),
            Columns = columns.Where(column => given.GetValue(column.Value) is not null).ToDictionary(column => column.Key, column => given.GetValue(column.Value)!),
            Confidences = called.IsFunnel ? [Funnel.Confidences.Near, Funnel.Confidences.Far] : given.GetValue(confidence)!,
            Multiplier = given.GetValue(multiplier),
            Together = given.GetValue(together),
            Totals = given.GetValue(totals),
            StandardFile = given.GetValue(standardFile),
            Slope = new()
            {
                Scale = given.GetValue(scale) switch { "log" => QuantileScale.Log, "logit" => QuantileScale.Logit, _ => QuantileScale.Value },
                Transform = given.GetValue(transform),
                Draws = given.GetValue(draws),
                Seed = given.GetValue(seed),
            },
            Funnel = new(given.GetValue(kind) switch { "ratio" => FunnelKind.Ratio, "rate" => FunnelKind.Rate, _ => FunnelKind.Proportion }, given.GetValue(years))
            {
                IsStandardised = given.GetValue(rateType) == "dsr",
                IsRatioOfCounts = given.GetValue(ratioType) == "count",
                IsWidened = given.GetValue(overdispersion),
            },
            Quantiles = (given.GetValue(quantiles), given.GetValue(lowestFirst)),
            Ages = given.GetValue(age) ?? [],
        };
    }

    private static Option<int> Whole(string name, int usual, (int Least, int Most) range, string description) => new(name)
    {
        HelpName = "N",
        Description = description,
        DefaultValueFactory = _ => usual,
        CustomParser = given => RatesNumbers.Whole(given, usual, range),
    };

    private static string? WrongWith(RatesCall call) =>
        call.By.Count != call.By.Distinct(StringComparer.OrdinalIgnoreCase).Count() ? "--by names each column once."
        : call.Method.WrongWith(call) is { } wrong ? $"--method {call.Method.Name}: {wrong}"
        : call.Multiplier <= 0 && call.Method is not SlopeMethod ? $"--multiplier must be above 0 with --method {call.Method.Name}."
        : call.Together is not null && (!call.Method.CanBeTogether || call.By.Count == 0) ? $"--together goes with --by, and not with --method {call.Method.Name} unless it is proportion, rate, mean, dsr, israte, isratio or life-expectancy."
        : null;
}
