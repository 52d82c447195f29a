// How far many groups lie apart in each year, without what their errors make, worked by hand.
using Samsyn.Statistics.Inequality;
using Samsyn.Statistics.Trend;

namespace Samsyn.Statistics.Tests.ByHand;

public sealed class SpreadOverYearsByHandTests
{
    // Thirds at 10, 20, 30, each ± 1. μ = 20, Σ p(y − μ)² = 200/3, Σ p(1 − p)s² = 2/3: B = 66, C = 66/400.
    // p²s² = 1/9 each, M = 1/3. Σ p²s²((y − μ)² − (1 − 2/3) − 1/3) = (200 − 2)/9 = 22; 22/M = 66; 4 · 66 · M = 88.
    // 2(M² − 3/81 + 3 · (2/9)²) = 2(9 − 3 + 12)/81 = 4/9. Var B = 88 + 4/9.
    // Var C = (88 + 4/9)/20⁴ + 4C²M/20², h = 0.
    [Fact]
    public void Three_groups_of_one_year()
    {
        var spread = Assert.Single(SpreadOverYears.Of([Of((10, 1), (20, 1), (30, 1))]));

        Assert.Equal(66, spread.Absolute.Value, 1e-10);
        Assert.Equal(Math.Sqrt(88 + (4 / 9.0)), spread.Absolute.StandardError!.Value, 1e-10);
        Assert.Equal(0.165, spread.Relative.Value, 1e-12);
        Assert.Equal(Math.Sqrt(((88 + (4 / 9.0)) / 160_000) + (4 * 0.165 * 0.165 / 1200)), spread.Relative.StandardError!.Value, 1e-12);
    }

    // 20, 20, 20, each ± 3: B = 0 − 2/3 · 9 = −6. Chance has made less than it usually does, and it is not cut at zero.
    [Fact]
    public void Groups_nearer_than_chance_sets_them_have_a_spread_below_zero()
    {
        var spread = Assert.Single(SpreadOverYears.Of([Of((20, 3), (20, 3), (20, 3))])).Absolute;

        Assert.Equal(-6, spread.Value, 1e-10);
        Assert.Equal(6, spread.StandardError!.Value, 1e-10);
    }

    // Two years at 10, 20, 30 ± 1 and 15, 20, 25 ± 1: the pull 22 and (50 − 2)/9 = 48/9 is pooled, so both have one error
    [Fact]
    public void Years_share_what_they_tell_of_the_error()
    {
        var spreads = SpreadOverYears.Of([Of((10, 1), (20, 1), (30, 1)), Of((15, 1), (20, 1), (25, 1))]);

        Assert.Equal(16, spreads[1].Absolute.Value, 1e-10);
        Assert.All(spreads, spread => Assert.Equal(Math.Sqrt((4 * (22 + (48 / 9.0)) / 2) + (4 / 9.0)), spread.Absolute.StandardError!.Value, 1e-10));
    }

    [Fact]
    public void A_year_without_an_error_or_with_a_group_missing_withholds_them_all()
    {
        var whole = Of((10, 1), (20, 1), (30, 1));

        Assert.Empty(SpreadOverYears.Of([]));
        Assert.Empty(SpreadOverYears.Of([whole, Of((10, 1), (20, null), (30, 1))]));
        Assert.Empty(SpreadOverYears.Of([whole, whole with { Missing = 1 }]));
        Assert.Empty(SpreadOverYears.Of([whole, Of((10, 1), (20, 1))]));
    }

    private static Disaggregation Of(params (double Value, double? Error)[] groups) =>
        new([.. groups.Select((group, i) => new SubgroupFigure($"{i}", group.Value) { StandardError = group.Error, Population = 100 })]);
}
