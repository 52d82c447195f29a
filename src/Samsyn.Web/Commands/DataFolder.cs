// Where figures, uploads and keys are kept on this machine.
using System.CommandLine;
using Samsyn.Store;
using Samsyn.Web.Operation;

namespace Samsyn.Web.Commands;

/// <summary>The folder where figures, uploads and keys are kept.</summary>
internal static class DataFolder
{
    /// <summary>How a command is told another folder than the usual one.</summary>
    public static Option<DirectoryInfo> Option()
    {
        var option = new Option<DirectoryInfo>("--data") { HelpName = "DIR", Description = $"The folder where everything is kept; also as {Setting.Data.Name} (usually {Usual})" };
        option.Validators.Add(given =>
        {
            if (given.Tokens is [var token] && File.Exists(token.Value))
            {
                given.AddError($"'{token.Value}' is a file, and a folder is wanted.");
            }
        });
        return option;
    }

    /// <summary>The folder asked for, or the usual one under the user's data home; made when it is not there.</summary>
    /// <exception cref="StoreException">It cannot be made.</exception>
    public static DirectoryInfo Of(DirectoryInfo? asked)
    {
        var folder = Path(asked);
        try
        {
            return Directory.CreateDirectory(folder);
        }
        catch (Exception wrong) when (wrong is UnauthorizedAccessException or IOException)
        {
            throw new StoreException($"The data folder {folder} cannot be made: {wrong.Message} Choose another with --data.", wrong);
        }
    }

    /// <summary>Where the folder is, or would be.</summary>
    public static string Path(DirectoryInfo? asked) => asked?.FullName ?? Settings.Here(null)[Setting.Data] ?? Usual;

    private static string Usual => System.IO.Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "samsyn");
}
