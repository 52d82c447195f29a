// The measures of unordered groups: worked by hand, and the laws they keep.
using Samsyn.Statistics.Inequality;
using static Samsyn.Statistics.Tests.Given;

namespace Samsyn.Statistics.Tests;


public sealed class DispersionTests
{
    public static TheoryData<int> Seeds => Given.Seeds;

    /// <summary>A fifth at 10, three fifths at 20 (the reference), a fifth at 30; the mean is 20, the best 10.</summary>
    private static Disaggregation Fifths => Places(Group(10, null, 100), Group(20, null, 300) with { Reference = true }, Group(30, null, 100)) with { Scale = 100 };

    // BGV = ⅕·100·2. MDMU = 20/3, MDMW = ⅕·10·2. From the best: (0 + 10 + 20)/3, ⅗·10 + ⅕·20. From the reference as from the mean.
    // r = ½, 1, 3/2: TI = 1000·⅕(½ ln ½ + 3/2 ln 3/2), MLD = −1000·⅕(ln ½ + ln 3/2). PAR = 10 − 20.
    [Theory]
    [InlineData(SummaryMeasure.BGV, 40)]
    [InlineData(SummaryMeasure.BGSD, 6.324555320336759)]
    [InlineData(SummaryMeasure.COV, 31.622776601683793)]
    [InlineData(SummaryMeasure.MDMU, 6.666666666666667)]
    [InlineData(SummaryMeasure.MDMW, 4)]
    [InlineData(SummaryMeasure.MDBU, 10)]
    [InlineData(SummaryMeasure.MDBW, 10)]
    [InlineData(SummaryMeasure.MDRU, 6.666666666666667)]
    [InlineData(SummaryMeasure.MDRW, 4)]
    [InlineData(SummaryMeasure.IDISU, 33.333333333333336)]
    [InlineData(SummaryMeasure.IDISW, 20)]
    [InlineData(SummaryMeasure.TI, 52.324814376454784)]
    [InlineData(SummaryMeasure.MLD, 57.536414490356185)]
    [InlineData(SummaryMeasure.PAR, -10)]
    [InlineData(SummaryMeasure.PAF, -50)]
    public void The_plain_index_worked_by_hand(SummaryMeasure measure, double expected)
    {
        var found = Find(measure, Fifths);

        Near(expected, found.Estimate!.Value);
        Assert.Null(found.Estimate.Interval);
        Assert.Contains(found.Remarks, remark => remark.Kind == RemarkKind.NoStandardErrors);
    }

