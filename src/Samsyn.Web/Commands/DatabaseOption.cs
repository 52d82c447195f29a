// How a command is told that the store lies on a PostgreSQL server.
using System.CommandLine;
using Samsyn.Store;
using Samsyn.Web.Operation;

namespace Samsyn.Web.Commands;

/// <summary>How a command is told that the store lies on a PostgreSQL server.</summary>
internal static class DatabaseOption
{
    /// <summary>The option.</summary>
    public static Option<string> Make() => new("--database")
    {
        HelpName = "TEXT",
        Description = $"The PostgreSQL server that holds the store, such as \"Host=db.example;Database=samsyn;Username=samsyn\"; also as {Setting.Database.Name}; a file in the data folder when it is not said",
    };

    /// <summary>Where the store lies: on the server that was asked for, or in the data folder.</summary>
    public static StoreAddress Of(string? asked, DirectoryInfo data)
    {
        var words = asked ?? Settings.Here(data.FullName)[Setting.Database];
        return string.IsNullOrWhiteSpace(words) ? new StoreAddress.InFolder(data.FullName) : new StoreAddress.OnServer(words) { Folder = data.FullName };
    }
}
