// The change between two times, and the change a year, worked by hand.
using Samsyn.Statistics.Trend;

namespace Samsyn.Statistics.Tests.ByHand;

public sealed class TrendByHandTests
{
    private const double Z = 1.959963984540054;

    // 14 − 10 = 4, se √(3² + 4²) = 5, p of 0.8 to either side 0.4237107972
    [Fact]
    public void The_change_of_two_even_estimates_has_the_usual_interval()
    {
        var change = Change.Of(Estimate.Normal(10, 3), Estimate.Normal(14, 4))!;

        Assert.Equal(4, change.Estimate.Value);
        Assert.Equal(5, change.Estimate.StandardError);
        Assert.Equal(4 - (5 * Z), change.Estimate.Interval!.Lower, 1e-10);
        Assert.Equal(4 + (5 * Z), change.Estimate.Interval.Upper, 1e-10);
        Assert.Equal(0.4237107972, change.PValue, 1e-9);
    }

    // 10 (8 to 13), then 15 (14 to 18): down √((15 − 14)² + (13 − 10)²) = √10, up √((18 − 15)² + (10 − 8)²) = √13
    [Fact]
    public void The_change_takes_from_uneven_intervals_the_sides_that_pull()
    {
        var change = Change.Of(new(10, new(8, 13)), new(15, new(14, 18, promise: Promise.Approximate)))!;

        Assert.Equal(5 - Math.Sqrt(10), change.Estimate.Interval!.Lower, 1e-12);
        Assert.Equal(5 + Math.Sqrt(13), change.Estimate.Interval.Upper, 1e-12);
        Assert.Equal(Promise.Approximate, change.Estimate.Interval.Promise);
        Assert.Null(change.Estimate.StandardError);
        Assert.Equal(NormalDistribution.TwoSidedTail(Z * 5 / Math.Sqrt(10)), change.PValue, 1e-12);
    }

    [Fact]
    public void No_change_is_measured_from_an_estimate_without_an_interval() => Assert.Null(Change.Of(new(10), Estimate.Normal(14, 4)));

    [Fact]
    public void A_change_between_two_confidences_is_refused()
    {
        var refused = Assert.Throws<ArgumentException>(() => Change.Of(Estimate.Normal(10, 3, 0.9), Estimate.Normal(14, 4)));

        Assert.StartsWith("A change is measured between two estimates whose intervals promise the same. Compute both with one confidence.", refused.Message, StringComparison.Ordinal);
    }

    // 1, 2, 3 ± 1: Σ(t − t̄)² = 2, b = 2/2 = 1, se 1/√2; no scatter. p of √2 to either side 0.1572992071
    [Fact]
    public void A_straight_row_of_years_rises_by_one_a_year()
    {
        var slope = Slope.PerYear(Years(1, 2, 3))!;

        Assert.Equal(1, slope.Estimate.Value, 1e-12);
        Assert.Equal(Math.Sqrt(0.5), slope.Estimate.StandardError!.Value, 1e-12);
        Assert.Equal(1 + (Z * Math.Sqrt(0.5)), slope.Estimate.Interval!.Upper, 1e-10);
        Assert.Equal(0.1572992071, slope.PValue, 1e-9);
    }

    // 0, 3, 0 ± 1: b = 0, Q = 1 + 4 + 1 = 6 on one degree; se √(6/2) = √3, Student's reach 12.706204736
    [Fact]
    public void Years_that_scatter_more_than_their_errors_widen_the_interval()
    {
        var slope = Slope.PerYear(Years(0, 3, 0))!;

        Assert.Equal(0, slope.Estimate.Value, 1e-12);
        Assert.Equal(Math.Sqrt(3), slope.Estimate.StandardError!.Value, 1e-12);
        Assert.Equal(12.706204736432095 * Math.Sqrt(3), slope.Estimate.Interval!.Upper, 1e-8);
        Assert.Equal(1, slope.PValue, 1e-12);
    }

    // 2020: 0 ± 1, 2022: 6 ± 2. Two points: b = 6/2 = 3, se √(1 + 4)/2
    [Fact]
    public void Two_years_give_the_difference_over_the_years_between()
    {
        var slope = Slope.PerYear([new(2020, Estimate.Normal(0, 1)), new(2021, new(100)), new(2022, Estimate.Normal(6, 2))])!.Estimate;

        Assert.Equal(3, slope.Value, 1e-12);
        Assert.Equal(Math.Sqrt(5) / 2, slope.StandardError!.Value, 1e-12);
    }

    [Fact]
    public void An_estimate_without_an_error_weighs_by_its_interval()
    {
        var even = Slope.PerYear(Years(1, 5, 3))!;
        var bare = Slope.PerYear([.. Years(1, 5, 3).Select(point => point with { Estimate = new(point.Estimate.Value, point.Estimate.Interval) })])!;

        Assert.Equal(even.Estimate.StandardError!.Value, bare.Estimate.StandardError!.Value, 1e-10);
    }

    [Fact]
    public void One_year_has_no_slope()
    {
        Assert.Null(Slope.PerYear(Years(1)));

        var refused = Assert.Throws<ArgumentException>(() => Slope.PerYear([Years(1)[0], Years(2)[0]]));

        Assert.StartsWith("A change a year needs points of two years or more; all 2 are of 2020.", refused.Message, StringComparison.Ordinal);
    }

    private static YearPoint[] Years(params double[] values) => [.. values.Select((value, i) => new YearPoint(2020 + i, Estimate.Normal(value, 1)))];
}