    // Against the reference at 20, less is better: the worst of the others is 30 with the gap 10, ± √2 each.
    // z′ at 1 − 0.05/4 = 2.2414; the other gap, −10, reaches neither bound.
    [Fact]
    public void The_worst_against_the_reference_worked_by_hand()
    {
        var data = Fifths with { Subgroups = [.. Fifths.Subgroups.Select(group => group with { StandardError = 1 })] };

        var found = Find(SummaryMeasure.D, data);

        Near(10, found.Estimate!.Value);
        Near(10 - (2.241402727604947 * Math.Sqrt(2)), found.Estimate.Interval!.Lower);
        Near(10 + (1.959963984540054 * Math.Sqrt(2)), found.Estimate.Interval.Upper);
        Assert.Equal(Promise.AtLeast, found.Estimate.Interval.Promise);
        Near(1.5, Find(SummaryMeasure.R, data).Estimate!.Value);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void The_order_in_which_groups_are_given_changes_nothing(int seed)
    {
        var data = Drawn(seed, ordered: false);
        var shuffled = data.Subgroups.ToArray();
        new Random(seed).Shuffle(shuffled);

        var one = Summaries.Of(data);
        var other = Summaries.Of(data with { Subgroups = shuffled });

        Assert.Equal(one.Select(summary => (summary.Measure, summary.Estimate, summary.PValue)), other.Select(summary => (summary.Measure, summary.Estimate, summary.PValue)));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Lifting_all_groups_alike_leaves_absolute_distances(int seed)
    {
        var data = Drawn(seed, ordered: false) with { Scale = null };
        var lifted = data with { Subgroups = [.. data.Subgroups.Select(group => group with { Value = group.Value + 16 })] };

        foreach (var measure in (SummaryMeasure[])[SummaryMeasure.D, SummaryMeasure.BGSD, SummaryMeasure.MDMW, SummaryMeasure.MDBW, SummaryMeasure.PAR])
        {
            Alike(Estimate(measure, data), Estimate(measure, lifted), 1);
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Another_unit_changes_absolute_measures_alike_and_relative_ones_not_at_all(int seed)
    {
        var data = Drawn(seed, ordered: false) with { Scale = null };
        var other = data with { Subgroups = [.. data.Subgroups.Select(group => group with { Value = group.Value * 4, StandardError = group.StandardError * 4 })] };

        foreach (var measure in (SummaryMeasure[])[SummaryMeasure.D, SummaryMeasure.BGSD, SummaryMeasure.MDMU, SummaryMeasure.MDBU, SummaryMeasure.PAR])
        {
            Alike(Estimate(measure, data), Estimate(measure, other), 4);
        }

        foreach (var measure in (SummaryMeasure[])[SummaryMeasure.R, SummaryMeasure.COV, SummaryMeasure.IDISU, SummaryMeasure.IDISW, SummaryMeasure.TI, SummaryMeasure.MLD, SummaryMeasure.PAF])
        {
            Alike(Estimate(measure, data), Estimate(measure, other), 1);
        }
    }

    [Fact]
    public void Groups_that_are_all_equal_differ_by_nothing_with_room_above()
    {
        var data = Places(Group(20, 2, 100), Group(20, 2, 100), Group(20, 2, 100), Group(20, 2, 100)) with { Scale = 100 };

        foreach (var summary in Summaries.Of(data).Where(summary => summary.Estimate is not null))
        {
            var nothing = summary.Measure == SummaryMeasure.R ? 1 : 0;
            Assert.Equal(nothing, summary.Estimate!.Value);
            Assert.True(summary.Estimate.Interval!.Upper > summary.Estimate.Interval.Lower);
            Assert.Contains(summary.Remarks, remark => remark.Kind == RemarkKind.MayBeAlike);
        }
    }

    [Fact]
    public void The_same_seed_gives_the_same_figure_to_the_last_digit()
    {
        var data = Drawn(3, ordered: false);

        Assert.Equal(Estimate(SummaryMeasure.BGSD, data), Estimate(SummaryMeasure.BGSD, data));
        Assert.NotEqual(Estimate(SummaryMeasure.BGSD, data), Summaries.Of(SummaryMeasure.BGSD, data, new() { Seed = 2 })!.Estimate);
    }

    [Theory]
    [InlineData(SummaryMeasure.BGSD, Promise.Kept)]
    [InlineData(SummaryMeasure.MLD, Promise.Kept)]
    [InlineData(SummaryMeasure.MDMW, Promise.Approximate)]
    [InlineData(SummaryMeasure.IDISU, Promise.Approximate)]
    [InlineData(SummaryMeasure.MDBW, Promise.AtLeast)]
    [InlineData(SummaryMeasure.PAF, Promise.AtLeast)]
    [InlineData(SummaryMeasure.D, Promise.AtLeast)]
    public void An_interval_says_how_far_it_keeps_its_promise(SummaryMeasure measure, Promise promise) =>
        Assert.Equal(promise, Estimate(measure, Drawn(1, ordered: false)).Interval!.Promise);

    private static void Alike(Estimate one, Estimate other, double times)
    {
        Near(times * one.Value, other.Value);
        Near(times * one.Interval!.Lower, other.Interval!.Lower);
        Near(times * one.Interval.Upper, other.Interval.Upper);
    }
}
