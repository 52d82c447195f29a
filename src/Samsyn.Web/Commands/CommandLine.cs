// What can be asked of samsyn in a terminal, and how a wrong call is answered.
using System.CommandLine;
using System.CommandLine.Help;
using Samsyn.Store;
using Samsyn.Web.Commands.Agreeing;
using Samsyn.Web.Commands.Effects;
using Samsyn.Web.Commands.Protecting;
using Samsyn.Web.Commands.Series;
using Samsyn.Web.Operation;

namespace Samsyn.Web.Commands;

/// <summary>Reads a call and runs the command it asks for.</summary>
internal static class CommandLine
{
    /// <summary>Runs a command and says how it ended; options without a command are the site's.</summary>
    public static async Task<int> Run(IReadOnlyList<string> words, Streams streams, CancellationToken stop)
    {
        var call = Root(streams).Parse(IsServing(words) ? ["serve", .. words] : words);
        if (call.Errors.Count > 0 && call.Action is not HelpAction)
        {
            foreach (var error in call.Errors)
            {
                await streams.Talk.WriteLineAsync(Secretive(error.Message, words));
            }

            await streams.Talk.WriteLineAsync($"'samsyn {call.CommandResult.Command.Name} --help' says how it is called.".Replace("samsyn samsyn", "samsyn", StringComparison.Ordinal));
            return Ends.WrongCall;
        }

        var how = new InvocationConfiguration
        {
            Output = streams.Answer,
            Error = streams.Talk,
            EnableDefaultExceptionHandler = false,
        };
        try
        {
            return await call.InvokeAsync(how, stop);
        }
        catch (StoreException wrong)
        {
            await streams.Talk.WriteLineAsync(wrong.Message);
            return wrong.IsWrongCall ? Ends.WrongCall : Ends.Flawed;
        }
        catch (SettingException wrong)
        {
            await streams.Talk.WriteLineAsync(wrong.Message);
            return Ends.WrongCall;
        }
        catch (OperationCanceledException)
        {
            await streams.Talk.WriteLineAsync("Stopped. What was made until then is whole.");
            return Ends.Stopped;
        }
        catch (Exception wrong) when (wrong is UnauthorizedAccessException or IOException or Publish.Formats.ReportPdfException)
        {
            await streams.Talk.WriteLineAsync(wrong.Message);
            return Ends.Flawed;
        }
    }

    // Who forgets the quotation marks around a server's name says its password as a word of its own.
    private static string Secretive(string message, IReadOnlyList<string> words) => words
        .Where(word => word.Contains('=', StringComparison.Ordinal) && !word.StartsWith("--", StringComparison.Ordinal))
        .Aggregate(message, (told, word) => told.Replace(word, word[..(word.IndexOf('=', StringComparison.Ordinal) + 1)] + "…", StringComparison.Ordinal));

    // Without a command, what is said belongs to the site: samsyn --data FOLDER.
    private static bool IsServing(IReadOnlyList<string> words) =>
        words.Count == 0 || words[0].StartsWith("--data", StringComparison.Ordinal) || words[0].StartsWith("--urls", StringComparison.Ordinal)
        || words[0].StartsWith("--public-address", StringComparison.Ordinal);

    // Not the library's own root command, which would be called by the name of the program's file.
    internal static Command Root(Streams streams) =>
        new("samsyn", "Inequality in health: from a file of figures to where it is greatest, and how sure that is.\n\nExample: samsyn measure figures.csv --format csv")
        {
            MeasureCommand.Make(streams), Rates.RatesCommand.Make(streams), TrendCommand.Make(streams), SpcCommand.Make(streams), EffectCommand.Make(streams), SurveyCommand.Make(streams), ProtectCommand.Make(streams),
            AgreeCommand.Make(streams), RateCommand.Make(streams), PortfolioCommand.Make(streams),
            ImportCommand.Make(streams), ExportCommand.Make(streams), BoundariesCommand.Make(streams), RecordsCommand.Make(streams), ReportCommand.Make(streams), ServeCommand.Make(streams),
            BackupCommand.Make(streams), RestoreCommand.Make(streams), CheckCommand.Make(streams), MigrateCommand.Make(streams), MoveCommand.Make(streams), AdministratorCommand.Make(streams), WayBackCommand.Make(streams),
            SourceCommand.Make(streams), CatalogueCommand.Make(streams),
            new HelpOption { Description = "Say how it is called" }, new VersionOption { Description = "Say which version this is" },
        };
}
