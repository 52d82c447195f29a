// Whatever changes a collaboration goes through here: done whole, counted, and written in the journal.
using System.Data.Common;
using Samsyn.Loop.Convene;

namespace Samsyn.Store;

/// <summary>Changes to what is kept.</summary>
/// <param name="Engine">The database.</param>
/// <param name="Clock">Tells when.</param>
/// <param name="Who">Who acts, where the act itself does not say.</param>
internal sealed record Acts(Engine Engine, TimeProvider Clock, string Who)
{
    /// <summary>Connections to it, to read.</summary>
    public DbDataSource Source => Engine.Source;

    /// <summary>Does something to a collaboration wholly or not at all, raises its version, and writes it in the journal.</summary>
    public Task<T> Do<T>(CollaborationKey collaboration, string act, string subject, Func<DbTransaction, long, Task<T>> work, CancellationToken stop) =>
        Engine.Whole(
            async change =>
            {
                var version = await Raise(change, collaboration, stop);
                var done = await work(change, version);
                await Write(change, collaboration, Who, (act, subject), stop);
                return done;
            },
            stop);

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

    /// <summary>Writes a line in the journal.</summary>
    public Task Write(DbTransaction change, CollaborationKey collaboration, string who, (string Act, string Subject) what, CancellationToken stop)
    {
        var now = Clock.GetUtcNow();
        return change.Run(
            "insert into journal (id, collaboration, at, who, act, subject) values (@1, @2, @3, @4, @5, @6)",
            [NewId(now), collaboration.Id, now.Micros(), who, what.Act, what.Subject], stop);
    }

    /// <summary>An identity for something new: sorted by time, and never met twice.</summary>
    public static string NewId(DateTimeOffset now) => Guid.CreateVersion7(now).ToString("D");
}
