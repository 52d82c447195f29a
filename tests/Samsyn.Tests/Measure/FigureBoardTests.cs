// Pictures, profiles and trends; and that what is computed is remembered until a figure has changed.
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Example;

namespace Samsyn.Tests.Measure;

public sealed class FigureBoardTests
{
    [Fact]
    public async Task What_is_computed_is_remembered_until_a_figure_has_changed()
    {
        var shelves = new Shelves(Town.Catalogue, [Town.InNorth(Town.Health, 2024, ("sex", "women"), 70), Town.InNorth(Town.Health, 2024, ("sex", "men"), 77)]);
        var board = shelves.Board;

        await board.Ranking(Shelves.Ours, "0101", RankingOrder.Relative, CancellationToken.None);
        var asked = shelves.Asked;
        await board.Ranking(Shelves.Ours, "0101", RankingOrder.Persons, CancellationToken.None);
        Assert.Equal(asked, shelves.Asked);

        shelves.Changes = 2; // an act that changes nothing the ranking rests on
        await board.Ranking(Shelves.Ours, "0101", RankingOrder.Relative, CancellationToken.None);
        Assert.Equal(asked, shelves.Asked);

        (shelves.Kept, shelves.Figures, shelves.Changes) = ([], 2, 3);
        Assert.Empty((await board.Ranking(Shelves.Ours, "0101", RankingOrder.Relative, CancellationToken.None)).Gaps);
    }

    [Fact]
    public void A_catalogue_is_the_same_by_what_it_says_and_not_by_where_it_was_read()
    {
        var known = Town.Catalogue;
        var again = known with { Dimensions = [.. known.Dimensions.Select(one => one with { Subgroups = [.. one.Subgroups] })] };

        Assert.True(known.SameAs(again));
        Assert.False(known.SameAs(known with { Indicators = [known.Indicators[0] with { Name = new("Annat") }, .. known.Indicators.Skip(1)] }));
        Assert.False(known.SameAs(known with { Areas = [known.Areas[0] with { Name = "Annan" }, .. known.Areas.Skip(1)] }));
        Assert.False(known.SameAs(known with { Dimensions = [known.Dimensions[0] with { Subgroups = [.. known.Dimensions[0].Subgroups.Reverse()] }, .. known.Dimensions.Skip(1)] }));
    }

    [Fact]
    public async Task A_picture_begins_with_women_and_men_at_the_latest_time()
    {
        var picture = await Picture(
            new("health", "0101"),
            Town.InNorth(Town.Health, 2023, ("sex", "women"), 70), Town.InNorth(Town.Health, 2023, ("sex", "men"), 77),
            Town.InNorth(Town.Health, 2024, ("education", "short"), 60), Town.InNorth(Town.Health, 2024, ("education", "middle"), 70),
            Town.InNorth(Town.Health, 2024, ("education", "long"), 80));

        Assert.Equal(["sex", "education"], picture!.Dimensions.Select(dimension => dimension.Code));
        Assert.Equal(("sex", "2023"), (picture.Split!.Dimension.Code, picture.Split.Period.Code()));
        Assert.NotNull(picture.Gap);
        Assert.NotEmpty(picture.Summaries);
    }

    [Fact]
    public async Task A_gap_is_as_sure_on_its_own_page_as_in_the_ranking()
    {
        var shelves = new Shelves(
            Town.Catalogue,
            [
                Town.InNorth(Town.Health, 2024, ("sex", "women"), 70), Town.InNorth(Town.Health, 2024, ("sex", "men"), 72.7),
                Town.InNorth(Town.Smoking, 2024, ("sex", "women"), 10), Town.InNorth(Town.Smoking, 2024, ("sex", "men"), 10.1),
            ]);

        var ranking = await shelves.Board.Ranking(Shelves.Ours, "0101", RankingOrder.Relative, CancellationToken.None);
        var picture = await shelves.Board.Indicator(Shelves.Ours, new("health", "0101"), CancellationToken.None);

        var ranked = ranking.Gaps.Single(gap => gap.Split.Indicator == Town.Health);
        Assert.Equal((ranked.Certainty, ranked.AdjustedP), (picture!.Gap!.Certainty, picture.Gap.AdjustedP));
    }

    [Fact]
    public async Task What_is_not_measured_has_no_picture()
    {
        Assert.Null(await Picture(new("health", "0101")));
        Assert.Null(await Picture(new("no-such", "0101")));
        Assert.Null(await Picture(new("health", "9999")));
    }

