// Changes that wait together share a trip to the disk, and still fail, are given up and are acknowledged one by one.
using Samsyn.Store;

namespace Samsyn.Tests.Store;

public abstract class GroupWriterTests(Database database)
{
    public sealed class OnSqlite() : GroupWriterTests(new Database.Sqlite());

    public sealed class OnPostgreSql() : GroupWriterTests(new Database.PostgreSql());

    [Fact]
    public async Task Many_who_write_at_once_are_all_heard()
    {
        await using var temp = await Made();

        var answers = await Task.WhenAll(Enumerable.Range(0, 2_000).Select(number => temp.Raw.Whole(
            async act =>
            {
                await act.Run("insert into heard (number) values (@1)", [number], default);
                return number;
            },
            default)));

        Assert.Equal(Enumerable.Range(0, 2_000), answers);
        Assert.Equal(Enumerable.Range(0, 2_000), (await Heard(temp)).Order());
    }

    [Fact]
    public async Task One_that_fails_is_undone_whole_and_takes_nobody_with_it()
    {
        await using var temp = await Made();

        var all = Enumerable.Range(0, 200).Select(number => temp.Raw.Whole(
            async act =>
            {
                await act.Run("insert into heard (number) values (@1)", [number], default);
                return number % 10 == 7 ? throw new InvalidOperationException("This one fails.") : number;
            },
            default)).ToList();
        await Task.WhenAll(all.Select(one => one.ContinueWith(_ => true, TaskScheduler.Default)));

        Assert.All(all.Index(), one => Assert.Equal(one.Index % 10 == 7, one.Item.IsFaulted));
        Assert.Equal(Enumerable.Range(0, 200).Where(number => number % 10 != 7), (await Heard(temp)).Order());
    }

    [Fact]
    public async Task One_that_breaks_a_rule_of_the_tables_takes_nobody_with_it()
    {
        await using var temp = await Made();

        var all = Enumerable.Range(0, 100).Select(number => temp.Raw.Whole(
            act => act.Run("insert into heard (number) values (@1)", [number / 2], default), default)).ToList();
        await Task.WhenAll(all.Select(one => one.ContinueWith(_ => true, TaskScheduler.Default)));

        Assert.Equal(50, all.Count(one => one.IsCompletedSuccessfully));
        Assert.All(all.Where(one => one.IsFaulted), one => Assert.IsAssignableFrom<System.Data.Common.DbException>(one.Exception!.InnerException));
        Assert.Equal(Enumerable.Range(0, 50), (await Heard(temp)).Order());
    }

    [Fact]
    public async Task Who_has_given_up_is_not_heard()
    {
        await using var temp = await Made();
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => temp.Raw.Whole(act => act.Run("insert into heard (number) values (1)", [], default), gone.Token));

        Assert.Empty(await Heard(temp));
    }

    [Fact]
    public async Task A_closed_store_takes_no_more_changes()
    {
        await using var temp = await Made();
        var raw = temp.Raw;
        await temp.Store.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => raw.Whole(act => act.Run("insert into heard (number) values (1)", [], default), default));
        await temp.Reopen();
        Assert.Empty(await Heard(temp));
    }

    private async Task<TempStore> Made()
    {
        var temp = await TempStore.Make(database);
        await temp.Raw.Whole(act => act.Run("create table heard (number integer primary key)", [], default), default);
        return temp;
    }

    private static Task<IReadOnlyList<int>> Heard(TempStore temp) =>
        temp.Raw.Source.Rows("select number from heard", [], row => row.GetInt32(0), default);
}
