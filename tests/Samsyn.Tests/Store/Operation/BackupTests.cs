// A copy is everything at one moment, is made while others write, and is brought back to either database as it was.
using Samsyn.Loop.Measure;
using Samsyn.Store;
using Samsyn.Store.Operation;
using Samsyn.Store.Operation.Checks;

namespace Samsyn.Tests.Store.Operation;

public abstract class BackupTests(Database database) : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("samsyn-");

    public sealed class OnSqlite() : BackupTests(new Database.Sqlite())
    {
        [Fact]
        public async Task A_store_that_cannot_be_read_is_replaced_and_kept_byte_for_byte()
        {
            await using var temp = await Stored.Full(new Database.Sqlite());
            var (copy, other) = (Path.Combine(temp.Folder, "copy.db"), Directory.CreateDirectory(Path.Combine(temp.Folder, "other")).FullName);
            await Backup.Make(temp.At, copy, replace: false, default);
            await File.WriteAllTextAsync(Path.Combine(other, SamsynStore.FileName), new string('x', 5000));
            var at = new StoreAddress.InFolder(other);
            await File.WriteAllTextAsync(Path.Combine(other, "samsyn-left.part"), "by one that was killed");

            Assert.True((await Assert.ThrowsAsync<StoreException>(() => Restoring.From(copy, at, replace: false, TimeProvider.System, default))).IsWrongCall);
            var kept = (await Restoring.From(copy, at, replace: true, TimeProvider.System, default)).Copy;

            Assert.Equal(await Stored.Rows(temp.Raw), await Stored.Rows(at));
            Assert.Equal(new string('x', 5000), await File.ReadAllTextAsync(kept!));
            Assert.Empty(Directory.GetFiles(other, "*.part"));
        }
    }

    public sealed class OnPostgreSql() : BackupTests(new Database.PostgreSql());

    private string Copy => Path.Combine(folder.FullName, "copy.db");

    [Fact]
    public async Task A_copy_is_brought_back_to_either_database_as_it_was()
    {
        await using var temp = await Stored.Full(database);
        var before = await Stored.Rows(temp.Raw);

        await Backup.Make(temp.At, Copy, replace: false, default);

        foreach (var other in (Database[])[new Database.Sqlite(), new Database.PostgreSql()])
        {
            var at = await other.Empty(folder.CreateSubdirectory(other.GetType().Name).FullName);
            Assert.Null((await Restoring.From(Copy, at, replace: false, TimeProvider.System, default)).Copy);
            Assert.Equal(before, await Stored.Rows(at));
            Assert.All(await Checking.Of(at, default), check => Assert.Empty(check.Wrong));
        }
    }

    [Fact]
    public async Task A_copy_made_while_others_write_holds_whole_changes_and_none_that_came_later()
    {
        await using var temp = await TempStore.Make(database);
        using var enough = new CancellationTokenSource();
        var written = 0;
        var writing = Enumerable.Range(0, 4).Select(writer => Task.Run(async () =>
        {
            for (var number = 0; !enough.IsCancellationRequested; number++)
            {
                await temp.Store.Areas.Keep(TempStore.Here, Pair($"{writer}-{number}"), default);
                Interlocked.Increment(ref written);
            }
        })).ToList();
        while (Volatile.Read(ref written) < 20)
        {
            await Task.Delay(5);
        }

        var (before, during) = (Volatile.Read(ref written), Volatile.Read(ref written));
        for (var round = 0; round < 3; round++)
        {
            await Backup.Make(temp.At, Copy, replace: true, default);
        }

        during = Volatile.Read(ref written);
        await enough.CancelAsync();
        await Task.WhenAll(writing);
        await using var copy = new SqliteEngine(Copy);
        var areas = await copy.Source.Rows("select code from area", [], row => row.GetString(0), default);
        Assert.InRange(areas.Count / 2, before, during + 4);
        Assert.All(areas.GroupBy(code => code[..^1]), pair => Assert.Equal(2, pair.Count()));
        Assert.All(await Checking.Of(copy, default), check => Assert.Empty(check.Wrong));
    }

    [Fact]
    public async Task A_file_that_is_there_is_left_alone_unless_told_otherwise()
    {
        await using var temp = await TempStore.Make(database);
        await File.WriteAllTextAsync(Copy, "mine");

        var refused = await Assert.ThrowsAsync<StoreException>(() => Backup.Make(temp.At, Copy, replace: false, default));

        Assert.True(refused.IsWrongCall);
        Assert.Equal("mine", await File.ReadAllTextAsync(Copy));
        await Backup.Make(temp.At, Copy, replace: true, default);
        Assert.NotEqual("mine", await File.ReadAllTextAsync(Copy));
    }

    [Fact]
    public async Task A_copy_can_be_read_by_its_owner_only_and_nothing_lies_beside_it()
    {
        await using var temp = await TempStore.Make(database);

        await Backup.Make(temp.At, Copy, replace: false, default);

        Assert.Equal(Copy, Assert.Single(folder.GetFiles()).FullName);
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(Copy) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }

    [Fact]
    public async Task A_store_that_holds_something_is_replaced_only_when_told_and_kept_then()
    {
        await using var temp = await Stored.Full(database);
        await Backup.Make(temp.At, Copy, replace: false, default);
        var at = await database.Empty(folder.CreateSubdirectory("other").FullName) switch
        {
            StoreAddress.OnServer server => server with { Folder = Path.Combine(folder.FullName, "other") },
            var inFolder => inFolder,
        };
        await using (var other = await SamsynStore.Open(at, TimeProvider.System, default))
        {
            await other.Collaborations.Keep(new(new("mine"), "mine", "Mine", Invented: false), default);
        }

        var before = await Stored.Rows(at);
        var refused = await Assert.ThrowsAsync<StoreException>(() => Restoring.From(Copy, at, replace: false, TimeProvider.System, default));
        Assert.True(refused.IsWrongCall);
        Assert.Equal(before, await Stored.Rows(at));

        var kept = (await Restoring.From(Copy, at, replace: true, TimeProvider.System, default)).Copy;

        Assert.Equal(await Stored.Rows(temp.Raw), await Stored.Rows(at));
        await using var old = new SqliteEngine(kept!);
        Assert.Equal(before, await Stored.Rows(old));
    }

    [Fact]
    public async Task A_copy_that_is_damaged_is_refused_before_anything_is_touched()
    {
        await using var temp = await Stored.Full(database);
        var before = await Stored.Rows(temp.Raw);
        await Backup.Make(temp.At, Copy, replace: false, default);
        await using (var copy = new SqliteEngine(Copy))
        {
            await copy.Whole(act => act.Run("update observation_chunk set crc = crc + 1", [], default), default);
        }

        var at = await database.Empty(folder.CreateSubdirectory("other").FullName);
        var refused = await Assert.ThrowsAsync<StoreException>(() => Restoring.From(Copy, at, replace: true, TimeProvider.System, default));

        Assert.Contains("is not sound", refused.Message, StringComparison.Ordinal);
        Assert.Contains("'SMOKE' at '9901' are damaged", refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, await Stored.Rows(temp.Raw));
        if (at is StoreAddress.InFolder)
        {
            Assert.False(File.Exists(at.ToString()));
        }
    }

    [Theory]
    [InlineData("figures")]
    [InlineData("")]
    public async Task A_file_that_is_no_copy_is_refused(string text)
    {
        await File.WriteAllTextAsync(Copy, text);
        var at = await database.Empty(folder.CreateSubdirectory("other").FullName);

        var refused = await Assert.ThrowsAsync<StoreException>(() => Restoring.From(Copy, at, replace: true, TimeProvider.System, default));

        Assert.Contains("is no copy of a store", refused.Message, StringComparison.Ordinal);
        Assert.Equal(text, await File.ReadAllTextAsync(Copy));
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync()
    {
        folder.Delete(recursive: true);
        return Task.CompletedTask;
    }

    private static Area[] Pair(string name) => [new(name + "a", name, AreaLevel.Municipality), new(name + "b", name, AreaLevel.Municipality)];
}
