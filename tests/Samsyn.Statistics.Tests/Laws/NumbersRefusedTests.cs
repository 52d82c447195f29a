// Zeros, values outside the scale, and numbers that cannot be: no figure with a reason, or a refusal that names the group.
using Samsyn.Statistics.Inequality;

namespace Samsyn.Statistics.Tests.Laws;


public sealed class NumbersRefusedTests
{
    private static readonly Disaggregation Ladder = Of(30, 20, 10) with { Ordered = true };

    [Fact]
    public void A_ratio_to_zero_has_no_figure_and_names_the_group()
    {
        Assert.Equal([new Remark(RemarkKind.Zero, "third")], Find(SummaryMeasure.R, Of(30, 20, 0) with { Ordered = true }).Remarks);
        Assert.Equal([new Remark(RemarkKind.Zero, "third")], Find(SummaryMeasure.R, Of(30, 20, 0)).Remarks);
        Assert.Equal([new Remark(RemarkKind.Zero, "third")], Find(SummaryMeasure.MLD, Of(30, 20, 0)).Remarks);
        Assert.Equal([new Remark(RemarkKind.Zero, "third")], Find(SummaryMeasure.PAF, Of(30, 20, 0) with { Ordered = true }).Remarks);
        Assert.Equal([new Remark(RemarkKind.Zero, "second")], Find(SummaryMeasure.R, Of(30, 0)).Remarks);
    }

    // 0 ln 0 is 0: groups of 30 and 30 and one of nobody have r = 1½, 1½, 0 and TI = 1000·ln 1.5
    [Fact]
    public void The_Theil_index_bears_a_zero_and_nothing_below()
    {
        Assert.Equal(1000 * Math.Log(1.5), Find(SummaryMeasure.TI, Of(30, 30, 0).Each(group => group with { StandardError = null })).Estimate!.Value, 1e-9);
        Assert.Equal([new Remark(RemarkKind.Zero, "third")], Find(SummaryMeasure.TI, Of(30, 30, -1) with { Scale = null }).Remarks);
    }

    [Fact]
    public void What_divides_by_the_mean_has_no_figure_where_the_mean_is_zero()
    {
        SummaryMeasure[] divides = [SummaryMeasure.COV, SummaryMeasure.IDISU, SummaryMeasure.IDISW, SummaryMeasure.TI, SummaryMeasure.MLD, SummaryMeasure.PAF];

        Assert.All(divides, measure => Assert.Equal([new Remark(RemarkKind.Zero)], Find(measure, Of(0, 0, 0)).Remarks));
        Assert.All([SummaryMeasure.RCI, SummaryMeasure.RciWagstaff, SummaryMeasure.SII, SummaryMeasure.RII, SummaryMeasure.PAF], measure =>
            Assert.Equal([new Remark(RemarkKind.Zero)], Find(measure, Of(0, 0, 0) with { Ordered = true }).Remarks));
    }

    [Fact]
    public void A_line_through_means_that_passes_below_zero_has_a_slope_and_no_ratio()
    {
        var steep = Of(30, 5, 1) with { Ordered = true, Scale = null };

        Assert.NotNull(Find(SummaryMeasure.SII, steep).Estimate);
        Assert.Equal([new Remark(RemarkKind.Zero)], Find(SummaryMeasure.RII, steep).Remarks);
    }

    [Theory, InlineData(101), InlineData(-1)]
    public void A_share_of_more_than_everybody_or_less_than_nobody_has_no_curve(double value)
    {
        SummaryMeasure[] bounded = [SummaryMeasure.SII, SummaryMeasure.RII, SummaryMeasure.RciWagstaff, SummaryMeasure.RciErreygers];

        var found = Summaries.Of(Of(30, value, 20) with { Ordered = true });

        Assert.Equal(bounded.Order(), found.Where(summary => summary.Estimate is null).Select(summary => summary.Measure).Order());
        Assert.All(bounded, measure => Assert.Equal([new Remark(RemarkKind.OutsideScale, "second")], found.Single(summary => summary.Measure == measure).Remarks));
    }

    [Fact]
    public void Steps_that_are_all_one_step_are_no_ladder() => Assert.All([SummaryMeasure.ACI, SummaryMeasure.RCI, SummaryMeasure.SII, SummaryMeasure.RII, SummaryMeasure.RciErreygers], measure =>
        Assert.Equal([new Remark(RemarkKind.NoLadder)], Find(measure, Ladder.Each(group => group with { Step = 1 })).Remarks));

    [Fact]
    public void Without_a_direction_nobody_is_the_best() => Assert.All([SummaryMeasure.MDBU, SummaryMeasure.MDBW, SummaryMeasure.PAR, SummaryMeasure.PAF], measure =>
        Assert.Equal([new Remark(RemarkKind.NoDirection)], Find(measure, Of(30, 20, 10) with { MoreIsBetter = null }).Remarks));

    [Fact]
    public void Without_a_reference_nobody_is_compared_with_it() => Assert.All([SummaryMeasure.MDRU, SummaryMeasure.MDRW], measure =>
        Assert.Equal([new Remark(RemarkKind.NoReference)], Find(measure, Of(30, 20, 10)).Remarks));

