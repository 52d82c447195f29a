// The ways in which the answer of a command can be written, and how they are asked for.
using System.CommandLine;

namespace Samsyn.Web.Commands.Answers;

/// <summary>A way to write an answer.</summary>
internal abstract record AnswerFormat
{
    private AnswerFormat()
    {
    }

    /// <summary>The way of a name: table, json or csv.</summary>
    public static AnswerFormat Of(string name) => name switch
    {
        "json" => new Json(),
        "csv" => new Csv(),
        _ => new Table(),
    };

    /// <summary>Writes an answer.</summary>
    public abstract void Write(Answer answer, TextWriter to);

    /// <summary>For people: columns that stand under each other, figures rounded.</summary>
    public sealed record Table : AnswerFormat
    {
        /// <inheritdoc />
        public override void Write(Answer answer, TextWriter to) => AnswerTable.Write(answer, to);
    }

    /// <summary>For programs: an array of objects, all digits.</summary>
    public sealed record Json : AnswerFormat
    {
        /// <inheritdoc />
        public override void Write(Answer answer, TextWriter to) => AnswerJson.Write(answer, to);
    }

    /// <summary>For spreadsheets: comma-separated after RFC 4180, all digits, decimal point.</summary>
    public sealed record Csv : AnswerFormat
    {
        /// <inheritdoc />
        public override void Write(Answer answer, TextWriter to) => AnswerCsv.Write(answer, to);
    }
}

/// <summary>How a command is told in which way to write: <c>--format NAME</c>, or <c>--json</c> for short.</summary>
internal sealed class FormatOption
{
    private readonly Option<string> format;
    private readonly Option<bool> json = new("--json") { Description = "Short for --format json" };

    /// <summary>The options, to be added to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="names">The ways there are, the usual one first.</param>
    public FormatOption(Command command, params string[] names)
    {
        format = new Option<string>("--format") { HelpName = string.Join('|', names), Description = "How the answer is written", DefaultValueFactory = _ => names[0] }.AcceptOnlyFromAmong(names);
        command.Add(format);
        command.Add(json);
        command.Validators.Add(call =>
        {
            if (call.GetValue(json) && call.GetResult(format) is { Implicit: false } && call.GetValue(format) != "json")
            {
                call.AddError("--json is short for --format json; say one of them.");
            }
        });
    }

    /// <summary>The name of the way that is asked for.</summary>
    public string NameOf(ParseResult call) => call.GetValue(json) ? "json" : call.GetRequiredValue(format);

    /// <summary>The way that is asked for.</summary>
    public AnswerFormat Of(ParseResult call) => AnswerFormat.Of(NameOf(call));
}
