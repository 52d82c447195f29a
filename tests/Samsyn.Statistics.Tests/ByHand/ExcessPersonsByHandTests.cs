// How many persons would be spared if every group fared as the best off, worked by hand.
using Samsyn.Statistics.Inequality;

namespace Samsyn.Statistics.Tests.ByHand;

public sealed class ExcessPersonsByHandTests
{
    private const double Z = 1.959963984540054;

    private static readonly Disaggregation Ladder = new(
    [
        new("low", 30) { StandardError = 2, Population = 100, Step = 1 },
        new("middle", 20) { StandardError = 1, Population = 200, Step = 2 },
        new("high", 10) { StandardError = 2, Population = 100, Step = 3 },
    ])
    { Ordered = true, MoreIsBetter = false, Scale = 100 };

    // 20 of the 100 and 20 of the 200: 40. se = 400·√(0.25 + 0.25 + 2.25)/100 = 4√2.75
    [Fact]
    public void Forty_persons_would_be_spared()
    {
        var excess = ExcessPersons.Of(Ladder, new()).Persons!;

        Assert.Equal(40, excess.Value, 1e-12);
        Assert.Equal(4 * Math.Sqrt(2.75), excess.StandardError!.Value, 1e-12);
        Assert.Equal(40 - (Z * 4 * Math.Sqrt(2.75)), excess.Interval!.Lower, 1e-10);
        Assert.Equal(40 + (Z * 4 * Math.Sqrt(2.75)), excess.Interval.Upper, 1e-10);
    }

    // Where the best off fare worst, nobody would be spared: 10 − 20 is below zero where more is better
    [Fact]
    public void Nobody_gains_where_the_best_off_fare_worst()
    {
        var excess = ExcessPersons.Of(Ladder with { MoreIsBetter = true }, new());

        Assert.Equal((0, 0, 1), (excess.Persons!.Value, excess.Persons.Interval!.Upper, excess.PValue));
        Assert.Equal([new Remark(RemarkKind.Clipped)], excess.Remarks);
    }

    // 10 ± 1 of 100 and 20 ± 1 of 300, less is better: 10 in each hundred of 300 are 30; the bounds (10 ∓ Z√2)·3
    [Fact]
    public void Of_two_unordered_groups_the_worse_is_spared()
    {
        var excess = ExcessPersons.Of(Two(10, 20), new()).Persons!;

        Assert.Equal(30, excess.Value, 1e-12);
        Assert.Equal(3 * (10 - (Z * Math.Sqrt(2))), excess.Interval!.Lower, 1e-10);
        Assert.Equal(3 * (10 + (Z * Math.Sqrt(2))), excess.Interval.Upper, 1e-10);
    }

    // 20 ± 1 of 100 and 19.5 ± 1 of 300: 0.5 of 100 is half a person; the other way round (Z√2 − 0.5) of 300 could be
    [Fact]
    public void Where_either_of_two_may_be_the_better_the_bound_reads_both_ways()
    {
        var excess = ExcessPersons.Of(Two(20, 19.5), new()).Persons!;

        Assert.Equal(0.5, excess.Value, 1e-12);
        Assert.Equal(0, excess.Interval!.Lower);
        Assert.Equal(3 * ((Z * Math.Sqrt(2)) - 0.5), excess.Interval.Upper, 1e-10);
        Assert.Equal(Promise.AtLeast, excess.Interval.Promise);
    }

    [Fact]
    public void What_is_missing_is_said()
    {
        Assert.Equal(RemarkKind.NoScale, Why(Ladder with { Scale = null }));
        Assert.Equal(RemarkKind.NoDirection, Why(Ladder with { MoreIsBetter = null }));
        Assert.Equal(RemarkKind.SubgroupsMissing, Why(Ladder with { Missing = 1 }));
        Assert.Equal(RemarkKind.TooFewSubgroups, Why(Ladder with { Subgroups = [Ladder.Subgroups[0]] }));
        Assert.Equal(RemarkKind.NoPopulation, Why(Ladder with { Subgroups = [.. Ladder.Subgroups.Select(group => group with { Population = null })] }));
        Assert.Equal(RemarkKind.NoPopulation, Why(Ladder with { Subgroups = [.. Ladder.Subgroups.Select(group => group with { Population = 0 })] }));
    }

    private static RemarkKind Why(Disaggregation data)
    {
        var excess = ExcessPersons.Of(data, new());
        Assert.Null(excess.Persons);
        return Assert.Single(excess.Remarks).Kind;
    }

    private static Disaggregation Two(double one, double other) =>
        new([new("A", one) { StandardError = 1, Population = 100 }, new("B", other) { StandardError = 1, Population = 300 }]) { MoreIsBetter = false, Scale = 100 };
}
