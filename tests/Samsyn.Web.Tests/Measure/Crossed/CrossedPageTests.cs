// Crossed groups: found among the figures, laid beside what their parts add up to, and a sentence where that cannot be.
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Statistics;
using Samsyn.Statistics.Decomposition;
using Samsyn.Web.Measure.Crossed;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Tests.Measure.Crossed;

public sealed class CrossedPageTests(StoreSite site) : IClassFixture<StoreSite>
{
    private static readonly Indicator Smoking = new("SMOKES", LocalText.Same("Smokes"), new Unit.Share(100), Direction.LowerIsBetter);

    private static readonly string[] Sexes = ["w", "m"];

    private static readonly string[] Steps = ["s", "l", "x"];

    private static readonly Dimension[] Known =
    [
        new("sex", LocalText.Same("Sex"), false, [new("w", LocalText.Same("Women")), new("m", LocalText.Same("Men"))]),
        new("education", LocalText.Same("Schooling"), true, [new("s", LocalText.Same("Short")), new("l", LocalText.Same("Long"))]),
    ];

    [Fact]
    public void The_latest_crossing_is_found_and_named()
    {
        var found = CrossedStrata.Of(Smoking, Known, [.. Crossing(2021, 2), .. Crossing(2023, 3), One(2023, Stratum.Of("sex", "w"), 12)], Language.English)!;

        Assert.Equal(Period.Year(2023), found.Period);
        Assert.Equal(["education", "sex"], found.Dimensions.Select(one => one.Code));
        var view = Assert.IsType<Intersections.Found>(found.View);
        Assert.Equal("Short, Women", view.Strata[0].Name);
        Assert.NotNull(view.BetweenStrata);
    }

    [Fact]
    public void What_is_withheld_is_left_out_and_counted()
    {
        var hidden = new Observation(new("SMOKES", "01", Period.Year(2023), Stratum.Of([("sex", "w"), ("education", "x")])), new Figure.Withheld());

        Assert.Equal(1, CrossedStrata.Of(Smoking, Known, [.. Crossing(2023, 3), hidden], Language.English)!.LeftOut);
    }

    [Fact]
    public void Hardly_more_crossings_than_parts_is_said()
    {
        var found = CrossedStrata.Of(Smoking, Known, Crossing(2023, 2), Language.English);

        Assert.Equal(new Intersections.NotPossible(IntersectionObstacle.TooFewStrata), found!.View);
        Assert.All(Language.All, language => Assert.NotEqual("", new CrossedWords(language).Lead(new(Smoking, new Area("01", "A", AreaLevel.Municipality), found))));
        Assert.Equal(4, found.Figures.Count); // what was measured is shown all the same
        Assert.All(found.Figures, one => Assert.IsType<Figure.Known>(one.Figure));
    }

    [Fact]
    public void A_share_is_never_written_as_less_than_nobody_and_what_cannot_be_told_is_said()
    {
        var words = new CrossedWords(Language.English);
        var explained = new Intersections.Found([], 0.01, 0.5) { ExplainedByParts = new(1, new(-28.75, 1, 0.95, Promise.Approximate)) };

        Assert.Equal("3.2 (0.0 to 7.2)", words.WithBounds(new Unit.Share(100).Within(Estimate.Normal(3.2, 2.04))));
        Assert.Equal("3.2 (−0.8 to 7.2)", words.WithBounds(new Unit.Mean(LocalText.Same("years")).Within(Estimate.Normal(3.2, 2.04))));
        Assert.Contains("cannot be told", words.Second(explained), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_crossed_figures_there_is_nothing() => Assert.Null(CrossedStrata.Of(Smoking, Known, [One(2023, Stratum.Of("sex", "w"), 12)], Language.English));

    [Fact]
    public async Task A_place_without_crossed_figures_teaches_what_to_import()
    {
        var indicator = (await site.Data.Observations())[0].Key.Indicator;

        var page = await site.Get($"/en/exempellan/indicator/{indicator}/crossed");

        Assert.Equal(200, page.Status);
        Assert.Contains("where groups cross", page.Heading, StringComparison.Ordinal);
        Assert.Equal(404, (await site.Get("/en/exempellan/indicator/nothing/crossed")).Status);
    }

    [Fact]
    public async Task The_table_says_each_group_in_each_language()
    {
        var found = CrossedStrata.Of(Smoking, Known, Crossing(2023, 3), Language.English);

        foreach (var language in Language.All)
        {
            var frame = new Frame(Sample.Collaboration, new(language, "vik"), Section.Other, address => address.Crossed("SMOKES", "01"));
            var html = await Html.Of(CrossedView.Of(frame, new(Smoking, Sample.County, found), new CrossedWords(language)));
            Assert.Equal(1 + 6, html.Split("<tr>").Length - 1);
        }
    }

    private static Observation[] Crossing(int year, int steps) =>
    [
        .. from sex in Sexes
           from step in Steps.Take(steps)
           select One(year, Stratum.Of([("sex", sex), ("education", step)]), 10 + (sex == "w" ? 4 : 0) + (6 * Array.IndexOf(Steps, step))),
    ];

    private static Observation One(int year, Stratum stratum, double value) =>
        new(new("SMOKES", "01", Period.Year(year), stratum), new Figure.Known(Estimate.Normal(value, 1.5))) { Population = 400 };
}
