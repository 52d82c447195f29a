// Which measures apply, which way they point, what stands in their way, and what is refused.
using Samsyn.Statistics.Inequality;
using static Samsyn.Statistics.Tests.Given;

namespace Samsyn.Statistics.Tests;


public sealed class SummaryRulesTests
{
    private static Disaggregation Smoking => Ladder(Group(30, 2, 100), Group(20, 2, 100), Group(10, 2, 100)) with { MoreIsBetter = false, Scale = 100 };

    [Fact]
    public void A_ladder_of_shares_a_ladder_of_means_places_and_a_pair_have_their_measures()
    {
        Assert.Equal(["D", "R", "ACI", "RCI", "RciWagstaff", "RciErreygers", "SII", "RII", "PAR", "PAF"], Names(Smoking));
        Assert.Equal(["D", "R", "ACI", "RCI", "SII", "RII", "PAR", "PAF"], Names(Smoking with { Scale = null }));
        Assert.Equal(
            ["D", "R", "BGV", "BGSD", "COV", "MDMU", "MDMW", "MDBU", "MDBW", "MDRU", "MDRW", "IDISU", "IDISW", "TI", "MLD", "PAR", "PAF"],
            Names(Smoking with { Ordered = false }));
        Assert.Equal(["D", "R"], Names(Smoking with { Subgroups = [.. Smoking.Subgroups.Take(2)] }));
    }

    [Fact]
    public void Above_zero_is_worse_for_the_worse_off_unless_the_raw_sign_is_asked_for()
    {
        foreach (var measure in (SummaryMeasure[])[SummaryMeasure.D, SummaryMeasure.ACI, SummaryMeasure.RCI, SummaryMeasure.RciWagstaff, SummaryMeasure.RciErreygers, SummaryMeasure.SII])
        {
            var (harmonised, raw) = (Estimate(measure, Smoking).Value, Summaries.Of(measure, Smoking, new() { RawSigns = true })!.Estimate!.Value);
            Assert.True(harmonised > 0);
            Assert.Equal(harmonised, -raw);
        }

        Near(3, Estimate(SummaryMeasure.R, Smoking).Value);
        Assert.True(Estimate(SummaryMeasure.RII, Smoking).Value > 1);
        Near(1 / 3.0, Summaries.Of(SummaryMeasure.R, Smoking, new() { RawSigns = true })!.Estimate!.Value);
        Assert.True(Estimate(SummaryMeasure.PAR, Smoking).Value < 0);
        Near(-20, Estimate(SummaryMeasure.D, Smoking with { MoreIsBetter = null }).Value);
    }

    [Fact]
    public void Women_and_men_have_no_sign()
    {
        var data = Places(Group(12, 1, 100), Group(15, 1, 100));

        Near(3, Estimate(SummaryMeasure.D, data).Value);
        Near(3, Estimate(SummaryMeasure.D, data with { Subgroups = [.. data.Subgroups.Reverse()] }).Value);
        Near(1.25, Estimate(SummaryMeasure.R, data).Value);
    }

    [Fact]
    public void A_withheld_step_withholds_the_slope_and_leaves_the_ends()
    {
        var data = new Disaggregation([Smoking.Subgroups[0] with { Step = 1 }, Smoking.Subgroups[1] with { Step = 2 }, Smoking.Subgroups[2] with { Step = 4 }])
        {
            Ordered = true,
            MoreIsBetter = false,
            Scale = 100,
            Missing = 1,
        };

        Assert.Equal(RemarkKind.SubgroupsMissing, Why(SummaryMeasure.SII, data));
        Near(20, Estimate(SummaryMeasure.D, data).Value);
        Assert.Contains(Find(SummaryMeasure.D, data).Remarks, remark => remark.Kind == RemarkKind.SomeSubgroupsMissing);
        Assert.Equal(RemarkKind.SubgroupsMissing, Why(SummaryMeasure.D, data with { Subgroups = [.. data.Subgroups.Select((group, i) => group with { Step = i + 1 })] }));
    }

