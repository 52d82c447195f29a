// What others have published is found, taken in with its origin kept, and shown to those it came from; what is not published is not.
using Microsoft.Extensions.DependencyInjection;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Decide;
using Samsyn.Web.Convene;
using Samsyn.Web.Tests.Convene;

namespace Samsyn.Web.Tests.Decide;

public sealed class LearnPageTests(SignInSite site) : IClassFixture<SignInSite>
{
    [Fact]
    public async Task A_published_intervention_is_taken_in_with_its_origin_and_those_it_came_from_see_it()
    {
        var store = site.Data.Store;
        CollaborationKey other = new("other-town");
        await store.Collaborations.Keep(new(other, "other-town", "Other town", Invented: false), default);
        await store.Decide.Interventions.Keep(other, new() { Id = "walk", Title = "Walking school bus", Text = "Children walk together", Stage = InterventionStage.Dropped, Lead = new("body", "theirs"), Dose = "Every day" }, default);
        using var strategist = site.Stranger();
        await strategist.SignIn(site.Site, store, Role.Strategist, "Strategist");
        Assert.DoesNotContain("Walking school bus", (await strategist.Get("/en/exempellan/plan/learn?q=walking")).Text, StringComparison.Ordinal);

        await store.Publications.Publish(other, new("plan"), null, default);
        site.Site.Services.GetRequiredService<Admission>().Forget(); // what is done in the store itself the site believes two seconds later
        var found = await strategist.Get("/en/exempellan/plan/learn?q=WALKING+together");
        Assert.Contains("Other town · Given up", found.Text, StringComparison.Ordinal);
        var form = await strategist.Get(found.Document.QuerySelector(".listed a[href*=\"from=elsewhere\"]")!.GetAttribute("href")!);
        Assert.Equal("Every day", form.Document.QuerySelector("#dose")!.GetAttribute("value"));
        var kept = await strategist.Press(form, ".edit button");

        Assert.Equal(200, kept.Status);
        Assert.Contains("Other town: Walking school bus", kept.Document.QuerySelector(".chain")!.TextContent, StringComparison.Ordinal);
        var here = (await store.Collaborations.All(default)).Single(one => one.Slug == "exempellan").Key;
        var taken = (await store.Decide.Interventions.Of(here, default)).Single(one => one.Title == "Walking school bus");
        Assert.Equal((InterventionStage.Proposed, null, "Other town: Walking school bus"), (taken.Stage, taken.Lead, taken.Origin));
        using var anybody = site.Stranger();
        var theirs = await anybody.Get("/en/other-town/plan/learn");
        Assert.Contains("Walking school bus", theirs.Document.QuerySelector("[aria-labelledby=taken]")!.TextContent, StringComparison.Ordinal);

        // Once it is taken back, the tie stays and shows as broken.
        await store.Publications.Withdraw(other, new("plan"), null, default);
        Assert.Contains("Broken link:", (await strategist.Get($"/en/exempellan/plan/intervention/{taken.Id}")).Document.QuerySelector(".chain")!.TextContent, StringComparison.Ordinal);
    }
}
