// Frameworks as a strategist uses them: held against each other, made one's own, and targets adopted once with a place, a year and a change of one's own.
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Decide;
using Samsyn.Loop.Measure;
using Samsyn.Web.Tests.Convene;

namespace Samsyn.Web.Tests.Decide;

public sealed class FrameworkPagesTests(SignInSite site) : IClassFixture<SignInSite>, IAsyncLifetime
{
    private const string Frameworks = "/en/exempellan/plan/frameworks";

    private PlanShelf Shelf => site.Data.Store.Decide;

    [Fact]
    public async Task All_are_listed_with_their_versions_and_two_are_held_against_each_other()
    {
        using var visitor = site.Stranger();

        var page = await visitor.Get($"{Frameworks}?from=dk-domains-2020&to=se-areas-2018");

        Assert.Contains("2020 · Sundhedsstyrelsen · 12 areas", page.Text, StringComparison.Ordinal);
        var rows = page.Document.QuerySelectorAll("tbody tr").Select(row => string.Join(" | ", row.Children.Select(cell => cell.TextContent.Trim()))).ToList();
        Assert.Equal(12, rows.Count);
        Assert.Contains("A. Children's early development | Conditions in early life | 1. Conditions in early life", rows);
        Assert.Contains("J. Infections | No equal among the eight areas | No equal", rows);
        Assert.Empty((await visitor.Get($"{Frameworks}?from=nothing&to=%22")).Document.QuerySelectorAll("tbody tr"));
        Assert.Equal(404, (await visitor.Get($"{Frameworks}/nothing")).Status);
    }