    [Fact]
    public void What_cannot_be_computed_says_why()
    {
        var places = Smoking with { Ordered = false };
        Assert.Equal(RemarkKind.NoReference, Why(SummaryMeasure.MDRU, places));
        Assert.Equal(RemarkKind.NoDirection, Why(SummaryMeasure.MDBW, places with { MoreIsBetter = null }));
        Assert.Equal(RemarkKind.NoPopulation, Why(SummaryMeasure.BGV, Each(places, group => group with { Population = null })));
        Assert.Equal(RemarkKind.SubgroupsMissing, Why(SummaryMeasure.BGV, places with { Missing = 1 }));
        Assert.Equal(RemarkKind.Zero, Why(SummaryMeasure.MLD, Each(places, group => group with { Value = group.Value - 10 })));
        Assert.Equal(RemarkKind.Zero, Why(SummaryMeasure.R, Each(Smoking, group => group with { Value = group.Value - 10 })));
        Assert.Equal(RemarkKind.OutsideScale, Why(SummaryMeasure.SII, Each(Smoking, group => group with { Value = group.Value * 9 })));
        Assert.Equal(RemarkKind.NoLadder, Why(SummaryMeasure.SII, Each(Smoking, group => group with { Step = 1 })));
        Assert.Equal(RemarkKind.NoPopulation, Why(SummaryMeasure.RII, Each(Smoking, group => group with { Population = null })));
        Assert.Equal(RemarkKind.TooFewSubgroups, Why(SummaryMeasure.D, Smoking with { Subgroups = [Smoking.Subgroups[0]] }));
    }

    [Fact]
    public void No_line_runs_through_a_ladder_where_one_step_alone_has_cases() =>
        Assert.Equal(RemarkKind.Zero, Why(SummaryMeasure.SII, Ladder(Group(0, 1, 100), Group(0, 1, 100), Group(30, 1, 100)) with { Scale = 100 }));

    [Fact]
    public void A_file_without_errors_has_figures_without_intervals_and_none_is_zero()
    {
        foreach (var summary in Summaries.Of(Each(Smoking, group => group with { StandardError = null })))
        {
            Assert.Null(summary.Estimate!.Interval);
            Assert.Null(summary.PValue);
            Assert.Equal(RemarkKind.NoStandardErrors, Assert.Single(summary.Remarks).Kind);
        }
    }

    [Fact]
    public void Few_cases_in_small_places_are_too_uncertain()
    {
        var data = Places(Counted(1, 20), Counted(2, 30), Counted(9, 100)) with { Scale = 100 };

        var found = Find(SummaryMeasure.BGSD, data);

        Assert.Null(found.Estimate!.Interval);
        Assert.Equal(RemarkKind.TooUncertain, Assert.Single(found.Remarks).Kind);
    }

    [Fact]
    public void A_best_off_that_is_not_the_best_leaves_nothing_to_gain()
    {
        var data = Smoking with { Subgroups = [.. Smoking.Subgroups.Reverse().Select((group, i) => group with { Step = i + 1 })] };

        var found = Find(SummaryMeasure.PAR, data);

        Assert.Equal((0, 0), (found.Estimate!.Value, found.Estimate.Interval!.Upper));
        Assert.Contains(found.Remarks, remark => remark.Kind == RemarkKind.Clipped);
    }

    [Theory]
    [InlineData(double.NaN, 100, 1, "The group 'Gymnasial' has the figure NaN.")]
    [InlineData(10, -3, 1, "The group 'Gymnasial' has population -3,")]
    [InlineData(10, 100, -1, "The group 'Gymnasial' has population 100, error -1,")]
    public void A_number_that_cannot_be_is_refused_by_its_groups_name(double value, double population, double error, string message)
    {
        var data = Ladder(Group(1, 1, 1), Group(2, 1, 1), new("Gymnasial", value) { Population = population, StandardError = error });

        var refused = Assert.Throws<ArgumentException>(() => Summaries.Of(data));

        Assert.StartsWith(message, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_that_cannot_be_are_refused()
    {
        Assert.StartsWith("A confidence lies between 0 and 1", Refused(new() { Confidence = 95 }), StringComparison.Ordinal);
        Assert.StartsWith("Intervals found by simulation take 1,000 draws or more.", Refused(new() { Draws = 100 }), StringComparison.Ordinal);
        Assert.StartsWith("A scale is the value that means everybody", Assert.Throws<ArgumentException>(() => Summaries.Of(Smoking with { Scale = 0 })).Message, StringComparison.Ordinal);
    }

    private static string Refused(SummaryOptions options) => Assert.Throws<ArgumentOutOfRangeException>(() => Summaries.Of(Smoking, options)).Message;

    private static Disaggregation Each(Disaggregation data, Func<SubgroupFigure, SubgroupFigure> change) =>
        data with { Subgroups = [.. data.Subgroups.Select(change)] };

    private static RemarkKind Why(SummaryMeasure measure, Disaggregation data)
    {
        var found = Find(measure, data);
        Assert.Null(found.Estimate);
        return Assert.Single(found.Remarks).Kind;
    }

    private static IEnumerable<string> Names(Disaggregation data) => Summaries.Of(data).Select(summary => $"{summary.Measure}");
}
