// Destroying: only by a recorded decision, only what is due, with a list of what went, and a journal that still holds.
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Store;
using Samsyn.Store.Convene;
using Samsyn.Store.Operation.Checks;
using Samsyn.Tests.Store;

namespace Samsyn.Tests.Convene;

public abstract class DisposalTests(Database database)
{
    private static readonly CollaborationKey Here = TempStore.Here;
    private static readonly Thing Old = new("matter", "old");
    private static readonly DisposalDecision OfTen = new("d1", "Arkivnämnden", new(2026, 1, 10), "Dokumenthanteringsplanen, punkt 4.2") { Years = 10, RegistryNumber = "AN 2026/3" };

    public sealed class OnSqlite() : DisposalTests(new Database.Sqlite());

    public sealed class OnPostgreSql() : DisposalTests(new Database.PostgreSql());

    [Fact]
    public async Task What_a_decision_covers_is_destroyed_and_the_list_says_so_and_the_chain_holds()
    {
        await using var temp = await With();
        await Hide(temp, Old, "Det här skrev någon");
        await temp.Store.Disposals.Decide(Here, OfTen, default);

        var gone = await temp.Store.Disposals.CarryOut(Here, "d1", default);

        Assert.Equal([(Old, "journal contents", 2), (Old, "hidden texts", 1)], gone.Select(one => (one.Thing, one.What, one.Amount)));
        Assert.Equal([.. gone.Reverse()], await temp.Store.Disposals.Log(Here, default));
        Assert.All(await temp.Store.Journal.Of(ChainKey.Of(Here), Old, default), line => Assert.Null(line.Content));
        Assert.All(await temp.Store.Journal.Of(ChainKey.Of(Here), new("matter", "young"), default), line => Assert.NotNull(line.Content));
        Assert.All(await temp.Store.Journal.Check(default), state => Assert.Null(state.Broken));
        var told = (await temp.Store.Journal.Of(ChainKey.Of(Here), new("disposal", "d1"), default))[0];
        Assert.Equal(("disposed", OfTen.Ground), (told.Act, told.Content!.Why));
        var left = await temp.Raw.Source.Rows("select * from journal_line where thing = 'old'", [], row => Enumerable.Range(0, row.FieldCount).Select(row.GetValue).ToList(), default);
        Assert.DoesNotContain(left.SelectMany(values => values), value => value is string text && text.Contains("Gammalt", StringComparison.Ordinal));
        var answer = (await Checking.Of(temp.Raw, default)).Single(one => one.What == new DisposalCheck().What);
        Assert.Equal((2, 0), (answer.Looked, answer.Wrong.Count));
    }

    [Fact]
    public async Task Carrying_it_out_again_destroys_nothing_and_writes_nothing()
    {
        await using var temp = await With();
        await temp.Store.Disposals.Decide(Here, OfTen, default);
        await temp.Store.Disposals.CarryOut(Here, "d1", default);
        var lines = (await temp.Store.Journal.Of(ChainKey.Of(Here), null, default)).Count;

        Assert.Empty(await temp.Store.Disposals.CarryOut(Here, "d1", default));

        Assert.Equal(lines, (await temp.Store.Journal.Of(ChainKey.Of(Here), null, default)).Count);
        await Assert.ThrowsAsync<ArgumentException>(() => temp.Store.Disposals.CarryOut(Here, "none", default));
        await Assert.ThrowsAsync<ArgumentException>(() => temp.Store.Disposals.CarryOut(TempStore.There, "d1", default));
    }

