// Where a store lies: in a data folder on this machine, or on a PostgreSQL server.
namespace Samsyn.Store;

/// <summary>Where a store lies.</summary>
public abstract record StoreAddress
{
    private StoreAddress()
    {
    }

    /// <summary>In a data folder, in one SQLite file. Needs no setting up.</summary>
    public sealed record InFolder(string Folder) : StoreAddress;

    /// <summary>On a PostgreSQL server of version 15 or later.</summary>
    /// <param name="Connection">How it is reached, such as <c>Host=db.example;Database=samsyn;Username=samsyn</c>.</param>
    public sealed record OnServer(string Connection) : StoreAddress;
}
