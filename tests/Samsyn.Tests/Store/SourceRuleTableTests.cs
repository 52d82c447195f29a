// Rules of protection come out as they went in, are not overwritten unseen, and change what is shown, on both databases.
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Protecting;
using Samsyn.Statistics.Disclosure;

namespace Samsyn.Tests.Store;

public abstract class SourceRuleTableTests(Database database)
{
    public sealed class OnSqlite() : SourceRuleTableTests(new Database.Sqlite());

    public sealed class OnPostgreSql() : SourceRuleTableTests(new Database.PostgreSql());

    [Fact]
    public async Task Rules_come_out_as_they_went_in_and_stand_in_the_journal()
    {
        await using var temp = await TempStore.Make(database);
        var own = new SourceRule("Register") { Rule = ProtectionRule.Survey with { HidesZero = true }, Perturbed = true, Sensitive = ["sex"], SensitiveDownTo = AreaLevel.Country };
        Assert.IsType<Kept.Done>(await temp.Store.Rules.Keep(TempStore.Here, own, default));
        Assert.IsType<Kept.Done>(await temp.Store.Rules.Keep(TempStore.Here, new(""), default));
        await temp.Reopen();

        var kept = await temp.Store.Rules.Of(TempStore.Here, default);

        Assert.Equal(["", "Register"], kept.Select(rule => rule.Source));
        Assert.Equal(["sex"], kept[1].Sensitive);
        Assert.Equal(own with { Sensitive = kept[1].Sensitive, Version = 1 }, kept[1]);
        Assert.Empty(await temp.Store.Rules.Of(TempStore.There, default));
        Assert.Single(await temp.Store.Journal.Of(ChainKey.Of(TempStore.Here), new("source_rule", "Register"), default));
        Assert.Single(await temp.Store.Journal.Of(ChainKey.Of(TempStore.Here), new("source_rule", "*"), default));
    }

    [Fact]
    public async Task A_rule_that_somebody_else_has_changed_is_not_overwritten()
    {
        await using var temp = await TempStore.Make(database);
        await temp.Store.Rules.Keep(TempStore.Here, new("A"), default);
        await temp.Store.Rules.Keep(TempStore.Here, new("A") { Version = 1, Perturbed = true }, default);

        Assert.IsType<Kept.Overtaken>(await temp.Store.Rules.Keep(TempStore.Here, new("A") { Version = 1 }, default));
        Assert.True((await temp.Store.Rules.Of(TempStore.Here, default)).Single().Perturbed);
    }
}
