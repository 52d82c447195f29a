// What a target asks for, worked by hand: persons, what a follow-up would see, and what places have achieved.
using Samsyn.Loop;
using Samsyn.Loop.Decide;
using Samsyn.Loop.Follow;
using Samsyn.Loop.Measure;
using Samsyn.Statistics;

namespace Samsyn.Tests.Follow;

public sealed class TargetReachTests
{
    private static readonly Goal Goal = new() { Id = "g", Title = "Fewer smoke", Indicator = "SMOKE", Direction = Direction.LowerIsBetter };
    private static readonly Target Target = new("99", 2028, 8, false) { Baseline = 12, BaselineYear = 2024 };
    private static readonly Unit PerCent = new Unit.Share(100);

    [Fact]
    public void The_change_is_told_in_persons_and_held_against_what_a_follow_up_would_see()
    {
        // 4 points of 2 500 persons are 100. With a standard error of 1, a change is seen from (1.96 + 0.8416) √2 = 3.962 on.
        var reach = TargetReach.Of(Goal, Target, PerCent, [Year(2024, 12, 1)], [])!;

        Assert.Equal((-4.0, 100.0, 2_500.0), (reach.Change, reach.Persons!.Value.Change, reach.Persons.Value.Of));
        Assert.Equal(2.8016 * Math.Sqrt(2), reach.Detectable!.Fall!.Value, 1e-3);
    }

    [Fact]
    public void A_gap_or_a_mean_has_no_persons_and_a_target_without_a_baseline_or_a_change_says_nothing()
    {
        Assert.Null(TargetReach.Of(Goal with { Understanding = Understanding.Gap }, Target, PerCent, [Year(2024, 12, 1)], [])!.Persons);
        Assert.Null(TargetReach.Of(Goal, Target, new Unit.Mean(LocalText.Same("years")), [Year(2024, 12, 1)], [])!.Persons);
        Assert.Null(TargetReach.Of(Goal, Target with { Baseline = null }, PerCent, [], []));
        Assert.Null(TargetReach.Of(Goal, Target with { Value = 12 }, PerCent, [], []));
        Assert.Null(TargetReach.Of(Goal, Target, PerCent, [], [])!.Detectable);
    }

    [Fact]
    public void What_places_achieved_is_the_largest_change_the_wanted_way_within_as_many_years()
    {
        // One: 15 → 10 in three years, -5. Two: 15 → 9 takes five years, too long; within four it is 12 → 9, -3. Three only rises.
        (Area, IReadOnlyList<PeriodFigure>)[] places =
        [
            (Place("One"), [Year(2016, 14, 1), Year(2017, 15, 1), Year(2020, 10, 1)]),
            (Place("Two"), [Year(2015, 15, 1), Year(2017, 12, 1), Year(2020, 9, 1)]),
            (Place("Three"), [Year(2016, 8, 1), Year(2020, 9, 1)]),
        ];

        var reach = TargetReach.Of(Goal, Target, PerCent, [], places)!;

        Assert.Equal([("One", -5.0), ("Two", -3.0)], reach.Elsewhere.Select(one => (one.Area.Name, one.Change)));
        Assert.Equal(1, reach.AsMuch);
        Assert.Equal((2017, 2020), (reach.Elsewhere[0].From.End.Year, reach.Elsewhere[0].To.End.Year));
    }

    private static Area Place(string name) => new(name, name, AreaLevel.Municipality);

    private static PeriodFigure Year(int year, double value, double error) => new(Period.Year(year), new Figure.Known(Estimate.Normal(value, error))) { Cases = value * 25, Persons = 2_500 };
}
