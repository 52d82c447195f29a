// How a goal stands against its line, worked by hand; what it follows for a group, a gap and a gradient; and every reason why nothing can be said.
using Samsyn.Loop;
using Samsyn.Loop.Decide;
using Samsyn.Loop.Follow;
using Samsyn.Loop.Measure;
using Samsyn.Statistics;
using Samsyn.Statistics.Trend;

namespace Samsyn.Tests.Follow;

public sealed class GoalStatusTests
{
    private static readonly Indicator Smoking = new("SMOKE", LocalText.Same("Smoke daily"), new Unit.Share(100), Direction.LowerIsBetter);
    private static readonly Goal Down = new() { Id = "g", Title = "Fewer", Indicator = "SMOKE", Direction = Direction.LowerIsBetter };

    // From 12 in 2020 to 8 in 2028: the line is at 10 in 2024.
    private static readonly Target Line = new("99", 2028, 8, false) { Baseline = 12, BaselineYear = 2020 };

    [Theory]
    [InlineData(9.0, 9.9, GoalStanding.OnTrack)]
    [InlineData(9.0, 10.0, GoalStanding.OnTrack)]
    [InlineData(9.0, 10.1, GoalStanding.CannotBeTold)]
    [InlineData(10.0, 12.0, GoalStanding.CannotBeTold)]
    [InlineData(10.1, 12.0, GoalStanding.Behind)]
    [InlineData(6.0, 8.0, GoalStanding.Reached)]
    public void A_falling_goal_is_judged_by_where_the_whole_interval_lies(double lower, double upper, GoalStanding standing)
    {
        var status = GoalStatus.Of(Down, Line, [Year(2024, (lower + upper) / 2, lower, upper)]);

        Assert.Equal((standing, 10.0, null), (status.Standing, status.Line!.Value, status.Why));
    }

    [Fact]
    public void A_rising_goal_is_the_mirror_of_a_falling_one()
    {
        // Turned about zero, every verdict is the same.
        foreach (var (lower, upper) in new[] { (9.0, 9.9), (9.0, 10.1), (10.1, 12.0), (6.0, 8.0) })
        {
            var falling = GoalStatus.Of(Down, Line, [Year(2024, (lower + upper) / 2, lower, upper)]);
            var rising = GoalStatus.Of(
                Down with { Direction = Direction.HigherIsBetter }, new("99", 2028, -8, false) { Baseline = -12, BaselineYear = 2020 }, [Year(2024, -(lower + upper) / 2, -upper, -lower)]);

            Assert.Equal(falling.Standing, rising.Standing);
        }
    }

    [Fact]
    public void After_its_year_the_target_itself_is_what_a_figure_is_held_against()
    {
        Assert.Equal(GoalStanding.Behind, GoalStatus.Of(Down, Line, [Year(2031, 9, 8.5, 9.5)]).Standing);
        Assert.Equal(8, GoalStatus.Of(Down, Line, [Year(2031, 9, 8.5, 9.5)]).Line);
    }

    [Fact]
    public void Each_reason_why_nothing_can_be_judged_is_told()
    {
        var known = Year(2024, 9, 8, 10);
        Assert.Equal(GoalObstacle.NoIndicator, GoalStatus.Of(Down with { Indicator = null }, Line, [known]).Why);
        Assert.Equal(GoalObstacle.NoFigure, GoalStatus.Of(Down, Line, null).Why);
        Assert.Equal(GoalObstacle.NoFigure, GoalStatus.Of(Down, Line, [new(Period.Year(2024), new Figure.Missing(MissingReason.NotYet))]).Why);
        Assert.Equal(GoalObstacle.Withheld, GoalStatus.Of(Down, Line, [new(Period.Year(2024), new Figure.Withheld())]).Why);
        Assert.Equal(GoalObstacle.TooUncertain, GoalStatus.Of(Down, Line, [new(Period.Year(2024), new Figure.TooUncertain())]).Why);
        Assert.Equal(GoalObstacle.NoFigureSince, GoalStatus.Of(Down, Line, [Year(2020, 12, 11, 13)]).Why);
        Assert.Equal(GoalObstacle.NoBaseline, GoalStatus.Of(Down, Line with { Baseline = null }, [known]).Why);
        Assert.Equal(GoalObstacle.NoUncertainty, GoalStatus.Of(Down, Line, [new(Period.Year(2024), new Figure.Known(new Estimate(9)))]).Why);
    }