    [Theory]
    [InlineData(70, 72, 74, 76, Turn.Narrowing)]
    [InlineData(76, 74, 72, 70, Turn.Widening)]
    [InlineData(73, 74, 73, 74, Turn.CannotSay)]
    [InlineData(76, 78, 82, 84, Turn.Crossing)]
    [InlineData(84, 82, 78, 76, Turn.Crossing)]
    [InlineData(79.9, 80.1, 79.9, 80.1, Turn.CannotSay)]
    public async Task A_gap_that_moves_surely_has_a_trend(double first, double second, double third, double fourth, Turn turn)
    {
        var picture = await Picture(
            new("health", "0101"),
            [
                .. new[] { first, second, third, fourth }.Index().SelectMany(year => (Observation[])
                [
                    Town.Asked(Town.Health, Town.North, Period.Year(2020 + year.Index), Stratum.Of("sex", "women"), (year.Item, 20_000)),
                    Town.Asked(Town.Health, Town.North, Period.Year(2020 + year.Index), Stratum.Of("sex", "men"), (80, 20_000)),
                ]),
            ]);

        Assert.Equal(turn, picture!.Gap!.Trend.Turn);
        Assert.Equal(4, picture.Gap.Trend.Points.Count);
    }

    [Fact]
    public async Task Spans_that_overlap_are_not_counted_twice_in_a_trend()
    {
        var picture = await Picture(
            new("health", "0101"),
            [
                .. Enumerable.Range(2015, 7).SelectMany(start => new[] { ("women", 70), ("men", 77) }.Select(sex =>
                    Town.Asked(Town.Health, Town.North, Period.Span(start, start + 3), Stratum.Of("sex", sex.Item1), (sex.Item2, 2_000)))),
            ]);

        Assert.Equal(["2017-2020", "2021-2024"], picture!.Gap!.Trend.Points.Select(point => point.Period.Code()));
        Assert.Equal(Turn.CannotSay, picture.Gap.Trend.Turn);
    }

    // Education without order: three groups that draw nearer, 10 points apart to 2; then further apart again
    [Theory]
    [InlineData(10, 7, 5, 2, Turn.Narrowing)]
    [InlineData(2, 5, 7, 10, Turn.Widening)]
    [InlineData(6, 6, 6, 6, Turn.CannotSay)]
    public async Task Many_groups_without_order_that_draw_nearer_have_a_trend(double first, double second, double third, double fourth, Turn turn)
    {
        var district = new Dimension("district", LocalText.Same("District"), false, [new("a", LocalText.Same("a")), new("b", LocalText.Same("b")), new("c", LocalText.Same("c"))]);
        var shelves = new Shelves(
            Town.Catalogue with { Dimensions = [district] },
            [
                .. new[] { first, second, third, fourth }.Index().SelectMany(year => new[] { ("a", -1), ("b", 0), ("c", 1) }.Select(group =>
                    Town.Asked(Town.Health, Town.North, Period.Year(2020 + year.Index), Stratum.Of("district", group.Item1), (70 + (group.Item2 * year.Item), 20_000)))),
            ]);

        var picture = await shelves.Board.Indicator(Shelves.Ours, new("health", "0101"), CancellationToken.None);

        Assert.Equal((turn, turn), (picture!.Gap!.Trend.Turn, picture.Gap.Trend.Relative));
        Assert.Equal(4, picture.Gap.Trend.Points.Count);
    }

    // 40 and 20, 30 and 14, 22 and 9, 16 and 5 %: 20, 16, 13, 11 points apart, and 2, 2.1, 2.4, 3.2 times
    [Fact]
    public async Task A_distance_that_shrinks_while_the_ratio_grows_is_told()
    {
        var picture = await Picture(
            new("smoking", "0101"),
            [
                .. new[] { (40, 20), (30, 14), (22, 9), (16, 5) }.Index().SelectMany(year => (Observation[])
                [
                    Town.Asked(Town.Smoking, Town.North, Period.Year(2020 + year.Index), Stratum.Of("sex", "women"), (year.Item.Item1, 20_000)),
                    Town.Asked(Town.Smoking, Town.North, Period.Year(2020 + year.Index), Stratum.Of("sex", "men"), (year.Item.Item2, 20_000)),
                ]),
            ]);

        Assert.Equal((Turn.Narrowing, Turn.Widening), (picture!.Gap!.Trend.Turn, picture.Gap.Trend.Relative));
        Assert.True(picture.Gap.Trend.Disagrees);
    }

