// Which figures of an indicator are withheld: by their counts, their bases, their place and division, and their neighbours.
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Protecting;
using Samsyn.Statistics;
using Samsyn.Statistics.Disclosure;

namespace Samsyn.Tests.Measure.Protecting;

public sealed class ProtectedFiguresTests
{
    private static readonly Catalogue Known = new(
        [new("X", LocalText.Same("X"), new Unit.Share(100), Direction.LowerIsBetter)],
        [new("99", "County", AreaLevel.Region), new("1", "Alm", AreaLevel.Municipality, "99"), new("2", "Ek", AreaLevel.Municipality, "99"), new("3", "Tall", AreaLevel.Municipality, "99")],
        []);

    [Fact]
    public void A_small_count_takes_a_neighbour_with_it_and_leaves_the_county()
    {
        var hidden = Hidden([Of("1", 3, 100), Of("2", 30, 200), Of("3", 40, 300), Of("99", 73, 600)]);

        Assert.Equal(["1", "2"], hidden);
    }

    [Fact]
    public void A_figure_with_a_small_base_and_no_count_is_withheld_and_one_without_either_is_shown()
    {
        var hidden = Hidden([Bare("1") with { Denominator = 7 }, Bare("2"), Bare("3") with { Population = 700 }]);

        Assert.Equal(["1"], hidden);
    }

    [Fact]
    public void A_sensitive_division_is_shown_for_the_county_alone()
    {
        var born = Stratum.Of("birth-country", "outside");
        var hidden = Hidden([Bare("1") with { Key = Key("1", born) }, Bare("99") with { Key = Key("99", born) }, Bare("1")]);

        Assert.Equal(["1 birth-country=outside"], hidden);
    }

    // Of 90 in all, 50 and 60 in two groups: somebody is in both, and nothing can be subtracted.
    [Fact]
    public void Groups_that_overlap_are_judged_one_by_one()
    {
        var hidden = Hidden([
            Of("1", 3, 100) with { Key = Key("1", Stratum.Of("illness", "a")) }, Of("1", 50, 100) with { Key = Key("1", Stratum.Of("illness", "b")) },
            Of("1", 60, 100) with { Key = Key("1", Stratum.Of("illness", "c")) }, Of("1", 90, 300)]);

        Assert.Equal(["1 illness=a"], hidden);
    }

    // 201 x 201 x 101 combinations, of which a line of each is told.
    [Fact]
    public void Where_too_many_ways_to_divide_meet_every_figure_with_counts_is_withheld()
    {
        Observation[] figures =
        [
            .. Enumerable.Range(0, 200).SelectMany(code => (Observation[])[Divided("age", code), Divided("trade", code)]),
            .. Enumerable.Range(0, 100).Select(code => Divided("land", code)), Of("1", 2_000, 40_000), Bare("2"),
        ];

        var hidden = ProtectedFigures.Hidden(figures, Known, SourceRule.Usual);

        Assert.Equal(501, hidden.Count);
        Assert.All(hidden.Values, Assert.True);
        Assert.DoesNotContain(Key("2"), hidden.Keys);
    }

    [Fact]
    public void What_is_withheld_shows_neither_its_number_nor_its_counts()
    {
        var withheld = ProtectedFigures.Withheld(Of("1", 3, 100) with { Population = 100, Symbol = "e" }, withBase: false);

        Assert.Equal(new Observation(Key("1"), new Figure.Withheld()) { Population = 100 }, withheld);
        Assert.Null(ProtectedFigures.Withheld(Of("1", 3, 7) with { Population = 7 }, withBase: true).Population);
    }

    [Fact]
    public void The_stricter_of_two_rules_holds_in_each_part()
    {
        var all = new SourceRule("") { Rule = ProtectionRule.Register with { CountBelow = 3, BaseBelow = 30 } };
        var own = new SourceRule("S") { Rule = ProtectionRule.Register with { CountBelow = 6, BaseBelow = 0 }, Sensitive = ["age"], SensitiveDownTo = AreaLevel.Country };

        var both = SourceRule.For([all, own], "S");

        Assert.Equal((6, 30, AreaLevel.Country), (both.Rule.CountBelow, both.Rule.BaseBelow, both.SensitiveDownTo));
        Assert.True(both.IsSensitive("age"));
        Assert.Equal(own, SourceRule.For([own], "S"));
        Assert.Equal(all, SourceRule.For([all, own], "T"));
        Assert.Equal(SourceRule.Usual, SourceRule.For([], null));
        Assert.True(SourceRule.Usual.IsSensitive("Country-of-birth") && !SourceRule.Usual.IsSensitive("sex"));
    }

    private static string[] Hidden(Observation[] observations) =>
        [.. ProtectedFigures.Hidden(observations, Known, SourceRule.Usual).Keys.Select(key => $"{key.Area} {key.Stratum}".Trim()).Order(StringComparer.Ordinal)];

    private static ObservationKey Key(string area, Stratum? stratum = null) => new("X", area, Period.Year(2024), stratum ?? Stratum.Everyone);

    private static Observation Divided(string dimension, int code) => Of("1", 10, 200) with { Key = Key("1", Stratum.Of(dimension, $"{code}")) };

    private static Observation Bare(string area) => new(Key(area), new Figure.Known(new Estimate(12.5)));

    private static Observation Of(string area, int count, int persons) =>
        new(Key(area), new Figure.Known(new Estimate(100.0 * count / persons))) { Numerator = count, Denominator = persons };
}
