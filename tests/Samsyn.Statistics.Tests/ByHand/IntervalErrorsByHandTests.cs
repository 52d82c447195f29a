// The standard error behind an interval that a source gives: even, in the logarithm, in the logit, or Wilson's, worked by hand.
using Samsyn.Statistics.Inequality;
using Samsyn.Statistics.Rates;

namespace Samsyn.Statistics.Tests.ByHand;

public sealed class IntervalErrorsByHandTests
{
    private const double Z = 1.959963984540054;

    // (14 − 6)/(2z). With 14.5 above, the sides differ by 0.5, less than a tenth of 8.5: rounding, even still.
    [Fact]
    public void An_even_interval_gives_half_its_width_over_z()
    {
        Assert.Equal(4 / Z, IntervalErrors.Of(10, new(6, 14)), 1e-12);
        Assert.Equal(8.5 / (2 * Z), IntervalErrors.Of(10, new(6, 14.5), 100), 1e-12);
    }

    // 2, from 1 to 4: ln 4 / (2z) in the logarithm, times 2. Half the width would have said 1.5/z.
    [Fact]
    public void A_rate_whose_interval_is_even_in_the_logarithm_gives_the_error_of_the_logarithm() =>
        Assert.Equal(Math.Log(4) / Z, IntervalErrors.Of(2, new(1, 4)), 1e-12);

    // logit of 1/5 is −ln 4; ± z/2 to either side is an error of ½, times 100 · 1/5 · 4/5
    [Fact]
    public void A_share_whose_interval_is_even_in_the_logit_gives_the_error_of_the_logit()
    {
        static double Back(double score) => 100 / (1 + Math.Exp(-score));

        Assert.Equal(8, IntervalErrors.Of(20, new(Back(-Math.Log(4) - (Z / 2)), Back(-Math.Log(4) + (Z / 2))), 100), 1e-9);
    }

    // 10 of 100: √(0.1 · 0.9/100) = 3 %. 3 of 40: √(0.075 · 0.925/40)
    [Fact]
    public void A_counted_share_with_the_interval_of_Wilson_gives_the_error_of_counting()
    {
        Assert.Equal(3, IntervalErrors.Of(10, Proportion.Of(10, 100, 100).Interval!, 100), 1e-9);
        Assert.Equal(100 * Math.Sqrt(0.075 * 0.925 / 40), IntervalErrors.Of(7.5, Proportion.Of(3, 40, 100, 0.9).Interval!, 100), 1e-9);
    }

    // Nobody of 50: Wilson's upper bound z²/(50 + z²) tells the 50; p̃ = 1/52
    [Fact]
    public void Nobody_with_the_interval_of_Wilson_has_an_error_above_zero() =>
        Assert.Equal(100 * Math.Sqrt(51.0 / 52 / 52 / 50), IntervalErrors.Of(0, Proportion.Of(0, 50, 100).Interval!, 100), 1e-9);

    // A rate of zero, up to 3.7: no logarithm, no scale, so half the width
    [Fact]
    public void A_rate_of_zero_gives_half_the_width() => Assert.Equal(3.7 / (2 * Z), IntervalErrors.Of(0, new(0, 3.7)), 1e-12);

    [Fact]
    public void A_figure_that_is_none_is_refused() => Assert.StartsWith(
        "An interval belongs to a finite figure, not to NaN.", Assert.Throws<ArgumentException>(() => IntervalErrors.Of(double.NaN, new(0, 1))).Message, StringComparison.Ordinal);
}