    [Fact]
    public async Task A_decision_that_is_not_sound_is_not_recorded_and_all_that_is_wrong_is_told()
    {
        await using var temp = await With();
        var wrong = new DisposalDecision("d2", " ", new(9999, 1, 1), "") { Things = [new("matter", "young"), new("matter", "kept"), new("matter", "none"), new("disposal", "d1")] };

        var flaws = Assert.IsType<Checked<DisposalDecision>.Flawed>(await temp.Store.Disposals.Decide(Here, wrong, default)).Flaws;
        var nothing = Assert.IsType<Checked<DisposalDecision>.Flawed>(await temp.Store.Disposals.Decide(Here, OfTen with { Years = null }, default)).Flaws;

        Assert.Equal(
            ["decided-by Missing", "ground Missing", "decided-on OutOfRange", "things UnknownWord", "things UnknownWord", "things OutOfRange", "things OutOfRange"],
            flaws.Select(flaw => $"{((Where.Field)flaw.Where).Name} {flaw.Kind}"));
        Assert.Equal(FlawKind.Missing, Assert.Single(nothing).Kind);
        Assert.Empty(await temp.Store.Disposals.Of(Here, default));
    }

    [Fact]
    public async Task A_decision_comes_out_as_it_went_in()
    {
        await using var temp = await With();
        var decision = OfTen with { Years = null, Things = [Old, new("body", "b1")] };
        await temp.Store.Disposals.Decide(Here, decision, default);
        await temp.Reopen();

        var found = Assert.Single(await temp.Store.Disposals.Of(Here, default));

        Assert.Equal(decision.Things, found.Things);
        Assert.Equal(decision with { Things = found.Things, Made = found.Made }, found);
        Assert.Empty(await temp.Store.Disposals.Of(TempStore.There, default));
    }

    [Fact]
    public async Task What_is_gone_from_the_journal_without_a_decision_is_found()
    {
        await using var temp = await With();
        await temp.Raw.Whole(act => act.Run("update journal_line set content = null, content_salt = null where thing = 'old' and number = 2", [], default), default);

        var wrong = (await Checking.Of(temp.Raw, default)).SelectMany(answer => answer.Wrong).ToList();

        Assert.Equal("What line 2 of the journal of 'here' told is gone, and no decision says so.", Assert.Single(wrong));
    }

    [Fact]
    public async Task A_hidden_text_is_read_with_a_reason_that_stands_in_the_journal()
    {
        await using var temp = await With();
        await Hide(temp, Old, "Det här skrev någon");

        var hidden = Assert.Single(await temp.Store.HiddenTexts.Of(Here, default));
        Assert.Equal((Old, "statement"), (hidden.Thing, hidden.Part));
        Assert.Equal("Det här skrev någon", await temp.Store.As("Registratorn").HiddenTexts.Read(Here, hidden.Id, "Begärd ut", default));
        Assert.Null(await temp.Store.HiddenTexts.Read(TempStore.There, hidden.Id, "", default));

        var line = (await temp.Store.Journal.Of(ChainKey.Of(Here), Old, default))[0];
        Assert.Equal(("hidden text read", "Registratorn", "Begärd ut"), (line.Act, line.Who!.Name, line.Content!.Why));
    }

    private async Task<TempStore> With()
    {
        var temp = await TempStore.Make(database);
        var matters = temp.Store.Matters;
        await matters.Keep(Here, new("old", "Gammalt ärende", new(2010, 1, 1)) { Retention = new(10) }, default);
        await matters.Keep(Here, new("old", "Gammalt ärende", new(2010, 1, 1)) { Retention = new(10), Closed = new(2012, 5, 1), Version = 1 }, default);
        await matters.Keep(Here, new("young", "Ungt ärende", new(2020, 1, 1)) { Retention = new(10), Closed = new(2090, 5, 1) }, default);
        await matters.Keep(Here, new("kept", "Bevaras", new(2010, 1, 1)) { Closed = new(2011, 5, 1) }, default);
        return temp;
    }

    private static Task<int> Hide(TempStore temp, Thing thing, string text) => temp.Raw.Whole(
        act => HiddenTextTable.Hide(act, new(temp.Raw, TimeProvider.System, new("samsyn")), (Here, thing, "statement"), text, default), default);
}
