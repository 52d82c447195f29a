// The first page: what it reads like, what it says when little is known, and how it is asked for.
using Microsoft.AspNetCore.Http.HttpResults;
using Samsyn.Loop.Measure;
using Samsyn.Web.Measure;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Tests.Measure;

public sealed class RankingPageTests
{
    private static readonly CancellationToken Stop = CancellationToken.None;

    public static TheoryData<string> Languages => [.. Language.All.Select(language => language.Code)];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task The_page_reads_as_approved(string code)
    {
        Assert.True(Language.TryParse(code, out var language));

        var html = await Html.Of(RankingView.Of(Sample.Frame(language), Sample.Shown, new RankingWords(language)));

        Golden.Matches(html, $"ranking.{code}.html");
    }

    [Fact]
    public void The_sentence_says_what_how_much_between_whom_and_with_what_bounds()
    {
        var words = new RankingWords(Language.Swedish);

        Assert.Equal(
            "I Viks län är ojämlikheten i hälsa störst för ”Röker dagligen” efter utbildning: 2,1 gånger så vanligt längst ned på trappan som högst upp (1,7 till 2,6).",
            words.Lead(Sample.County, Sample.Rankings[0].Gaps[0], 2));
    }

    [Fact]
    public void A_ratio_between_two_groups_names_them()
    {
        Assert.Equal(
            "2.1 times as common among men as among women (1.7 to 2.6)",
            new RankingWords(Language.English).RatioSaid(Sample.Gap(Sample.BySex, Certainty.Sure)));
    }

    [Fact]
    public void When_no_gap_can_be_told_from_chance_the_page_says_so_as_a_result()
    {
        var unsure = new RankingShown(
            [new(Sample.County, RankingOrder.Relative, [Sample.Gap(Sample.BySex, Certainty.CannotSay)], [])], RankingOrder.Relative, []);

        Assert.Null(unsure.Greatest(RankingOrder.Relative));
        Assert.Contains("kan vi inte säga", new RankingWords(Language.Swedish).Lead(Sample.County, null, 1), StringComparison.Ordinal);
        Assert.Equal("Kan inte sägas", new RankingFacts(Language.Swedish).Of(unsure)[0].Number);
    }

    [Fact]
    public async Task Women_and_men_stand_before_all_other_groups_and_a_missing_split_is_stated()
    {
        var html = await Html.Of(RankingView.Of(Sample.Frame(Language.English), Sample.Shown, new RankingWords(Language.English)));

        var (sexes, others) = (html.IndexOf("id=\"women-and-men\"", StringComparison.Ordinal), html.IndexOf("id=\"other-groups\"", StringComparison.Ordinal));
        Assert.True(sexes > 0 && sexes < others);
        Assert.Contains("No figures for women and men: Vaccinated children.", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_says_whether_the_orders_agree()
    {
        var turned = Sample.Shown with { Orders = [Sample.Rankings[0], Sample.Rankings[1] with { Gaps = [.. Sample.Rankings[1].Gaps.Reverse()] }] };
        var words = new RankingWords(Language.English);

        Assert.Equal("All three put the same gap first.", words.OrdersSaid(Sample.Shown));
        Assert.Equal(words.OrderChanges, words.OrdersSaid(turned));
    }

    [Fact]
    public void A_gap_that_may_be_none_at_all_opens_no_meeting_while_more_is_known_of_another()
    {
        var wild = Sample.Gap(Sample.BySex, Certainty.Probably) with { Relative = new(Samsyn.Statistics.Inequality.SummaryMeasure.R, new(8.6, new(0.5, 151)), 2, []) };
        var known = Sample.Gap(Sample.ByEducation(), Certainty.Sure);
        RankingShown Shown(params Gap[] gaps) => new([new(Sample.County, RankingOrder.Relative, gaps, [])], RankingOrder.Relative, [Sample.County]);

        Assert.Same(known, Shown(wild, known).Greatest(RankingOrder.Relative));
        Assert.Same(wild, Shown(wild).Greatest(RankingOrder.Relative));
        Assert.Equal("Probable that the groups differ, but not by how much.", new RankingWords(Language.English).Sure(wild));
    }

    [Fact]
    public async Task A_place_without_figures_teaches_what_the_page_will_show()
    {
        var nothing = new RankingShown([new(Sample.County, RankingOrder.Relative, [], [])], RankingOrder.Relative, [Sample.County]);

        var html = await Html.Of(RankingView.Of(Sample.Frame(Language.Danish), nothing, new RankingWords(Language.Danish)));

        Assert.Contains("Begynd med en fil", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<table", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/da/vik/import\">Indlæs en fil</a>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_there_is_not_found()
    {
        var store = new ExampleStore();
        var places = new Places(store, store);

        var unknownSlug = await RankingPage.Show(new(Language.Swedish, "nowhere", null, null), places, ExampleStore.Board(), NoStrips.Reader, Stop);
        var unknownArea = await RankingPage.Show(new(Language.Swedish, "exempellan", "0000", null), places, ExampleStore.Board(), NoStrips.Reader, Stop);

        Assert.IsType<NotFound>(unknownSlug.Result);
        Assert.IsType<NotFound>(unknownArea.Result);
    }

    [Fact]
    public async Task Without_a_place_the_page_is_about_the_top_one_in_the_order_asked_for()
    {
        var store = new ExampleStore();

        var answer = await RankingPage.Show(new(Language.Swedish, "exempellan", null, "persons"), new(store, store), ExampleStore.Board(), NoStrips.Reader, Stop);

        var view = Assert.IsType<RazorComponentResult<RankingView>>(answer.Result);
        var shown = Assert.IsType<RankingShown>(view.Parameters["Shown"]);
        Assert.Equal(AreaLevel.Region, shown.Ranking!.Area.Level);
        Assert.Equal(RankingOrder.Persons, shown.Ranking.Order);
    }
}
