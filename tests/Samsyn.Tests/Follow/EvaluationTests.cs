// What an evaluation compares: counts or values, what is withheld or lacking, which areas are suggested, what is wrong with choices, and what was revised.
using Samsyn.Loop.Follow;
using Samsyn.Loop.Measure;
using Samsyn.Statistics;
using Samsyn.Statistics.Effect;

namespace Samsyn.Tests.Follow;

public sealed class EvaluationTests
{
    private static readonly Indicator Falls = new("F", new("F"), new Unit.Share(100), Direction.LowerIsBetter);

    private static readonly string[] Others = ["b", "c", "d", "e", "f", "g"];

    private static readonly Area[] Areas = [.. Others.Prepend("a").Select(code => new Area(code, code, AreaLevel.Municipality, "r")), new("r", "r", AreaLevel.Region)];

    private static readonly Evaluation Asked = new() { Id = "1", Title = "Did it help?", Area = "a", Indicator = "F", Comparators = Others, FirstYear = 2015, Start = 2020 };

    [Fact]
    public void Counts_among_persons_are_compared_as_counts_and_half_as_many_supports()
    {
        var result = EvaluationResult.Of(Frozen(), Figures(), null);

        Assert.True(result.Figures.IsCounts);
        Assert.Equal([2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023], result.Figures.Years);
        Assert.Equal(EvaluationAnswer.Supports, result.Answer);
        Assert.InRange(result.Effect!.Ratio!.Value, 0.45, 0.56);

        // About 100 cases a year where about 200 were to be expected.
        Assert.InRange(result.PersonsAYear!.Value, -125, -80);
        Assert.True(result.PersonsAYear.Interval!.Upper < 0);
        Assert.IsType<Learnt<Projection>.Known>(result.Projection);
        Assert.IsType<Learnt<EventStudy>.Known>(result.EventStudy);
        Assert.Equal((1, 7), result.Placebo is Learnt<Placebo>.Known { Value: var placebo } ? (placebo.Rank, placebo.Units.Count) : default);
        Assert.IsType<Learnt<SyntheticControl>.Known>(result.Mixture);
    }

    [Fact]
    public void Without_counts_values_are_compared_and_no_persons_are_told()
    {
        var result = EvaluationResult.Of(Frozen() with { Aim = -2 }, YearlyFigures.Of(Observations().Select(one => one with { Numerator = null, Denominator = null }), Falls, Stratum.Everyone), null);

        Assert.False(result.Figures.IsCounts);
        Assert.Equal(EvaluationAnswer.Supports, result.Answer);
        Assert.Null(result.PersonsAYear);
        Assert.False(result.Effect!.IsLogarithm);
    }

    [Fact]
    public void A_withheld_figure_leaves_too_little_data_and_is_named()
    {
        var result = EvaluationResult.Of(Frozen(), Figures(one => one.Key is { Area: "c", Period.Start.Year: 2021 } ? one with { Figure = new Figure.Withheld() } : one), null);

        Assert.Equal((EvaluationAnswer.TooLittleData, PanelObstacle.Lacking), (result.Answer, result.Figures.Obstacle));
        var lacking = Assert.Single(result.Figures.Lacking);
        Assert.Equal(("c", 2021, YearlyAbsence.Withheld), (lacking.Area, lacking.Year, lacking.Absence));
        Assert.Null(result.Verdict);
    }

    [Fact]
    public void A_withheld_figure_lends_nothing_of_its_counts()
    {
        var figures = Figures(one => one with { Figure = new Figure.Withheld() });

        Assert.Equal(new YearlyFigure("a", 2020) { Absence = YearlyAbsence.Withheld }, figures.At("a", 2020));
        Assert.Empty(figures.Areas);
    }

    [Fact]
    public void A_missing_year_in_the_middle_is_named_and_a_last_year_waits_for_all()
    {
        var middle = EvaluationPanel.Of(Frozen(), YearlyFigures.Of(Observations().Where(one => one.Key is not { Area: "d", Period.Start.Year: 2017 }), Falls, Stratum.Everyone));
        var last = EvaluationPanel.Of(Frozen(), YearlyFigures.Of(Observations().Where(one => one.Key is not { Area: "d", Period.Start.Year: 2023 }), Falls, Stratum.Everyone));

        Assert.Equal(("d", 2017), (Assert.Single(middle.Lacking).Area, middle.Lacking[0].Year));
        Assert.Null(middle.Panel);
        Assert.Equal(2022, last.Years[^1]);
        Assert.Equal(("d", 2023), (Assert.Single(last.ToCome).Area, last.ToCome[0].Year));
        Assert.NotNull(last.Panel);
    }

