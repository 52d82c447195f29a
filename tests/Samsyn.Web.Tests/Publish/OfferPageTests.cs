// A region offers indicators, recipes and agendas; a municipality chooses, takes each once, and nothing it has is overwritten.
using Microsoft.Extensions.DependencyInjection;
using Samsyn.Loop;
using Samsyn.Loop.Agree;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;
using Samsyn.Web.Convene;
using Samsyn.Web.Tests.Convene;

namespace Samsyn.Web.Tests.Publish;

public sealed class OfferPageTests(SignInSite site) : IClassFixture<SignInSite>, IAsyncLifetime
{
    private static readonly CollaborationKey Region = new("offering-region");

    private Samsyn.Store.SamsynStore Store => site.Data.Store;

    public async Task InitializeAsync()
    {
        if ((await Store.Collaborations.All(default)).Any(one => one.Key == Region))
        {
            return;
        }

        await Store.Collaborations.Keep(new(Region, "offering-region", "Offering region", Invented: false), default);
        await Store.Indicators.Keep(Region, [Indicator("SMOKE", "Smokes, theirs"), Indicator("SWIM", "Swims")], default);
        await Store.Recipes.Keep(Region, new("Yearly survey", []), default);
        await Store.Agree.Dialogues.Keep(Region, new("day", "Regional day", "To hear each other") { Day = new(2026, 3, 1), Mandate = new("The council", "All", new(2026, 9, 1)), Groups = [new("g1", "Children", GroupKind.LifeStage)] }, default);
        await Store.Agree.Activities.Keep(Region, new("write", "day", ActivityKind.Writing, "What helps?") { Position = 1, Minutes = 20 }, default);
        await Store.Agree.Activities.Keep(Region, new("vote", "day", ActivityKind.Voting, "Do you agree?") { Position = 2, Of = "write" }, default);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task What_a_region_offers_is_chosen_once_and_nothing_is_overwritten()
    {
        using var strategist = site.Stranger();
        await strategist.SignIn(site.Site, Store, Role.Strategist, "Strategist");
        using var stranger = site.Stranger();
        Assert.DoesNotContain("Offering region", (await strategist.Get("/en/exempellan/choose")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Swims", (await stranger.Get("/en/offering-region/offer")).Text, StringComparison.Ordinal);

        await Store.Publications.Publish(Region, new("offer"), null, default);
        await Store.Publications.Publish(Region, new("dialogue", "day"), null, default);
        site.Site.Services.GetRequiredService<Admission>().Forget(); // what is done in the store itself the site believes two seconds later
        Assert.Contains("Swims", (await stranger.Get("/en/offering-region/offer")).Text, StringComparison.Ordinal);

        var page = await strategist.Get("/en/exempellan/choose");
        Assert.True(page.Document.QuerySelector("[value='offering-region/indicator/SMOKE']")!.HasAttribute("disabled"));
        var nothing = await strategist.Press(page, "form.edit button");
        Assert.Equal(422, nothing.Status);
        Assert.Contains("Nothing is chosen. Tick at least one thing.", nothing.Text, StringComparison.Ordinal);
        (string, string)[] all = [("take", "offering-region/indicator/SMOKE"), ("take", "offering-region/indicator/SWIM"), ("take", "offering-region/recipe/Yearly survey"), ("take", "offering-region/agenda/day"), ("take", "nobody/indicator/X")];
        var taken = await strategist.Press(page, "form.edit button", all);

        Assert.Contains("3 things are taken in. 2 you had already, or are no longer offered.", taken.Text, StringComparison.Ordinal);
        var here = (await Store.Collaborations.All(default)).Single(one => one.Slug == "exempellan").Key;
        var indicators = await Store.Indicators.Of(here, default);
        Assert.Equal("Swims", indicators.Single(one => one.Code == "SWIM").Name.In("en"));
        Assert.NotEqual("Smokes, theirs", indicators.Single(one => one.Code == "SMOKE").Name.In("en"));
        Assert.Contains(await Store.Recipes.Of(here, default), one => one.Name == "Yearly survey");
        var made = (await Store.Agree.Dialogues.Of(here, default)).Single(one => one.Title == "Regional day");
        Assert.Equal((null, false, "Children"), (made.Opened, made.Mandate.IsWhole, Assert.Single(made.Groups).Name));
        var steps = await Store.Agree.Activities.Of(here, made.Id, default);
        Assert.Equal(["What helps?", "Do you agree?"], steps.Select(one => one.Question));
        Assert.Equal(steps[0].Id, steps[1].Of);
    }

    [Fact]
    public async Task Whoever_may_not_measure_may_not_choose()
    {
        using var reader = site.Stranger();
        await reader.SignIn(site.Site, Store, Role.Reader, "Reader");

        Assert.Equal(403, (await reader.Get("/en/exempellan/choose")).Status);
    }

    private static Indicator Indicator(string code, string name) => new(code, LocalText.Same(name), new Unit.Share(100), Direction.LowerIsBetter);
}
