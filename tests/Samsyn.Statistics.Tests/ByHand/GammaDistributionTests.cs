// The gamma curve and the quantiles of chi-square, against closed forms and published values.
using FsCheck;
using FsCheck.Fluent;

namespace Samsyn.Statistics.Tests.ByHand;

/// <remarks>M. Abramowitz and I. A. Stegun, Handbook of Mathematical Functions (1964), chapters 6 and 26.</remarks>
public sealed class GammaDistributionTests
{
    // More than m waiting times fit into no more than k − 1 events: Q(k, m) = Σ e⁻ᵐ mⁱ / i!, i below k.
    [Theory, InlineData(1, 0.3), InlineData(3, 7.5), InlineData(9, 2), InlineData(25, 30), InlineData(40, 12.5)]
    public void A_whole_shape_is_a_sum_of_Poisson_chances(int shape, double mean)
    {
        var (term, sum) = (Math.Exp(-mean), 0.0);
        for (var i = 0; i < shape; i++)
        {
            sum += term;
            term *= mean / (i + 1);
        }

        Assert.Equal(1, GammaDistribution.UpperTail(shape, mean) / sum, 1e-12);
        Assert.Equal(1 - sum, GammaDistribution.LowerTail(shape, mean), 1e-13);
    }

    [Theory]
    [InlineData(0.025, 2, 0.0506356159685798)] // −2 ln 0.975
    [InlineData(0.975, 2, 7.37775890822787)] // −2 ln 0.025
    [InlineData(0.95, 1, 3.841458820694124)]
    [InlineData(0.95, 10, 18.307038053275146)]
    [InlineData(0.05, 10, 3.94029913611906)]
    [InlineData(0.95, 100, 124.34211340400407)]
    public void A_chi_square_quantile_is_the_published_one(double share, double degrees, double point) =>
        Assert.Equal(1, ChiSquareDistribution.Quantile(share, degrees) / point, 1e-12);

    [Fact]
    public void A_quantile_holds_its_share_for_any_shape() => Prop.ForAll(
        Gen.Choose(1, 100_000).Zip(Gen.Choose(1, 9_999)).ToArbitrary(),
        drawn =>
        {
            var (shape, share) = (Math.Pow(drawn.Item1 / 1_000.0, 2) + 0.05, drawn.Item2 / 10_000.0);
            var point = GammaDistribution.Quantile(share, shape);
            return Math.Abs((GammaDistribution.LowerTail(shape, point) / share) - 1) < 1e-10
                && Math.Abs((GammaDistribution.UpperQuantile(1 - share, shape) / point) - 1) < 1e-10;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Far_tails_keep_their_digits()
    {
        // Shape 1: the upper tail of x is e⁻ˣ.
        Assert.Equal(1, GammaDistribution.UpperQuantile(1e-200, 1) / (200 * Math.Log(10)), 1e-14);
        Assert.Equal(1, GammaDistribution.Quantile(1e-200, 1) / 1e-200, 1e-12);
        Assert.Equal(0.5, GammaDistribution.LowerTail(1e6, GammaDistribution.Quantile(0.5, 1e6)), 1e-11);
        Assert.Equal(1e6 - (1.0 / 3), GammaDistribution.Quantile(0.5, 1e6), 1e-4); // the median of a large shape
    }

    [Theory, InlineData(0, 2), InlineData(1, 2), InlineData(0.5, 0), InlineData(double.NaN, 2), InlineData(0.5, double.PositiveInfinity)]
    public void A_quantile_of_no_share_or_no_shape_is_refused(double share, double shape) =>
        Assert.StartsWith("A quantile is asked for a share between 0 and 1 of a gamma distribution with a shape above 0;", Assert.Throws<ArgumentException>(() => GammaDistribution.Quantile(share, shape)).Message, StringComparison.Ordinal);

    [Theory, InlineData(0, 1), InlineData(2, -1), InlineData(2, double.NaN)]
    public void A_tail_of_no_point_or_no_shape_is_refused(double shape, double point)
    {
        Assert.StartsWith("A gamma distribution has a shape above 0", Assert.Throws<ArgumentException>(() => GammaDistribution.UpperTail(shape, point)).Message, StringComparison.Ordinal);
        Assert.StartsWith("A gamma distribution has a shape above 0", Assert.Throws<ArgumentException>(() => GammaDistribution.LowerTail(shape, point)).Message, StringComparison.Ordinal);
    }
}
