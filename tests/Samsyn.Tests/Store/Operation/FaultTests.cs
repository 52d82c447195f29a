// A disk that is full or read only, a server that restarts in the middle: nothing acknowledged is lost, and all goes on when it can, without hands.
using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Samsyn.Loop.Measure;
using Samsyn.Store;
using Samsyn.Store.Operation;
using Samsyn.Store.Operation.Checks;

namespace Samsyn.Tests.Store.Operation;

public sealed class FaultTests
{
    [SmallDiskFact]
    public async Task A_full_disk_refuses_changes_until_there_is_room_and_loses_none()
    {
        using var disk = SmallDisk.Mount(megabytes: 8);
        var at = new StoreAddress.InFolder(disk.Folder);
        await using var store = await Begun(at);
        var acknowledged = new ConcurrentBag<string>();
        await Keep(store, "before", acknowledged);

        disk.Fill();
        var wrong = await Record.ExceptionAsync(async () =>
        {
            for (var number = 0; number < 2_000; number++)
            {
                await Keep(store, FormattableString.Invariant($"full-{number}"), acknowledged);
            }
        });
        Assert.IsType<SqliteException>(wrong);
        Assert.Equal(acknowledged.Order(), await Kept(store));

        disk.Empty();
        await Keep(store, "after", acknowledged);
        Assert.Equal(acknowledged.Order(), await Kept(store));
        Assert.All(await Checking.Of(at, default), check => Assert.Empty(check.Wrong));
    }

    [SmallDiskFact]
    public async Task A_copy_for_which_there_is_no_room_is_not_left_by_half()
    {
        await using var temp = await Stored.Full(new Database.Sqlite());
        using var disk = SmallDisk.Mount(megabytes: 1);
        disk.Fill();

        var refused = await Assert.ThrowsAsync<StoreException>(() => Backup.Make(temp.At, Path.Combine(disk.Folder, "copy.db"), replace: false, default));

        Assert.StartsWith("The copy could not be written to", refused.Message, StringComparison.Ordinal);
        Assert.Equal(["filler"], Directory.GetFiles(disk.Folder).Select(Path.GetFileName));
    }

    [SmallDiskFact]
    public async Task A_copy_for_which_there_is_no_room_replaces_nothing()
    {
        await using var temp = await Stored.Full(new Database.Sqlite());
        var copy = Path.Combine(temp.Folder, "copy.db");
        await Backup.Make(temp.At, copy, replace: false, default);
        using var disk = SmallDisk.Mount(megabytes: 8);
        var at = new StoreAddress.InFolder(disk.Folder);
        await using (await Begun(at))
        {
        }

        var before = await Stored.Rows(at);
        disk.Fill();

        await Assert.ThrowsAsync<StoreException>(() => Restoring.From(copy, at, replace: true, TimeProvider.System, default));

        disk.Empty();
        Assert.Equal(before, await Stored.Rows(at));
    }

    [SmallDiskFact]
    public async Task A_disk_that_can_only_be_read_is_told_at_the_start()
    {
        using var disk = SmallDisk.Mount(megabytes: 8);
        var at = new StoreAddress.InFolder(disk.Folder);
        await using (await Begun(at))
        {
        }

        disk.ReadOnly();

        var refused = await Assert.ThrowsAsync<StoreException>(() => SamsynStore.Open(at, TimeProvider.System, default));
        Assert.Contains("cannot be written", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_restarts_in_the_middle_loses_nothing_and_is_found_again()
    {
        var server = await PostgresServer.Start();
        var at = new StoreAddress.OnServer(await Postgres.Empty(server.Connection));
        await using var store = await Begun(at);
        var (acknowledged, refused, enough) = (new ConcurrentBag<string>(), 0, false);
        var writing = Enumerable.Range(0, 8).Select(writer => Task.Run(async () =>
        {
            for (var number = 0; !Volatile.Read(ref enough); number++)
            {
                try
                {
                    await Keep(store, FormattableString.Invariant($"{writer}-{number}"), acknowledged);
                }
                catch (Npgsql.NpgsqlException)
                {
                    Interlocked.Increment(ref refused);
                    await Task.Delay(10);
                }
            }
        })).ToList();

        await Reached(() => acknowledged.Count > 100);
        await server.Stop();
        await Reached(() => Volatile.Read(ref refused) > 0);
        await server.Begin();
        var before = acknowledged.Count;
        await Reached(() => acknowledged.Count > before + 100);
        Volatile.Write(ref enough, true);
        await Task.WhenAll(writing);

        Assert.Empty(acknowledged.Except(await Kept(store)));
        Assert.All(await Checking.Of(at, default), check => Assert.Empty(check.Wrong));
        await server.Stop();
    }

    private static async Task<SamsynStore> Begun(StoreAddress at)
    {
        var store = await SamsynStore.Open(at, TimeProvider.System, default);
        await store.Collaborations.Keep(new(TempStore.Here, "here", "Åsvinge", Invented: true), default);
        return store;
    }

    private static async Task Keep(SamsynStore store, string name, ConcurrentBag<string> acknowledged)
    {
        await store.Areas.Keep(TempStore.Here, [new(name, name, AreaLevel.Municipality)], default);
        acknowledged.Add(name);
    }

    private static async Task<IEnumerable<string>> Kept(SamsynStore store) =>
        (await store.Areas.Of(TempStore.Here, default)).Select(area => area.Code).Order();

    private static async Task Reached(Func<bool> there)
    {
        while (!there())
        {
            await Task.Delay(10);
        }
    }
}
