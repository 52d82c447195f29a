// "Did it help?" worked by hand: each method on figures small enough for paper.
using Samsyn.Statistics.Effect;

namespace Samsyn.Statistics.Tests.Effect;

public sealed class EffectByHandTests
{
    // 30 cases of 3,000 person-years and then 16 of 2,000: ln(0.008) − ln(0.01) = ln 0.8; each year as its part expects, so φ = 1.
    // se = √(1/16 + 1/30) = 0.3096, Student's t with 3 degrees 3.1824.
    [Fact]
    public void Before_and_after_of_counts()
    {
        var size = BeforeAfter.Of(Made.Counts(2004, ("A", [10, 10, 10, 8, 8], 1000))).Known();

        Assert.Equal(Math.Log(0.8), size.Estimate.Value, 1e-12);
        Assert.Equal(Math.Sqrt((1 / 16.0) + (1 / 30.0)), size.Estimate.StandardError!.Value, 1e-12);
        Assert.Equal(Math.Log(0.8) + (3.182446305284263 * Math.Sqrt((1 / 16.0) + (1 / 30.0))), size.Interval.Upper, 1e-9);
        Assert.Equal(0.8, size.Ratio!.Value, 1e-12);
    }

    // Means 2 and 5, squares about them 2 and 2 over three degrees: s² = 4/3, se = √(4/3 (1/3 + 1/2)).
    [Fact]
    public void Before_and_after_of_values()
    {
        var size = BeforeAfter.Of(Made.Values(2004, ("A", [1, 2, 3, 4, 6]))).Known();

        Assert.Equal(3, size.Estimate.Value, 1e-12);
        Assert.Equal(Math.Sqrt(4 / 3.0 * ((1 / 3.0) + 0.5)), size.Estimate.StandardError!.Value, 1e-12);
        Assert.Null(size.Ratio);
    }

    // 10 to 8 per cent of a thousand here, 40 to 40 of four thousand there: ln 0.8 − ln 1.
    [Fact]
    public void Difference_in_differences_of_rates()
    {
        var found = LogRateDifference.Of(Made.Counts(2002, ("A", [100, 80], 1000), ("B", [200, 200], 2000), ("C", [200, 200], 2000))).Known();

        Assert.Equal(Math.Log(0.8), found.Size.Estimate.Value, 1e-12);
        Assert.Equal(Math.Sqrt((1 / 100.0) + (1 / 80.0) + (2 / 400.0)), found.Size.Estimate.StandardError!.Value, 1e-12);
        Assert.Equal(new(400, 4000), found.Others.Before);
    }

    // (7 − 4) − (3 − 2) = 2.
    [Fact]
    public void Difference_in_differences_of_means()
    {
        var found = MeanDifference.Of(Made.Values(2003, ("A", [3, 5, 7, 7]), ("B", [1, 1, 2, 2]), ("C", [3, 3, 4, 4]))).Known();

        Assert.Equal((2, 4, 7), (found.Value, found.Own.Before, found.Own.After));
        Assert.Equal(2, found.Size.Known().Estimate.Value, 1e-12);
    }

    // Whole tables have closed fits: with even persons the two-way effect is that of the four sums.
    [Fact]
    public void Two_way_is_the_four_sums_where_persons_are_even()
    {
        var panel = Made.Counts(2003, ("A", [100, 120, 70, 80], 1000), ("B", [200, 210, 220, 190], 2000), ("C", [90, 80, 100, 110], 900));

        Assert.Equal(LogRateDifference.Of(panel).Known().Size.Estimate.Value, TwoWay.Of(panel).Known().Value, 1e-9);
    }

    // 1, 2, 3 and then 6, 7, 8.1: the line rises by one, and steps by two and a little.
    [Fact]
    public void A_step_in_a_line_of_values()
    {
        var found = InterruptedSeries.Of(Made.Values(2004, ("A", [1, 2, 3, 6, 7, 8.1]))).Known();

        // Least squares: the slope is pooled from within the parts, (2·1 + 2·1.05)/4 = 1.025; the step 7.0333 − 2 − 3·1.025.
        Assert.Equal(1.025, found.Terms[1].Size.Estimate.Value, 1e-10);
        Assert.Equal((21.1 / 3) - 2 - (3 * 1.025), found.Step.Estimate.Value, 1e-10);
        Assert.Equal(found.Points[3].Fitted - found.Step.Estimate.Value, found.Points[3].Without, 1e-10);
    }

    // Through 1, 3, 2, 4: slope 0.8, mean 2.5 at 2.5, so 4.5 and 5.3 are foretold. Squares about it: 1.8 over two degrees, σ² = 0.9.
    // At the next time s² = 0.9 (1/4 + 2.5²/5) = 1.35, so the error is √(0.9 + 1.35) = 1.5.
    [Fact]
    public void A_line_carried_on()
    {
        var found = Projection.Of(Made.Values(2005, ("A", [1, 3, 2, 4, 9, 5]))).Known();

        Assert.Equal((4.5, 5.3), (Math.Round(found.Times[0].Expected.Value, 10), Math.Round(found.Times[1].Expected.Value, 10)));
        Assert.Equal(1.5, found.Times[0].Expected.StandardError!.Value, 1e-10);
        Assert.Equal(4.5 - (4.302652729911275 * 1.5), found.Times[0].Expected.Interval!.Lower, 1e-8);
        Assert.Equal((14, 9.8), (found.Together.Observed, Math.Round(found.Together.Expected.Value, 10)));
        Assert.Equal(4.2, found.Together.Difference.Value, 1e-10);
    }

