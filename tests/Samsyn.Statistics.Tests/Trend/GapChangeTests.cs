// The change of an inequality between two years: worked by hand, and where distance and ratio part ways.
using Samsyn.Statistics.Trend;

namespace Samsyn.Statistics.Tests.Trend;

public sealed class GapChangeTests
{
    private const double Z = 1.959963984540054;

    // 2 (1 to 4), then 3 (2 to 5): ratio 1.5, down √(ln(3/2)² + ln(4/2)²), up √(ln(5/3)² + ln(2/1)²).
    [Fact]
    public void The_change_of_a_ratio_worked_by_hand()
    {
        var change = RatioChange.Of(new(2, new(1, 4)), new(3, new(2, 5)))!;

        var (down, up) = (Math.Sqrt(Square(Math.Log(1.5)) + Square(Math.Log(2))), Math.Sqrt(Square(Math.Log(5 / 3.0)) + Square(Math.Log(2))));
        Assert.Equal(1.5, change.Estimate.Value, 1e-12);
        Assert.Equal(1.5 * Math.Exp(-down), change.Estimate.Interval!.Lower, 1e-12);
        Assert.Equal(1.5 * Math.Exp(up), change.Estimate.Interval.Upper, 1e-12);
        Assert.Equal(NormalDistribution.TwoSidedTail(Z * Math.Log(1.5) / down), change.PValue, 1e-12);
    }

    [Fact]
    public void A_ratio_that_may_be_zero_has_no_change()
    {
        Assert.Null(RatioChange.Of(new(2, new(0, 4)), new(3, new(2, 5))));
        Assert.Null(RatioChange.Of(new(2), new(3, new(2, 5))));
    }

    // 40 and 20 per cent become 16 and 5: 20 points become 11, and twice becomes 3.2 times.
    [Fact]
    public void Distance_and_ratio_may_part_ways()
    {
        var change = GapChange.Of(new(Estimate.Normal(20, 1), new(2, new(1.9, 2.1))), new(Estimate.Normal(11, 1), new(3.2, new(2.9, 3.5))));

        Assert.Equal(GapTurn.Narrower, change.Distance);
        Assert.Equal(GapTurn.Wider, change.Ratio);
        Assert.True(change.Diverges);
        Assert.Equal(-9, change.Absolute!.Estimate.Value);
        Assert.Equal(1.6, change.Relative!.Estimate.Value, 1e-12);
    }

    [Fact]
    public void A_gap_below_zero_widens_downwards()
    {
        var change = GapChange.Of(new(Estimate.Normal(-5, 1), new(0.8, new(0.75, 0.85))), new(Estimate.Normal(-15, 1), new(0.4, new(0.35, 0.45))));

        Assert.Equal((GapTurn.Wider, GapTurn.Wider, false), (change.Distance, change.Ratio, change.Diverges));
    }

    [Fact]
    public void What_may_be_chance_is_not_called()
    {
        var change = GapChange.Of(new(Estimate.Normal(20, 5), null), new(Estimate.Normal(18, 5), new(2, new(1, 3))));

        Assert.Equal((GapTurn.CannotSay, GapTurn.CannotSay, false), (change.Distance, change.Ratio, change.Diverges));
        Assert.Null(change.Relative);
        Assert.InRange(change.Absolute!.PValue, 0.7, 0.8);
    }

    private static double Square(double x) => x * x;
}
