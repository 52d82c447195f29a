// Classes against a benchmark: worked by hand, against another place, against the whole, and the laws they keep.
using FsCheck;
using FsCheck.Fluent;
using Samsyn.Statistics.Compare;

namespace Samsyn.Statistics.Tests.Compare;

public sealed class BenchmarkTests
{
    private const double Z = 1.959963984540054;

    // 10 ± 1: 1.96 and 3.09 errors.
    [Theory]
    [InlineData(10, BenchmarkClass.Similar)]
    [InlineData(11.9, BenchmarkClass.Similar)]
    [InlineData(12, BenchmarkClass.Lower)]
    [InlineData(13, BenchmarkClass.Lower)]
    [InlineData(13.1, BenchmarkClass.MuchLower)]
    [InlineData(8, BenchmarkClass.Higher)]
    [InlineData(6.9, BenchmarkClass.MuchHigher)]
    public void A_place_against_a_value(double value, BenchmarkClass expected)
    {
        var found = new Benchmark.Value(value).Compare(Place(10, 1));

        Assert.Equal(expected, found.Class);
        Assert.Equal(10 - value, found.Difference.Value, 1e-12);
        Assert.Equal(10 - value - Z, found.Difference.Interval!.Lower, 1e-9);
    }

    // 10 ± 3 against 14 ± 4: −4 ± 5.
    [Fact]
    public void A_place_against_another_place_counts_both_errors()
    {
        var found = new Benchmark.Place(Place(14, 4)).Compare(Place(10, 3));

        Assert.Equal(-4 - (5 * Z), found.Difference.Interval!.Lower, 1e-9);
        Assert.Equal(-4 + (5 * Z), found.Difference.Interval.Upper, 1e-9);
        Assert.Equal(BenchmarkClass.Similar, found.Class);
    }

    // A part with a third of the persons, 30 ± 3, and the rest 15 ± 1.5: the whole is 20 ± √(1/9·9 + 4/9·2.25) = ± √2.
    // The part less the whole is ⅔ (30 − 15) = 10 ± ⅔ √(9 + 2.25) = ± √5.
    [Fact]
    public void A_part_against_its_whole_counts_what_they_share()
    {
        var found = new Benchmark.Whole(Place(20, Math.Sqrt(2)), 1 / 3.0).Compare(Place(30, 3));

        Assert.Equal(10 - (Z * Math.Sqrt(5)), found.Difference.Interval!.Lower, 1e-9);
        Assert.Equal(10 + (Z * Math.Sqrt(5)), found.Difference.Interval.Upper, 1e-9);
    }

    // 8 of 100 has the Wilson interval 4.1 to 15.0 at 95 % and 2.9 to 20.5 at 99.8 %.
    [Theory]
    [InlineData(14.9, BenchmarkClass.Similar)]
    [InlineData(15.1, BenchmarkClass.Lower)]
    [InlineData(20.4, BenchmarkClass.Lower)]
    [InlineData(20.5, BenchmarkClass.MuchLower)]
    [InlineData(4.0, BenchmarkClass.Higher)]
    [InlineData(2.8, BenchmarkClass.MuchHigher)]
    public void A_counted_share_has_its_own_wide_interval(double value, BenchmarkClass expected) =>
        Assert.Equal(expected, new Benchmark.Value(value).Compare(Levels.OfShare(8, 100, 100)).Class);

    [Fact]
    public void A_figure_without_an_interval_has_no_levels() => Assert.Null(Levels.Of(new(10)));

    [Fact]
    public void An_uneven_interval_is_stretched_on_each_side()
    {
        var levels = Levels.Of(new(10, new(8, 13)))!;

        Assert.Equal(8, levels.Estimate.Interval!.Lower);
        Assert.Equal(10 - (2 * 3.090232306167813 / Z), levels.Wide.Lower, 1e-9);
        Assert.Equal(10 + (3 * 3.090232306167813 / Z), levels.Wide.Upper, 1e-9);
        Assert.Equal(Promise.Approximate, levels.Wide.Promise);
    }

    [Fact]
    public void A_share_of_the_whole_lies_between_nothing_and_all()
    {
        var refused = Assert.Throws<ArgumentException>(() => new Benchmark.Whole(Place(1, 1), 1).Compare(Place(1, 1)));

        Assert.StartsWith("A part's share of the whole lies between 0 and 1; 1 was given.", refused.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new Benchmark.Value(double.NaN).Compare(Place(1, 1)));
    }

    [Fact]
    public void Two_places_see_each_other_from_either_side() => Each((one, other) =>
    {
        var (there, back) = (new Benchmark.Place(other).Compare(one), new Benchmark.Place(one).Compare(other));

        Assert.Equal(there.Difference.Value, -back.Difference.Value, 1e-9);
        Assert.Equal(there.Difference.Interval!.Lower, -back.Difference.Interval!.Upper, 1e-9);
        Assert.Equal(there.Class == BenchmarkClass.MuchHigher, back.Class == BenchmarkClass.MuchLower);
    });

    [Fact]
    public void What_is_far_off_at_the_wide_level_is_off_at_the_usual_one() => Each((one, other) =>
    {
        var found = new Benchmark.Place(other).Compare(one);

        Assert.True(found.Wide.Lower <= found.Difference.Interval!.Lower && found.Difference.Interval.Upper <= found.Wide.Upper);
    });

    private static void Each(Action<Levels, Levels> law) => Prop.ForAll(
        Gen.Choose(10, 900).Select(value => value / 10.0).Zip(Gen.Choose(1, 80).Select(error => error / 10.0)).Two().ToArbitrary(),
        pair => law(Place(pair.Item1.Item1, pair.Item1.Item2), Place(pair.Item2.Item1, pair.Item2.Item2))).QuickCheckThrowOnFailure();

    private static Levels Place(double value, double error) => Levels.Of(Estimate.Normal(value, error))!;
}
