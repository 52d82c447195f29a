// Whether groups are alike, how many gaps to believe, and standard errors out of intervals: worked by hand.
using Samsyn.Statistics.Compare;
using Samsyn.Statistics.Inequality;

namespace Samsyn.Statistics.Tests.ByHand;

public sealed class AlikeByHandTests
{
    // 10, 20, 30 of 100: p₀ = 0.2, X² = 100(0.01 + 0 + 0.01)/0.16 = 12.5, two degrees: p = exp(−6.25)
    [Fact]
    public void Counted_groups_are_held_against_each_other_by_Pearson()
    {
        var test = Homogeneity.Of(Counted(10, 20, 30))!;

        Assert.Equal(12.5, test.Statistic, 1e-12);
        Assert.Equal(2, test.DegreesOfFreedom);
        Assert.Equal(Math.Exp(-6.25), test.PValue, 1e-12);
        Assert.False(test.Approximate);
    }

    // 1, 2, 3 of 100: two expected in each, fewer than three
    [Fact]
    public void Few_expected_cases_make_the_test_approximate() => Assert.True(Homogeneity.Of(Counted(1, 2, 3))!.Approximate);

    // 10 ± 1, 12 ± 1, 14 ± 2: weights 1, 1, ¼; ȳ = (10 + 12 + 3.5)/2.25 = 34/3. Q = (4/3)² + (2/3)² + (4/3)² = 4; p = exp(−2)
    [Fact]
    public void Groups_with_errors_are_held_against_each_other_by_Cochran()
    {
        var test = Homogeneity.Of(new([new("A", 10) { StandardError = 1 }, new("B", 12) { StandardError = 1 }, new("C", 14) { StandardError = 2 }]))!;

        Assert.Equal(4, test.Statistic, 1e-12);
        Assert.Equal(Math.Exp(-2), test.PValue, 1e-12);
        Assert.True(test.Approximate);
    }

    [Fact]
    public void One_group_or_an_unknown_error_has_no_test()
    {
        Assert.Null(Homogeneity.Of(new([new("A", 10) { StandardError = 1 }])));
        Assert.Null(Homogeneity.Of(new([new("A", 10) { StandardError = 1 }, new("B", 12)])));
    }

    // Sorted 0.01, 0.03, 0.04, 0.5 times 4/1, 4/2, 4/3, 4/4: 0.04, 0.06, 0.0533, 0.5; the second is held to the third
    [Fact]
    public void Four_p_values_are_adjusted() =>
        Assert.Equal([0.04, 0.16 / 3, 0.16 / 3, 0.5], FalseDiscovery.Adjust([0.01, 0.04, 0.03, 0.5]).Select(q => Math.Round(q, 15)), (a, b) => Math.Abs(a - b) < 1e-12);

    // Benjamini and Hochberg (1995), section 4.2: of these fifteen, four are believed at 5 %.
    [Fact]
    public void Of_the_fifteen_published_p_values_four_are_believed()
    {
        double[] published = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0000];

        Assert.Equal(4, FalseDiscovery.Adjust(published).Count(q => q <= 0.05));
    }

    [Theory, InlineData(-0.1, "-0.1"), InlineData(1.5, "1.5"), InlineData(double.NaN, "NaN")]
    public void A_p_value_outside_0_to_1_is_refused(double p, string said) =>
        Assert.StartsWith($"A p-value lies between 0 and 1; {said} was given. Leave out what has none.", Assert.Throws<ArgumentException>(() => FalseDiscovery.Adjust([0.5, p])).Message, StringComparison.Ordinal);

    // (13.919927969080108 − 6.080072030919892)/(2·1.959963984540054) = 2
    [Fact]
    public void An_interval_gives_its_error_back()
    {
        Assert.Equal(2, StandardErrors.FromInterval(10 - 3.919927969080108, 10 + 3.919927969080108), 1e-12);
        Assert.Equal(2, StandardErrors.FromInterval(Estimate.Normal(10, 2, 0.8).Interval!), 1e-12);
    }

    [Fact]
    public void Intervals_that_cannot_be_are_refused()
    {
        Assert.StartsWith("An interval runs from a finite lower to a finite upper bound, not from 2 to 1.", Assert.Throws<ArgumentException>(() => StandardErrors.FromInterval(2, 1)).Message, StringComparison.Ordinal);
        Assert.StartsWith("A confidence lies between 0 and 1, such as 0.95; 95 was given.", Assert.Throws<ArgumentException>(() => StandardErrors.FromInterval(1, 2, 95)).Message, StringComparison.Ordinal);
    }

    private static Disaggregation Counted(params double[] cases) =>
        new([.. cases.Select((count, i) => new SubgroupFigure($"{i}", count) { Cases = count, Base = 100, Population = 100 })]) { Scale = 100 };
}