    [Fact]
    public async Task A_profile_holds_a_place_against_the_place_it_is_part_of()
    {
        var shelves = new Shelves(
            Town.Catalogue,
            [
                Town.Asked(Town.Health, Town.North, Period.Year(2024), Stratum.Everyone, (60, 2_000)),
                Town.Asked(Town.Health, Town.County, Period.Year(2024), Stratum.Everyone, (75, 20_000)),
                Town.Asked(Town.Smoking, Town.North, Period.Year(2024), Stratum.Everyone, (10, 2_000)),
                Town.Asked(Town.Smoking, Town.County, Period.Year(2023), Stratum.Everyone, (20, 2_000)),
            ]);

        var profile = await shelves.Board.Profile(Shelves.Ours, "0101", null, CancellationToken.None);

        Assert.Equal(Town.County, profile.Comparison);
        Assert.Equal([Standing.Worse, Standing.CannotSay], profile.Lines.Select(line => line.Standing));
        Assert.IsType<Figure.Missing>(profile.Lines[1].There); // another year is no comparison
    }

    [Fact]
    public async Task A_counted_share_has_an_interval_also_where_its_source_gave_none()
    {
        var bare = Town.Asked(Town.Health, Town.North, Period.Year(2024), Stratum.Everyone, (70, 400)) with { Figure = new Figure.Known(new(70)) };
        var shelves = new Shelves(Town.Catalogue, [bare]);

        var here = Assert.IsType<Figure.Known>(Assert.Single((await shelves.Board.Profile(Shelves.Ours, "0101", null, CancellationToken.None)).Lines).Here);

        Assert.Equal(65.34, here.Estimate.Interval!.Lower, 0.01);
        Assert.Equal(74.28, here.Estimate.Interval.Upper, 0.01);
    }

    [Fact]
    public async Task Where_the_cases_and_the_share_are_given_the_persons_follow()
    {
        var bare = Town.Asked(Town.Health, Town.North, Period.Year(2024), Stratum.Everyone, (70, 400)) with { Figure = new Figure.Known(new(70)), Denominator = null };
        var shelves = new Shelves(Town.Catalogue, [bare]);

        var here = Assert.IsType<Figure.Known>(Assert.Single((await shelves.Board.Profile(Shelves.Ours, "0101", null, CancellationToken.None)).Lines).Here);

        Assert.Equal(65.34, here.Estimate.Interval!.Lower, 0.01);
    }

    [Fact]
    public async Task A_share_that_its_counts_would_not_give_keeps_no_interval_of_theirs()
    {
        var other = Town.Asked(Town.Health, Town.North, Period.Year(2024), Stratum.Everyone, (70, 400)) with { Figure = new Figure.Known(new(60)) };
        var shelves = new Shelves(Town.Catalogue, [other]);

        var line = Assert.Single((await shelves.Board.Profile(Shelves.Ours, "0101", null, CancellationToken.None)).Lines);

        Assert.Null(Assert.IsType<Figure.Known>(line.Here).Estimate.Interval);
    }

    [Fact]
    public async Task The_example_county_can_be_read_from_end_to_end()
    {
        var county = ExampleCounty.Make();
        var board = new Shelves(new(county.Indicators, county.Areas, county.Dimensions), county.Observations).Board;
        var top = county.Areas.Single(area => area.Parent is null).Code;

        var ranking = await board.Ranking(Shelves.Ours, top, RankingOrder.Relative, CancellationToken.None);

        Assert.Contains(ranking.Gaps, gap => gap.Certainty == Certainty.Sure);
        Assert.Contains(ranking.Gaps, gap => gap.Certainty == Certainty.CannotSay);
        Assert.NotEmpty(ranking.NoSexSplit);
        Assert.Equal(county.Indicators.Count, (await board.Profile(Shelves.Ours, county.Areas[1].Code, null, CancellationToken.None)).Lines.Count);
    }

    private static Task<IndicatorPicture?> Picture(IndicatorQuery ask, params Observation[] figures) =>
        new Shelves(Town.Catalogue, figures).Board.Indicator(Shelves.Ours, ask, CancellationToken.None);
}
