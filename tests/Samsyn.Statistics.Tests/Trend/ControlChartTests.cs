// Control charts: worked by hand, the laws they keep, what they refuse and what they remark.
using FsCheck;
using FsCheck.Fluent;
using Samsyn.Statistics.Trend;

namespace Samsyn.Statistics.Tests.Trend;

public sealed class ControlChartTests
{
    // 10, 12, 11, 13: mean 11.5, ranges 2, 1, 2, mean 5/3: limits 11.5 ∓ 2.66·5/3 = 7.0667 and 15.9333.
    [Fact]
    public void Four_points_worked_by_hand()
    {
        var chart = ControlChart.Of([10, 12, 11, 13]);

        Assert.All(chart.Points, point => Assert.Equal(11.5, point.Lines.Mean));
        Assert.Equal(11.5 - (2.66 * 5 / 3), chart.Points[0].Lines.Lower, 1e-12);
        Assert.Equal(11.5 + (2.66 * 5 / 3), chart.Points[0].Lines.Upper, 1e-12);
        Assert.All(chart.Points, point => Assert.Equal(ControlSignal.CommonCause, point.Signal));
        Assert.Equal([ControlRemark.TrialLimits, ControlRemark.TooShortForRows], chart.Remarks);
    }

    // Ranges 1, 1, 1, 1, 1, 1, 20, 20 of mean 46/8 = 5.75: 3.267·5.75 = 18.8, so both of 20 are left out, and the mean is 1.
    [Fact]
    public void A_range_that_stands_far_out_is_left_out()
    {
        double[] values = [0, 1, 0, 1, 0, 1, 0, 20, 0];

        Assert.Equal(2.66, ControlChart.Of(values).Points[0].Lines.Reach, 1e-12);
        Assert.Equal(2.66 * 5.75, ControlChart.Of(values, new() { ScreenRanges = false }).Points[0].Lines.Reach, 1e-12);
        Assert.Equal(SpecialCause.AboveLimit, ControlChart.Of(values).Points[7].Cause);
    }

    [Fact]
    public void A_new_beginning_has_lines_of_its_own()
    {
        var chart = ControlChart.Of([1, 2, 1, 2, 11, 12, 11, 12], new() { RebaseAt = [4] });

        Assert.Equal([0, 0, 0, 0, 1, 1, 1, 1], chart.Points.Select(point => point.Group));
        Assert.Equal(1.5, chart.Points[0].Lines.Mean);
        Assert.Equal(11.5, chart.Points[4].Lines.Mean);
    }

    [Fact]
    public void Lines_fixed_early_are_not_moved_by_what_comes_later()
    {
        var chart = ControlChart.Of([1, 2, 1, 2, 40, 41], new() { FixAfter = 4 });

        Assert.Equal(1.5, chart.Points[5].Lines.Mean);
        Assert.Equal(SpecialCause.AboveLimit, chart.Points[5].Cause);
    }

    [Fact]
    public void Seven_that_fall_are_a_concern_where_more_is_better()
    {
        var chart = ControlChart.Of([20, 24, 19, 26, 21, 25, 22, 24, 23.5, 23, 22.5, 22, 21.5, 21], new() { MoreIsBetter = true });

        Assert.All(chart.Points.Skip(7), point => Assert.Equal(SpecialCause.Falling, point.Cause));
        Assert.All(chart.Points.Skip(7), point => Assert.Equal(ControlSignal.Concern, point.Signal));
        Assert.All(chart.Points.Take(7), point => Assert.Equal(SpecialCause.None, point.Cause));
    }

    [Fact]
    public void Six_on_one_side_are_no_shift_and_a_point_on_the_mean_breaks_the_row()
    {
        Assert.All(ControlChart.Of([1, 1.1, 1, 1.1, 1, 1.1, 3, 3.1, 3, 3.1, 3, 3.1], new() { ScreenRanges = false }).Points, point => Assert.NotEqual(SpecialCause.SevenAbove, point.Cause));
        Assert.DoesNotContain(ControlChart.Of([4, 2, 3, 2, 4, 3, 3, 2, 4, 3]).Points, point => point.Cause is SpecialCause.SevenAbove or SpecialCause.SevenBelow);
    }

    [Fact]
    public void Points_that_never_vary_say_so()
    {
        var chart = ControlChart.Of([5, 5, 5]);

        Assert.Contains(ControlRemark.NoVariation, chart.Remarks);
        Assert.All(chart.Points, point => Assert.Equal(SpecialCause.None, point.Cause));
    }

    [Fact]
    public void Whole_years_are_slow() =>
        Assert.Equal([ControlRemark.TrialLimits, ControlRemark.YearlyIsSlow], ControlChart.Of([1, 2, 1, 2, 1, 2, 1, 2], new() { Yearly = true }).Remarks);

    // 10, 12, 11, 13: limits 7.07 and 15.93.
    [Theory]
    [InlineData(16, true, Assurance.AlwaysMissed)]
    [InlineData(16, false, Assurance.AlwaysMet)]
    [InlineData(7, true, Assurance.AlwaysMet)]
    [InlineData(7, false, Assurance.AlwaysMissed)]
    [InlineData(12, true, Assurance.HitAndMiss)]
    public void A_target_is_met_always_never_or_by_chance(double target, bool moreIsBetter, Assurance assurance) =>
        Assert.Equal(assurance, ControlChart.Of([10, 12, 11, 13]).Assures(target, moreIsBetter));

    [Fact]
    public void A_chart_refuses_what_has_no_lines()
    {
        Assert.StartsWith("Value 2 is NaN; a control chart is of finite numbers.", Assert.Throws<ArgumentException>(() => ControlChart.Of([1, double.NaN])).Message, StringComparison.Ordinal);
        Assert.StartsWith("A control chart needs two points or more between one new beginning and the next; from point 1 there are 1.", Assert.Throws<ArgumentException>(() => ControlChart.Of([1])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ControlChart.Of([1, 2, 3], new() { RebaseAt = [2] }));
    }

    [Fact]
    public void Upside_down_turns_every_signal() => Each(values =>
    {
        var (one, other) = (ControlChart.Of(values, new() { MoreIsBetter = true }), ControlChart.Of([.. values.Select(value => -value)], new() { MoreIsBetter = false }));

        Assert.Equal(one.Points.Select(point => point.Signal), other.Points.Select(point => point.Signal));
    });

    [Fact]
    public void Another_unit_and_another_zero_leave_every_signal() => Each(values =>
        Assert.Equal(ControlChart.Of(values).Points.Select(point => point.Cause), ControlChart.Of([.. values.Select(value => (4 * value) + 256)]).Points.Select(point => point.Cause)));

    [Fact]
    public void Limits_lie_evenly_about_the_mean() => Each(values =>
        Assert.All(ControlChart.Of(values).Points, point => Assert.True(point.Lines.Lower <= point.Lines.NearLower && point.Lines.NearUpper <= point.Lines.Upper)));

    // Eighths: so that sums are exact, and a point that lies on a line stays there when the unit is changed.
    private static void Each(Action<double[]> law) => Prop.ForAll(
        Gen.Choose(0, 160).Select(eighths => eighths / 8.0).ArrayOf(16).ToArbitrary(), law).QuickCheckThrowOnFailure();
}
