// The journal: every act is sealed onto the one before, tampering shows, and erasing a person or a text breaks nothing.
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;
using Samsyn.Store;
using Samsyn.Tests.Store;

namespace Samsyn.Tests.Convene;

public abstract class JournalTests(Database database)
{
    private static readonly ChainKey Here = ChainKey.Of(TempStore.Here);

    public sealed class OnSqlite() : JournalTests(new Database.Sqlite());

    public sealed class OnPostgreSql() : JournalTests(new Database.PostgreSql());

    [Fact]
    public async Task A_line_tells_what_the_thing_was_and_what_it_became()
    {
        await using var temp = await Written();

        var lines = await temp.Store.Journal.Of(Here, new("area", "9901"), default);

        Assert.Equal(["areas kept", "areas kept"], lines.Select(line => line.Act));
        Assert.Equal(new Actor("Strategen", "login-1"), lines[0].Who);
        Assert.Contains("\"name\":\"Tärnköping\"", lines[0].Content!.Before, StringComparison.Ordinal);
        Assert.Contains("\"name\":\"Tärnhamn\"", lines[0].Content!.After, StringComparison.Ordinal);
        Assert.Null(lines[1].Content!.Before);
    }

    [Fact]
    public async Task Keeping_what_is_the_same_writes_no_line()
    {
        await using var temp = await Written();
        var before = await temp.Store.Journal.Of(Here, null, default);

        await temp.Store.Areas.Keep(TempStore.Here, await temp.Store.Areas.Of(TempStore.Here, default), default);

        Assert.Equal(before.Count, (await temp.Store.Journal.Of(Here, null, default)).Count);
    }

    [Fact]
    public async Task A_chain_that_nobody_touched_holds()
    {
        await using var temp = await Written();
        await temp.Reopen();

        var states = await temp.Store.Journal.Check(default);
        Assert.Equal([("here", 3L), ("there", 1L)], states.Select(state => (state.Chain.Id, state.Lines)));
        Assert.All(states, state => Assert.Null(state.Broken));
    }

    [Theory]
    [InlineData("update journal_line set at = at + 1 where number = 2", 1, ChainBreak.Changed)]
    [InlineData("update journal_line set who = 'Somebody' where number = 2", 1, ChainBreak.Changed)]
    [InlineData("update journal_line set login = null where number = 3", 2, ChainBreak.Changed)]
    [InlineData("update journal_line set content = '{\"subject\":\"other\"}' where number = 3", 2, ChainBreak.Changed)]
    [InlineData("update journal_line set thing = 'other' where number = 3", 2, ChainBreak.Changed)]
    [InlineData("update journal_line set who_seal = content_seal where number = 2", 1, ChainBreak.Changed)]
    [InlineData("delete from journal_line where number = 2", 1, ChainBreak.Missing)]
    [InlineData("delete from journal_line where number = 3", 2, ChainBreak.Ended)]
    [InlineData("update journal_chain set number = 2", 3, ChainBreak.Ended)]
    public async Task Tampering_shows_and_where(string tampering, long held, ChainBreak broken)
    {
        await using var temp = await Written();
        await temp.Raw.Whole(act => act.Run($"{tampering} {(tampering.Contains("where", StringComparison.Ordinal) ? "and chain" : "where id")} = 'here'", [], default), default);

        var state = Assert.Single(await temp.Store.Journal.Check(default), state => state.Chain == Here);
        Assert.Equal((held, broken), (state.Lines, state.Broken));
    }

    [Fact]
    public async Task A_person_is_erased_from_every_line_and_the_acts_stay()
    {
        await using var temp = await Written();

        Assert.Equal(1, await temp.Store.Journal.EraseWho("login-1", default));

        var lines = await temp.Store.Journal.Of(Here, null, default);
        Assert.Null(lines[0].Who);
        Assert.NotNull(lines[0].Content);
        Assert.Equal(["samsyn", "samsyn"], lines.Skip(1).Select(line => line.Who!.Name));
        Assert.All(await temp.Store.Journal.Check(default), state => Assert.Null(state.Broken));
        Assert.Equal(0, await temp.Store.Journal.EraseWho("login-1", default));
    }

    [Fact]
    public async Task Many_at_once_make_one_unbroken_chain()
    {
        await using var temp = await TempStore.Make(database);

        await Task.WhenAll(Enumerable.Range(0, 200).Select(number =>
            temp.Store.Areas.Keep(number % 2 == 0 ? TempStore.Here : TempStore.There, [new($"{number}", "Plats", AreaLevel.Other)], default)));

        Assert.Equal([101L, 101L], (await temp.Store.Journal.Check(default)).Select(state => state.Broken is null ? state.Lines : -1));
    }

    [Fact]
    public async Task An_act_that_fails_leaves_no_line()
    {
        await using var temp = await Written();

        await Assert.ThrowsAnyAsync<Exception>(() => temp.Store.Areas.Keep(TempStore.Here, [new("1", "Ny", AreaLevel.Other), new("2", null!, AreaLevel.Other)], default));

        Assert.Equal(3, (await temp.Store.Journal.Of(Here, null, default)).Count);
        Assert.All(await temp.Store.Journal.Check(default), state => Assert.Null(state.Broken));
    }

    private async Task<TempStore> Written()
    {
        var temp = await TempStore.Make(database);
        await temp.Store.Areas.Keep(TempStore.Here, [new("9901", "Tärnköping", AreaLevel.Municipality)], default);
        await temp.Store.As(new Actor("Strategen", "login-1")).Areas.Keep(TempStore.Here, [new("9901", "Tärnhamn", AreaLevel.Municipality)], default);
        return temp;
    }
}
