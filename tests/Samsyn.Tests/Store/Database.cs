// The two databases that every table is tried on.
using Samsyn.Store;

namespace Samsyn.Tests.Store;

/// <summary>A database that a table is tried on.</summary>
public abstract record Database
{
    private Database()
    {
    }

    /// <summary>An empty one, and the folder that goes with it.</summary>
    internal abstract Task<StoreAddress> Empty(string folder);

    /// <summary>The file that needs no setting up.</summary>
    public sealed record Sqlite : Database
    {
        internal override Task<StoreAddress> Empty(string folder) => Task.FromResult<StoreAddress>(new StoreAddress.InFolder(folder));
    }

    /// <summary>The server.</summary>
    public sealed record PostgreSql : Database
    {
        internal override async Task<StoreAddress> Empty(string folder) => new StoreAddress.OnServer(await Postgres.Empty());
    }
}
