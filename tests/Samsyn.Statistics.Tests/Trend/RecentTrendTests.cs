// The recent-trend marker: worked by hand, why there may be none, and the laws it keeps.
using FsCheck;
using FsCheck.Fluent;
using Samsyn.Statistics.Trend;

namespace Samsyn.Statistics.Tests.Trend;

public sealed class RecentTrendTests
{
    private const double Z = 1.96;

    // 10, 12, 14, 16, 18, each ± 1: Σ(t − 3)² = 10, b = 20/10 = 2, se 1/√10, χ² = 4·10 = 40.
    [Fact]
    public void An_even_rise_worked_by_hand()
    {
        var found = Of(Sure(10, 12, 14, 16, 18));

        Assert.Equal(TrendMarker.Increasing, found.Marker);
        Assert.Equal(2, found.Slope.Value, 1e-12);
        Assert.Equal(1 / Math.Sqrt(10), found.Slope.StandardError!.Value, 1e-12);
        Assert.Equal(40, found.ChiSquare, 1e-9);
        Assert.Equal(Promise.Approximate, found.Slope.Interval!.Promise);
    }

    // 10, 10, 10, 10, 20: b = 2·10/10 = 2, χ² = 40; without the last point b = 0: one odd year makes no trend.
    [Fact]
    public void One_odd_year_makes_no_trend()
    {
        var found = Of(Sure(10, 10, 10, 10, 20));

        Assert.Equal(40, found.ChiSquare, 1e-9);
        Assert.False(found.Steady);
        Assert.Equal(TrendMarker.NoChange, found.Marker);
    }

    // 10, 20, 30, 40, 50 of 100: N = 500, X = 150, Σnt = 1500, Σxt = 550, Σnt² = 5500.
    // χ² = 500·(500·550 − 150·1500)² / (150·350·(500·5500 − 1500²)) = 500·50000² / (150·350·500000) = 47.619.
    [Fact]
    public void Counted_shares_worked_by_hand()
    {
        var found = Assert.IsType<RecentTrend.Calculated>(RecentTrend.Of(Counted(10, 20, 30, 40, 50), TrendMethod.Proportion));

        Assert.Equal(500.0 * 50_000 * 50_000 / (150.0 * 350 * 500_000), found.ChiSquare, 1e-9);
        double[] logits = [.. Enumerable.Range(1, 5).Select(t => Math.Log(10.0 * t / (100 - (10 * t))))];
        Assert.Equal(((2 * (logits[4] - logits[0])) + logits[3] - logits[1]) / 10, found.Slope.Value, 1e-12);
        Assert.Equal(TrendMarker.Increasing, found.Marker);
    }

    [Fact]
    public void Only_the_last_five_points_count_whatever_the_years_between()
    {
        SeriesPoint[] late = [.. Sure(10, 12, 14, 16, 18).Select((point, i) => point with { When = TimeRange.Years(2010 + (3 * i)) })];
        SeriesPoint[] earlier = [new(TimeRange.Years(2001), 90) { Interval = new(89, 91) }, new(TimeRange.Years(2017), null), .. late];

        Assert.Equal(RecentTrend.Of(Sure(10, 12, 14, 16, 18)), RecentTrend.Of(earlier));
    }

    [Fact]
    public void What_stands_in_the_way_is_told()
    {
        var good = Sure(10, 12, 14, 16, 18);

        Hindered(TrendObstacle.TooFewPoints, good[..4]);
        Hindered(TrendObstacle.TooFewPoints, []);
        Hindered(TrendObstacle.NoInterval, [.. good[..4], good[4] with { Interval = null }]);
        Hindered(TrendObstacle.NoWidth, [.. good[..4], good[4] with { Interval = new(18, 18) }]);
        Hindered(TrendObstacle.EverybodyCounted, [.. good[..4], good[4] with { Interval = new(15, 18) }]);
        Hindered(TrendObstacle.EverybodyCounted, [.. good[..4], good[4] with { Cases = 40, Persons = 40 }]);
        Hindered(TrendObstacle.OverlappingPeriods, [.. good.Select((point, i) => point with { When = TimeRange.Years(2015 + i, 2017 + i) })]);
        Hindered(TrendObstacle.OverlappingPeriods, [.. good[..4], good[4] with { When = good[3].When }]);
        Hindered(TrendObstacle.NoCounts, good, TrendMethod.Proportion);
        Hindered(TrendObstacle.EverybodyCounted, Counted(10, 20, 30, 40, 100), TrendMethod.Proportion);
        Hindered(TrendObstacle.EverybodyCounted, Counted(0, 20, 30, 40, 50), TrendMethod.Proportion);
        Hindered(TrendObstacle.BrokenRun, [.. Counted(10, 20, 30, 40, 50, 60).Select((point, i) => i == 3 ? new(point.When, null) : point)], TrendMethod.Proportion);
    }

    [Theory]
    [InlineData(TrendMarker.Increasing, true, TrendMeaning.IncreasingBetter)]
    [InlineData(TrendMarker.Increasing, false, TrendMeaning.IncreasingWorse)]
    [InlineData(TrendMarker.Increasing, null, TrendMeaning.Increasing)]
    [InlineData(TrendMarker.Decreasing, true, TrendMeaning.DecreasingWorse)]
    [InlineData(TrendMarker.Decreasing, false, TrendMeaning.DecreasingBetter)]
    [InlineData(TrendMarker.Decreasing, null, TrendMeaning.Decreasing)]
    [InlineData(TrendMarker.NoChange, true, TrendMeaning.NoChange)]
    [InlineData(TrendMarker.CannotBeCalculated, false, TrendMeaning.CannotBeCalculated)]
    public void A_marker_is_better_or_worse_only_where_somebody_judges(TrendMarker marker, bool? moreIsBetter, TrendMeaning meaning) =>
        Assert.Equal(meaning, marker.Means(moreIsBetter));

