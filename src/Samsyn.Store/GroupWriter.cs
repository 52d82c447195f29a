// Many who want to write, one who writes: changes that wait for the disk at the same time share one trip to it.
using System.Data.Common;
using System.Runtime.ExceptionServices;
using System.Threading.Channels;

namespace Samsyn.Store;

/// <summary>Writes to a database that takes one writer at a time. Changes that wait together are made in one transaction, each of them whole or not at all, and answered when that is on the disk.</summary>
internal sealed class GroupWriter : IAsyncDisposable
{
    /// <summary>As many changes share a transaction at most.</summary>
    public const int Most = 512;

    private const string Point = "change";

    private readonly Channel<Change> waiting = Channel.CreateBounded<Change>(new BoundedChannelOptions(4096) { SingleReader = true });
    private readonly Engine engine;
    private readonly Task writing;
    private DbConnection? held;

    public GroupWriter(Engine engine)
    {
        this.engine = engine;
        writing = Task.Run(Write);
    }

    /// <summary>Makes a change, and answers when it is on the disk.</summary>
    /// <exception cref="ObjectDisposedException">The store is closed.</exception>
    public async Task<T> Do<T>(Func<DbTransaction, Task<T>> work, CancellationToken stop)
    {
        var change = new Change<T>(work, stop);
        try
        {
            await waiting.Writer.WriteAsync(change, stop);
        }
        catch (ChannelClosedException)
        {
            throw new ObjectDisposedException(nameof(SamsynStore), "The store is closed, and takes no more changes.");
        }

        return await change.Answer;
    }

    public async ValueTask DisposeAsync()
    {
        waiting.Writer.TryComplete();
        await writing;
        await Leave();
    }

    private async Task Write()
    {
        var group = new List<Change>(Most);
        while (await waiting.Reader.WaitToReadAsync())
        {
            while (group.Count < Most && waiting.Reader.TryRead(out var change))
            {
                group.Add(change);
            }

            await Write(group);
            group.Clear();
        }
    }

    private async Task Write(List<Change> group)
    {
        try
        {
            using var turn = await engine.Turn(CancellationToken.None);
            await using var act = await (await Connection()).BeginTransactionAsync();
            foreach (var change in group)
            {
                await Make(change, act);
            }

            await act.CommitAsync();
            StoreMeter.Kept(group.Count);
            group.ForEach(change => change.Done());
        }
#pragma warning disable CA1031 // whatever went wrong, those who wait are told it
        catch (Exception wrong)
#pragma warning restore CA1031
        {
            StoreMeter.Failed();
            await Leave();
            group.ForEach(change => change.Failed(wrong));
        }
        finally
        {
            if (!engine.KeepsWriter)
            {
                await Leave();
            }
        }
    }

    // Where nobody else writes, the connection is kept with what it has made of the texts; a server's goes back to the others.
    private async Task<DbConnection> Connection()
    {
        if (held is null)
        {
            held = await engine.Source.OpenConnectionAsync();
            if (engine.KeepsWriter)
            {
                KeptCommands.Keep(held);
            }
        }

        return held;
    }

    private async Task Leave()
    {
        if (held is { } left)
        {
            held = null;
            await KeptCommands.Leave(left);
        }
    }

    // One that fails takes nobody with it, unless it fails because the database is gone: then all are told why.
    private static async Task Make(Change change, DbTransaction act)
    {
        await act.SaveAsync(Point);
        if (await change.Try(act) is { } wrong)
        {
            try
            {
                await act.RollbackAsync(Point);
            }
            catch (Exception gone) when (gone is not OutOfMemoryException)
            {
                ExceptionDispatchInfo.Throw(wrong);
            }
        }

        await act.ReleaseAsync(Point);
    }

    private abstract class Change
    {
        /// <summary>Makes the change; what went wrong with it, or null.</summary>
        public abstract Task<Exception?> Try(DbTransaction act);

        public abstract void Done();

        public abstract void Failed(Exception wrong);
    }

    private sealed class Change<T>(Func<DbTransaction, Task<T>> work, CancellationToken stop) : Change
    {
        private readonly TaskCompletionSource<T> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private T? done;

        public Task<T> Answer => answer.Task;

        public override async Task<Exception?> Try(DbTransaction act)
        {
            try
            {
                stop.ThrowIfCancellationRequested();
                done = await work(act);
                return null;
            }
#pragma warning disable CA1031 // whoever asked for the change is told what went wrong with it
            catch (Exception wrong)
#pragma warning restore CA1031
            {
                Failed(wrong);
                return wrong;
            }
        }

        public override void Done() => answer.TrySetResult(done!);

        public override void Failed(Exception wrong)
        {
            if (wrong is OperationCanceledException cancelled)
            {
                answer.TrySetCanceled(cancelled.CancellationToken);
            }
            else
            {
                answer.TrySetException(wrong);
            }
        }
    }
}
