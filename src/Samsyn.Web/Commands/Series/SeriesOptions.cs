// How the columns of a file of series are named in a call.
using System.CommandLine;

namespace Samsyn.Web.Commands.Series;

/// <summary>The file and the columns that both commands on series ask for.</summary>
internal sealed class SeriesOptions
{
    private readonly Argument<FileInfo> file = new Argument<FileInfo>("FILE") { Description = "The file: CSV, TSV, XLSX, PX or JSON-stat" }.AcceptExistingOnly();
    private readonly Option<string> series = Required("--series", "The column that says which series a row belongs to");
    private readonly Option<string> period = Required("--period", "The column of times: years, spans, quarters, months, or numbers in order");
    private readonly Option<string> value = Required("--value", "The column of figures");
    private readonly Option<string> better = new Option<string>("--better") { HelpName = "high|low", Description = "Whether high or low figures are better; without it nobody judges" }.AcceptOnlyFromAmong("high", "low");

    /// <summary>Adds them to a command.</summary>
    public SeriesOptions(Command command)
    {
        file.Validators.Add(GivenFile.NotAFolder);
        command.Add(file);
        command.Add(series);
        command.Add(period);
        command.Add(value);
        command.Add(better);
    }

    /// <summary>The file that a call names.</summary>
    public FileInfo File(ParseResult call) => call.GetRequiredValue(file);

    /// <summary>The columns that a call names.</summary>
    public SeriesColumns Columns(ParseResult call) => new(call.GetRequiredValue(series), call.GetRequiredValue(period), call.GetRequiredValue(value));

    /// <summary>Whether more is better; null when nobody judges.</summary>
    public bool? MoreIsBetter(ParseResult call) => call.GetValue(better) switch { "high" => true, "low" => false, _ => null };

    private static Option<string> Required(string name, string description) => new(name) { HelpName = "COL", Description = description, Required = true };
}