    // Halfway between 0 and 10 lies 5; afterwards the mixture is 5 and the unit 9.
    [Fact]
    public void A_mixture_of_two()
    {
        var found = SyntheticControl.Of(Made.Values(2004, ("A", [5, 6, 5, 9, 9]), ("B", [0, 2, 0, 0, 0]), ("C", [10, 10, 10, 10, 10]))).Known();

        Assert.Equal([0.5, 0.5], found.Donors.Select(donor => Math.Round(donor.Weight, 10)));
        Assert.Equal((0, 4), (Math.Round(found.Before, 9), Math.Round(found.MeanGap, 9)));
        Assert.Null(found.Ratio);
        Assert.Equal(0, found.Outside);
    }

    // 12 and 11 lie above all others; 5 does not.
    [Fact]
    public void A_unit_that_no_mixture_can_reach_says_so() =>
        Assert.Equal(2, SyntheticControl.Of(Made.Values(2004, ("A", [12, 5, 11, 9, 9]), ("B", [0, 2, 0, 0, 0]), ("C", [10, 10, 10, 10, 10]))).Known().Outside);

    // The nearest point of the hull of (1, 1) and (1, −1) to the origin is (1, 0); (3, 0) is farther and is not used.
    [Fact]
    public void The_nearest_mixture_is_found_and_what_lies_behind_it_is_not_used() =>
        Assert.Equal([0.5, 0.5, 0], SimplexWeights.Of([[1, 1], [1, -1], [3, 0]]).Select(weight => Math.Round(weight, 12)));

    // Base 2002: A rose from 2 to 6 there, the others by one.
    [Fact]
    public void Dots_are_measured_from_the_last_time_before()
    {
        var found = EventStudy.Of(Made.Values(2003, ("A", [1, 2, 6]), ("B", [0, 1, 2]), ("C", [1, 3, 4.1]))).Known();

        Assert.Equal((2002, 2), (found.Base, found.Dots.Count));
        Assert.Equal([2001, 2003], found.Dots.Select(dot => dot.Time));
        Assert.Equal(4 - 1.05, found.Dots[1].Size.Known().Estimate.Value, 1e-10);
        Assert.Equal(-1 + 1.5, found.Dots[0].Size.Known().Estimate.Value, 1e-10);
    }

    // Changes −3 here; −1, 0, 1 there: τ² = 1, m = 0, se = √(1 + 1/3), Student's t with two degrees 4.3027.
    [Fact]
    public void Each_unit_as_one_number()
    {
        var found = CollapsedComparison.Of(Made.Values(2002, ("A", [5, 2]), ("B", [5, 4]), ("C", [7, 7]), ("D", [1, 2]))).Known();

        Assert.Equal((-3, 1), (found.Size.Estimate.Value, found.Between));
        Assert.Equal(Math.Sqrt(4 / 3.0), found.Size.Estimate.StandardError!.Value, 1e-12);
        Assert.Equal(-3 + (4.302652729911275 * Math.Sqrt(4 / 3.0)), found.Size.Interval.Upper, 1e-8);
    }

    // All comparators halve: ln((10½/n)/(20½/n)) for each, so τ² is nothing, and counting is all there is.
    [Fact]
    public void Where_others_change_alike_counting_is_all_there_is()
    {
        var found = CollapsedComparison.Of(Made.Counts(2002, ("A", [20, 20], 500), ("B", [20, 10], 900), ("C", [20, 10], 800), ("D", [20, 10], 700))).Known();

        var (own, each) = (2 / 20.5, (1 / 10.5) + (1 / 20.5));
        Assert.Equal(0, found.Between);
        Assert.Equal(-Math.Log(10.5 / 20.5), found.Size.Estimate.Value, 1e-12);
        Assert.Equal(Math.Sqrt(own + (each / 3)), found.Size.Estimate.StandardError!.Value, 1e-12);
    }

    // Slopes 1 here, 0, 1 and 2 there: mean 1, sd 1, reach t(0.99, 2) √(4/3) = 6.9646 · 1.1547.
    [Fact]
    public void Slopes_before_are_compared_with_those_of_the_others()
    {
        var slopes = PriorSlopes.Of(Made.Values(2004, ("A", [1, 2, 3, 9]), ("B", [1, 1, 1, 1]), ("C", [0, 1, 2, 0]), ("D", [0, 2, 4, 0]))).Known();

        Assert.Equal((1, 1), (Math.Round(slopes.Own, 12), Math.Round(slopes.Others, 12)));
        Assert.Equal(6.964556734283 * Math.Sqrt(4 / 3.0), slopes.Reach, 1e-6);
        Assert.True(slopes.Alike);
    }
}
