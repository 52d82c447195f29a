// Whatever changes a collaboration goes through here: done whole, counted, and written in the journal.
using System.Data.Common;
using Samsyn.Loop.Convene;
using Samsyn.Store.Convene;

namespace Samsyn.Store;

/// <summary>Changes to what is kept.</summary>
/// <param name="Engine">The database.</param>
/// <param name="Clock">Tells when.</param>
/// <param name="Who">Who acts, where the act itself does not say.</param>
internal sealed record Acts(Engine Engine, TimeProvider Clock, Actor Who)
{
    /// <summary>Connections to it, to read.</summary>
    public DbDataSource Source => Engine.Source;

    /// <summary>The moment it is, as it will be read back: in whole microseconds.</summary>
    public DateTimeOffset Now => DateTimeOffset.UnixEpoch.AddTicks(Clock.GetUtcNow().Micros() * TimeSpan.TicksPerMicrosecond);

    /// <summary>The day it is, in universal time.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Now.UtcDateTime);

    /// <summary>Does something to rows of a collaboration wholly or not at all, raises its version, and writes in the journal what the rows were and became; nothing when they stayed the same.</summary>
    /// <param name="collaboration">Whose rows.</param>
    /// <param name="rows">Which.</param>
    /// <param name="work">What is done.</param>
    /// <param name="stop">Gives up waiting for a turn.</param>
    public Task<bool> Keep(CollaborationKey collaboration, KeptRows rows, Func<DbTransaction, Task> work, CancellationToken stop) => Edit(
        collaboration, rows,
        async change =>
        {
            await work(change);
            return true;
        },
        stop);

    /// <summary>The same for work that has an answer of its own, such as <see cref="Loop.Kept" />.</summary>
    public Task<T> Edit<T>(CollaborationKey collaboration, KeptRows rows, Func<DbTransaction, Task<T>> work, CancellationToken stop) =>
        In(collaboration, change => Telling(change, (collaboration, Who), rows, () => work(change), stop), stop);

    /// <summary>Does something in a collaboration wholly or not at all. Its version is raised first, which holds it until all is done: nobody else changes anything in it meanwhile.</summary>
    public Task<T> In<T>(CollaborationKey collaboration, Func<DbTransaction, Task<T>> work, CancellationToken stop) => Engine.InLine(
        collaboration.Id,
        async change =>
        {
            await Raise(change, collaboration, stop);
            return await work(change);
        },
        stop);

    /// <summary>Does something to rows in the course of a larger act, and writes in the journal what they were and became; nothing when they stayed the same.</summary>
    public async Task<T> Telling<T>(
        DbTransaction change, (CollaborationKey Collaboration, Actor Who) of, KeptRows rows, Func<Task<T>> work, CancellationToken stop)
    {
        var before = await rows.Read(change, of.Collaboration, stop);
        var done = await work();
        if (rows.Told(before, await rows.Read(change, of.Collaboration, stop)) is { } act)
        {
            await Write(change, of.Collaboration, of.Who, act, stop);
        }

        return done;
    }

    /// <summary>Raises the version of a collaboration, by which others see that something has changed.</summary>
    /// <exception cref="ArgumentException">There is no such collaboration.</exception>
    public static async Task<long> Raise(DbTransaction change, CollaborationKey collaboration, CancellationToken stop)
    {
        var version = await change.Rows(
            "update collaboration set version = version + 1 where id = @1 returning version", [collaboration.Id], row => row.GetInt64(0), stop);
        return version.Count == 1
            ? version[0]
            : throw new ArgumentException($"There is no collaboration '{collaboration.Id}'. Keep it before anything that belongs to it.", nameof(collaboration));
    }

    /// <summary>Writes a line in the journal of a collaboration, or of the installation.</summary>
    public Task Write(DbTransaction change, CollaborationKey? collaboration, Actor who, Act act, CancellationToken stop) =>
        change.Write(collaboration, (who, Clock.GetUtcNow()), act, stop);

    /// <summary>Writes in the installation's journal what a person did to their login; nothing of what it was or became.</summary>
    public Task Write(DbTransaction change, Login login, string act, CancellationToken stop) =>
        Write(change, null, login.Actor, new(act, new("login", login.Id), new("")), stop);

    /// <summary>An identity for something new: sorted by time, and never met twice.</summary>
    public static string NewId(DateTimeOffset now) => Guid.CreateVersion7(now).ToString("D");
}
