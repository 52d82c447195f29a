// What differs between the two databases that Samsyn runs on: SQLite in a file, and PostgreSQL on a server.
using System.Data.Common;
using Samsyn.Store.Operation;

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

    /// <summary>The same for changes that would wait for each other, since they hold the same row: they stand in one line, and share trips to the disk.</summary>
    /// <param name="line">Which line: those in different ones do not wait for each other where the database can do without.</param>
    /// <param name="work">What is done.</param>
    /// <param name="stop">Gives up waiting for a turn.</param>
    public abstract Task<T> InLine<T>(string line, Func<DbTransaction, Task<T>> work, CancellationToken stop);

    /// <summary>Waits for a turn to write at length on a connection of one's own; the turn ends when what is returned is disposed of.</summary>
    public abstract Task<IDisposable> Turn(CancellationToken stop);

    /// <summary>Whether one connection writes everything, and is kept open for it.</summary>
    public virtual bool KeepsWriter => false;

    /// <summary>What stands after a column of text so that rows are ordered by their bytes.</summary>
    public abstract string ByteOrder { get; }

    /// <summary>Sees that the database answers and is one that Samsyn runs on.</summary>
    /// <exception cref="StoreException">It is too old.</exception>
    public abstract Task Reach(CancellationToken stop);

    /// <summary>Begins to read everything as it is at one moment, whatever others write meanwhile.</summary>
    public abstract Task<DbTransaction> Snapshot(DbConnection connection, CancellationToken stop);

    /// <summary>Lets nobody write to some tables until a snapshot ends; called before anything was read in it.</summary>
    public abstract Task Freeze(DbTransaction snapshot, IReadOnlyList<Table> tables, CancellationToken stop);

    /// <summary>The tables there are.</summary>
    public abstract Task<IReadOnlyList<Table>> Tables(DbTransaction act, CancellationToken stop);

    /// <summary>Empties tables, and lets their triggers sleep.</summary>
    /// <returns>What is to be run in the same transaction when they have been filled, so that the triggers wake again.</returns>
    public abstract Task<IReadOnlyList<string>> Empty(DbTransaction act, IReadOnlyList<Table> tables, CancellationToken stop);

    /// <summary>Writes rows into a table, as they are.</summary>
    public abstract Task Fill(DbTransaction act, Table table, IAsyncEnumerable<object?[]> rows, CancellationToken stop);

    /// <summary>What the database itself finds wrong with how it lies on the disk.</summary>
    public abstract Task<IReadOnlyList<string>> Damage(CancellationToken stop);

    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return Source.DisposeAsync();
    }
}
