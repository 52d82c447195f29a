// Evaluations come out as they went in; frozen ones are never changed, whoever asks, and leave with the record of the matter, on both databases.
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Follow;
using Samsyn.Statistics.Effect;

namespace Samsyn.Tests.Store;

public abstract class EvaluationTableTests(Database database)
{
    private static readonly Evaluation Asked = new()
    {
        Id = "e",
        Title = "Did it help?",
        Matter = "teeth",
        Intervention = "i",
        Area = "9901",
        Indicator = "F",
        Group = "sex=women",
        Comparators = ["9902", "9903"],
        Start = 2028,
        FirstYear = 2016,
        MoreIsBetter = true,
        Aim = 1.25,
        Rule = VerdictRule.Ranked,
        Control = "G",
        Theory = "Because it should",
        Replaces = "d",
    };

    public sealed class OnSqlite() : EvaluationTableTests(new Database.Sqlite());

    public sealed class OnPostgreSql() : EvaluationTableTests(new Database.PostgreSql());

    [Fact]
    public async Task What_is_frozen_comes_out_as_it_went_in_and_cannot_be_changed_by_anybody()
    {
        await using var temp = await Temp();
        var evaluations = temp.Store.As("Ylva").Follow.Evaluations;
        YearlyFigure[] baseline = [new("9901", 2027) { Value = 2.5, Cases = 25, Persons = 1_000 }, new("9902", 2027) { Absence = YearlyAbsence.Withheld }];
        Assert.Equal(new Kept.Done(1), await evaluations.Keep(TempStore.Here, Asked, default));
        Assert.Equivalent(Asked with { Version = 1 }, await evaluations.Find(TempStore.Here, "e", default), strict: true);

        Assert.Equal(new Kept.Done(2), await evaluations.Freeze(TempStore.Here, new("e", 1, "It is decided") { FiguresVersion = 7, Baseline = baseline }, default));
        await temp.Reopen();

        var kept = Assert.Single(await temp.Store.Follow.Evaluations.Of(TempStore.Here, default));
        Assert.Equal(("Ylva", "It is decided", 7), (kept.Frozen!.By, kept.Frozen.Why, kept.Frozen.FiguresVersion));
        Assert.Equal(baseline, kept.Frozen.Baseline);
        Assert.InRange(DateTimeOffset.UtcNow - kept.Frozen.When, TimeSpan.Zero, TimeSpan.FromMinutes(5));
        Assert.IsType<Kept.Settled>(await temp.Store.Follow.Evaluations.Keep(TempStore.Here, kept with { Start = 2027 }, default));
        Assert.IsType<Kept.Settled>(await temp.Store.As("Owner").Follow.Evaluations.Freeze(TempStore.Here, new("e", 2, "Again") { FiguresVersion = 9, Baseline = [] }, default));
        Assert.Equivalent(Asked with { Version = 2, Frozen = kept.Frozen }, await temp.Store.Follow.Evaluations.Find(TempStore.Here, "e", default), strict: true);
        Assert.Empty(await temp.Store.Follow.Evaluations.Of(TempStore.There, default));
    }

    [Fact]
    public async Task The_journal_tells_what_was_kept_and_frozen_with_the_reason_and_nothing_of_what_was_refused()
    {
        await using var temp = await Temp();
        var evaluations = temp.Store.Follow.Evaluations;
        await evaluations.Keep(TempStore.Here, Asked, default);
        await evaluations.Freeze(TempStore.Here, new("e", 1, "It is decided") { FiguresVersion = 7, Baseline = [] }, default);
        await evaluations.Keep(TempStore.Here, Asked with { Version = 2, Title = "Another" }, default);

        var lines = await temp.Store.Journal.Of(ChainKey.Of(TempStore.Here), Asked.Thing, default);

        Assert.Equal(["evaluation frozen", "evaluation kept"], lines.Select(line => line.Act).Order());
        Assert.Equal("It is decided", lines.Single(line => line.Act == "evaluation frozen").Content!.Why);
    }

    [Fact]
    public async Task What_somebody_changed_since_it_was_seen_is_not_frozen_unseen()
    {
        await using var temp = await Temp();
        var evaluations = temp.Store.Follow.Evaluations;
        await evaluations.Keep(TempStore.Here, Asked, default);
        await evaluations.Keep(TempStore.Here, Asked with { Version = 1, Start = 2029 }, default);

        Assert.IsType<Kept.Overtaken>(await evaluations.Freeze(TempStore.Here, new("e", 1, "Now") { FiguresVersion = 7, Baseline = [] }, default));
        Assert.IsType<Kept.Overtaken>(await evaluations.Freeze(TempStore.Here, new("gone", 1, "Now") { FiguresVersion = 7, Baseline = [] }, default));
        Assert.Null((await evaluations.Find(TempStore.Here, "e", default))!.Frozen);
    }

    [Fact]
    public async Task It_leaves_with_the_record_of_its_matter()
    {
        await using var temp = await Temp();
        await temp.Store.Follow.Evaluations.Keep(TempStore.Here, Asked, default);
        await temp.Store.Follow.Evaluations.Keep(TempStore.Here, Asked with { Id = "f", Matter = null }, default);
        var matter = (await temp.Store.Matters.Of(TempStore.Here, default)).Single(one => one.Id == "teeth");
        var rows = 0;

        await foreach (var part in temp.Store.Records.Single(one => one.Step == "follow").Of(TempStore.Here, matter, default))
        {
            await foreach (var _ in Assert.IsType<RecordPart.Table>(part).Rows)
            {
                rows++;
            }
        }

        Assert.Equal(1, rows);
    }

    private async Task<TempStore> Temp()
    {
        var temp = await TempStore.Make(database);
        await temp.Store.Matters.Keep(TempStore.Here, new("teeth", "Teeth", new(2026, 1, 1)), default);
        return temp;
    }
}
