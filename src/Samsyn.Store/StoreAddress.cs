// Where a store lies: in a data folder on this machine, or on a PostgreSQL server.
namespace Samsyn.Store;

/// <summary>Where a store lies.</summary>
public abstract record StoreAddress
{
    private StoreAddress()
    {
    }

    /// <summary>The data folder of the installation, which holds uploads, keys and copies; null when nobody said.</summary>
    public abstract string? DataFolder { get; }

    /// <summary>The folder where copies are kept that are made before something is changed; null when nobody said.</summary>
    public string? Copies => DataFolder is null ? null : Path.Combine(DataFolder, "backups");

    /// <summary>Where it is, for people; without a password.</summary>
    public sealed override string ToString() => this switch
    {
        InFolder(var folder) => Path.Combine(folder, SamsynStore.FileName),
        OnServer(var connection) => PostgresWords.Shown(connection),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>In a data folder, in one SQLite file. Needs no setting up.</summary>
    public sealed record InFolder(string Folder) : StoreAddress
    {
        /// <inheritdoc />
        public override string DataFolder => Folder;
    }

    /// <summary>On a PostgreSQL server of version 15 or later.</summary>
    /// <param name="Connection">How it is reached, such as <c>Host=db.example;Database=samsyn;Username=samsyn</c>.</param>
    public sealed record OnServer(string Connection) : StoreAddress
    {
        /// <summary>The data folder of the same installation; null when there is none.</summary>
        public string? Folder { get; init; }

        /// <inheritdoc />
        public override string? DataFolder => Folder;
    }
}