    [Fact]
    public void Five_figures_that_surely_go_the_wrong_way_say_so_beside_the_line()
    {
        PeriodFigure[] rising = [.. Enumerable.Range(0, 5).Select(year => Year(2020 + year, 10 + year, 9.9 + year, 10.1 + year))];

        Assert.Equal(TrendMeaning.IncreasingWorse, GoalStatus.Of(Down, Line, rising).Trend);
    }

    [Fact]
    public void A_group_follows_its_own_level_a_gap_the_ends_and_a_gradient_the_slope()
    {
        var series = new IndicatorSeries([Year(2024, 9, 8, 10)], [Ladder(2024, 16, 12, 6)]);
        var by = Down with { Dimension = "education" };

        Assert.Equal(9, Value(GoalSeries.Of(Down, series)));
        Assert.Equal(16, Value(GoalSeries.Of(by with { Subgroup = "low" }, series)));

        // The lowest rung less the highest: 16 - 6, with the errors of both, sqrt(1² + 1²).
        var gap = Assert.IsType<Figure.Known>(GoalSeries.Of(by with { Understanding = Understanding.Gap }, series).Single().Figure).Estimate;
        Assert.Equal((10, 1.96 * Math.Sqrt(2)), (gap.Value, gap.Interval!.Upper - gap.Value), new Near());

        // Of a mean the slope is straight: three rungs alike in size have the ranks 1/6, 1/2, 5/6, and from end to end it is 10 / (2/3) = 15.
        Assert.Equal(15, Value(GoalSeries.Of(by with { Understanding = Understanding.Gradient }, new([], [Years(Ladder(2024, 16, 11, 6))]))), 1e-9);
    }

    [Fact]
    public void A_distance_is_above_zero_where_the_worse_off_fare_worse_also_where_more_is_better()
    {
        var better = Smoking with { Direction = Direction.HigherIsBetter };
        var series = new IndicatorSeries([], [Ladder(2024, 60, 70, 80) with { Indicator = better }]);
        var goal = Down with { Dimension = "education" };

        Assert.Equal(20, Value(GoalSeries.Of(goal with { Understanding = Understanding.Gap }, series)), 1e-9);
        Assert.Equal(30, Value(GoalSeries.Of(goal with { Understanding = Understanding.Gradient }, new([], [Years(Ladder(2024, 60, 70, 80), Direction.HigherIsBetter)]))), 1e-9);
    }

    [Fact]
    public void A_withheld_rung_withholds_the_gap_and_the_gradient()
    {
        var split = Ladder(2024, 16, 12, 6);
        var series = new IndicatorSeries([], [split with { Groups = [split.Groups[0] with { Figure = new Figure.Withheld() }, .. split.Groups.Skip(1)] }]);
        var goal = Down with { Dimension = "education" };

        Assert.IsType<Figure.Withheld>(GoalSeries.Of(goal with { Understanding = Understanding.Gap }, series).Single().Figure);
        Assert.IsType<Figure.Withheld>(GoalSeries.Of(goal with { Understanding = Understanding.Gradient }, series).Single().Figure);
    }

    private static double Value(IReadOnlyList<PeriodFigure> series) => Assert.IsType<Figure.Known>(series.Single().Figure).Estimate.Value;

    private static PeriodFigure Year(int year, double value, double lower, double upper) =>
        new(Period.Year(year), new Figure.Known(new(value, new(lower, upper, 0.95), (upper - lower) / 3.919928)));

    private static Split Ladder(int year, double low, double middle, double high)
    {
        Subgroup[] rungs = [new("low", LocalText.Same("Low")), new("middle", LocalText.Same("Middle")), new("high", LocalText.Same("High"))];
        var dimension = new Dimension("education", LocalText.Same("Education"), true, rungs);
        double[] values = [low, middle, high];
        return new(Smoking, new("99", "Åsvinge", AreaLevel.Municipality), Period.Year(year), dimension, [.. rungs.Zip(values, (rung, value) => new Group(rung, new Figure.Known(Estimate.Normal(value, 1)), 1000))]);
    }

    private static Split Years(Split split, Direction direction = Direction.LowerIsBetter) => split with { Indicator = new("AGE", LocalText.Same("Years"), new Unit.Mean(LocalText.Same("years")), direction) };

    private sealed class Near : IEqualityComparer<(double, double)>
    {
        public bool Equals((double, double) x, (double, double) y) => Math.Abs(x.Item1 - y.Item1) < 1e-9 && Math.Abs(x.Item2 - y.Item2) < 1e-3;

        public int GetHashCode((double, double) pair) => 0;
    }
}
