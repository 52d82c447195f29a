// Axes, label spreading and text widths: what every picture leans on.
using Samsyn.Web.Charts;

namespace Samsyn.Web.Tests.Charts;

public sealed class AxisTests
{
    [Theory]
    [InlineData(0, 18.4)]
    [InlineData(61, 62.5)]
    [InlineData(-3, 7)]
    [InlineData(0.0012, 0.0019)]
    [InlineData(5, 5)]
    public void Every_value_has_a_place_of_its_own_between_the_ends(double low, double high)
    {
        var axis = Axis.Of([low, high], zero: false, (100, 500));

        Assert.InRange(axis.At(low), 100, axis.At(high));
        Assert.InRange(axis.At(high), axis.At(low), 500);
        Assert.NotEmpty(axis.Ticks);
        Assert.All(axis.Ticks, tick => Assert.InRange(tick, axis.Low - 1e-9, axis.High + 1e-9));
    }

    [Fact]
    public void Where_zero_means_something_the_axis_begins_there()
    {
        var axis = Axis.Of([12, 18.4], zero: true, (0, 100));

        Assert.Equal(0, axis.Low);
        Assert.Equal([0.0, 5, 10, 15], axis.Ticks);
    }

    [Fact]
    public void Half_and_twice_lie_equally_far_from_one()
    {
        var axis = Axis.OfRatios([0.5, 2], (0, 100));

        Assert.Equal(axis.At(1) - axis.At(0.5), axis.At(2) - axis.At(1), 9);
    }

    [Fact]
    public void Labels_that_want_the_same_place_are_moved_apart_and_stay_in_the_room()
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var random = new Random(seed);
            var wanted = Enumerable.Range(0, 6).Select(_ => random.NextDouble() * 300).ToArray();
            var sizes = Enumerable.Range(0, 6).Select(_ => 10 + (random.NextDouble() * 30)).ToArray();

            var places = Spread.Of(wanted, sizes, (0, 300));

            var sorted = places.Zip(sizes).OrderBy(pair => pair.First).ToArray();
            Assert.True(sorted[0].First - (sorted[0].Second / 2) >= -1e-9);
            Assert.True(sorted[^1].First + (sorted[^1].Second / 2) <= 300 + 1e-9);
            Assert.All(sorted.Zip(sorted.Skip(1)), pair => Assert.True(
                pair.First.First + (pair.First.Second / 2) <= pair.Second.First - (pair.Second.Second / 2) + 1e-9));
        }
    }

    [Fact]
    public void A_text_that_is_too_long_is_cut_where_it_still_fits()
    {
        var cut = TextWidth.Fit("Besväras av ensamhet bland personer 70 år och äldre", 13, 120);

        Assert.EndsWith("…", cut, StringComparison.Ordinal);
        Assert.True(TextWidth.Of(cut, 13) <= 120);
    }

    [Fact]
    public void Lines_are_broken_between_words() =>
        Assert.Equal(["Eftergymnasial", "utbildning"], TextWidth.Lines("Eftergymnasial utbildning", 13, 120));
}
