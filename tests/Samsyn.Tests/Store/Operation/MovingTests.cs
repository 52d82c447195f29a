// Everything moves from one database to the other and back, row by row the same; or nothing does.
using Samsyn.Store;
using Samsyn.Store.Operation;

namespace Samsyn.Tests.Store.Operation;

public sealed class MovingTests : IDisposable
{
    private static readonly Database File = new Database.Sqlite();
    private static readonly Database Server = new Database.PostgreSql();
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("samsyn-");

    [Fact]
    public async Task Everything_moves_to_a_server_and_back_and_is_the_same()
    {
        var (from, before) = await Closed(File);
        var (server, back) = (await Server.Empty(""), await File.Empty(folder.CreateSubdirectory("back").FullName));

        await Moving.From(from, server, TimeProvider.System, default);
        await Moving.From(server, back, TimeProvider.System, default);

        Assert.Equal(before, await Stored.Rows(from));
        Assert.Equal(before, await Stored.Rows(server));
        Assert.Equal(before, await Stored.Rows(back));
        await using var opened = await SamsynStore.Open(server, TimeProvider.System, default);
        Assert.Equal(Some.OfEveryKind.Count, (await opened.Observations.Find(TempStore.Here, new(), default)).Count);
    }

    [Fact]
    public async Task Nothing_is_moved_over_what_is_there()
    {
        var (from, _) = await Closed(File);
        await using var other = await Stored.Full(Server);
        var there = await Stored.Rows(other.Raw);

        var refused = await Assert.ThrowsAsync<StoreException>(() => Moving.From(from, other.At, TimeProvider.System, default));

        Assert.True(refused.IsWrongCall);
        Assert.Equal(there, await Stored.Rows(other.Raw));
    }

    [Fact]
    public async Task A_row_that_the_server_will_not_have_stops_the_whole_move()
    {
        var (from, before) = await Closed(File);
        await using (var raw = SamsynStore.EngineAt(from))
        {
            await raw.Whole(act => act.Run("update batch set observations = 5000000000", [], default), default);
            before = await Stored.Rows(raw);
        }

        var server = await Server.Empty("");
        await Assert.ThrowsAsync<OverflowException>(() => Moving.From(from, server, TimeProvider.System, default));

        Assert.Equal(before, await Stored.Rows(from));
        Assert.All(await Stored.Rows(server), row => Assert.StartsWith("migration", row, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_store_in_use_is_not_moved()
    {
        await using var used = await Stored.Full(File);

        var refused = await Assert.ThrowsAsync<StoreException>(async () => await Moving.From(used.At, await Server.Empty(""), TimeProvider.System, default));

        Assert.Contains("is in use", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Triggers_sleep_while_rows_move_and_wake_afterwards()
    {
        await using var server = await TempStore.Make(Server);
        await server.Raw.Whole(
            act => act.Run(
                """
                create function never() returns trigger language plpgsql as $$ begin raise exception 'never'; end $$;
                create trigger never before insert or update or delete on journal_line for each row execute function never();
                """,
                [], default),
            default);
        var (from, before) = await Closed(File);
        await using (var source = SamsynStore.EngineAt(from))
        {
            await Copying.All(source, server.Raw, frozen: true, default);
        }

        Assert.Equal(before, await Stored.Rows(server.Raw));
        await Assert.ThrowsAsync<Npgsql.PostgresException>(() => server.Raw.Whole(act => act.Run("delete from journal_line", [], default), default));
    }

    [Fact]
    public async Task Every_table_has_a_place_in_the_order_in_which_tables_are_filled()
    {
        await using var temp = await TempStore.Make(Server);
        await using var connection = await temp.Raw.Source.OpenConnectionAsync();
        await using var act = await temp.Raw.Snapshot(connection, default);

        var order = Table.InOrder(await temp.Raw.Tables(act, default)).ToList();

        Assert.All(order, table => Assert.All(table.Leanings, one => Assert.True(order.FindIndex(other => other.Name == one.Parent) <= order.IndexOf(table))));
        Assert.Contains(order, table => table.Leanings.Count > 0);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private async Task<(StoreAddress At, IReadOnlyList<string> Rows)> Closed(Database database)
    {
        await using var temp = await Stored.Full(database);
        var copy = Path.Combine(folder.FullName, $"{Guid.NewGuid():N}.db");
        await Backup.Make(temp.At, copy, replace: false, default);
        var at = await database.Empty(folder.CreateSubdirectory($"{Guid.NewGuid():N}").FullName);
        await Restoring.From(copy, at, replace: false, TimeProvider.System, default);
        return (at, await Stored.Rows(at));
    }
}
