// The catalogue of interventions, filtered and taken into a plan: what is said of effects is marked as a first judgement everywhere.
using Samsyn.Loop.Agree;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Decide;
using Samsyn.Web.Tests.Convene;

namespace Samsyn.Web.Tests.Decide;

public sealed class CataloguePageTests(SignInSite site) : IClassFixture<SignInSite>
{
    private const string Catalogue = "/en/exempellan/plan/catalogue";

    [Theory]
    [InlineData("", 49)]
    [InlineData("?determinant=steering", 10)]
    [InlineData("?determinant=Income", 3)]
    [InlineData("?determinant=Income&stage=70-", 1)]
    [InlineData("?directness=Indirect", 13)]
    [InlineData("?determinant=steering&directness=Direct", 0)]
    [InlineData("?determinant=9&stage=x&directness=%22", 49)]
    public async Task It_is_filtered_by_area_part_of_life_and_directness_and_what_is_unknown_filters_nothing(string asked, int found)
    {
        using var visitor = site.Stranger();

        var page = await visitor.Get($"{Catalogue}{asked}");

        Assert.Equal(found, page.Document.QuerySelectorAll(".catalogue > li").Length);
        Assert.Equal(found, page.Document.QuerySelectorAll(".catalogue > li").Count(one => one.TextContent.Contains("A coarse first judgement: ", StringComparison.Ordinal)));
        Assert.Empty(page.Document.QuerySelectorAll(".catalogue .ds-button"));
    }

    [Theory]
    [InlineData("sv", "En grov första bedömning", "Förebyggande hembesök")]
    [InlineData("da", "En grov første vurdering", "Forebyggende hjemmebesøg")]
    public async Task It_reads_in_each_language(string language, string mark, string title)
    {
        using var visitor = site.Stranger();

        var page = await visitor.Get($"/{language}/exempellan/plan/catalogue?stage=70-");

        Assert.Contains(mark, page.Text, StringComparison.Ordinal);
        Assert.Contains(title, page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_is_taken_in_fills_the_form_and_its_page_says_that_nobody_has_reviewed_it()
    {
        var here = await site.Data.Collaboration();
        using var strategist = site.Stranger();
        await strategist.SignIn(site.Site, site.Data.Store, Role.Strategist, "Strategist");
        var list = await strategist.Get($"{Catalogue}?determinant=HealthCare&stage=70-");

        var form = await strategist.Get(list.Document.QuerySelector("#OLD-FALL .ds-button")!.GetAttribute("href")!);
        Assert.Contains("From the catalogue: Fall prevention", form.Text, StringComparison.Ordinal);
        var page = await strategist.Press(form, ".edit button", ("lead", "body/granforsa-ks"));

        Assert.Contains("Nobody has reviewed what is said of its effect.", page.Text, StringComparison.Ordinal);
        Assert.Contains("It is not tied to any challenge or recommendation.", page.Text, StringComparison.Ordinal);
        Assert.Contains("A coarse first judgement", page.Text, StringComparison.Ordinal);
        var taken = (await site.Data.Store.Decide.Interventions.Of(here.Key, default)).Single(one => one.Origin == "Catalogue: OLD-FALL");
        Assert.Equal((EvidenceStrength.Strong, Approach.Proportionate, "70-"), (taken.Evidence.Strength, taken.Approach, taken.LifeStages.Single()));
        Assert.Equal([Determinant.Habits, Determinant.HealthCare], taken.Determinants);
        Assert.Contains("In the plan: Fall prevention", (await strategist.Get(Catalogue)).Document.QuerySelector("#OLD-FALL")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_that_is_not_there_opens_an_empty_form()
    {
        using var strategist = site.Stranger();
        await strategist.SignIn(site.Site, site.Data.Store, Role.Strategist, "Strategist");

        var form = await strategist.Get("/en/exempellan/plan/intervention/new?from=catalogue/NOTHING");

        Assert.Equal("", form.Document.QuerySelector("#title")!.GetAttribute("value"));
    }
}
