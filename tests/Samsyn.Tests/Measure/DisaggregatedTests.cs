// What a split hands over to the arithmetic: the error that fits the interval, and counts where nobody is a case.
using Samsyn.Loop.Measure;
using Samsyn.Statistics;
using Samsyn.Statistics.Rates;

namespace Samsyn.Tests.Measure;

public sealed class DisaggregatedTests
{
    // Nobody of 50 beside 10 of 100: the counts give the errors, so the zero needs none of its own
    [Fact]
    public void A_counted_group_with_nobody_is_left_to_its_counts()
    {
        var figures = Of(Counted(0, 50), Counted(10, 100)).Disaggregate().Subgroups;

        Assert.Null(figures[0].StandardError);
        Assert.Equal((0, 50), (figures[0].Cases, figures[0].Base));
        Assert.Equal(3, figures[1].StandardError!.Value, 1e-12);
    }

    // A source's interval from 1 to 4 around 2 is even in the logarithm: 2 · ln 4 / (2 · 1.96)
    [Fact]
    public void An_interval_of_a_source_is_read_on_its_own_scale()
    {
        var given = new Group(Town.Sex.Subgroups[0], new Figure.Known(new(2, new(1, 4, promise: Promise.NotOurs))), 100);

        Assert.Equal(Math.Log(4) / 1.959963984540054, Of(given, Counted(10, 100)).Disaggregate().Subgroups[0].StandardError!.Value, 1e-9);
    }

    private static Group Counted(double cases, double persons) =>
        new(Town.Sex.Subgroups[1], new Figure.Known(Proportion.Of(cases, persons, 100)), persons) { Numerator = cases, Denominator = persons };

    private static Split Of(params Group[] groups) => new(Town.Smoking, Town.North, Period.Year(2024), Town.Sex, groups);
}
