// Panels that are refused, and what is answered where figures are too few.
using Samsyn.Statistics.Effect;

namespace Samsyn.Statistics.Tests.Effect;

public sealed class PanelTests
{
    private static readonly PanelCell[] Sound =
    [
        new(new("A", 2001), 3) { Persons = 100 }, new(new("A", 2002), 4) { Persons = 100 },
        new(new("B", 2001), 5) { Persons = 100 }, new(new("B", 2002), 6) { Persons = 100 },
    ];

    [Fact]
    public void Rows_are_joined_by_unit_and_time_whatever_their_order()
    {
        var panel = Panel.Of([.. Sound.Reverse()], new("B", 2002));

        Assert.Equal(["B", "A"], panel.Units);
        Assert.Equal([2001, 2002], panel.Times);
        Assert.Equal((1, 1, 1, true), (panel.Before, panel.After, panel.Comparators, panel.IsCounts));
        Assert.Equal([5.0, 6], panel.Values(0).ToArray());
    }

    [Fact]
    public void What_makes_no_panel_is_refused_with_its_place()
    {
        Refuses("A panel has figures of units at times; none were given.", []);
        Refuses("'B' stands twice at 2002. A unit has one figure at a time.", [.. Sound, Sound[3]]);
        Refuses("'B' has no figure at 2001, which other units have. Leave the unit out, or the time.", [Sound[0], Sound[1], Sound[3]]);
        Refuses("A figure of a panel has a unit with a name and is a number of at most 1000000000000; 'B' at 2002 has NaN.", [.. Sound[..3], Sound[3] with { Value = double.NaN }]);
        Refuses("A figure of a panel has a unit with a name and is a number of at most 1000000000000; ' ' at 2002 has 6.", [.. Sound[..3], Sound[3] with { Key = new(" ", 2002) }]);
        Refuses("Either all figures of a panel have persons, or none has; 'B' at 2002 differs from the first.", [.. Sound[..3], Sound[3] with { Persons = null }]);
        Refuses("Cases are zero or more, among persons above zero; 'B' at 2002 has -1 among 100.", [.. Sound[..3], Sound[3] with { Value = -1 }]);
        Refuses("Cases are zero or more, among persons above zero; 'B' at 2002 has 6 among 0.", [.. Sound[..3], Sound[3] with { Persons = 0 }]);
        Refuses("Cases are zero or more, among persons above zero; 'B' at 2002 has 6 among 1E+300.", [.. Sound[..3], Sound[3] with { Persons = 1e300 }]);
        Refuses("There is no unit 'C' in the panel. There are A, B.", Sound, new("C", 2002));
        Refuses("The start must leave a time before it and one from it on; the panel runs from 2001 to 2002, and 2001 was given.", Sound, new("A", 2001));
        Refuses("The start must leave a time before it and one from it on; the panel runs from 2001 to 2002, and 2003 was given.", Sound, new("A", 2003));
    }

