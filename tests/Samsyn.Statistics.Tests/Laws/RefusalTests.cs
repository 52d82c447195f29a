// What the measures refuse, and what they say where there is no figure or no interval.
using Samsyn.Statistics.Inequality;

namespace Samsyn.Statistics.Tests.Laws;


public sealed class RefusalTests
{
    private static readonly Disaggregation Ladder = new([Step("low", 30, 1), Step("middle", 20, 2), Step("high", 10, 3)]) { Ordered = true, MoreIsBetter = false, Scale = 100 };

    private static readonly Disaggregation Towns = Ladder with { Ordered = false, Subgroups = [.. Ladder.Subgroups.Select(group => group with { Step = null })] };

    [Fact]
    public void One_group_has_a_difference_and_a_ratio_that_cannot_be_told()
    {
        var found = Summaries.Of(Towns with { Subgroups = [Towns.Subgroups[0]] });

        Assert.Equal([SummaryMeasure.D, SummaryMeasure.R], found.Select(summary => summary.Measure));
        Assert.All(found, summary => None(summary, RemarkKind.TooFewSubgroups));
    }

    [Fact]
    public void Two_known_groups_of_three_are_too_few() =>
        Assert.All(Summaries.Of(Towns with { Subgroups = [.. Towns.Subgroups.Take(2)], Missing = 1 }), summary => None(summary, RemarkKind.TooFewSubgroups));

    [Fact]
    public void Two_groups_have_a_difference_and_a_ratio_and_no_more()
    {
        Assert.Equal([SummaryMeasure.D, SummaryMeasure.R], Summaries.Of(Towns with { Subgroups = [.. Towns.Subgroups.Take(2)] }).Select(summary => summary.Measure));
        Assert.Null(Summaries.Of(SummaryMeasure.SII, Ladder with { Subgroups = [.. Ladder.Subgroups.Take(2)] }, new()));
    }

    [Fact]
    public void A_ladder_has_ten_measures_of_shares_and_eight_of_means()
    {
        Assert.Equal(10, Summaries.Of(Ladder).Count);
        Assert.Equal(8, Summaries.Of(Ladder with { Scale = null }).Count);
        Assert.Null(Summaries.Of(SummaryMeasure.BGV, Ladder, new()));
        Assert.Null(Summaries.Of(SummaryMeasure.SII, Towns, new()));
    }

    [Fact]
    public void A_missing_step_leaves_the_ends_to_be_compared_and_no_more()
    {
        SubgroupFigure[] known = [Step("1", 30, 1), Step("2", 25, 2), Step("4", 10, 4)];

        var found = Summaries.Of(Ladder with { Subgroups = known, Missing = 1 });

        Assert.Equal([SummaryMeasure.D, SummaryMeasure.R], found.Where(summary => summary.Estimate is not null).Select(summary => summary.Measure));
        Assert.All(found.Skip(2), summary => None(summary, RemarkKind.SubgroupsMissing));
        Assert.All(found.Take(2), summary => Assert.Equal([new Remark(RemarkKind.SomeSubgroupsMissing)], summary.Remarks));
    }

    [Fact]
    public void A_missing_end_of_the_ladder_leaves_nothing() =>
        Assert.All(Summaries.Of(Ladder with { Missing = 1 }), summary => None(summary, RemarkKind.SubgroupsMissing));

    // One of seven is 14 %, one of four 25 %; fifteen may be missing.
    [Fact]
    public void Few_missing_groups_are_remarked_and_many_leave_no_figure()
    {
        var six = Towns with { Subgroups = [.. Towns.Subgroups, .. Towns.Subgroups.Select(group => group with { Value = group.Value + 5 })], Missing = 1 };

        Assert.All(Summaries.Of(six).Where(summary => summary.Measure is not (SummaryMeasure.MDRU or SummaryMeasure.MDRW)), summary =>
        {
            Assert.NotNull(summary.Estimate?.Interval);
            Assert.Contains(new(RemarkKind.SomeSubgroupsMissing), summary.Remarks);
        });
        Assert.All(Summaries.Of(Towns with { Missing = 1 }), summary => None(summary, RemarkKind.SubgroupsMissing));
    }

    [Fact]
    public void Without_sizes_only_what_weighs_nobody_is_left()
    {
        SummaryMeasure[] ladder = [SummaryMeasure.D, SummaryMeasure.R];
        SummaryMeasure[] spread = [SummaryMeasure.D, SummaryMeasure.R, SummaryMeasure.MDBU];

        Assert.All(Summaries.Of(Unsized(Ladder)).Where(summary => !ladder.Contains(summary.Measure)), summary => None(summary, RemarkKind.NoPopulation));
        Assert.Equal(spread, Summaries.Of(Unsized(Towns)).Where(summary => summary.Estimate is not null).Select(summary => summary.Measure));
        None(Summaries.Of(SummaryMeasure.BGV, Unsized(Towns), new())!, RemarkKind.NoPopulation);
    }

    // The source's own average 22: 10 − 22 = −12, and −12 of 22
    [Fact]
    public void Without_sizes_the_attributable_measures_are_held_against_the_average_of_the_source() => Assert.All([Ladder, Towns], data =>
    {
        var (risk, fraction) = (Find(SummaryMeasure.PAR, Unsized(data) with { Average = 22 }), Find(SummaryMeasure.PAF, Unsized(data) with { Average = 22 }));

        Assert.Equal(-12, risk.Estimate!.Value);
        Assert.Equal(-1200 / 22.0, fraction.Estimate!.Value, 1e-11);
        Assert.All([risk, fraction], summary => Assert.Null(summary.Estimate!.Interval));
        Assert.All([risk, fraction], summary => Assert.Equal([new Remark(RemarkKind.NoPopulation)], summary.Remarks));
    });

    [Fact]
    public void Without_errors_a_figure_stands_without_an_interval() => Assert.All([Ladder, Towns], data =>
        Assert.All(Summaries.Of(data.Each(group => group with { StandardError = null })).Where(summary => summary.Estimate is not null), summary =>
        {
            Assert.Null(summary.Estimate!.Interval);
            Assert.Null(summary.PValue);
            Assert.Equal([new Remark(RemarkKind.NoStandardErrors)], summary.Remarks);
        }));

    [Fact]
    public void The_group_without_an_error_is_named() =>
        Assert.Equal([new Remark(RemarkKind.NoStandardErrors, "high")], Find(SummaryMeasure.D, With(Ladder, "high", group => group with { StandardError = null })).Remarks);

    private static void None(Summary summary, RemarkKind why)
    {
        Assert.Null(summary.Estimate);
        Assert.Equal(why, Assert.Single(summary.Remarks).Kind);
    }

    private static Summary Find(SummaryMeasure measure, Disaggregation data) => Summaries.Of(measure, data, new())!;

    private static Disaggregation Unsized(Disaggregation data) => data.Each(group => group with { Population = null });

    private static Disaggregation With(Disaggregation data, string name, Func<SubgroupFigure, SubgroupFigure> change) =>
        data.Each(group => group.Name == name ? change(group) : group);

    private static SubgroupFigure Step(string name, double value, int step) => new(name, value) { StandardError = 1, Population = 100, Step = step };
}
