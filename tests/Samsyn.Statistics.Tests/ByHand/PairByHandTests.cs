// Two groups against each other, and the worst of the others against a reference, worked by hand or as published.
using Samsyn.Statistics.Inequality;

namespace Samsyn.Statistics.Tests.ByHand;


public sealed class PairByHandTests
{
    // Of two unordered groups: 18 − 12 = 6, se √(3² + 4²) = 5, p of 6/5 to either side 0.2301393404
    [Fact]
    public void The_difference_of_two_groups_is_the_higher_less_the_lower()
    {
        var found = Summaries.Of(SummaryMeasure.D, Two(new("A", 12) { StandardError = 3 }, new("B", 18) { StandardError = 4 }), new())!;

        Assert.Equal(6, found.Estimate!.Value);
        Assert.Equal(5, found.Estimate.StandardError!.Value, 1e-12);
        Assert.Equal(6 - 9.79981992270027, found.Estimate.Interval!.Lower, 1e-10);
        Assert.Equal(0.2301393404, found.PValue!.Value, 1e-9);
    }

    // Named as the reference, with less better: B − A becomes A − B where B is the reference. 12 − 18 = −6, 12/18 = 2/3
    [Fact]
    public void A_reference_gives_the_difference_of_two_groups_its_sign()
    {
        var data = Two(new("A", 12), new("B", 18) { Reference = true }) with { MoreIsBetter = false };

        Assert.Equal(-6, Summaries.Of(SummaryMeasure.D, data, new())!.Estimate!.Value);
        Assert.Equal(2 / 3.0, Summaries.Of(SummaryMeasure.R, data, new())!.Estimate!.Value, 1e-12);
    }

    // R. G. Newcombe, Statistics in Medicine 17 (1998) 873–890, table II, method 10.
    [Theory]
    [InlineData(5, 56, 0, 29, -0.0381, 0.1926)]
    [InlineData(0, 10, 0, 20, -0.1611, 0.2775)]
    [InlineData(0, 10, 0, 10, -0.2775, 0.2775)]
    public void Few_cases_have_the_interval_that_Newcombe_published(int cases, int persons, int otherCases, int otherPersons, double lower, double upper)
    {
        var data = Two(Counted("A", cases, persons), Counted("B", otherCases, otherPersons)) with { Scale = 1 };

        var interval = Summaries.Of(SummaryMeasure.D, data, new())!.Estimate!.Interval!;

        Assert.Equal(lower, interval.Lower, 0.00006);
        Assert.Equal(upper, interval.Upper, 0.00006);
        Assert.Equal(Promise.Approximate, interval.Promise);
    }

    // 10 of 100 and 30 of 100: p₀ = 0.2, each borrows 4 of 20. p̃ = 14/120 and 34/120,
    // s² = p̃(1 − p̃)/100·100²: 10.3055…, 20.3055…; their sum is 100·(14·106 + 34·86)/14400 = 440800/14400
    [Fact]
    public void Counted_groups_borrow_20_persons_for_their_errors()
    {
        var data = Two(Counted("A", 10, 100) with { Value = 10 }, Counted("B", 30, 100) with { Value = 30 }) with { Scale = 100 };

        Assert.Equal(Math.Sqrt(440_800 / 14_400.0), Summaries.Of(SummaryMeasure.D, data, new())!.Estimate!.StandardError!.Value, 1e-12);
    }

    // Less is better; reference 20 ± 1. Gaps −10 ± √2 and 20 ± √5, so D = 20; the upper bound takes z = 1.959963984540054, the
    // lower z at 1 − 0.05/4 = 0.9875: 2.241402727604947.
    [Fact]
    public void The_worst_of_the_others_stands_against_the_reference()
    {
        var found = Summaries.Of(SummaryMeasure.D, AgainstReference(), new())!;

        Assert.Equal(20, found.Estimate!.Value);
        Assert.Equal(20 - (2.241402727604947 * Math.Sqrt(5)), found.Estimate.Interval!.Lower, 1e-10);
        Assert.Equal(20 + (1.959963984540054 * Math.Sqrt(5)), found.Estimate.Interval.Upper, 1e-10);
        Assert.Equal(Promise.AtLeast, found.Estimate.Interval.Promise);
    }

    // 40/20 = 2; se(ln) = √((2/40)² + (1/20)²) = 0.05√2
    [Fact]
    public void The_worst_ratio_of_the_others_stands_against_the_reference()
    {
        var found = Summaries.Of(SummaryMeasure.R, AgainstReference(), new())!.Estimate!;

        Assert.Equal(2, found.Value, 1e-12);
        Assert.Equal(2 * Math.Exp(-2.241402727604947 * 0.05 * Math.Sqrt(2)), found.Interval!.Lower, 1e-10);
        Assert.Equal(2 * Math.Exp(1.959963984540054 * 0.05 * Math.Sqrt(2)), found.Interval.Upper, 1e-10);
    }

    /// <summary>1 ± 1 may be zero: e to the power of 2.24·1 times forty is no upper end that anybody should read.</summary>
    [Fact]
    public void A_ratio_to_a_reference_has_no_interval_where_a_group_may_be_zero()
    {
        var data = new Disaggregation(
        [
            new("A", 1) { StandardError = 1, Population = 100 },
            new("B", 20) { StandardError = 1, Population = 100, Reference = true },
            new("C", 40) { StandardError = 2, Population = 100 },
        ])
        { MoreIsBetter = false };

        var found = Summaries.Of(SummaryMeasure.R, data, new())!;

        Assert.Equal(2, found.Estimate!.Value, 1e-12);
        Assert.Null(found.Estimate.Interval);
        Assert.Null(found.PValue);
        Assert.Contains(new Remark(RemarkKind.MayBeZero, "A"), found.Remarks);
        Assert.NotNull(Summaries.Of(SummaryMeasure.D, data, new())!.Estimate!.Interval);
    }

    private static Disaggregation AgainstReference() => new(
    [
        new("A", 10) { StandardError = 1, Population = 100 },
        new("B", 20) { StandardError = 1, Population = 100, Reference = true },
        new("C", 40) { StandardError = 2, Population = 100 },
    ])
    { MoreIsBetter = false };

    private static Disaggregation Two(SubgroupFigure one, SubgroupFigure other) => new([one, other]);

    private static SubgroupFigure Counted(string name, double cases, double persons) =>
        new(name, cases / persons) { Cases = cases, Base = persons, Population = persons };
}
