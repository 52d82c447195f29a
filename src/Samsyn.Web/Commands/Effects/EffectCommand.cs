// samsyn effect PANEL: did what was begun in one area help? Its figures against the years before, and against other areas. No server, no store.
using System.CommandLine;
using System.Globalization;
using Samsyn.Statistics.Effect;
using Samsyn.Web.Commands.Answers;

namespace Samsyn.Web.Commands.Effects;

/// <summary>How <c>samsyn effect</c> is called.</summary>
internal sealed class EffectCommand
{
    private readonly Argument<FileInfo> file = new Argument<FileInfo>("PANEL") { Description = "The figures of all areas and times: CSV, TSV, XLSX, PX or JSON-stat" }.AcceptExistingOnly();
    private readonly Option<string> method = new Option<string>("--method") { HelpName = "NAME", Description = $"How it is asked: {string.Join(", ", EffectMethods.Names)}", Required = true }.AcceptOnlyFromAmong([.. EffectMethods.Names]);
    private readonly Option<string> treated = new("--treated") { HelpName = "NAME", Description = "The area in which something was begun" };
    private readonly Option<int?> start = new("--start") { HelpName = "YEAR", Description = "The first time after it was begun", CustomParser = given => Whole(given) };
    private readonly Option<string> family = new Option<string>("--family") { HelpName = "poisson|gaussian", Description = "Counts with persons, or measured values" }.AcceptOnlyFromAmong("poisson", "gaussian");
    private readonly Option<string> area = Column("--area", "The areas; without such a column the file is of one area");
    private readonly Option<string> time = Column("--time", "The times: years, or whole numbers in order");
    private readonly Option<string> count = Column("--count", "Cases");
    private readonly Option<string> persons = Column("--persons", "Persons or person-years");
    private readonly Option<string> value = Column("--value", "Measured values");
    private readonly Option<string> marker = Column("--marker", "1 in rows of the area in which something was begun, else 0");
    private readonly Option<string> after = Column("--after", "1 in rows after it was begun, else 0");
    private readonly Option<string> control = Column("--control", "Cases or values that should not have moved, for --method collapsed and placebo");
    private readonly Option<string> better = new Option<string>("--better") { HelpName = "high|low", Description = "Which way was wanted", DefaultValueFactory = _ => "low" }.AcceptOnlyFromAmong("high", "low");
    private readonly Option<double?> aim = new("--aim") { HelpName = "NUMBER", Description = "The effect aimed at: a ratio of rates such as 0.8, or a difference of values", CustomParser = given => Rates.RatesNumbers.One(given) };
    private readonly Option<bool> bend = new("--bend") { Description = "The slope may change at the start (--method its)" };
    private readonly Option<int> harmonics = MeasureCommand.Number(("--harmonics", "COUNT"), 0, "Waves a year for the seasons (--method its)", number => number is >= 0 and <= 20, "from 0 to 20");
    private readonly Option<int> season = MeasureCommand.Number(("--season", "COUNT"), 12, "How many times make a year (--method its)", number => number is >= 2 and <= 366, "from 2 to 366");

    /// <summary>The command, with all that can be said to it.</summary>
    public static Command Make(Streams streams) => new EffectCommand().Command(streams);

    private Command Command(Streams streams)
    {
        file.Validators.Add(GivenFile.NotAFolder);
        var command = new Command("effect", "Did it help? The figures of an area in which something was begun against the years before, and against other areas.\n\nExample: samsyn effect panel.csv --method collapsed --treated Alm --start 2021")
        {
            file, method, treated, start, family, area, time, count, persons, value, marker, after, control, better, aim, bend, harmonics, season,
        };
        var format = new FormatOption(command, "table", "json", "csv");
        command.SetAction((call, stop) => EffectRun.Of(Call(call, format.Of(call)), streams, stop));
        return command;
    }

    private EffectCall Call(ParseResult given, AnswerFormat format) => new(given.GetRequiredValue(file), given.GetRequiredValue(method))
    {
        Format = format,
        Treated = given.GetValue(treated),
        Start = given.GetValue(start),
        IsCounts = given.GetValue(family) switch { "poisson" => true, "gaussian" => false, _ => null },
        Columns = Columns(given),
        Wanted = new(given.GetValue(better) == "high") { AimedAt = given.GetValue(aim) },
        Line = new() { Bend = given.GetValue(bend), Harmonics = given.GetValue(harmonics), Season = given.GetValue(season) },
    };

    private EffectColumns Columns(ParseResult given) => new()
    {
        Unit = given.GetValue(area),
        Time = given.GetValue(time),
        Count = given.GetValue(count),
        Persons = given.GetValue(persons),
        Value = given.GetValue(value),
        Marker = given.GetValue(marker),
        After = given.GetValue(after),
        Control = given.GetValue(control),
    };

    private static Option<string> Column(string name, string description) => new(name) { HelpName = "COL", Description = description };

    private static int? Whole(System.CommandLine.Parsing.ArgumentResult given)
    {
        var written = given.Tokens is [var token] ? token.Value : "";
        if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        given.AddError($"--start is a year or another whole number, not '{written}'.");
        return null;
    }
}

/// <summary>A call of <c>samsyn effect</c>.</summary>
/// <param name="File">The file.</param>
/// <param name="Method">The method.</param>
internal sealed record EffectCall(FileInfo File, string Method)
{
    /// <summary>How the answer is written.</summary>
    public required AnswerFormat Format { get; init; }

    /// <summary>The area in which something was begun; null where the file marks it.</summary>
    public string? Treated { get; init; }

    /// <summary>The first time after it was begun; null where the file marks it.</summary>
    public int? Start { get; init; }

    /// <summary>Whether the figures are counts; null where the columns tell.</summary>
    public bool? IsCounts { get; init; }

    /// <summary>The columns that are named.</summary>
    public required EffectColumns Columns { get; init; }

    /// <summary>What was wanted and aimed at.</summary>
    public required VerdictOptions Wanted { get; init; }

    /// <summary>What stands in the line of an interrupted series.</summary>
    public required InterruptedOptions Line { get; init; }
}