    [Fact]
    public void In_a_comparators_turn_the_treated_unit_is_left_out()
    {
        var panel = Made.Counts(2002, ("T", [1, 2], 10), ("A", [3, 4], 20), ("B", [5, 6], 30));

        var turn = panel.InTurn("B");

        Assert.Equal(["B", "A"], turn.Units);
        Assert.Equal([5.0, 6], turn.Values(0).ToArray());
        Assert.Equal(30, turn.Persons(0)[0]);
        Assert.StartsWith("'T' is no comparator of this panel.", Assert.Throws<ArgumentException>(() => panel.InTurn("T")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_little_is_a_value_with_its_reason()
    {
        var alone = Made.Counts(2002, ("A", [5, 6], 100));
        var values = Made.Values(2002, ("A", [5, 6]), ("B", [5, 6]), ("C", [5, 6]), ("D", [5, 6]));
        var empty = Made.Counts(2004, ("A", [5, 6, 4, 0, 0, 0], 100), ("B", [5, 6, 4, 4, 4, 4], 100), ("C", [5, 6, 4, 4, 4, 4], 100));

        Assert.Equal(EffectObstacle.TooFewTimesBefore, BeforeAfter.Of(alone).Obstacle());
        Assert.Equal(EffectObstacle.TooFewComparators, LogRateDifference.Of(alone).Obstacle());
        Assert.Equal(EffectObstacle.TooFewComparators, TwoWay.Of(alone).Obstacle());
        Assert.Equal(EffectObstacle.TooFewTimesBefore, InterruptedSeries.Of(alone).Obstacle());
        Assert.Equal(EffectObstacle.TooFewTimesBefore, Projection.Of(alone).Obstacle());
        Assert.Equal(EffectObstacle.TooFewComparators, SyntheticControl.Of(alone).Obstacle());
        Assert.Equal(EffectObstacle.TooFewComparators, SyntheticDifference.Of(alone).Obstacle());
        Assert.Equal(EffectObstacle.TooFewComparators, EventStudy.Of(alone).Obstacle());
        Assert.Equal(EffectObstacle.TooFewComparators, CollapsedComparison.Of(alone).Obstacle());
        Assert.Equal(EffectObstacle.NeedsCounts, LogRateDifference.Of(values).Obstacle());
        Assert.Equal(EffectObstacle.Undetermined, CollapsedComparison.Of(values).Obstacle());
        Assert.Equal(EffectObstacle.Undetermined, TwoWay.Of(values).Obstacle());
        Assert.Equal(EffectObstacle.TooFewTimesBefore, SyntheticControl.Of(values).Obstacle());
        Assert.Equal(EffectObstacle.NoCases, BeforeAfter.Of(empty).Obstacle());
        Assert.Equal(EffectObstacle.NoCases, LogRateDifference.Of(empty).Obstacle());
        Assert.Equal(EffectObstacle.NoCases, TwoWay.Of(empty).Obstacle());
        Assert.Equal(EffectObstacle.NoCases, InterruptedSeries.Of(empty).Obstacle());
        Assert.Equal(EffectObstacle.NoCases, Placebo.OfEffects(empty).Obstacle());
        Assert.Equal(EffectObstacle.NoCases, EventStudy.Of(empty).Known().Dots[^1].Size.Obstacle());
    }

    [Fact]
    public void A_comparator_without_cases_leaves_the_fit_and_counts_as_larger_in_its_turn()
    {
        var panel = Made.Counts(2004, ("A", [9, 8, 9, 5, 4, 6], 100), ("B", [0, 0, 0, 0, 0, 0], 100), ("C", [7, 8, 7, 8, 9, 7], 100), ("D", [8, 7, 9, 8, 8, 9], 100));
        var without = Made.Counts(2004, ("A", [9, 8, 9, 5, 4, 6], 100), ("C", [7, 8, 7, 8, 9, 7], 100), ("D", [8, 7, 9, 8, 8, 9], 100));

        Assert.Equal(TwoWay.Of(without).Known().Value, TwoWay.Of(panel).Known().Value, 1e-10);
        var placebo = Placebo.OfEffects(panel).Known();
        Assert.Null(placebo.Units[1].Effect);
        Assert.Equal((2, 0.5, 0.25), (placebo.Rank, placebo.PValue, placebo.Least));
    }

    [Fact]
    public void A_mean_is_not_taken_of_counts_and_waves_not_of_years()
    {
        Assert.StartsWith("A difference of means is of measured values; of counts take LogRateDifference.", Assert.Throws<ArgumentException>(() => MeanDifference.Of(Panel.Of(Sound, new("A", 2002)))).Message, StringComparison.Ordinal);
        Assert.Equal("A year of 4 times has under 2 waves; 2 were asked for.", Assert.Throws<ArgumentException>(() => InterruptedSeries.Of(Panel.Of(Sound, new("A", 2002)), new() { Harmonics = 2, Season = 4 })).Message);
        Assert.StartsWith("An effect has an interval; 1 was given without one.", Assert.Throws<ArgumentException>(() => new EffectSize(new(1), isLogarithm: false)).Message, StringComparison.Ordinal);
    }

    private static void Refuses(string message, PanelCell[] cells, Treatment? treatment = null) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => Panel.Of(cells, treatment ?? new("A", 2002))).Message, StringComparison.Ordinal);
}
