// The normal, chi-square and Student curves against published values.

namespace Samsyn.Statistics.Tests.ByHand;

/// <remarks>M. Abramowitz and I. A. Stegun, Handbook of Mathematical Functions (1964), chapter 26, and closed forms.</remarks>
public sealed class DistributionTests
{
    [Theory]
    [InlineData(0.5, 0)]
    [InlineData(0.9, 1.2815515655446004)]
    [InlineData(0.95, 1.6448536269514722)]
    [InlineData(0.975, 1.959963984540054)]
    [InlineData(0.995, 2.5758293035489004)]
    [InlineData(0.999, 3.090232306167813)]
    [InlineData(1e-10, -6.361340902404056)]
    public void The_normal_quantile_is_the_published_one(double share, double point) =>
        Assert.Equal(point, NormalDistribution.Quantile(share), 1e-10);

    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(0.5, 0.6914624612740131)]
    [InlineData(1, 0.8413447460685429)]
    [InlineData(2, 0.9772498680518208)]
    [InlineData(-3, 0.0013498980316300946)]
    [InlineData(-6, 9.865876450376946e-10)]
    [InlineData(-10, 7.619853024160527e-24)]
    public void The_normal_curve_holds_the_published_share(double point, double share) =>
        Assert.Equal(1, NormalDistribution.Cumulative(point) / share, 1e-10);

    [Fact]
    public void The_quantile_undoes_the_cumulative()
    {
        for (var point = -7.0; point <= 5; point += 0.125)
        {
            Assert.Equal(point, NormalDistribution.Quantile(NormalDistribution.Cumulative(point)), 1e-9);
        }
    }

    [Theory, InlineData(0), InlineData(1), InlineData(-0.1), InlineData(double.NaN)]
    public void A_quantile_of_no_share_is_refused(double share) =>
        Assert.Contains("A quantile is asked for a share between 0 and 1.", Assert.Throws<ArgumentOutOfRangeException>(() => NormalDistribution.Quantile(share)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(3.841458820694124, 1, 0.05)]
    [InlineData(6.634896601021213, 1, 0.01)]
    [InlineData(5.991464547107979, 2, 0.05)]
    [InlineData(16.918977604620448, 9, 0.05)]
    [InlineData(18.307038053275146, 10, 0.05)]
    [InlineData(3.940299136076, 10, 0.95)]
    [InlineData(124.34211340400407, 100, 0.05)]
    public void The_chi_square_tail_is_the_published_one(double statistic, int degrees, double share) =>
        Assert.Equal(share, ChiSquareDistribution.UpperTail(statistic, degrees), 1e-10);

    // Two degrees: exp(−x/2). Four: exp(−x/2)(1 + x/2). One: the normal tail of √x to either side.
    [Fact]
    public void The_chi_square_tail_has_its_closed_forms()
    {
        for (var x = 0.0; x < 60; x += 0.75)
        {
            Assert.Equal(Math.Exp(-x / 2), ChiSquareDistribution.UpperTail(x, 2), 1e-12);
            Assert.Equal(Math.Exp(-x / 2) * (1 + (x / 2)), ChiSquareDistribution.UpperTail(x, 4), 1e-12);
            Assert.Equal(NormalDistribution.TwoSidedTail(Math.Sqrt(x)), ChiSquareDistribution.UpperTail(x, 1), 1e-12);
        }
    }

    [Fact]
    public void A_chi_square_below_zero_or_without_freedom_is_refused()
    {
        Assert.Contains("must be a non-negative value", Assert.Throws<ArgumentOutOfRangeException>(() => ChiSquareDistribution.UpperTail(-1, 1)).Message, StringComparison.Ordinal);
        Assert.Contains("degreesOfFreedom ('0') must be greater than or equal to '1'", Assert.Throws<ArgumentOutOfRangeException>(() => ChiSquareDistribution.UpperTail(1, 0)).Message, StringComparison.Ordinal);
        Assert.Contains("degreesOfFreedom ('0') must be greater than or equal to '1'", Assert.Throws<ArgumentOutOfRangeException>(() => StudentDistribution.TwoSidedTail(1, 0)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.95, 1, 12.706204736432095)]
    [InlineData(0.95, 2, 4.302652729696142)]
    [InlineData(0.95, 5, 2.570581835636314)]
    [InlineData(0.95, 10, 2.2281388519649385)]
    [InlineData(0.95, 30, 2.0422724563012373)]
    [InlineData(0.99, 10, 3.169272672616952)]
    public void Student_reaches_as_far_as_published(double confidence, int degrees, double reach) =>
        Assert.Equal(reach, StudentDistribution.TwoSided(confidence, degrees), 1e-9);

    // One degree: 1 − (2/π) arctan t. Two: 1 − t/√(2 + t²).
    [Fact]
    public void Student_has_its_closed_forms()
    {
        for (var t = 0.0; t < 20; t += 0.5)
        {
            Assert.Equal(1 - (2 / Math.PI * Math.Atan(t)), StudentDistribution.TwoSidedTail(t, 1), 1e-12);
            Assert.Equal(1 - (t / Math.Sqrt(2 + (t * t))), StudentDistribution.TwoSidedTail(-t, 2), 1e-12);
            Assert.Equal(NormalDistribution.TwoSidedTail(t), StudentDistribution.TwoSidedTail(t, 100_000), 1e-5);
        }
    }
}
