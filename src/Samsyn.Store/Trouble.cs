// What the two databases say when something is wrong with disk, server or rights, in words for the one who looks after them.
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Npgsql;
using static System.FormattableString;

namespace Samsyn.Store;

/// <summary>Tells what is wrong with disk, server or rights.</summary>
internal static class Trouble
{
    /// <summary>What an exception means for a store; null when it tells of our own mistake, which is not to be smoothed over.</summary>
    private static StoreException? Told(Exception wrong, StoreAddress at) => wrong switch
    {
        SqliteException sqlite => OfFile(sqlite, at),
        PostgresException server => OfServer(server, at),
        NpgsqlException or TimeoutException or SocketException => new($"No PostgreSQL server answers at {at}: {Innermost(wrong)} Start it, or mend what --database says.", wrong),
        UnauthorizedAccessException => new($"The store at {at} may not be written by this user. Give the user rights to the folder, or choose another with --data.", wrong),
        IOException => new($"The store at {at} cannot be written: {wrong.Message}", wrong),
        _ => null,
    };

    /// <summary>Throws what an exception means for a store, when it means something of the world rather than a mistake of ours.</summary>
    /// <exception cref="StoreException">It does.</exception>
    public static void Tell(Exception wrong, StoreAddress at)
    {
        if (wrong is not StoreException && Told(wrong, at) is { } told)
        {
            throw told;
        }
    }

    // The numbers are SQLite's own.
    private static StoreException? OfFile(SqliteException wrong, StoreAddress at) => wrong.SqliteErrorCode switch
    {
        26 => new($"{at} is not a database. Nothing was touched. Move it away, or restore a copy with 'samsyn restore FILE --replace'.", wrong),
        11 => new($"{at} is damaged. 'samsyn check' tells how far; restore a copy with 'samsyn restore FILE --replace'.", wrong),
        13 => new($"The disk that holds {at} is full. Nothing is lost; make room on it.", wrong),
        3 or 8 or 14 or 23 => new($"{at} cannot be opened for writing. See that its folder can be written by this user, and that the disk is not read-only.", wrong),
        10 => new($"The disk that holds {at} cannot be read or written. See that it is there, writable, and has room.", wrong),
        5 or 6 => new($"{at} is held by another program for longer than a minute. Wait until it is done.", wrong),
        _ => null,
    };

    private static StoreException? OfServer(PostgresException wrong, StoreAddress at) => wrong.SqlState switch
    {
        "28P01" or "28000" => new($"The PostgreSQL server does not let us in at {at}: the user or the password is wrong, or its pg_hba.conf does not allow it.", wrong),
        "3D000" => new($"There is no such database on the PostgreSQL server at {at}. Make it with 'createdb', or name another.", wrong),
        "3F000" => new($"The database at {at} has no schema to make tables in. Make the one that Search Path names.", wrong),
        "42501" => new($"The user may not do this in the database at {at}. Let it own the database, or a schema of its own.", wrong),
        "53100" => new($"The disk of the PostgreSQL server at {at} is full. Nothing is lost; make room on it.", wrong),
        "53300" => new($"The PostgreSQL server at {at} takes no more connections. Raise its max_connections, or lower Maximum Pool Size.", wrong),
        "57P01" or "57P02" or "57P03" => new($"The PostgreSQL server at {at} is starting or stopping. Try again in a moment.", wrong),
        "25006" => new($"The PostgreSQL server at {at} only reads. Name the one that writes.", wrong),
        _ => null,
    };

    private static string Innermost(Exception wrong)
    {
        while (wrong.InnerException is { } inner)
        {
            wrong = inner;
        }

        return wrong is SocketException socket ? Invariant($"{socket.SocketErrorCode}.") : "it did not answer in time, or not as PostgreSQL does.";
    }
}