    // One case in 300 persons: a third of a case expected in each hundred.
    [Fact]
    public void Few_expected_cases_are_too_uncertain_for_an_interval()
    {
        var few = Of(1, 0, 0).Each(group => group with { Cases = group.Value, Base = 100, StandardError = null });

        var found = Find(SummaryMeasure.BGV, few);

        Assert.Null(found.Estimate!.Interval);
        Assert.Equal([new Remark(RemarkKind.TooUncertain)], found.Remarks);
    }

    [Fact]
    public void An_error_of_zero_at_nobody_is_not_believed()
    {
        var found = Find(SummaryMeasure.D, Ladder.Each(group => group.Name == "third" ? group with { Value = 0, StandardError = 0, Base = 48 } : group));

        // (0 + 1)/(48 + 2) = 0.02: s = 100 √(0.02·0.98/48)
        Assert.Equal(Math.Sqrt(1 + (10_000 * 0.0196 / 48)), found.Estimate!.StandardError!.Value, 1e-10);
        Assert.Equal([new Remark(RemarkKind.ErrorReplaced, "third")], found.Remarks);
    }

    [Fact]
    public void Where_the_best_off_fare_worst_the_gain_is_clipped_at_zero()
    {
        var found = Find(SummaryMeasure.PAR, Ladder with { MoreIsBetter = true });

        Assert.Equal((0, 0, 0, 1), (found.Estimate!.Value, found.Estimate.Interval!.Lower, found.Estimate.Interval.Upper, found.PValue));
        Assert.Equal([new Remark(RemarkKind.Clipped)], found.Remarks);
    }

    [Theory]
    [InlineData(double.NaN, "The group 'second' has the figure NaN. Leave a group without a figure out, and count it as missing.")]
    [InlineData(double.PositiveInfinity, "The group 'second' has the figure Infinity. Leave a group without a figure out, and count it as missing.")]
    public void A_figure_that_is_no_number_is_refused(double value, string message) => Refused(message, Of(30, value, 10), Method.Ours);

    [Fact]
    public void Sizes_and_errors_below_zero_are_refused_by_name() => Assert.All([Method.Ours, Method.Who], method =>
    {
        Refused("The group 'third' has population -1, error 1, cases  of ; each is zero or more, or null when it is not known.", Second(group => group with { Population = -1 }), method);
        Refused("The group 'third' has population 100, error -1, cases  of ; each is zero or more, or null when it is not known.", Second(group => group with { StandardError = -1 }), method);
        Refused("The group 'third' has population 100, error 1, cases -1 of 9; each is zero or more, or null when it is not known.", Second(group => group with { Cases = -1, Base = 9 }), method);
        Refused("A scale is the value that means everybody, such as 100, not 0. Leave it null for a mean.", Ladder with { Scale = 0 }, method);
    });

    [Fact]
    public void Options_that_cannot_be_are_refused()
    {
        Option("A confidence lies between 0 and 1, such as 0.95.", new() { Confidence = 95 });
        Option("Intervals found by simulation take 1,000 draws or more.", new() { Draws = 999 });
        Option("Simulated intervals take one draw or more; WHO's package takes 100.", new() { WhoDraws = 0 });
    }

    [Fact]
    public void An_estimate_that_cannot_be_is_refused()
    {
        Assert.StartsWith("An estimate is a finite number with an error of zero or more, not NaN (error ). What is not known is a missing figure, never NaN.", Assert.Throws<ArgumentException>(() => new Estimate(double.NaN)).Message, StringComparison.Ordinal);
        Assert.StartsWith("An estimate is a finite number with an error of zero or more, not 1 (error -2).", Assert.Throws<ArgumentException>(() => new Estimate(1, standardError: -2)).Message, StringComparison.Ordinal);
        Assert.StartsWith("The value 5 lies outside its own bounds, 1 to 2.", Assert.Throws<ArgumentException>(() => new Estimate(5, new(1, 2))).Message, StringComparison.Ordinal);
        Assert.Equal(5, new Estimate(5, new(1, 2, promise: Promise.NotOurs)).Value);
    }

    private static void Refused(string message, Disaggregation data, Method method) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => Summaries.Of(data, new() { Method = method })).Message, StringComparison.Ordinal);

    private static void Option(string message, SummaryOptions options) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentOutOfRangeException>(() => Summaries.Of(Ladder, options)).Message, StringComparison.Ordinal);

    private static Summary Find(SummaryMeasure measure, Disaggregation data) => Summaries.Of(measure, data, new())!;

    private static Disaggregation Second(Func<SubgroupFigure, SubgroupFigure> change) => Ladder.Each(group => group.Name == "third" ? change(group) : group);

    private static Disaggregation Of(params double[] values) =>
        new([.. values.Select((value, i) => new SubgroupFigure(Names[i], value) { StandardError = 1, Population = 100 })]) { MoreIsBetter = false, Scale = 100 };

    private static string[] Names => ["first", "second", "third"];
}