    [Fact]
    public void Before_any_year_of_the_start_has_come_there_is_no_comparison_and_the_reason_is_told()
    {
        var early = EvaluationPanel.Of(Asked with { Start = 2024 }, Figures());
        var spans = EvaluationPanel.Of(Asked, YearlyFigures.Of(Observations().Select(one => one with { Key = one.Key with { Period = Period.Span(one.Key.Period.Start.Year - 3, one.Key.Period.Start.Year) } }), Falls, Stratum.Everyone));

        Assert.Equal(PanelObstacle.NoYearAfter, early.Obstacle);
        Assert.Equal(PanelObstacle.NotYearly, spans.Obstacle);
        Assert.Equal(PanelObstacle.NoFigures, EvaluationPanel.Of(Asked, YearlyFigures.None).Obstacle);
        Assert.Equal(PanelObstacle.NoComparators, EvaluationPanel.Of(Asked with { Comparators = [] }, Figures()).Obstacle);
    }

    [Fact]
    public void What_the_source_has_changed_since_is_told_and_what_had_not_come_is_not()
    {
        var before = YearlyFigures.Of(Observations().Where(one => one.Key is not { Area: "b", Period.Start.Year: 2019 }), Falls, Stratum.Everyone);
        var frozen = Asked with { Frozen = new(Moment(2019), "Ylva", "Decided", 7, EvaluationPanel.Baseline(Asked, before)) };

        var revised = EvaluationResult.Of(frozen, Figures(one => one.Key is { Area: "e", Period.Start.Year: 2016 } ? one with { Numerator = one.Numerator + 9 } : one), null).Revised;

        var one = Assert.Single(revised);
        Assert.Equal(("e", 2016, 9.0), (one.Then.Area, one.Then.Year, one.Now.Cases!.Value - one.Then.Cases!.Value));
        Assert.Equal(7 * 5, frozen.Frozen.Baseline.Count);
    }

