// An idea goes from sketch to test to learning to adopted, each stage asks for what it needs, and whoever adopts it is seen.
using Microsoft.Extensions.DependencyInjection;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Decide;
using Samsyn.Web.Convene;
using Samsyn.Web.Tests.Convene;

namespace Samsyn.Web.Tests.Decide;

public sealed class IdeaPagesTests(SignInSite site) : IClassFixture<SignInSite>
{
    private PlanShelf Shelf => site.Data.Store.Decide;

    [Fact]
    public async Task An_idea_is_sketched_tried_learned_from_and_adopted_and_each_stage_asks_for_what_it_needs()
    {
        using var strategist = await Strategist();
        var arena = await strategist.Get("/en/exempellan/plan/ideas");
        var sketched = await strategist.Press(await strategist.Get(arena.Document.QuerySelector("a.ds-button")!.GetAttribute("href")!), ".edit button", ("title", "Breakfast at school"), ("text", "Porridge at half past seven"));
        Assert.Contains("Sketch.", sketched.Document.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        var change = sketched.Document.QuerySelector("a[href$='/change']")!.GetAttribute("href")!;

        var untested = await strategist.Press(await strategist.Get(change), ".edit button", ("stage", "Test"));
        Assert.Equal(422, untested.Status);
        Assert.Contains("Write what the test is to show.", untested.Text, StringComparison.Ordinal);
        Assert.Contains("Write on which day the test begins.", untested.Text, StringComparison.Ordinal);
        var tested = await strategist.Press(untested, ".edit button", ("question", "Does one in four come?"), ("first", "2025-09-01"), ("last", "2025-12-01"));
        Assert.Contains("The test was to end on 1 December 2025. What did you learn?", tested.Document.QuerySelector(".amiss")!.TextContent, StringComparison.Ordinal);

        var unlearned = await strategist.Press(await strategist.Get(change), ".edit button", ("stage", "Learning"));
        Assert.Contains("Write what you learned, also if it did not help.", unlearned.Text, StringComparison.Ordinal);
        Assert.Contains("Answer whether it helped: yes, in part or no.", unlearned.Text, StringComparison.Ordinal);
        Assert.Equal(200, (await strategist.Press(unlearned, ".edit button", ("learned", "Few came"), ("outcome", "DidNotHelp"))).Status);

        var asked = await strategist.Press(await strategist.Get(change), ".edit button", ("stage", "Adopted"));
        Assert.Equal(422, asked.Status);
        Assert.Contains("The test showed that it did not help.", asked.Text, StringComparison.Ordinal);
        var form = await strategist.Get(change);
        var adopted = await strategist.Press(form, ".edit button", ("stage", "Adopted"), ("outcome", "Partly"));
        Assert.Contains("it is adopted, but has become no intervention of the plan", adopted.Document.QuerySelector(".amiss")!.TextContent, StringComparison.OrdinalIgnoreCase);

        var grown = await strategist.Get(adopted.Document.QuerySelector("a[href*='intervention/new']")!.GetAttribute("href")!);
        Assert.Contains("Few came", grown.Document.QuerySelector("#text")!.TextContent, StringComparison.Ordinal);
        var intervention = await strategist.Press(grown, ".edit button");
        Assert.Contains("Breakfast at school", intervention.Document.QuerySelector(".chain")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("adopted in one place", (await strategist.Get("/en/exempellan/plan/ideas")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_published_idea_is_tried_elsewhere_and_made_an_intervention_and_both_stand_at_the_idea()
    {
        var store = site.Data.Store;
        CollaborationKey other = new("idea-town");
        await store.Collaborations.Keep(new(other, "idea-town", "Idea town", Invented: false), default);
        await Shelf.Ideas.Keep(other, new() { Id = "bench", Title = "Benches on the way", Text = "A bench every hundred metres", Stage = IdeaStage.Learning, Outcome = IdeaOutcome.Helped, Learned = "More old people walk" }, default);
        await store.Publications.Publish(other, new("plan"), null, default);
        site.Site.Services.GetRequiredService<Admission>().Forget(); // what is done in the store itself the site believes two seconds later
        using var strategist = await Strategist();

        var arena = await strategist.Get("/en/exempellan/plan/ideas");
        var trying = await strategist.Press(await strategist.Get(arena.Document.QuerySelector("#others ~ ul a[href*='idea/new']")!.GetAttribute("href")!), ".edit button");
        Assert.Contains("Idea town: Benches on the way", trying.Text, StringComparison.Ordinal);
        var found = await strategist.Get("/en/exempellan/plan/learn?q=benches");
        Assert.Equal(200, (await strategist.Press(await strategist.Get(found.Document.QuerySelector(".listed a[href*='from=elsewhere']")!.GetAttribute("href")!), ".edit button")).Status);

        using var anybody = site.Stranger();
        var adopters = (await anybody.Get("/en/idea-town/plan/idea/bench")).Document.QuerySelector("[aria-labelledby=part-0]")!.TextContent;
        Assert.Contains("Tärnmarks län · Sketch", adopters, StringComparison.Ordinal);
        Assert.Contains("Tärnmarks län · Proposed", adopters, StringComparison.Ordinal);
        Assert.DoesNotContain("Make it an intervention", adopters, StringComparison.Ordinal);
        Assert.DoesNotContain("More old people walk", (await anybody.Get("/en/exempellan/plan/ideas")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_two_took_from_the_catalogue_stands_as_spread_at_both_and_on_its_page()
    {
        var store = site.Data.Store;
        CollaborationKey other = new("spread-town");
        await store.Collaborations.Keep(new(other, "spread-town", "Spread town", Invented: false), default);
        await Shelf.Interventions.Keep(other, new() { Id = "theirs", Title = "Falls", Stage = InterventionStage.Ended, Origin = "Catalogue: OLD-FALL", First = new(2024, 1, 1), Last = new(2025, 6, 30) }, default);
        var here = (await store.Collaborations.All(default)).Single(one => one.Slug == "exempellan").Key;
        await Shelf.Interventions.Keep(here, new() { Id = "ours", Title = "Falls here", Stage = InterventionStage.Running, Origin = "Catalogue: OLD-FALL" }, default);
        using var anybody = site.Stranger();
        Assert.DoesNotContain("Spread town", (await anybody.Get("/en/exempellan/plan/spread")).Text, StringComparison.Ordinal);

        await store.Publications.Publish(other, new("plan"), null, default);
        site.Site.Services.GetRequiredService<Admission>().Forget();

        var page = (await anybody.Get("/en/exempellan/plan/spread")).Text;
        Assert.Contains("1 doing it · 0 decided · 1 ended · 0 given up", page, StringComparison.Ordinal);
        Assert.Contains("from 1 January 2024 · to 30 June 2025", page, StringComparison.Ordinal);
        Assert.Contains("Spread town", (await anybody.Get("/en/exempellan/plan/intervention/ours")).Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<SiteVisitor> Strategist()
    {
        var strategist = site.Stranger();
        await strategist.SignIn(site.Site, site.Data.Store, Role.Strategist, "Strategist");
        return strategist;
    }
}
