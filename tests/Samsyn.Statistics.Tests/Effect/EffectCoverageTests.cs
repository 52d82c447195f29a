// How often "did it help?" answers yes where nothing was done, and where something was.
using System.Globalization;
using Samsyn.Statistics.Effect;
using Xunit.Abstractions;

namespace Samsyn.Statistics.Tests.Effect;

public sealed class EffectCoverageTests(ITestOutputHelper output)
{
    /// <summary>The promise: where nothing was done, at most five of a hundred comparisons support.</summary>
    private const double Most = 0.05;

    /// <summary>Runs of the simulation by which the rules were chosen.</summary>
    private const int RunsBefore = 1_500;

    /// <summary>Comparators, years before and after.</summary>
    public static TheoryData<int, int, int> Sizes => new() { { 5, 5, 3 }, { 5, 8, 4 }, { 9, 5, 3 }, { 9, 8, 4 }, { 14, 5, 3 }, { 14, 8, 4 }, { 30, 5, 3 }, { 30, 8, 4 } };

    /// <summary>The same with the true ratio, and how often rule A and rule B supported when they were chosen; -1 where a rule is not offered.</summary>
    public static TheoryData<int, int, int, double, double, double> Found => new()
    {
        { 5, 5, 3, 0.8, 0.343, -1 },
        { 5, 8, 4, 0.8, 0.445, -1 },
        { 14, 5, 3, 0.8, 0.554, 0.535 },
        { 14, 8, 4, 0.9, 0.221, 0.217 },
        { 14, 8, 4, 0.8, 0.669, 0.607 },
        { 14, 8, 4, 0.7, 0.927, 0.847 },
        { 30, 5, 3, 0.8, 0.613, 0.639 },
        { 30, 8, 4, 0.8, 0.721, 0.711 },
    };

    [Theory]
    [InlineData(5, VerdictRule.Collapsed)]
    [InlineData(14, VerdictRule.Collapsed)]
    [InlineData(30, VerdictRule.Collapsed)]
    [InlineData(9, VerdictRule.Ranked)]
    public void Where_nothing_was_done_few_comparisons_support_in_a_sample(int comparators, VerdictRule rule) =>
        Assert.InRange(Supports(new(comparators, 8, 4), rule, 400, seed: 20_260_102), 0, Most);

    [Theory, InlineData(5), InlineData(14)]
    public void Nor_do_they_with_measured_values_in_a_sample(int comparators) =>
        Assert.InRange(Supports(new(comparators, 8, 4) { IsMeasured = true }, VerdictRule.Collapsed, 400), 0, Most);

    [Fact]
    public void A_fall_of_a_fifth_is_found_as_often_as_is_promised_in_a_sample() =>
        Same(0.669, Supports(new(14, 8, 4) { Ratio = 0.8 }, VerdictRule.Collapsed, 1_500), 1_500);

    [Theory, MemberData(nameof(Sizes)), Trait("slow", "yes")]
    public void Where_nothing_was_done_few_comparisons_support(int comparators, int before, int after)
    {
        Assert.InRange(Supports(new(comparators, before, after), VerdictRule.Collapsed, 4_000), 0, Most);
        Assert.InRange(Supports(new(comparators, before, after), VerdictRule.Ranked, 4_000), 0, Most);
    }

    /// <summary>The areas' own drift a year, the variation of years, the rate.</summary>
    [Theory, Trait("slow", "yes")]
    [InlineData(0.01, 0.06, 0.006)]
    [InlineData(0.02, 0.06, 0.006)]
    [InlineData(0, 0.12, 0.006)]
    [InlineData(0, 0.06, 0.001)]
    [InlineData(0, 0.06, 0.0002)]
    public void Nor_do_they_where_areas_drift_or_vary_more_or_cases_are_few(double drift, double years, double rate)
    {
        var drawn = new EffectSimulation(14, 8, 4) { Drift = drift, Years = years, Rate = rate };
        Assert.InRange(Supports(drawn, VerdictRule.Collapsed, 4_000), 0, Most);
        Assert.InRange(Supports(drawn, VerdictRule.Ranked, 4_000), 0, Most);
    }

    [Theory, MemberData(nameof(Found)), Trait("slow", "yes")]
    public void What_was_done_is_found_as_often_as_is_promised(int comparators, int before, int after, double ratio, double collapsed, double ranked)
    {
        var drawn = new EffectSimulation(comparators, before, after) { Ratio = ratio };
        Same(collapsed, Supports(drawn, VerdictRule.Collapsed, 4_000), 4_000);
        if (ranked >= 0)
        {
            Same(ranked, Supports(drawn, VerdictRule.Ranked, 1_500), 1_500);
        }
    }