    [Fact]
    public void Another_unit_leaves_the_marker_and_scales_the_slope() => Each((values, points) =>
    {
        var (one, other) = (Of(points), Of(Sure([.. values.Select(value => 8 * value)], 8)));

        Assert.Equal(one.Marker, other.Marker);
        Close(8 * one.Slope.Value, other.Slope.Value);
        Close(one.ChiSquare, other.ChiSquare);
    });

    [Fact]
    public void What_is_added_to_all_changes_nothing() => Each((values, points) =>
        Close(Of(points).ChiSquare, Of(Sure([.. values.Select(value => value + 64)], 1)).ChiSquare));

    [Fact]
    public void Time_turned_round_turns_the_marker() => Each((values, points) =>
    {
        var (one, other) = (Of(points), Of(Sure([.. values.Reverse()], 1)));

        Close(-one.Slope.Value, other.Slope.Value);
        Close(one.ChiSquare, other.ChiSquare);
        Assert.Equal(one.Marker.Means(true), other.Marker.Means(false) switch
        {
            TrendMeaning.DecreasingBetter => TrendMeaning.IncreasingBetter,
            TrendMeaning.IncreasingWorse => TrendMeaning.DecreasingWorse,
            var same => same,
        });
    });

    [Fact]
    public void The_order_in_which_points_are_given_changes_nothing() => Each((_, points) =>
        Assert.Equal(Of(points), Of([points[3], points[0], points[4], points[2], points[1]])));

    [Fact]
    public void Those_for_whom_it_does_not_hold_go_the_other_way() => Prop.ForAll(Gen.Choose(1, 99).ArrayOf(5).ToArbitrary(), cases =>
    {
        var one = (RecentTrend.Calculated)RecentTrend.Of(Counted(cases), TrendMethod.Proportion);
        var other = (RecentTrend.Calculated)RecentTrend.Of(Counted([.. cases.Select(x => 100 - x)]), TrendMethod.Proportion);

        Close(one.ChiSquare, other.ChiSquare);
        Close(-one.Slope.Value, other.Slope.Value);
    }).QuickCheckThrowOnFailure();

    // Errors of 1, of 5 % of 100 to 104: s² + (cy)². Two straight rows have no scatter, so c = 0 and Student's t has 6 degrees.
    [Fact]
    public void Series_without_scatter_have_no_extra_variation()
    {
        var extra = ExtraVariation.Of([Sure(100, 101, 102, 103, 104), Sure(50, 49, 48, 47, 46)])!;

        Assert.Equal(0, extra.Coefficient);
        Assert.Equal(6, extra.DegreesOfFreedom);
        var found = (RecentTrend.Calculated)RecentTrend.Of(Sure(100, 101, 102, 103, 104), extra: extra);
        Assert.Equal(10, found.ChiSquare, 1e-9);
        Assert.Equal(27.1, found.Limit, 0.1); // t(0.998, 6) = 5.208
        Assert.Equal(TrendMarker.NoChange, found.Marker);
    }

    // 100, 110, 100, 110, 100 ± 1: b = 0, mean 104, scatter 4·3 + 6·2 squared: 16·3 + 36·2 = 120; equal weights but for y,
    // so near 120/(1 + c²·104²) = 3 and c ≈ √39/104 = 0.0600.
    [Fact]
    public void Scatter_beyond_counting_is_extra_variation() =>
        Assert.Equal(0.0600, ExtraVariation.Of([Sure(100, 110, 100, 110, 100)])!.Coefficient, 0.0015);

    [Fact]
    public void Nothing_to_learn_from_gives_no_extra_variation() => Assert.Null(ExtraVariation.Of([Sure(1, 2, 3)]));

    private static void Each(Action<double[], SeriesPoint[]> law) => Prop.ForAll(
        Gen.Choose(200, 800).Select(tenths => tenths / 8.0).ArrayOf(5).ToArbitrary(),
        values => law(values, Sure(values, 1))).QuickCheckThrowOnFailure();

    private static void Close(double expected, double actual) => Assert.Equal(expected, actual, 1e-7 * Math.Max(1, Math.Abs(expected)));

    private static RecentTrend.Calculated Of(SeriesPoint[] points) => Assert.IsType<RecentTrend.Calculated>(RecentTrend.Of(points));

    private static void Hindered(TrendObstacle why, SeriesPoint[] points, TrendMethod method = TrendMethod.Weighted)
    {
        var found = RecentTrend.Of(points, method);
        Assert.Equal(new RecentTrend.NotCalculated(why), found);
        Assert.Equal(TrendMarker.CannotBeCalculated, found.Marker);
    }

    private static SeriesPoint[] Sure(params double[] values) => Sure(values, 1);

    private static SeriesPoint[] Sure(double[] values, double error) =>
        [.. values.Select((value, i) => new SeriesPoint(TimeRange.Years(2015 + i), value) { Interval = new(value - (Z * error), value + (Z * error)) })];

    private static SeriesPoint[] Counted(params int[] cases) =>
        [.. cases.Select((x, i) => new SeriesPoint(TimeRange.Years(2015 + i), x) { Cases = x, Persons = 100 })];
}
