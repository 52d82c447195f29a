// When counts make the figure that stands beside them, so that its certainty may be taken from them: one rule for every use.
using Samsyn.Loop.Measure;
using Samsyn.Statistics;
using Samsyn.Statistics.Rates;

namespace Samsyn.Tests.Measure;

public sealed class CountedFiguresTests
{
    private static readonly Unit Percent = new Unit.Share(100);

    // 1,228 of 10,000 are 12.28 %, from 11.65 to 12.94 (Wilson): a tenth of the width is 0.13, a quarter 0.32.
    [Theory]
    [InlineData(12.28, true)]
    [InlineData(12.3, true)]
    [InlineData(12.4, true)]
    [InlineData(12, true)] // written without decimals
    [InlineData(12.0001, false)]
    [InlineData(12.5, false)]
    [InlineData(13, false)] // no rounding makes 13 of it
    [InlineData(0, false)]
    public void A_figure_is_of_its_counts_within_a_tenth_of_the_interval_or_within_its_own_rounding(double given, bool made)
    {
        var lent = Assert.IsType<Figure.Known>(Of(given, 1_228, 10_000).WithInterval(Percent)).Estimate;

        Assert.Equal(made ? Proportion.Of(1_228, 10_000, 100).Interval : null, lent.Interval);
        Assert.Equal(given, lent.Value);
        Assert.Equal(made ? null : PoolObstacle.OtherThanCounts, Pooled(given, 1_228, 10_000));
    }

    // 1 of 100: the limits are 0.18 and 5.45, and a figure of nobody is not of these counts however it is rounded.
    [Fact]
    public void A_figure_outside_the_interval_of_its_counts_is_not_of_them() =>
        Assert.Null(((Figure.Known)Of(0, 1, 100).WithInterval(Percent)).Estimate.Interval);

    [Fact]
    public void Counts_that_cannot_be_make_nothing()
    {
        Assert.Null(((Figure.Known)Of(50, -1, 100).WithInterval(Percent)).Estimate.Interval);
        Assert.Null(((Figure.Known)Of(100, 101, 100).WithInterval(Percent)).Estimate.Interval);
    }

    // 20 of 100: 13.3 to 28.9. An interval 1.2 times as wide is of counts, one 1.3 times is weighted, one of half the width something else.
    [Theory, InlineData(1.2, true), InlineData(1.3, false), InlineData(0.85, true), InlineData(0.5, false)]
    public void A_figure_is_as_sure_as_its_counts_within_a_quarter(double times, bool asSure)
    {
        var own = Proportion.Of(20, 100, 100).Interval!;
        var figure = new Estimate(20, new(20 - (times * (20 - own.Lower)), 20 + (times * (own.Upper - 20))));

        Assert.Equal(asSure, CountedFigures.IsAsSure(figure, (20, 100), 100));
        Assert.Equal(asSure, CountedFigures.IsAsSure(new(20, null, 4 * times), (20, 100), 100));
    }

    private static PoolObstacle? Pooled(double given, double cases, double persons) => PooledFigures.Of(
        Town.Smoking,
        [.. Enumerable.Range(2021, 3).Select(year => new PeriodFigure(Period.Year(year), new Figure.Known(new(given))) { Cases = cases, Persons = persons })],
        3).Windows[0].Why;

    private static Observation Of(double given, double cases, double persons) =>
        new(new("X", "1", Period.Year(2024), Stratum.Everyone), new Figure.Known(new Estimate(given))) { Numerator = cases, Denominator = persons };
}
