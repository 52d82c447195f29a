// Standard errors, distributions, tests of "no difference", false discovery, and change over time.
using Samsyn.Statistics.Compare;
using Samsyn.Statistics.Inequality;
using Samsyn.Statistics.Trend;
using static Samsyn.Statistics.Tests.Given;

namespace Samsyn.Statistics.Tests;


public sealed class CertaintyTests
{
    public static TheoryData<int> Seeds => Given.Seeds;

    // Table values: R's pnorm, pchisq and pt.
    [Fact]
    public void Distributions_agree_with_their_tables()
    {
        Near(0.975, NormalDistribution.Cumulative(1.959963984540054));
        Assert.Equal(1, NormalDistribution.TwoSidedTail(10) / 1.523970604832105e-23, 1e-10);
        Near(0.05, ChiSquareDistribution.UpperTail(3.841458820694124, 1));
        Near(0.05, ChiSquareDistribution.UpperTail(19.67513757268249, 11));
        Assert.Equal(1, ChiSquareDistribution.UpperTail(200, 10) / 1.6137e-37, 0.001);
        Near(0.05, StudentDistribution.TwoSidedTail(12.706204736174694, 1));
        Near(0.05, StudentDistribution.TwoSidedTail(2.570581835636314, 5));
        Near(2.2281388519649385, StudentDistribution.TwoSided(0.95, 10));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void A_share_and_its_quantile_belong_together(int seed)
    {
        var share = new Random(seed).NextDouble();

        Near(share, NormalDistribution.Cumulative(NormalDistribution.Quantile(share)));
    }

    // 10 of 100 and 30 of 100: p₀ = 0.2; p̃ = (10 + 4)/120; s = 100 √(p̃(1 − p̃)/100) = 3.2101, and 34/120: 4.5072.
    [Fact]
    public void Pooled_errors_worked_by_hand()
    {
        var found = Estimate(SummaryMeasure.D, Places(Counted(10, 100), Counted(30, 100)) with { Scale = 100 });

        double Square(double share) => share * (1 - share) * 100;
        Near(Math.Sqrt(Square(14 / 120.0) + Square(34 / 120.0)), found.StandardError);
    }

    [Fact]
    public void A_survey_error_goes_before_its_counts()
    {
        var data = Places(Counted(10, 100) with { StandardError = 6 }, Counted(30, 100) with { StandardError = 8 }) with { Scale = 100 };

        Near(10, Estimate(SummaryMeasure.D, data).StandardError);
    }

    [Fact]
    public void No_error_of_zero_is_believed()
    {
        var data = Places(Group(100, 0, 50), Group(90, 3, 100), Group(80, 4, 100)) with { Scale = 100 };

        var found = Find(SummaryMeasure.BGSD, data);
        var unknown = Find(SummaryMeasure.BGSD, data with { Scale = null });

        // y(K − y)/s² for each of population: 90·10/9/100 = 1 and 80·20/16/100 = 1, so 50 persons.
        Assert.NotNull(found.Estimate!.Interval);
        Assert.Contains(found.Remarks, remark => remark.Kind == RemarkKind.ErrorReplaced);
        Assert.Null(unknown.Estimate!.Interval);
        Assert.Equal("A group", Assert.Single(unknown.Remarks).Detail);
    }

    [Fact]
    public void An_error_is_read_from_an_interval()
    {
        Near(2, StandardErrors.FromInterval(10 - (2 * 1.959963984540054), 10 + (2 * 1.959963984540054)));
    }

    // Pearson: p₀ = 0.2, 100·(0.1² + 0.1²)/0.16 = 12.5. Cochran: y 10, 14 with s 1, 2: ȳ = 10.8, 0.64 + 2.56 = 3.2.
    [Fact]
    public void Homogeneity_worked_by_hand()
    {
        var pearson = Homogeneity.Of(Places(Counted(10, 100), Counted(30, 100)) with { Scale = 100 })!;
        var cochran = Homogeneity.Of(Places(Group(10, 1, null), Group(14, 2, null)))!;

        Near(12.5, pearson.Statistic);
        Assert.Equal((1, false), (pearson.DegreesOfFreedom, pearson.Approximate));
        Near(3.2, cochran.Statistic);
        Assert.True(cochran.Approximate);
        Assert.Null(Homogeneity.Of(Places(Group(10, null, 1), Group(14, 1, 1))));
    }

    [Fact]
    public void The_test_of_trend_is_that_of_the_slope() =>
        Assert.Equal(Find(SummaryMeasure.SII, Thirds).PValue, TrendTest.Of(Thirds));

    // m = 4: 0.01·4/1 = 0.04, 0.02·4/2 = 0.04, 0.03·4/3 = 0.04, 0.5·4/4 = 0.5.
    [Fact]
    public void False_discovery_worked_by_hand()
    {
        Assert.Equal([0.04, 0.5, 0.04, 0.04], FalseDiscovery.Adjust([0.02, 0.5, 0.01, 0.03]).Select(q => Math.Round(q, 12)));
        Assert.Empty(FalseDiscovery.Adjust([]));
        var refused = Assert.Throws<ArgumentException>(() => FalseDiscovery.Adjust([2]));
        Assert.StartsWith("A p-value lies between 0 and 1; 2 was given.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Change_worked_by_hand()
    {
        var change = Change.Of(Of(10, 3), Of(15, 4))!;

        Near(5, change.Estimate.Value);
        Near(5, change.Estimate.StandardError);
        Near(5 - (5 * 1.959963984540054), change.Estimate.Interval!.Lower);
        Near(NormalDistribution.TwoSidedTail(1), change.PValue);
        Assert.Null(Change.Of(new(1), Of(15, 4)));
        Assert.Throws<ArgumentException>(() => Change.Of(Of(1, 1), Samsyn.Statistics.Estimate.Normal(1, 1, 0.9)));
    }

    // Years 1, 2, 3 with errors 1: slope (12 − 10)/2 = 1, on the line exactly; se √(1/2).
    [Fact]
    public void A_slope_worked_by_hand()
    {
        var slope = Slope.PerYear([new(1, Of(10, 1)), new(2, Of(11, 1)), new(3, Of(12, 1))])!;

        Near(1, slope.Estimate.Value);
        Near(Math.Sqrt(0.5), slope.Estimate.StandardError);
        Assert.Null(Slope.PerYear([new(1, Of(10, 1)), new(2, new(11))]));
        var refused = Assert.Throws<ArgumentException>(() => Slope.PerYear([new(1, Of(10, 1)), new(1, Of(11, 1))]));
        Assert.StartsWith("A change a year needs points of two years or more; all 2 are of 1.", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5, 0)]
    [InlineData(10, 0)]
    [InlineData(6, 1)]
    [InlineData(10, 2)]
    public void A_slope_raises_few_false_alarms_even_when_years_scatter(int years, double scatter)
    {
        var random = new Random(7);
        const int Runs = 2_000;
        var alarms = 0;
        for (var run = 0; run < Runs; run++)
        {
            var points = Enumerable.Range(0, years).Select(year => new YearPoint(year, Of(Normal(random) + (scatter * Normal(random)), 1)));
            alarms += Slope.PerYear([.. points])!.PValue < 0.05 ? 1 : 0;
        }

        Assert.InRange(alarms / (double)Runs, 0, 0.09);
    }

    private static double Normal(Random random) => NormalDistribution.Quantile(Math.Clamp(random.NextDouble(), 1e-12, 1 - 1e-12));

    private static Estimate Of(double value, double error) => Samsyn.Statistics.Estimate.Normal(value, error);
}
