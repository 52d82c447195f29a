// What must hold for the measures of unordered groups, whatever their figures.
using Samsyn.Statistics.Inequality;

namespace Samsyn.Statistics.Tests.Laws;


public sealed class SpreadLawsTests
{
    private static readonly SummaryMeasure[] Distances =
    [
        SummaryMeasure.D, SummaryMeasure.BGSD, SummaryMeasure.MDMU, SummaryMeasure.MDMW, SummaryMeasure.MDBU, SummaryMeasure.MDBW, SummaryMeasure.MDRU, SummaryMeasure.MDRW, SummaryMeasure.PAR,
    ];

    private static readonly SummaryMeasure[] Relative = [SummaryMeasure.R, SummaryMeasure.COV, SummaryMeasure.IDISU, SummaryMeasure.IDISW, SummaryMeasure.TI, SummaryMeasure.MLD, SummaryMeasure.PAF];

    private static readonly SummaryMeasure[] Weighted =
    [
        SummaryMeasure.BGV, SummaryMeasure.BGSD, SummaryMeasure.COV, SummaryMeasure.MDMW, SummaryMeasure.MDBW, SummaryMeasure.MDRW, SummaryMeasure.IDISW, SummaryMeasure.TI, SummaryMeasure.MLD, SummaryMeasure.PAR, SummaryMeasure.PAF,
    ];

    [Fact]
    public void What_is_added_to_all_changes_no_distance() => Each(data =>
    {
        var moved = data.Each(group => group with { Value = group.Value + 16 });
        Same([.. Distances, SummaryMeasure.BGV], Find(data), Find(moved), value => value);
    });

    // The unit is changed by a power of two, so that not one of the draws falls on the other side for its last digit.
    [Fact]
    public void Another_unit_scales_distances_squares_the_variance_and_leaves_the_relative() => Each(data =>
    {
        var scaled = data.Each(group => group with { Value = group.Value * 4, StandardError = group.StandardError * 4 });
        var (before, after) = (Find(data), Find(scaled));
        Same(Distances, before, after, value => value * 4);
        Same([SummaryMeasure.BGV], before, after, value => value * 16);
        Same(Relative, before, after, value => value);
    });

    [Fact]
    public void The_order_of_the_groups_changes_nothing() => Each(data =>
    {
        var mixed = data with { Subgroups = [.. data.Subgroups.OrderByDescending(group => group.Population)] };
        Assert.Equal(Summaries.Of(data).Select(One), Summaries.Of(mixed).Select(One));
    });

    [Fact]
    public void A_group_in_two_alike_ones_changes_no_weighted_measure() => Assert.All(Towns.Seeds, seed =>
    {
        var data = Towns.Spread(seed, errors: false).WithReference();
        var half = data.Subgroups[0] with { Population = data.Subgroups[0].Population / 2 };
        var split = data with { Subgroups = [half, half with { Name = "its twin" }, .. data.Subgroups.Skip(1)] };
        Same([.. Weighted, SummaryMeasure.D, SummaryMeasure.R], Find(data), Find(split), value => value);
    });

    [Fact]
    public void Of_the_seventeen_each_has_a_figure() => Each(data => Assert.Equal(17, Find(data).Count));

    [Fact]
    public void Equal_groups_have_no_inequality() => Each(spread =>
    {
        var data = spread.Each(group => group with { Value = 40, Reference = false });
        foreach (var summary in Summaries.Of(data).Where(summary => summary.Estimate is not null))
        {
            var nothing = summary.Measure == SummaryMeasure.R ? 1 : 0;
            Assert.Equal(nothing, summary.Estimate!.Value, 1e-9);
            Assert.Equal(nothing, summary.Measure is SummaryMeasure.PAR or SummaryMeasure.PAF && data.MoreIsBetter == false ? summary.Estimate.Interval!.Upper : summary.Estimate.Interval!.Lower, 1e-9);
            Assert.True(summary.PValue >= 0.05);
            Assert.Contains(summary.Remarks, remark => remark.Kind == RemarkKind.MayBeAlike);
        }
    });

    // Registers know their figures almost to the last digit: then the index is what the figures say, and its interval is narrow.
    [Theory]
    [InlineData(0.001)]
    [InlineData(0.01)]
    public void Variation_far_beyond_its_errors_is_found_again(double error) => Each(data =>
    {
        var sure = Find(data.Each(group => group with { StandardError = error, Reference = false }));
        var plain = Find(data.Each(group => group with { StandardError = null, Reference = false }));
        Assert.All(sure, pair =>
        {
            var (found, truth) = (pair.Value, plain[pair.Key].Value);
            Assert.InRange(found.Value / truth, 1 - (0.02 + (error / 2)), 1 + 0.02 + (error / 2));
            Assert.InRange(truth, found.Interval!.Lower - (0.005 * Math.Abs(truth)), found.Interval.Upper + (0.005 * Math.Abs(truth)));
        });
    });

    private static void Each(Action<Disaggregation> law) => Assert.All(Towns.Seeds, seed => law(Towns.Spread(seed).WithReference()));

    private static (SummaryMeasure, double?, double?, double?, double?) One(Summary summary) =>
        (summary.Measure, summary.Estimate?.Value, summary.Estimate?.Interval?.Lower, summary.Estimate?.Interval?.Upper, summary.PValue);

    private static Dictionary<SummaryMeasure, Estimate> Find(Disaggregation data) =>
        Summaries.Of(data).Where(summary => summary.Estimate is not null).ToDictionary(summary => summary.Measure, summary => summary.Estimate!);

    private static void Same(SummaryMeasure[] measures, Dictionary<SummaryMeasure, Estimate> before, Dictionary<SummaryMeasure, Estimate> after, Func<double, double> change)
    {
        foreach (var (was, own) in measures.Select(measure => (before[measure], after[measure])))
        {
            Near(change(was.Value), own.Value);
            Assert.Equal(was.Interval is null, own.Interval is null);
            Near(change(was.Interval?.Lower ?? 0), own.Interval?.Lower ?? 0);
            Near(change(was.Interval?.Upper ?? 0), own.Interval?.Upper ?? 0);
        }
    }

    private static void Near(double expected, double actual) => Assert.Equal(expected, actual, 1e-7 * (1 + Math.Abs(expected)));
}
