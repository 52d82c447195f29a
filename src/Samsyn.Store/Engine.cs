// What differs between the two databases that Samsyn runs on: SQLite in a file, and PostgreSQL on a server.
using System.Data.Common;

namespace Samsyn.Store;

/// <summary>A database that Samsyn runs on.</summary>
internal abstract class Engine : IAsyncDisposable
{
    /// <summary>Connections to it.</summary>
    public abstract DbDataSource Source { get; }

    /// <summary>A migration as this database wants it.</summary>
    /// <param name="text">The text that both share: {bytes} stands for the type of binary columns, and a line that begins with <c>--postgres </c> is PostgreSQL's alone.</param>
    public abstract string Own(string text);

    /// <summary>Holds the list of migrations until the transaction ends, so that no other program makes the same change.</summary>
    public abstract Task Hold(DbTransaction act, CancellationToken stop);

    /// <summary>Does all of something or nothing of it, and answers when it is safe on the disk.</summary>
    /// <param name="work">What is done. It may not ask for another change to be done whole: that one would wait for this one.</param>
    /// <param name="stop">Gives up waiting for a turn.</param>
    public abstract Task<T> Whole<T>(Func<DbTransaction, Task<T>> work, CancellationToken stop);

    /// <summary>Waits for a turn to write at length on a connection of one's own; the turn ends when what is returned is disposed of.</summary>
    public abstract Task<IDisposable> Turn(CancellationToken stop);

    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return Source.DisposeAsync();
    }
}