    [Fact]
    public void Frozen_in_the_year_of_the_start_or_later_it_was_chosen_afterwards()
    {
        Assert.False(Frozen(2019).IsChosenAfterwards);
        Assert.True(Frozen(2020).IsChosenAfterwards);
        Assert.True(Frozen(2024).IsChosenAfterwards);
        Assert.False(Asked.IsChosenAfterwards);
        Assert.Contains("is not frozen", Assert.Throws<ArgumentException>(() => EvaluationResult.Of(Asked, Figures(), null)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_that_should_not_move_and_does_is_told_beside_the_answer()
    {
        var moved = EvaluationResult.Of(Frozen(), Figures(), Figures());
        var still = EvaluationResult.Of(Frozen(), Figures(), Figures(one => one with { Numerator = one.Key.Area == "a" && one.Key.Period.Start.Year >= 2020 ? 2 * one.Numerator : one.Numerator }));

        Assert.Equal(ControlReading.BothMoved, moved.Together!.Reading);
        Assert.Equal(ControlReading.OnlyOutcomeMoved, still.Together!.Reading);
    }

    [Fact]
    public void Similar_places_are_suggested_first_and_those_that_lack_a_year_are_left_out_with_the_reason()
    {
        var figures = Figures(one => one.Key is { Area: "c", Period.Start.Year: 2018 } ? one with { Figure = new Figure.Withheld() } : one);

        var all = SuggestedComparators.Of(Asked, figures, Areas, []);
        var similar = SuggestedComparators.Of(Asked, figures, Areas, [new("s", "Alike", ["b", "c", "d", "gone"]) { Place = "a", Source = "Test" }]);

        Assert.Equal(["b", "d", "e", "f", "g"], all.Areas);
        Assert.Equal(new YearlyFigure("c", 2018) { Absence = YearlyAbsence.Withheld }, Assert.Single(all.LeftOut));
        Assert.Equal(["b", "d"], similar.Areas);
        Assert.Equal("Alike", similar.Similar!.Name);
    }

    [Fact]
    public void All_that_is_wrong_with_the_choices_is_told_at_once()
    {
        var wrong = Asked with { FirstYear = 2018, Comparators = ["a", "b"], Aim = 1.2, Control = "F", Rule = VerdictRule.Ranked };

        Assert.Equal(
            [EvaluationFlaw.TooFewYearsBefore, EvaluationFlaw.OwnAreaCompared, EvaluationFlaw.AimNotWanted, EvaluationFlaw.ControlIsIndicator, EvaluationFlaw.RankNeedsNine],
            EvaluationFlaws.Of(wrong, Figures(), Areas, new(2026, 11, 29)));
        Assert.Empty(EvaluationFlaws.Of(Asked, Figures(), Areas, new(2026, 11, 29)));
        Assert.Equal([EvaluationFlaw.PartCompared], EvaluationFlaws.Of(Asked with { Comparators = ["b", "r"] }, Figures(), Areas, new(2026, 11, 29)));
        Assert.Equal([EvaluationFlaw.StartTooFar], EvaluationFlaws.Of(Asked with { Start = 2100 }, Figures(), Areas, new(2026, 11, 29)));
        Assert.Equal([EvaluationFlaw.NoFigureBefore, EvaluationFlaw.TooFewYearsBefore], EvaluationFlaws.Of(Asked with { Start = 2010 }, Figures(), Areas, new(2026, 11, 29)));
    }

    [Fact]
    public void Fewer_than_five_areas_is_no_flaw_but_always_too_little_data()
    {
        var few = Frozen() with { Comparators = ["b", "c", "d"] };

        Assert.Empty(EvaluationFlaws.Of(few, Figures(), Areas, new(2026, 11, 29)));
        var result = EvaluationResult.Of(few, Figures(), null);
        Assert.Equal(EvaluationAnswer.TooLittleData, result.Answer);
        Assert.Contains(VerdictReason.TooFewComparators, result.Verdict!.Reasons);
    }

    [Fact]
    [Trait("slow", "yes")]
    public void Thirty_nine_areas_over_thirty_one_years_are_worked_out_within_two_seconds()
    {
        string[] codes = [.. Enumerable.Range(0, 39).Select(number => FormattableString.Invariant($"{number:00}"))];
        var shown = codes.SelectMany((code, number) => Enumerable.Range(1990, 31).Select(year => Counted(code, year, 150 + (number * 3) + (((number * 7) + (year * 11) + (number * year)) % 17))));
        var figures = YearlyFigures.Of(shown, Falls, Stratum.Everyone);
        var asked = Frozen(1999) with { Area = "00", Comparators = codes[1..], FirstYear = 1990, Start = 2008 };
        var clock = System.Diagnostics.Stopwatch.StartNew();

        var result = EvaluationResult.Of(asked, figures, figures);

        Assert.NotNull(result.Verdict);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(2));
    }

    private static Evaluation Frozen(int year = 2019) => Asked with { Frozen = new(Moment(year), "Ylva", "Decided", 7, []) };

    private static DateTimeOffset Moment(int year) => new(new DateTime(year, 6, 1, 12, 0, 0, DateTimeKind.Utc));

    private static YearlyFigures Figures(Func<Observation, Observation>? change = null) => YearlyFigures.Of(Observations().Select(change ?? (one => one)), Falls, Stratum.Everyone);

    // Seven areas of 10,000; about 200 cases a year in each, and in the first half as many from 2020 on. The ripple is of no pattern that repeats with the years.
    private static IEnumerable<Observation> Observations() =>
        from area in Others.Prepend("a")
        from year in Enumerable.Range(2015, 9)
        let ripple = ((area[0] * 7) + (year * 11) + (area[0] * year)) % 13
        let cases = (area == "a" && year >= 2020 ? 100 : 200) + ripple - 6
        select Counted(area, year, cases);

    private static Observation Counted(string area, int year, int cases) =>
        new(new("F", area, Period.Year(year), Stratum.Everyone), new Figure.Known(new Estimate(cases / 100.0))) { Numerator = cases, Denominator = 10_000 };
}
