// The change of a gap between two times: worked by hand, as laws, and every reason why it cannot be told.
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Statistics;
using Samsyn.Statistics.Inequality;
using Samsyn.Statistics.Trend;

namespace Samsyn.Tests.Measure;

public sealed class ChangedGapTests
{
    private static readonly Dimension Regions = new("region", LocalText.Same("Region"), false, [.. "abc".Select(code => new Subgroup($"{code}", LocalText.Same($"{code}")))]);

    // 10 and 20, then 8 and 14, each ± 1: 10 becomes 6, −4 ± 1.96·√(2 + 2) = −7.92 to −0.08. Twice becomes 1.75 times, 0.875
    // times as large: ln has √(1/20² + 1/10² + 1/14² + 1/8²) = 0.182, so 0.61 to 1.25.
    [Fact]
    public void The_change_of_two_groups_worked_by_hand()
    {
        var gap = ChangedGap.Of([Sexes(2016, 10, 20), Sexes(2024, 8, 14)])!;

        var (absolute, relative) = (gap.Change!.Absolute!, gap.Change.Relative!);
        Assert.Equal(("men", "women"), gap.Followed is GapFollowed.Pair(var more, var less) ? (more.Code, less.Code) : default);
        Assert.Equal((10, 6, -4), (gap.Before.Size!.Distance.Value, gap.After.Size!.Distance.Value, absolute.Estimate.Value));
        Assert.Equal(-7.92, absolute.Estimate.Interval!.Lower, 1e-4);
        Assert.Equal(-0.08, absolute.Estimate.Interval.Upper, 1e-4);
        Assert.Equal(0.0455, absolute.PValue, 1e-4);
        Assert.Equal(0.875, relative.Estimate.Value, 1e-12);
        Assert.Equal(0.875 * Math.Exp(1.959964 * Math.Sqrt((1 / 400.0) + (1 / 100.0) + (1 / 196.0) + (1 / 64.0))), relative.Estimate.Interval!.Upper, 1e-5);
        Assert.Equal((GapTurn.Narrower, GapTurn.CannotSay, false), (gap.Change.Distance, gap.Change.Ratio, gap.Diverges));
    }

    [Fact]
    public void A_distance_that_shrinks_more_slowly_than_the_level_falls_diverges()
    {
        var gap = ChangedGap.Of([Sexes(2016, 20, 40, 0.5), Sexes(2024, 5, 16, 0.5)])!;

        Assert.Equal((GapTurn.Narrower, GapTurn.Wider, true), (gap.Change!.Distance, gap.Change.Ratio, gap.Diverges));
    }

    [Fact]
    public void Whichever_group_is_named_first_the_change_is_the_same()
    {
        var (one, other) = (ChangedGap.Of([Sexes(2016, 10, 20), Sexes(2024, 8, 14)])!, ChangedGap.Of([Sexes(2016, 20, 10), Sexes(2024, 14, 8)])!);

        Assert.Equal(one.Change, other.Change);
        Assert.Equal("women", ((GapFollowed.Pair)other.Followed).More.Code);
    }

    [Fact]
    public void A_gap_that_has_changed_sides_is_called_so_and_not_wider_or_narrower()
    {
        var gap = ChangedGap.Of([Sexes(2016, 20, 10), Sexes(2024, 10, 14)])!;

        Assert.True(gap.ChangedSides);
        Assert.False(gap.Diverges);
        Assert.Equal((-10, 4, 14), (gap.Before.Size!.Distance.Value, gap.After.Size!.Distance.Value, gap.Change!.Absolute!.Estimate.Value));
    }

    [Fact]
    public void A_ladder_is_followed_by_the_slope_that_its_page_shows()
    {
        Split[] years = [Rungs(2016, 30, 20, 10), Rungs(2024, 22, 18, 14)];

        var gap = ChangedGap.Of(years)!;

        Assert.IsType<GapFollowed.Ladder>(gap.Followed);
        Assert.Equal(Summaries.Of(SummaryMeasure.SII, years[1].Disaggregate(), new())!.Estimate, gap.After.Size!.Distance);
        Assert.Equal(GapTurn.Narrower, gap.Change!.Distance);
    }

    // Thirds at 10, 20, 30, each ± 1: a variance of 66; at 15, 20, 25: 50/3 − 2/3 = 16.
    [Fact]
    public void Many_groups_without_an_order_are_followed_by_how_far_they_lie_apart()
    {
        var gap = ChangedGap.Of([Thirds(2016, 10, 20, 30), Thirds(2024, 15, 20, 25)])!;

        Assert.IsType<GapFollowed.Spread>(gap.Followed);
        Assert.Equal(66, gap.Before.Size!.Distance.Value, 1e-9);
        Assert.Equal(-50, gap.Change!.Absolute!.Estimate.Value, 1e-9);
        Assert.Equal(-50 / 400.0, gap.Change.Relative!.Estimate.Value, 1e-9);
        Assert.Equal((GapTurn.Narrower, GapTurn.Narrower), (gap.Change.Distance, gap.Change.Ratio));
    }

