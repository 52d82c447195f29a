// Seventeen measures of three unordered groups, each worked out by hand.
using Samsyn.Statistics.Inequality;

namespace Samsyn.Statistics.Tests.ByHand;


/// <remarks>
/// Figures 10, 20 and 40 of 100, 200 and 100 persons; less is better. Shares p = ¼, ½, ¼; μ = 2.5 + 10 + 10 = 22.5.
/// Distances from μ: 12.5, 2.5, 17.5. No errors are known, so the plain index stands, without an interval.
/// </remarks>
public sealed class SpreadByHandTests
{
    private static readonly Disaggregation Towns = new(
    [
        new("Norrby", 10) { Population = 100 },
        new("Mellanby", 20) { Population = 200 },
        new("Söderby", 40) { Population = 100 },
    ])
    { MoreIsBetter = false };

    // 40 − 10
    [Fact]
    public void The_difference_is_30() => Plain(SummaryMeasure.D, 30);

    // 40 / 10
    [Fact]
    public void The_ratio_is_4() => Plain(SummaryMeasure.R, 4);

    // ¼·156.25 + ½·6.25 + ¼·306.25 = 39.0625 + 3.125 + 76.5625
    [Fact]
    public void The_variance_is_118_and_three_quarters() => Plain(SummaryMeasure.BGV, 118.75);

    // √118.75
    [Fact]
    public void The_standard_deviation_is_the_root_of_the_variance() => Plain(SummaryMeasure.BGSD, 10.897247358851683);

    // 100·10.897247358851683/22.5
    [Fact]
    public void The_coefficient_of_variation_is_48_per_cent() => Plain(SummaryMeasure.COV, 48.43221048378526);

    // (12.5 + 2.5 + 17.5)/3
    [Fact]
    public void The_unweighted_difference_from_the_mean_is_found() => Plain(SummaryMeasure.MDMU, 32.5 / 3);

    // ¼·12.5 + ½·2.5 + ¼·17.5 = 3.125 + 1.25 + 4.375
    [Fact]
    public void The_weighted_difference_from_the_mean_is_found() => Plain(SummaryMeasure.MDMW, 8.75);

    // (0 + 10 + 30)/3
    [Fact]
    public void The_unweighted_difference_from_the_best_is_found() => Plain(SummaryMeasure.MDBU, 40 / 3.0);

    // ½·10 + ¼·30
    [Fact]
    public void The_weighted_difference_from_the_best_is_found() => Plain(SummaryMeasure.MDBW, 12.5);

    // From Mellanby: (10 + 0 + 20)/3
    [Fact]
    public void The_unweighted_difference_from_the_reference_is_found() => Plain(SummaryMeasure.MDRU, 10, AgainstMellanby());

    // From Mellanby: ¼·10 + ¼·20
    [Fact]
    public void The_weighted_difference_from_the_reference_is_found() => Plain(SummaryMeasure.MDRW, 7.5, AgainstMellanby());

    // 100·(32.5/3)/22.5 = 3250/67.5
    [Fact]
    public void The_unweighted_disparity_is_48_per_cent() => Plain(SummaryMeasure.IDISU, 3250 / 67.5);

    // 100·8.75/22.5
    [Fact]
    public void The_weighted_disparity_is_39_per_cent() => Plain(SummaryMeasure.IDISW, 875 / 22.5);

    // r = 4/9, 8/9, 16/9. 1000(¼·4/9·ln 4/9 + ½·8/9·ln 8/9 + ¼·16/9·ln 16/9) = 1000/9·(ln 4/9 + 4 ln 8/9 + 4 ln 16/9)
    // = 1000/9·(2 + 12 + 16 = 30 times ln 2, less 9 times ln 9)
    [Fact]
    public void The_Theil_index_is_found() => Plain(SummaryMeasure.TI, 1000 / 9.0 * ((30 * Math.Log(2)) - (9 * Math.Log(9))));

    // −1000(¼ ln 4/9 + ½ ln 8/9 + ¼ ln 16/9) = 1000(ln 9 − (½ + 1½ + 1 = 3) ln 2)
    [Fact]
    public void The_mean_log_deviation_is_a_thousand_times_ln_nine_eighths() => Plain(SummaryMeasure.MLD, 1000 * Math.Log(9 / 8.0));

    // 10 − 22.5
    [Fact]
    public void The_attributable_risk_is_minus_12_and_a_half() => Plain(SummaryMeasure.PAR, -12.5);

    // 100·−12.5/22.5
    [Fact]
    public void The_attributable_fraction_is_minus_56_per_cent() => Plain(SummaryMeasure.PAF, -1250 / 22.5);

    // Where more is better Söderby is the best: 40 − 22.5
    [Fact]
    public void Where_more_is_better_the_highest_is_the_best() => Plain(SummaryMeasure.PAR, 17.5, Towns with { MoreIsBetter = true });

    private static Disaggregation AgainstMellanby() =>
        Towns with { Subgroups = [.. Towns.Subgroups.Select(town => town with { Reference = town.Name == "Mellanby" })] };

    private static void Plain(SummaryMeasure measure, double expected, Disaggregation? data = null)
    {
        var found = Summaries.Of(measure, data ?? Towns, new())!;

        Assert.Equal(expected, found.Estimate!.Value, 1e-11 * Math.Abs(expected));
        Assert.Null(found.Estimate.Interval);
        Assert.Null(found.PValue);
        Assert.Equal([new Remark(RemarkKind.NoStandardErrors)], found.Remarks);
    }

    // 20, 20, 20, 20 and 0 in fifths: μ = 16, four ratios of 1.25, TI = 1000 · 4/5 · 1.25 · ln 1.25 = 1000 ln 1.25 = 223.14
    [Fact]
    public void A_group_at_zero_does_not_squeeze_the_upper_bound_of_the_Theil_index()
    {
        var fifths = new double[] { 20, 20, 20, 20, 0 }.Select((value, i) => new SubgroupFigure($"{i}", value) { StandardError = 1, Population = 100 });

        var interval = Summaries.Of(SummaryMeasure.TI, new([.. fifths]), new())!.Estimate!.Interval!;

        Assert.Equal(1000 * Math.Log(1.25), interval.Upper, 1e-9);
    }

    // 1.9 ± 1: within 1.96 of zero, and both grow without end as a group nears zero. 2.1 ± 1 is told from it.
    [Theory, InlineData(SummaryMeasure.MLD), InlineData(SummaryMeasure.R)]
    public void A_measure_without_an_upper_end_has_no_interval_where_a_group_may_be_zero(SummaryMeasure measure)
    {
        Summary Found(double last) => Summaries.Of(
            measure,
            new([new("A", 20) { StandardError = 1, Population = 1 }, new("B", 25) { StandardError = 1, Population = 1 }, new("C", last) { StandardError = 1, Population = 1 }]),
            new())!;

        // 25 ± 16 cannot be told from zero, but neither from the mean of 41.7: it may be like the others
        Summary Alike() => Summaries.Of(
            measure,
            new([new("A", 50) { StandardError = 2, Population = 1 }, new("B", 50) { StandardError = 2, Population = 1 }, new("C", 25) { StandardError = 16, Population = 1 }]),
            new())!;

        var near = Found(1.9);

        Assert.Null(near.Estimate!.Interval);
        Assert.Equal([new Remark(RemarkKind.MayBeZero, "C")], near.Remarks);
        Assert.NotNull(Found(2.1).Estimate!.Interval);
        Assert.NotNull(Alike().Estimate!.Interval);
    }
}
