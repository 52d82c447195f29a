// samsyn trend FILE: which series of a file have risen or fallen over their last five points. No server, no store.
using System.CommandLine;
using Samsyn.Web.Commands.Answers;

namespace Samsyn.Web.Commands.Series;

/// <summary>How <c>samsyn trend</c> is called.</summary>
internal static class TrendCommand
{
    /// <summary>The command, with all that can be said to it.</summary>
    public static Command Make(Streams streams)
    {
        var command = new Command("trend", "Has a figure risen or fallen over its last five points, beyond chance?\n\nExample: samsyn trend figures.csv --series area --period year --value share --lower lower --upper upper");
        var given = new SeriesOptions(command);
        var (lower, upper) = (Column("--lower", "The column of lower bounds of 95 % intervals"), Column("--upper", "The column of upper bounds"));
        var (count, population) = (Column("--count", "The column of cases: with --population, the test is of counted shares, and takes no bounds"), Column("--population", "The column of persons counted"));
        var comparable = new Option<bool>("--comparable") { Description = "The series are comparable places: what they vary by beyond counting is learnt from all of them" };
        command.Add(lower);
        command.Add(upper);
        command.Add(count);
        command.Add(population);
        command.Add(comparable);
        var format = new FormatOption(command, "table", "json", "csv");
        command.Validators.Add(call =>
        {
            var (bounds, counts) = ((call.GetValue(lower), call.GetValue(upper)), (call.GetValue(count), call.GetValue(population)));
            if (!(bounds is (not null, not null) && counts is (null, null)) && !(bounds is (null, null) && counts is (not null, not null)))
            {
                call.AddError("A trend is found from --lower and --upper, or from --count and --population: give both of one pair.");
            }

            if (call.GetValue(comparable) && counts is (not null, not null))
            {
                call.AddError("--comparable goes with --lower and --upper.");
            }
        });
        command.SetAction((call, stop) => TrendRun.Of(
            new(given.File(call), given.Columns(call) with { Lower = call.GetValue(lower), Upper = call.GetValue(upper), Count = call.GetValue(count), Population = call.GetValue(population) })
            {
                Comparable = call.GetValue(comparable),
                MoreIsBetter = given.MoreIsBetter(call),
                Format = format.Of(call),
            },
            streams));
        return command;
    }

    private static Option<string> Column(string name, string description) => new(name) { HelpName = "COL", Description = description };
}

/// <summary>A call of <c>samsyn trend</c>.</summary>
/// <param name="File">The file.</param>
/// <param name="Columns">Its columns.</param>
internal sealed record TrendCall(FileInfo File, SeriesColumns Columns)
{
    /// <summary>Whether the series are comparable places.</summary>
    public bool Comparable { get; init; }

    /// <summary>Whether more is better; null when nobody judges.</summary>
    public bool? MoreIsBetter { get; init; }

    /// <summary>How the answer is written.</summary>
    public required AnswerFormat Format { get; init; }
}