    [Fact]
    public void A_level_that_all_share_changes_no_distance_and_a_factor_no_ratio()
    {
        var random = new Random(20_260_301);
        for (var seed = 0; seed < 50; seed++)
        {
            var (first, second, shift, factor) = (5 + (20 * random.NextDouble()), 5 + (20 * random.NextDouble()), 10 * random.NextDouble(), 0.5 + random.NextDouble());

            Assert.Equal(0, ChangedGap.Of([Sexes(2016, first, second), Sexes(2024, first + shift, second + shift)])!.Change!.Absolute!.Estimate.Value, 1e-9);
            Assert.Equal(1, ChangedGap.Of([Sexes(2016, first, second), Sexes(2024, first * factor, second * factor)])!.Change!.Relative!.Estimate.Value, 1e-9);
        }
    }

    [Fact]
    public void The_first_and_the_last_that_can_be_measured_are_chosen_unless_a_reader_chooses()
    {
        Split[] years = [With(Sexes(2015, 9, 9), new Figure.Withheld()), Sexes(2016, 10, 20), Sexes(2020, 9, 17), Sexes(2024, 8, 14)];

        Assert.Equal((2016, 2024), Times(ChangedGap.Of(years)));
        Assert.Equal((2020, 2024), Times(ChangedGap.Of(years, "2020")));
        Assert.Equal((2016, 2020), Times(ChangedGap.Of(years, "2020", "2016")));
        Assert.Equal((2016, 2024), Times(ChangedGap.Of(years, "sometime", "1066")));
        Assert.Equal((2015, 2024), Times(ChangedGap.Of(years, "2015")));
        Assert.Null(ChangedGap.Of([years[1]]));
        Assert.Null(ChangedGap.Of([]));
    }

    [Fact]
    public void What_is_computed_from_a_withheld_figure_is_withheld()
    {
        var gap = ChangedGap.Of([With(Sexes(2015, 9, 9), new Figure.Withheld()), Sexes(2024, 8, 14)])!;

        Assert.Equal((null, GapObstacle.Withheld), (gap.Before.Size, gap.Before.Why));
        Assert.Equal(6, gap.After.Size!.Distance.Value);
        Assert.Null(gap.Change);
    }

    [Fact]
    public void Every_reason_why_a_gap_is_not_measured_is_told()
    {
        Assert.Equal(GapObstacle.TooUncertain, ChangedGap.Of([With(Sexes(2015, 9, 9), new Figure.TooUncertain()), Sexes(2024, 8, 14)])!.Before.Why);
        Assert.Equal(GapObstacle.Missing, ChangedGap.Of([With(Sexes(2015, 9, 9), new Figure.Missing(MissingReason.NotYet)), Sexes(2024, 8, 14)])!.Before.Why);
        Assert.Equal(GapObstacle.NoUncertainty, ChangedGap.Of([With(Sexes(2015, 9, 9), new Figure.Known(new Estimate(8))), Sexes(2024, 8, 14)])!.Before.Why);
        Assert.Equal(GapObstacle.NoUncertainty, ChangedGap.Of([Sexes(2015, 9, 9, 0), Sexes(2024, 8, 14)])!.Before.Why);
        Split[] unsized = [.. Enumerable.Range(2016, 2).Select(year => Thirds(year, 10, 20, 30)).Select(split => split with { Groups = [.. split.Groups.Select(group => group with { Population = null })] })];
        Assert.Equal((GapObstacle.NoMeasure, null), (ChangedGap.Of(unsized)!.After.Why, ChangedGap.Of(unsized)!.Change));
    }

    [Fact]
    public void A_figure_of_zero_has_a_distance_and_no_ratio()
    {
        var gap = ChangedGap.Of([Sexes(2016, 10, 20), Sexes(2024, 0, 14)])!;

        Assert.NotNull(gap.Change!.Absolute);
        Assert.Equal((null, GapTurn.CannotSay), (gap.Change.Relative, gap.Change.Ratio));
    }

    [Fact]
    public void Times_that_share_days_or_are_one_cannot_be_held_against_each_other()
    {
        Split[] spans = [Sexes(2016, 10, 20) with { Period = Period.Span(2014, 2016) }, Sexes(2017, 8, 14) with { Period = Period.Span(2015, 2017) }];

        Assert.Equal((ChangeObstacle.SharedDays, null), (ChangedGap.Of(spans)!.Why, ChangedGap.Of(spans)!.Change));
        Assert.Equal(ChangeObstacle.SameTime, ChangedGap.Of(spans, "2014-2016", "2014-2016")!.Why);
    }

    private static (int, int) Times(ChangedGap? gap) => (gap!.Before.Period.Start.Year, gap.After.Period.Start.Year);

    private static Split Sexes(int year, double women, double men, double error = 1) => SplitOf(year, Town.Sex, [women, men], error);

    private static Split Rungs(int year, params double[] figures) => SplitOf(year, Town.Education, figures);

    private static Split Thirds(int year, params double[] figures) => SplitOf(year, Regions, figures);

    private static Split SplitOf(int year, Dimension dimension, double[] figures, double error = 1) => new(
        Town.Smoking, Town.North, Period.Year(year), dimension,
        [.. dimension.Subgroups.Zip(figures, (group, figure) => new Group(group, new Figure.Known(Estimate.Normal(figure, error)), 1_000))]);

    private static Split With(Split split, Figure first) => split with { Groups = [split.Groups[0] with { Figure = first }, .. split.Groups.Skip(1)] };
}
