// What must hold for every interval and its p-value, of every measure and of everything made of measures.
using Samsyn.Statistics.Compare;
using Samsyn.Statistics.Inequality;
using Samsyn.Statistics.Trend;

namespace Samsyn.Statistics.Tests.Laws;


public sealed class IntervalLawsTests
{
    [Fact]
    public void An_interval_holds_its_value() => Each(data =>
        Assert.All(Found(data, new()), summary => Assert.True(summary.Estimate!.Interval!.Holds(summary.Estimate.Value))));

    [Fact]
    public void An_interval_leaves_out_no_difference_exactly_when_p_is_below_five_per_cent() => Each(data =>
        Assert.All(Found(data, new()), summary => Assert.Equal(summary.PValue < 0.05, LeavesOutNothing(summary))));

    [Fact]
    public void At_ninety_per_cent_the_limit_is_ten() => Each(data =>
        Assert.All(Found(data, new() { Confidence = 0.9 }), summary => Assert.Equal(summary.PValue < 0.1, LeavesOutNothing(summary))));

    [Fact]
    public void More_confidence_asks_for_a_wider_interval() => Each(data =>
    {
        var narrow = Found(data, new() { Confidence = 0.8 });
        var usual = Found(data, new());
        var wide = Found(data, new() { Confidence = 0.99 });
        for (var i = 0; i < usual.Count; i++)
        {
            Within(narrow[i], usual[i]);
            Within(usual[i], wide[i]);
        }
    });

    [Fact]
    public void The_same_seed_gives_the_same_digits() => Each(data =>
        Assert.Equal(Found(data, new() { Seed = 7 }).Select(Digits), Found(data, new() { Seed = 7 }).Select(Digits)));

    [Fact]
    public void A_ladder_needs_no_seed_and_unordered_groups_do()
    {
        static string[] Of(Disaggregation data, int seed) => [.. Found(data, new() { Seed = seed }).Select(Digits)];

        Assert.Equal(Of(Towns.Ladder(2, 100), 1), Of(Towns.Ladder(2, 100), 2));
        Assert.NotEqual(Of(Towns.Spread(2), 1), Of(Towns.Spread(2), 2));
    }

    [Fact]
    public void One_measure_alone_is_what_it_is_among_all() => Assert.All([Towns.Ladder(3, 100), Towns.Spread(1), Towns.Spread(2).WithReference()], data =>
        Assert.All(Found(data, new()), summary => Assert.Equal(Digits(summary), Digits(Summaries.Of(summary.Measure, data, new())!))));

    [Fact]
    public void The_slope_and_the_test_of_the_trend_agree() => Assert.All(Towns.Seeds, seed =>
        Assert.Equal(Summaries.Of(SummaryMeasure.SII, Towns.Ladder(seed, 100), new())!.PValue, TrendTest.Of(Towns.Ladder(seed, 100))));

    [Fact]
    public void Persons_spared_leave_out_nobody_exactly_when_p_is_below_five_per_cent() => Assert.All(Towns.Seeds, seed =>
    {
        foreach (var data in new[] { Towns.Ladder(seed, 100), Towns.Spread(seed) with { Scale = 100 } })
        {
            var excess = ExcessPersons.Of(data, new());
            Assert.True(excess.Persons!.Interval!.Holds(excess.Persons.Value) && excess.Persons.Value >= 0);
            Assert.Equal(excess.PValue < 0.05, excess.Persons.Interval.Lower > 0);
        }
    });

    [Fact]
    public void A_change_turned_round_changes_its_sign() => Assert.All(Towns.Seeds, seed =>
    {
        var random = new Random(seed);
        Estimate Draw() => new(10 * random.NextDouble(), new(-random.NextDouble() - 1, 11 + random.NextDouble()));
        var (before, after) = (Draw(), Draw());
        var (there, back) = (Change.Of(before, after)!, Change.Of(after, before)!);
        Assert.Equal(there.Estimate.Value, -back.Estimate.Value, 1e-12);
        Assert.Equal(there.Estimate.Interval!.Lower, -back.Estimate.Interval!.Upper, 1e-12);
        Assert.Equal(there.PValue, back.PValue, 1e-12);
        Assert.Equal(there.PValue < 0.05, !there.Estimate.Interval.Holds(0));
    });

    [Fact]
    public void A_slope_is_not_moved_by_a_level_and_finds_a_line_again() => Assert.All(Towns.Seeds, seed =>
    {
        var random = new Random(seed);
        var rise = seed - 25.0;
        var line = Enumerable.Range(2015, random.Next(2, 9)).Select(year => new YearPoint(year, Estimate.Normal(rise * (year - 2000), 0.5 + random.NextDouble()))).ToArray();
        var lifted = line.Select(point => point with { Estimate = Estimate.Normal(point.Estimate.Value + 40, point.Estimate.StandardError!.Value) }).ToArray();
        Assert.Equal(rise, Slope.PerYear(line)!.Estimate.Value, 1e-8);
        Assert.Equal(Slope.PerYear(line)!.Estimate.Interval!.Lower, Slope.PerYear(lifted)!.Estimate.Interval!.Lower, 1e-8);
    });

    [Fact]
    public void Adjusted_p_values_keep_their_order_and_never_fall() => Assert.All(Towns.Seeds, seed =>
    {
        var random = new Random(seed);
        double[] plain = [.. Enumerable.Range(0, seed).Select(_ => Math.Pow(random.NextDouble(), 3))];
        var adjusted = FalseDiscovery.Adjust(plain);
        Assert.All(plain.Zip(adjusted), pair => Assert.InRange(pair.Second, pair.First - 1e-15, Math.Min(1, pair.First * seed) + 1e-15));
        Assert.Equal(plain.Max(), adjusted.Max(), 1e-15);
        var sorted = plain.Zip(adjusted).OrderBy(pair => pair.First).Select(pair => pair.Second).ToArray();
        Assert.Equal(sorted.Order(), sorted);
        Assert.Equal(sorted, FalseDiscovery.Adjust([.. plain.Order()]));
    });

    private static void Each(Action<Disaggregation> law) => Assert.All(Towns.Seeds, seed =>
    {
        law(Towns.Ladder(seed));
        law(Towns.Ladder(seed, 100));
        law(Towns.Spread(seed));
        law(Towns.Spread(seed).WithReference());
        law(Towns.Spread(seed) with { Subgroups = [.. Towns.Spread(seed).Subgroups.Take(2)] });
    });

    private static List<Summary> Found(Disaggregation data, SummaryOptions options) => [.. Summaries.Of(data, options).Where(summary => summary.Estimate is not null)];

    private static bool LeavesOutNothing(Summary summary)
    {
        var nothing = summary.Measure is SummaryMeasure.R or SummaryMeasure.RII ? 1 : 0;
        return summary.Estimate!.Interval!.Lower > nothing || summary.Estimate.Interval.Upper < nothing;
    }

    private static void Within(Summary inner, Summary outer)
    {
        Assert.True(outer.Estimate!.Interval!.Lower <= inner.Estimate!.Interval!.Lower, $"{inner.Measure}: lower");
        Assert.True(outer.Estimate.Interval.Upper >= inner.Estimate.Interval.Upper, $"{inner.Measure}: upper");
    }

    private static string Digits(Summary summary) =>
        FormattableString.Invariant($"{summary.Measure} {summary.Estimate!.Value:R} {summary.Estimate.Interval!.Lower:R} {summary.Estimate.Interval.Upper:R} {summary.PValue:R}");
}
