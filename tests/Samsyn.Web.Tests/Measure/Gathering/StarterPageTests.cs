// A set of indicators is looked at, switched on in one act, and not twice; what nobody has found is said.
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Gathering;

namespace Samsyn.Web.Tests.Measure.Gathering;

public sealed class StarterPageTests(GatheringSite site) : IClassFixture<GatheringSite>
{
    private const string Sets = $"{GatheringSite.Here}/sources/sets";

    [Fact]
    public async Task The_sets_are_listed_and_each_says_what_nobody_has_found()
    {
        var sets = await site.Owner.Get(Sets);
        Assert.Equal(5, sets.Document.QuerySelectorAll(".listed a").Length);
        Assert.Contains("35 indicators, 5 of which are at no source that we have found", sets.Text, StringComparison.Ordinal);

        var core = await site.Owner.Get($"{Sets}/swedish-core");
        Assert.Contains("Demands and control at work", core.Text, StringComparison.Ordinal);
        Assert.Contains("no source found", core.Text, StringComparison.Ordinal);
        Assert.Contains("lower (as regions and municipalities follow it)", core.Text, StringComparison.Ordinal);
        Assert.Equal(404, (await site.Owner.Get($"{Sets}/nothing")).Status);
    }

    [Fact]
    public async Task A_set_is_switched_on_in_one_act_and_only_once()
    {
        var page = await site.Owner.Get($"{Sets}/strategy-for-health");
        Assert.Contains("Target: 10 fewer per 1,000 by 2022", page.Text, StringComparison.Ordinal);

        var on = await site.Owner.Press(page, "main form button");

        Assert.Contains("Switched on", on.Lead, StringComparison.Ordinal);
        Assert.Null(on.Document.QuerySelector("main form"));
        await site.Owner.Press(page, "main form button");
        var made = Assert.Single(await Subscriptions(), one => one.Name.StartsWith("Strategy for health", StringComparison.Ordinal));
        Assert.Equal((true, "kolada", "N00973,N15428,N20402,N80401"), (made.Begun, made.Service.Id, made.Query.Table));
        Assert.Contains("9901", made.Places);
        var falls = (await site.Data.Store.Indicators.Of((await site.Data.Collaboration()).Key, default)).Single(one => one.Code == "N20402");
        Assert.Equal(("Faldskader, 80 år og derover", new Unit.Share(100_000), Direction.LowerIsBetter), (falls.Name.In("da"), falls.Unit, falls.Direction));
    }

    [Fact]
    public async Task Folders_that_hold_no_table_for_the_set_are_told()
    {
        await site.Owner.Press(await site.Owner.Get($"{Sets}/equity"), "main form button");

        var looked = await site.Until($"{Sets}/equity", page => page.Text.Contains("7 folders have been looked into", StringComparison.Ordinal));

        Assert.Contains("7 folders have been looked into", looked.Text, StringComparison.Ordinal);
        Assert.Equal(7, looked.Document.QuerySelectorAll("main > .content > ul:not(.listed) > li").Length);
        Assert.Contains((await Subscriptions()).SelectMany(one => one.Tables), table => table == "U65862");
    }

    [Fact]
    public async Task The_danish_profile_keeps_a_recipe_and_leads_to_the_import()
    {
        var kept = await site.Owner.Press(await site.Owner.Get($"{Sets}/danish-health-profile"), "main form button");

        Assert.Contains("The recipe is kept", kept.Text, StringComparison.Ordinal);
        Assert.NotNull(kept.Document.QuerySelector("main a[href$='/import']"));
        Assert.Contains(await site.Data.Store.Recipes.Of((await site.Data.Collaboration()).Key, default), one => one.Name == "Den nationale sundhedsprofil 2025");
    }

    private async Task<IReadOnlyList<Subscription>> Subscriptions() => await site.Data.Store.Gathering.Subscriptions.Of((await site.Data.Collaboration()).Key, default);
}
