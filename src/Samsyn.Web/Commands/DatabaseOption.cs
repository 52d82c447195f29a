// How a command is told that the store lies on a PostgreSQL server.
using System.CommandLine;
using Samsyn.Store;

namespace Samsyn.Web.Commands;

/// <summary>How a command is told that the store lies on a PostgreSQL server.</summary>
internal static class DatabaseOption
{
    /// <summary>The environment variable that says the same, and keeps a password out of the list of programs that run.</summary>
    public const string Variable = "SAMSYN_DATABASE";

    /// <summary>The option.</summary>
    public static Option<string> Make() => new("--database")
    {
        HelpName = "TEXT",
        Description = $"The PostgreSQL server that holds the store, such as \"Host=db.example;Database=samsyn;Username=samsyn\"; also as {Variable}; a file in the data folder when it is not said",
    };

    /// <summary>Where the store lies: on the server that was asked for, or in the data folder.</summary>
    public static StoreAddress Of(string? asked, DirectoryInfo data)
    {
        var words = asked ?? Environment.GetEnvironmentVariable(Variable);
        return string.IsNullOrWhiteSpace(words) ? new StoreAddress.InFolder(data.FullName) : new StoreAddress.OnServer(words) { Folder = data.FullName };
    }
}