    [Theory]
    [InlineData("se-skl-2013", "23 measures. Their wording is not known here")]
    [InlineData("se-strategy-2017", "the other 18 are not known here")]
    public async Task What_is_not_known_of_one_is_said(string id, string said)
    {
        using var visitor = site.Stranger();

        Assert.Contains(said, (await visitor.Get($"{Frameworks}/{id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Targets_are_adopted_once_with_all_that_is_wrong_told_at_once()
    {
        using var strategist = await Strategist();
        var choosing = await strategist.Get($"{Frameworks}/se-strategy-2017");
        Assert.Equal(4, choosing.Document.QuerySelectorAll("[name=adopt]").Length);
        var form = await strategist.Get($"{Frameworks}/se-strategy-2017?adopt=caries-3&adopt=falls-80&adopt=nothing");
        Assert.Equal(("2", "-10"), (form.Document.QuerySelector("#caries-3-value")!.GetAttribute("value"), form.Document.QuerySelector("#falls-80-value")!.GetAttribute("value")));

        var flawed = await strategist.Press(
            form, ".edit button", ("caries-3-indicator", "CARIES3"), ("caries-3-area", "99"), ("caries-3-value", "-2"), ("caries-3-year", "2022"), ("falls-80-area", ""), ("falls-80-baseline-year", "2099"), ("falls-80-value", "many"), ("falls-80-year", "2030"));
        Assert.Equal(422, flawed.Status);
        Assert.Contains("The target is +2 percentage points. Write a change in the same direction.", flawed.Document.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("2022 has passed. Write a year to come.", flawed.Text, StringComparison.Ordinal);
        Assert.Contains("Choose something in “Place”.", flawed.Text, StringComparison.Ordinal);
        Assert.Contains("“many” cannot be read as one number", flawed.Text, StringComparison.Ordinal);
        (string, string)[] mended = [("caries-3-value", "1,5"), ("caries-3-year", "2030"), ("caries-3-baseline", "94,5"), ("caries-3-baseline-year", "2024"), ("falls-80-area", "9901"), ("falls-80-baseline-year", ""), ("falls-80-value", "-10"), ("falls-80-year", "2031")];
        var adopted = await strategist.Press(flawed, ".edit button", mended);
        var again = await strategist.Press(flawed, ".edit button", mended);

        Assert.Contains("The goals now stand in the plan.", adopted.Text, StringComparison.Ordinal);
        Assert.Contains("It is adopted already. Nothing was made twice.", again.Text, StringComparison.Ordinal);
        Assert.Equal(2, again.Document.QuerySelectorAll("[name=adopt]").Length);
        var goals = (await Shelf.Goals.Of(Here, default)).Where(one => one.Framework is not null).OrderBy(one => one.Framework, StringComparer.Ordinal).ToList();
        Assert.Equal(["se-strategy-2017/caries-3", "se-strategy-2017/falls-80"], goals.Select(one => one.Framework));
        Assert.Equal(new Target("99", 2030, 1.5, IsChange: true) { Baseline = 94.5, BaselineYear = 2024 }, goals[0].Targets.Single());
        Assert.Equal(("CARIES3", Direction.HigherIsBetter, Direction.LowerIsBetter, GoalStage.Proposed), (goals[0].Indicator, goals[0].Direction, goals[1].Direction, goals[1].Stage));
        Assert.DoesNotContain(await Shelf.Links.Of(Here, default), link => link.To == goals[0].Thing);
        var page = await strategist.Get("/en/exempellan/plan/goal/se-strategy-2017-falls-80");
        Assert.Contains("Strategi för hälsa (Sweden)", page.Text, StringComparison.Ordinal);
        Assert.Contains("−10 per 1,000 by 2022", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_indicator_that_counts_of_another_number_is_told_what_the_change_is_there()
    {
        await site.Data.Store.Indicators.Keep(Here, [new("FALLS", LocalText.Same("Falls"), new Unit.Share(100_000), Direction.LowerIsBetter)], default);
        using var strategist = await Strategist();

        var told = await strategist.Press(
            await strategist.Get($"{Frameworks}/se-strategy-2017?adopt=grade-9"), ".edit button", ("grade-9-indicator", "FALLS"), ("grade-9-area", "99"), ("grade-9-year", "2030"));

        Assert.Contains("The indicator counts per 100,000: +2 percentage points is +2,000 per 100,000 there.", told.Document.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Choosing_nothing_adopts_nothing_and_a_reader_cannot_adopt()
    {
        using var strategist = await Strategist();
        using var visitor = site.Stranger();
        var form = await strategist.Get($"{Frameworks}/se-strategy-2017?adopt=newcomers-90");

        using var none = await strategist.Post($"{Frameworks}/se-strategy-2017/adopt", ("__RequestVerificationToken", form.Token));
        Assert.EndsWith("?done=none", none.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Empty((await visitor.Get($"{Frameworks}/se-strategy-2017?adopt=newcomers-90")).Document.QuerySelectorAll("[name=adopt]"));
    }

    [Fact]
    public async Task A_framework_of_ones_own_is_begun_from_a_known_one_filled_in_and_held_against_another()
    {
        using var strategist = await Strategist();
        var form = await strategist.Get((await strategist.Get($"{Frameworks}/se-goteborg-2018")).Document.QuerySelectorAll(".back a").Single(link => link.TextContent == "Make one of your own from this").GetAttribute("href")!);
        Assert.Equal("Conditions for work", form.Document.QuerySelector("#name-2")!.GetAttribute("value"));

        (string, string)[] rows = [("title", "Our four goals"), ("year", "2026"), ("code", "1"), ("name", "Growing up"), ("about-1", "EarlyLife"), ("about-2", "Steering"), ("about-3", ""), ("about-4", "")];
        var twice = await strategist.Press(form, ".edit button", [.. rows, ("code", "1"), ("name", ""), ("about-1", "Work"), ("about-2", ""), ("about-3", ""), ("about-4", "")]);
        Assert.Equal(422, twice.Status);
        Assert.Contains("The number 1 stands in two rows.", twice.Text, StringComparison.Ordinal);
        var page = await strategist.Press(form, ".edit button", [.. rows, ("code", "2"), ("name", "Health of its own"), ("about-1", ""), ("about-2", ""), ("about-3", ""), ("about-4", "")]);

        Assert.Contains("2. Health of its own", page.Text, StringComparison.Ordinal);
        Assert.Contains("No equal among the eight areas", page.Text, StringComparison.Ordinal);
        var own = (await Shelf.Frameworks.Of(Here, default)).Single();
        Assert.DoesNotContain(await Shelf.Links.Of(Here, default), link => link.To == own.Thing);
        var across = await strategist.Get($"{Frameworks}?from={own.Id}&to=se-skl-2013");
        Assert.Contains("1. Build equity in health into all policy and ordinary steering", across.Document.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Our four goals", (await strategist.Get(Frameworks)).Document.QuerySelector(".listed")!.TextContent, StringComparison.Ordinal);
    }

    private CollaborationKey Here { get; set; } = new("");

    public async Task InitializeAsync() => Here = (await site.Data.Collaboration()).Key;

    public Task DisposeAsync() => Task.CompletedTask;

    private async Task<SiteVisitor> Strategist()
    {
        var strategist = site.Stranger();
        await strategist.SignIn(site.Site, site.Data.Store, Role.Strategist, "Strategist");
        return strategist;
    }
}