    [Theory, InlineData(5), InlineData(14), InlineData(30), Trait("slow", "yes")]
    public void Nor_do_they_with_measured_values(int comparators) =>
        Assert.InRange(Supports(new(comparators, 8, 4) { IsMeasured = true }, VerdictRule.Collapsed, 4_000), 0, Most);

    // What ranks and mixtures do where nothing was done, and where rates fell by a fifth.
    [Theory, Trait("slow", "yes")]
    [InlineData(9, 1)]
    [InlineData(14, 1)]
    [InlineData(14, 0.8)]
    public void Ranks_and_mixtures_where_nothing_was_done_and_where_something_was(int comparators, double ratio)
    {
        const int Runs = 1_000;
        var random = new Random(20_260_101);
        var names = (string[])["placebo, p at most 0.10", "synthetic control, p at most 0.10", "synthetic difference", "first dot after", "any dot before"];
        var outside = new int[names.Length];
        for (var run = 0; run < Runs; run++)
        {
            var panel = new EffectSimulation(comparators, 8, 4) { Ratio = ratio }.Draw(random);
            var dots = EventStudy.Of(panel).Known().Dots;
            bool[] found =
            [
                Placebo.OfEffects(panel).Known().PValue <= 0.1, SyntheticPlacebo.Of(panel) is Learnt<SyntheticPlacebo>.Known { Value.Placebo.PValue: <= 0.1 }, Moved(SyntheticDifference.Error(panel).Known()),
                Moved(dots[7].Size.Known()), dots.Take(7).Any(dot => Moved(dot.Size.Known())),
            ];
            outside = [.. outside.Zip(found, (so, one) => so + (one ? 1 : 0))];
        }

        output.WriteLine(string.Join('\n', names.Zip(outside, (name, times) => string.Create(CultureInfo.InvariantCulture, $"mixtures\t{comparators}\t{ratio}\t{name}\t{times / (double)Runs:F3}"))));
        Assert.True(ratio < 1 || outside[0] / (double)Runs <= 0.13);
    }

    // What the other methods do where nothing was done: why none of them is judged by alone.
    [Theory, Trait("slow", "yes")]
    [InlineData(5)]
    [InlineData(14)]
    public void Where_nothing_was_done_the_plain_methods_leave_out_no_effect_too_often(int comparators)
    {
        var random = new Random(20_260_101);
        var names = (string[])["2x2, counting", "two-way, careful", "one area's step, careful", "before and after, careful", "projection, together", "projection, any year", "collapsed"];
        var outside = new int[names.Length];
        for (var run = 0; run < 2_000; run++)
        {
            var panel = new EffectSimulation(comparators, 8, 4).Draw(random);
            var ahead = Projection.Of(panel).Known();
            bool[] found =
            [
                Moved(LogRateDifference.Of(panel).Known().Size), Moved(TwoWay.Of(panel).Known().Size()), Moved(InterruptedSeries.Of(panel).Known().Step),
                Moved(BeforeAfter.Of(panel).Known()), ahead.Together.IsOutside, ahead.Times.Any(time => time.IsOutside), Moved(CollapsedComparison.Of(panel).Known().Size),
            ];
            outside = [.. outside.Zip(found, (so, one) => so + (one ? 1 : 0))];
        }

        output.WriteLine(string.Join('\n', names.Zip(outside, (name, times) => string.Create(CultureInfo.InvariantCulture, $"{comparators}\t{name}\t{times / 2_000.0:F3}"))));
        Assert.InRange(outside[0] / 2_000.0, 0.10, 0.30);
        Assert.InRange(outside[^1] / 2_000.0, 0, 0.075);
    }

    private static bool Moved(EffectSize size) => !size.Interval.Holds(0);

    // Two simulations that may differ by chance alone, three errors of their difference.
    private static void Same(double before, double now, int runs) =>
        Assert.InRange(now, before - (3 * Error(before, runs)), before + (3 * Error(before, runs)));

    private static double Error(double share, int runs) => Math.Sqrt(share * (1 - share) * ((1.0 / RunsBefore) + (1.0 / runs)));

    private double Supports(EffectSimulation drawn, VerdictRule rule, int runs, int seed = 20_260_101)
    {
        var random = new Random(seed);
        var (supports, not, little) = (0, 0, 0);
        for (var run = 0; run < runs; run++)
        {
            switch (EffectVerdict.Of(drawn.Draw(random), new(MoreIsBetter: false) { Rule = rule }))
            {
                case EffectVerdict.Supports:
                    supports++;
                    break;
                case EffectVerdict.DoesNotShow:
                    not++;
                    break;
                default:
                    little++;
                    break;
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rule}\t{drawn.Comparators}, {drawn.Before}+{drawn.After}\t{drawn.Ratio}\t{drawn.Drift} {drawn.Years} {drawn.Rate}\t{supports / (double)runs:F3} / {not / (double)runs:F3} / {little / (double)runs:F3}"));
        return supports / (double)runs;
    }
}
