// How many persons an inequality amounts to: worked by hand, refusals, and how often the interval holds the truth.
using Samsyn.Statistics.Inequality;
using Samsyn.Statistics.Tests.Coverage;
using static Samsyn.Statistics.Tests.Given;

namespace Samsyn.Statistics.Tests;

public sealed class ExcessPersonsTests
{
    private static readonly SummaryOptions Options = new();

    public static TheoryData<string> Ladders => new(Scenarios.Ladders.Select(scenario => scenario.Name));

    private static Disaggregation Smoking => Ladder(Group(30, 1, 100), Group(20, 1, 100), Group(10, 1, 100)) with { MoreIsBetter = false, Scale = 100 };

    // 300 persons at a mean of 20 %: 60; at 10 %: 30. se = 300/100 · √(1/9 + 1/9 + 4/9) = √6.
    [Fact]
    public void A_ladder_worked_by_hand()
    {
        var persons = ExcessPersons.Of(Smoking, Options).Persons!;

        Near(30, persons.Value);
        Near(Math.Sqrt(6), persons.StandardError);
        Near(30 - (1.959963984540054 * Math.Sqrt(6)), persons.Interval!.Lower);
    }

    // 200 women at 12 % and 100 men at 15 %: the men's 3 points are 3 persons; −(3 − 1.96√2)… the women's side does not reach.
    [Fact]
    public void Women_and_men_worked_by_hand()
    {
        var persons = ExcessPersons.Of(Places(Group(12, 1, 200), Group(15, 1, 100)) with { Scale = 100 }, Options).Persons!;

        Near(3, persons.Value);
        Near(3 - (1.959963984540054 * Math.Sqrt(2)), persons.Interval!.Lower);
        Near(3 + (1.959963984540054 * Math.Sqrt(2)), persons.Interval.Upper);
        Assert.Equal(Promise.AtLeast, persons.Interval.Promise);
    }

    [Fact]
    public void Places_have_the_persons_of_their_attributable_risk()
    {
        var data = Drawn(4, ordered: false);
        var risk = Estimate(Samsyn.Statistics.Inequality.SummaryMeasure.PAR, data);

        var persons = ExcessPersons.Of(data, Options).Persons!;

        Near(-risk.Value * data.Subgroups.Sum(group => group.Population!.Value) / 100, persons.Value);
        Assert.Equal(Promise.AtLeast, persons.Interval!.Promise);
    }

    [Fact]
    public void What_cannot_be_counted_says_why()
    {
        Assert.Equal(RemarkKind.NoScale, Why(Smoking with { Scale = null }));
        Assert.Equal(RemarkKind.NoDirection, Why(Smoking with { MoreIsBetter = null }));
        Assert.Equal(RemarkKind.NoPopulation, Why(Smoking with { Subgroups = [.. Smoking.Subgroups.Select(group => group with { Population = null })] }));
        Assert.Equal(RemarkKind.SubgroupsMissing, Why(Smoking with { Missing = 1 }));
        Assert.Equal(RemarkKind.TooFewSubgroups, Why(Smoking with { Subgroups = [] }));
    }

    [Theory, MemberData(nameof(Ladders))]
    public void The_interval_of_a_ladder_holds_the_truth(string name)
    {
        var scenario = Scenarios.Ladders.Single(one => one.Name == name);
        var truth = Math.Round(ExcessPersons.Of(scenario.True, Options).Persons!.Value, 9);

        Assert.InRange(Held(scenario, truth, 1_000), 0.93 - 0.024, 1);
    }

    [Theory]
    [InlineData(15, 15)]
    [InlineData(14, 16)]
    [InlineData(25, 15)]
    public void The_interval_of_women_and_men_holds_the_truth(double women, double men)
    {
        var scenario = new Scenario("two groups", [women, men], [400, 200]);
        var truth = women > men ? 400 * (women - men) / 100 : 200 * (men - women) / 100;

        Assert.InRange(Held(scenario, truth, 1_000), 0.93 - 0.024, 1);
    }

    // Four areas without any difference: nobody would be spared, and the interval says so.
    [Fact]
    public void The_interval_of_places_without_a_difference_holds_nobody()
    {
        var scenario = new Scenario("no difference", [20, 20, 20, 20], [150, 525, 300, 525]);

        Assert.InRange(Held(scenario, 0, 100), 0.93 - 0.076, 1);
    }

    private static double Held(Scenario scenario, double truth, int files)
    {
        var random = new Random(11);
        var held = 0;
        for (var file = 0; file < files; file++)
        {
            held += ExcessPersons.Of(scenario.Draw(random), Options).Persons!.Interval!.Holds(truth) ? 1 : 0;
        }

        return held / (double)files;
    }

    private static RemarkKind Why(Disaggregation data)
    {
        var found = ExcessPersons.Of(data, Options);
        Assert.Null(found.Persons);
        return Assert.Single(found.Remarks).Kind;
    }
}
