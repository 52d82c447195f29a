// samsyn report: a document of a kind, out of what the store holds; or one for each municipality.
using System.CommandLine;
using Samsyn.Loop.Publish;
using Samsyn.Web.Publish.Documents;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Commands;

/// <summary>How <c>samsyn report</c> is called.</summary>
internal static class ReportCommand
{
    /// <summary>The kinds of documents, by how they are called here.</summary>
    public static IReadOnlyDictionary<string, DocumentKind> Types { get; } = new Dictionary<string, DocumentKind>
    {
        ["specification"] = DocumentKind.Specification,
        ["pre-study"] = DocumentKind.PreStudy,
        ["dialogue"] = DocumentKind.DialogueSummary,
        ["recommendations"] = DocumentKind.Recommendations,
        ["package"] = DocumentKind.DecisionPackage,
        ["plan"] = DocumentKind.ActionPlan,
        ["welfare"] = DocumentKind.WelfareReport,
        ["account"] = DocumentKind.YearlyAccount,
        ["final"] = DocumentKind.FinalReport,
    };

    /// <summary>The command, with all that can be said to it.</summary>
    public static Command Make(Streams streams)
    {
        var (data, database) = (DataFolder.Option(), DatabaseOption.Make());
        var name = new Argument<string?>("NAME") { Description = "Whose report, by its name in addresses; needed when there are several", Arity = ArgumentArity.ZeroOrOne };
        var type = new Option<string>("--type") { HelpName = "KIND", Description = "What kind of document", DefaultValueFactory = _ => "welfare" };
        type.AcceptOnlyFromAmong([.. Types.Keys]);
        var format = new Option<string[]>("--format") { HelpName = "KIND", Description = "What kind of file; may be said several times", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => ["html"] };
        format.AcceptOnlyFromAmong([.. EditionFiles.Kinds.Keys]);
        var language = new Option<string>("--language") { HelpName = "CODE", Description = "The language it is written in", DefaultValueFactory = _ => "sv" };
        language.AcceptOnlyFromAmong([.. Language.All.Select(one => one.Code)]);
        var area = new Option<string>("--area") { HelpName = "CODE", Description = "About which place; the uppermost when it is not said" };
        var all = new Option<bool>("--all-areas") { Description = "One for each municipality, in the folder that --out names; those that are there already are not made again" };
        var to = new Option<string>("--out") { HelpName = "FILE", Description = "The file to make, or with --all-areas or several formats the folder", Required = true };
        var command = new Command("report", "Make a document out of what the store holds, as a file.\n\nExample: samsyn report exempellan --type welfare --format pdf --out welfare.pdf")
        {
            name, type, format, language, area, all, to, data, database,
        };
        command.SetAction((call, stop) => ReportRun.Of(
            new(StoreDoor.Of(call.GetValue(data), call.GetValue(database), call.GetValue(name)), Types[call.GetValue(type)!], call.GetValue(to)!)
            {
                Formats = [.. call.GetValue(format)!.Distinct()],
                Language = Language.All.Single(one => one.Code == call.GetValue(language)),
                Area = call.GetValue(area),
                AllAreas = call.GetValue(all),
            },
            streams,
            stop));
        return command;
    }
}
