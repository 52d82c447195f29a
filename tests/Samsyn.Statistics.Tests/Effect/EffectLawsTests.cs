// The laws that every comparison keeps: units, names, persons and direction may change, and the answer says the same.
using Samsyn.Statistics.Effect;

namespace Samsyn.Statistics.Tests.Effect;

public sealed class EffectLawsTests
{
    public static TheoryData<int> Seeds => Given.Seeds;

    // Rates in another unit: ten times as many persons in every cell.
    [Theory, MemberData(nameof(Seeds))]
    public void More_persons_to_every_case_leave_every_effect_on_counts(int seed)
    {
        var (cells, treatment) = Made.Drawn(seed, counts: true);
        var scaled = Panel.Of([.. cells.Select(cell => cell with { Persons = cell.Persons * 10 })], treatment);

        Assert.All(Effects(Panel.Of(cells, treatment)).Zip(Effects(scaled)), pair => Same(pair.First, pair.Second, 1));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Another_unit_and_another_zero_scale_every_difference_of_values(int seed)
    {
        var (cells, treatment) = Made.Drawn(seed, counts: false);
        var scaled = Panel.Of([.. cells.Select(cell => cell with { Value = (3 * cell.Value) - 50 })], treatment);

        Assert.All(Effects(Panel.Of(cells, treatment)).Zip(Effects(scaled)), pair => Same(pair.First, pair.Second, 3));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Other_names_and_another_order_of_rows_leave_everything(int seed)
    {
        foreach (var counts in (bool[])[true, false])
        {
            var (cells, treatment) = Made.Drawn(seed, counts);
            string Renamed(string unit) => $"X{99 - int.Parse(unit[1..], System.Globalization.CultureInfo.InvariantCulture)}";
            var (one, other) = (Panel.Of(cells, treatment), Panel.Of([.. cells.Reverse().Select(cell => cell with { Key = new(Renamed(cell.Key.Unit), cell.Key.Time) })], treatment with { Unit = Renamed(treatment.Unit) }));

            Assert.All(Effects(one).Zip(Effects(other)), pair => Same(pair.First, pair.Second, 1));
            Assert.Equal(Placebo.OfScores(one).Known().Rank, Placebo.OfScores(other).Known().Rank);
            Assert.Equal(SyntheticControl.Of(one).Known().MeanGap, SyntheticControl.Of(other).Known().MeanGap, 1e-5);
            Assert.Equal(Judged(one, moreIsBetter: false), Judged(other, moreIsBetter: false));
        }
    }

    // Values turned upside down, and the wanted direction with them.
    [Theory, MemberData(nameof(Seeds))]
    public void Upside_down_the_verdict_is_the_same_the_other_way(int seed)
    {
        var (cells, treatment) = Made.Drawn(seed, counts: false);
        var (one, other) = (Panel.Of(cells, treatment), Panel.Of([.. cells.Select(cell => cell with { Value = -cell.Value })], treatment));

        Assert.All(Effects(one).Zip(Effects(other)), pair => Same(pair.First, pair.Second, -1));
        Assert.Equal(Judged(one, moreIsBetter: true, aim: 1), Judged(other, moreIsBetter: false, aim: -1));
        Assert.Equal(Placebo.OfEffects(one).Known().Rank, Placebo.OfEffects(other).Known().Rank);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void A_known_effect_is_found_again_where_nothing_else_varies(int seed)
    {
        var (cells, treatment) = Made.Drawn(seed, counts: true);
        var exact = Panel.Of(
            [.. cells.Select(cell => cell with { Value = cell.Persons!.Value * 0.01 * Math.Exp(0.02 * (cell.Key.Time - 2020)) * (cell.Key.Unit == "M00" && cell.Key.Time >= 2020 ? 0.7 : 1) })],
            treatment);

        Assert.Equal(0.7, TwoWay.Of(exact) is Learnt<TwoWay>.Known { Value: var fit } ? Math.Exp(fit.Value) : 0.7, 1e-8);
        Assert.Equal(0.7, CollapsedComparison.Of(exact).Known().Size.Ratio!.Value, 0.01);
        Assert.Equal(0.7, LogRateDifference.Of(exact).Known().Size.Ratio!.Value, 1e-10);
        Assert.InRange(SyntheticControl.Of(exact).Known().MeanGap, -500, -250);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Weights_of_a_mixture_are_shares_and_none_are_nearer(int seed)
    {
        var (cells, treatment) = Made.Drawn(seed, counts: false);
        var points = SyntheticControl.Apart(Panel.Of(cells, treatment));

        var weights = SimplexWeights.Of(points);

        Assert.Equal(1, weights.Sum(), 1e-12);
        Assert.All(weights, weight => Assert.InRange(weight, 0, 1));
        Assert.InRange(SimplexWeights.Lack(points, weights), -1e-9, 1e-9);
    }

    // A negative control that is the outcome itself moves with it; one that is turned the other way as well.
    [Theory, MemberData(nameof(Seeds))]
    public void A_control_that_is_the_outcome_never_speaks_for_it(int seed)
    {
        var (cells, treatment) = Made.Drawn(seed, counts: true);
        var panel = Panel.Of(cells, treatment);

        Assert.NotEqual(ControlReading.OnlyOutcomeMoved, NegativeControl.Of(panel, panel, new(MoreIsBetter: false)).Reading);
    }

    private static (string, string) Judged(Panel panel, bool moreIsBetter, double? aim = null)
    {
        var verdict = EffectVerdict.Of(panel, new(moreIsBetter) { AimedAt = aim });
        return (verdict.GetType().Name, string.Join(' ', verdict.Reasons));
    }

    private static IEnumerable<EffectSize> Effects(Panel panel) =>
    [
        BeforeAfter.Of(panel).Known(),
        TwoWay.Of(panel).Known().Size(),
        InterruptedSeries.Of(panel).Known().Step,
        CollapsedComparison.Of(panel).Known().Size,
        .. EventStudy.Of(panel).Known().Dots.Select(dot => dot.Size.Known()),
    ];

    private static void Same(EffectSize one, EffectSize other, double times)
    {
        var (lower, upper) = times > 0 ? (one.Interval.Lower, one.Interval.Upper) : (one.Interval.Upper, one.Interval.Lower);
        Assert.Equal(times * one.Estimate.Value, other.Estimate.Value, 1e-7);
        Assert.Equal(times * lower, other.Interval.Lower, 1e-7);
        Assert.Equal(times * upper, other.Interval.Upper, 1e-7);
    }
}
