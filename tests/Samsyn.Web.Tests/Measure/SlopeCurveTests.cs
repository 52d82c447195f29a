// The curve that is drawn on a ladder is the one its numbers are read from.
using Samsyn.Loop.Measure;
using Samsyn.Statistics;
using Samsyn.Statistics.Inequality;
using Samsyn.Web.Measure;

namespace Samsyn.Web.Tests.Measure;

public sealed class SlopeCurveTests
{
    private static readonly FigureBoard Board = ExampleStore.Board();

    public static TheoryData<string, string> Ladders
    {
        get
        {
            var ladders = new TheoryData<string, string>();
            foreach (var indicator in ExampleStore.County.Indicators)
            {
                ladders.Add(indicator.Code, "education");
                ladders.Add(indicator.Code, "income");
            }

            return ladders;
        }
    }

    [Theory]
    [MemberData(nameof(Ladders))]
    public async Task Its_ends_are_as_far_apart_and_as_many_times_each_other_as_is_said_and_it_runs_through_everybodys_mean(string indicator, string dimension)
    {
        foreach (var area in new[] { "99", "9901", "9912" })
        {
            var picture = await Board.Indicator(ExampleStore.County.Collaboration.Key, new(indicator, area) { Dimension = dimension }, default);
            if (picture?.Split is not { } split || split.Dimension.Code != dimension || Of(picture, SummaryMeasure.SII) is not { } slope || Of(picture, SummaryMeasure.RII) is not { } ratio)
            {
                continue;
            }

            var curve = SlopeCurve.Of(split, slope, ratio);

            var (worse, better) = split.Indicator.Direction == Direction.LowerIsBetter ? (curve.Bottom, curve.Top) : (curve.Top, curve.Bottom);
            Assert.Equal(slope.Value, worse - better, 8);
            Assert.Equal(ratio.Value, worse / better, 8);
            Assert.Equal((curve.Bottom, curve.Top), (curve.At(0), curve.At(1)), Near);
            Assert.Equal(Mean(split, (group, _) => ((Figure.Known)group.Figure).Estimate.Value), Mean(split, (_, middle) => curve.At(middle)), 6); // which least squares and maximum likelihood both ask for
        }
    }

    [Fact]
    public void Where_the_ends_are_alike_or_one_is_below_zero_it_is_a_straight_line_through_the_mean()
    {
        var split = Sample.ByEducation();

        var flat = SlopeCurve.Of(split, new Estimate(0), new Estimate(1));
        var crossing = SlopeCurve.Of(split, new Estimate(90), null);

        Assert.Equal(flat.Bottom, flat.Top, 9);
        Assert.Equal(90, crossing.Bottom - crossing.Top, 9);
        Assert.Null(crossing.Scale);
        Assert.Equal((crossing.Bottom + crossing.Top) / 2, crossing.At(0.5), 9);
        Assert.Equal((flat.Bottom + flat.Top) / 2, (crossing.Bottom + crossing.Top) / 2, 9);
    }

    private static Estimate? Of(IndicatorPicture picture, SummaryMeasure measure) => picture.Summaries.FirstOrDefault(one => one.Measure == measure)?.Estimate;

    private static bool Near((double Bottom, double Top) one, (double Bottom, double Top) other) => Math.Abs(one.Bottom - other.Bottom) < 1e-8 && Math.Abs(one.Top - other.Top) < 1e-8;

    private static double Mean(Split split, Func<Group, double, double> value)
    {
        var (people, below, sum) = (split.Groups.Sum(group => group.Population!.Value), 0.0, 0.0);
        foreach (var group in split.Groups)
        {
            var share = group.Population!.Value / people;
            sum += share * value(group, below + (share / 2));
            below += share;
        }

        return sum;
    }
}
