// From a file's words to observations: what is sound, what is new, what is wrong.
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Intake;

namespace Samsyn.Tests.Measure.Intake;

public sealed class IntakeReportTests
{
    private static readonly LocalText Name = LocalText.Same("Daily smokers");

    private static readonly Catalogue Known = new(
        [new("SMOKE", Name, new Unit.Share(100), Direction.LowerIsBetter), new("LE30", LocalText.Same("Years"), new Unit.Mean(LocalText.Same("years")), Direction.NoJudgement)],
        [new("9901", "Tärnköping", AreaLevel.Municipality), new("9902", "Åsvinge", AreaLevel.Municipality)],
        [new("education", LocalText.Same("Education"), true, [new("compulsory", Name), new("post-secondary", Name, Reference: true)])]);

    [Fact]
    public void A_sound_draft_becomes_an_observation_under_the_known_codes()
    {
        var draft = Row(2, ("Kön", "Kvinnor")) with { Indicator = "daily smokers", Numerator = 3, Denominator = 20, Population = 400, Symbol = "*" };
        var report = Read(draft);

        Assert.Equal((1, 1, 0), (report.Drafts, report.Sound, report.FlawCount));
        Assert.Equal(
            new Observation(new("SMOKE", "9901", Period.Year(2024), Stratum.Of("sex", "women")), draft.Figure)
            {
                Numerator = 3,
                Denominator = 20,
                Population = 400,
                Symbol = "*",
            },
            Assert.Single(report.Observations([draft])));
    }

    [Fact]
    public void An_unknown_place_is_a_flaw_with_the_nearest_names()
    {
        var flaw = Assert.Single(Read(Row(2) with { Setting = "Åsvinga" }).Flaws);

        Assert.Equal((FlawKind.UnknownPlace, "Åsvinga", "Åsvinge"), (flaw.Kind, flaw.Read, flaw.Expected));
    }

    [Fact]
    public void Unknown_places_are_made_when_the_person_says_so()
    {
        var report = IntakeReport.Of(
            [Row(2) with { Setting = "0103 Ekstavla" }, Row(3) with { Setting = "Öbo" }, Row(4, ("sex", "men")) with { Setting = "Öbo" }],
            Known, new() { NewAreas = true, NewAreaLevel = AreaLevel.District });

        Assert.Equal(3, report.Sound);
        Assert.Equal([new("0103", "Ekstavla", AreaLevel.District), new Area("öbo", "Öbo", AreaLevel.District)], report.NewAreas);
    }

    [Fact]
    public void The_same_figure_twice_is_a_flaw_that_says_where_it_stood_first()
    {
        var report = Read(Row(2), Row(3) with { Setting = "9901 Tärnköping" });

        var flaw = Assert.Single(report.Flaws);
        Assert.Equal((FlawKind.Duplicate, "SMOKE 9901 2024", "2"), (flaw.Kind, flaw.Read, flaw.Expected));
        Assert.Equal(1, report.Sound);
    }

    [Fact]
    public void A_figure_without_place_time_or_indicator_has_three_flaws()
    {
        var report = Read(new Draft(new Where.WholeRow("", 2), new Figure.Known(new(1))));

        Assert.Equal(["place", "period", "indicator"], report.Flaws.Select(flaw => flaw.Expected));
        Assert.Equal(1, report.Rejected);
    }

    [Fact]
    public void What_the_file_leaves_open_the_person_can_say()
    {
        var report = IntakeReport.Of([Row(2) with { Setting = "", Period = null }], Known, new() { Area = "9902", Period = Period.Year(2020) });

        Assert.Equal(1, report.Sound);
    }

    [Fact]
    public void Counts_that_do_not_add_up_are_a_warning_and_stop_nothing()
    {
        var report = Read(
            Row(2) with { Numerator = 10, Population = 100 },
            Row(3, ("sex", "women")) with { Numerator = 6, Population = 50 },
            Row(4, ("sex", "men")) with { Numerator = 5, Population = 50 });

        var warning = Assert.Single(report.Warnings);
        Assert.Equal((FlawKind.TotalIsNotTheSum, "10", "11"), (warning.Kind, warning.Read, warning.Expected));
        Assert.Equal(new Where.WholeRow("", 2), warning.Where);
        Assert.Equal((3, 0), (report.Sound, report.FlawCount));
    }

    [Fact]
    public void Rates_are_never_expected_to_add_up() => Assert.Empty(Read(Row(2), Row(3, ("sex", "women")), Row(4, ("sex", "men"))).Warnings);

    [Fact]
    public void A_total_is_not_tried_where_a_part_is_missing() =>
        Assert.Empty(Read(
            Row(2) with { Numerator = 10 },
            Row(3, ("sex", "women")) with { Numerator = 6 },
            Row(4, ("sex", "men")) with { Setting = "Åsvinge", Numerator = 5 }).Warnings);

    [Fact]
    public void Ages_that_overlap_are_not_expected_to_add_up() =>
        Assert.Empty(Read(
            Row(2) with { Numerator = 10 },
            Row(3, ("age", "16-84")) with { Numerator = 9 },
            Row(4, ("age", "16–29 år")) with { Numerator = 4 }).Warnings);

    [Fact]
    public void Another_scale_than_the_known_one_is_a_flaw() => Disagrees(Row(2) with { Scale = 1_000 }, "1000", "100");

    [Fact]
    public void A_share_where_a_mean_is_known_is_a_flaw() => Disagrees(Row(2) with { Indicator = "LE30", Scale = 100 }, "100", "mean");

    [Fact]
    public void Another_direction_than_the_known_one_is_a_flaw() =>
        Disagrees(Row(2) with { MoreIsBetter = true }, "HigherIsBetter", "LowerIsBetter");

    [Fact]
    public void A_direction_where_the_collaboration_makes_no_judgement_is_a_warning()
    {
        var report = Read(Row(2) with { Indicator = "LE30", MoreIsBetter = true });

        Assert.Equal((1, 0, 1), (report.Sound, report.FlawCount, report.WarningCount));
    }

    [Fact]
    public void A_ladder_that_is_no_ladder_is_a_flaw() =>
        Disagrees(Row(2) with { Groups = [new("education", "compulsory") { Ordered = false }] }, "unordered", "ordered");

    [Fact]
    public void A_subgroup_on_two_steps_is_a_flaw() =>
        Disagrees([Stepped(2, "low", 1), Stepped(3, "low", 2) with { Setting = "Åsvinge" }], "2", "1");

    [Fact]
    public void Steps_in_another_order_than_the_known_one_are_a_warning()
    {
        var report = Read(
            Row(2) with { Groups = [new("education", "compulsory") { Ordered = true, Step = 2 }] },
            Row(3) with { Groups = [new("education", "post-secondary") { Ordered = true, Step = 1, Reference = true }] });

        Assert.Equal((2, 1), (report.Sound, report.WarningCount));
    }

    [Fact]
    public void Two_rows_that_disagree_about_a_new_indicator_are_a_flaw() =>
        Disagrees([Row(2) with { Indicator = "New", Scale = 100 }, Row(3) with { Indicator = "New", Setting = "Åsvinge", Scale = 1 }], "1", "100");

    [Fact]
    public void New_indicators_carry_what_the_file_says_of_them()
    {
        var report = Read(
            Row(2) with { Indicator = "NEW", IndicatorName = "Nytt mått", Source = "Egen" },
            Row(3) with { Indicator = "NEW", Setting = "Åsvinge", Scale = 100, MoreIsBetter = true });

        Assert.Equal(
            new Indicator("NEW", LocalText.Same("Nytt mått"), new Unit.Share(100), Direction.HigherIsBetter) { Source = "Egen" },
            Assert.Single(report.NewIndicators));
    }

    [Fact]
    public void The_unit_of_a_new_indicator_is_told_by_cases_and_persons()
    {
        var asked = Assert.Single(Read(
            Row(2) with { Indicator = "NEW", Numerator = 12, Denominator = 100 },
            Row(3) with { Indicator = "NEW", Setting = "Åsvinge", Numerator = 30, Denominator = 250 }).AskedIndicators);

        Assert.Equal((new Unit.Share(100), IndicatorReason.Counts), (asked.Indicator.Unit, asked.Unit));
    }

    [Fact]
    public void Cases_and_persons_that_do_not_make_the_value_tell_nothing()
    {
        var asked = Assert.Single(Read(
            Row(2) with { Indicator = "NEW", Numerator = 12, Denominator = 100 },
            Row(3) with { Indicator = "NEW", Setting = "Åsvinge", Numerator = 90, Denominator = 250 }).AskedIndicators);

        Assert.Equal(IndicatorReason.Range, asked.Unit);
        Assert.IsType<Unit.Mean>(asked.Indicator.Unit);
    }

    [Fact]
    public void The_direction_that_is_guessed_from_a_name_is_kept_by_nobody_who_has_not_seen_it()
    {
        var report = Read(Row(2) with { Indicator = "NEW", IndicatorName = "Arbetslösa, per 1 000 invånare" });

        Assert.Equal((Direction.LowerIsBetter, IndicatorReason.Name), (report.AskedIndicators[0].Indicator.Direction, report.AskedIndicators[0].Direction));
        Assert.Equal((new Unit.Share(1_000), Direction.NoJudgement), (report.NewIndicators[0].Unit, report.NewIndicators[0].Direction));
    }

    [Fact]
    public void What_the_person_says_of_a_new_indicator_outranks_what_is_guessed()
    {
        var said = new Indicator("NEW", LocalText.Same("Trygghet"), new Unit.Mean(LocalText.Same("poäng")), Direction.HigherIsBetter);

        var report = IntakeReport.Of([Row(2) with { Indicator = "NEW", Source = "Egen" }], Known, new() { Indicators = [said] });

        Assert.Equal(said with { Source = "Egen" }, Assert.Single(report.NewIndicators));
    }

    [Fact]
    public void New_subgroups_stand_on_the_ladder_by_their_step()
    {
        var dimension = Assert.Single(Read(Stepped(2, "high", 3), Stepped(3, "low", 1), Stepped(4, "middle", 2)).ChangedDimensions);

        Assert.Equal(("ladder", true), (dimension.Code, dimension.Ordered));
        Assert.Equal(["low", "middle", "high"], dimension.Subgroups.Select(subgroup => subgroup.Code));
    }

    [Fact]
    public void A_known_dimension_gets_the_new_subgroup_and_keeps_the_old()
    {
        var dimension = Assert.Single(Read(Row(2, ("Utbildning", "Gymnasial"))).ChangedDimensions);

        Assert.Equal(["compulsory", "post-secondary", "upper-secondary"], dimension.Subgroups.Select(subgroup => subgroup.Code));
    }

    [Theory]
    [InlineData("Kön", "flickor", "sex=women")]
    [InlineData("køn", "Mænd", "sex=men")]
    [InlineData("Sex", "Female", "sex=women")]
    [InlineData("Åldersgrupp", "16–29 år", "age=16-29")]
    [InlineData("Age", "85 år och äldre", "age=85+")]
    [InlineData("Uddannelsesniveau", "Grundskole", "education=compulsory")]
    [InlineData("Inkomst", "Kvintil 1", "income=q1")]
    [InlineData("Födelseland", "Utrikes född", "birth=abroad")]
    [InlineData("Område", "Åsvinge kommun", "area=9902")]
    [InlineData("Boendeform (ny)", "Hyresrätt 1", "boendeform-ny=hyresrätt-1")]
    public void Files_in_different_languages_meet_under_the_same_codes(string dimension, string subgroup, string stratum)
    {
        var draft = Row(2, (dimension, subgroup));

        Assert.Equal(stratum, Assert.Single(Read(draft).Observations([draft])).Key.Stratum.Key);
    }

    [Fact]
    public void An_import_stores_exactly_what_the_dry_run_told()
    {
        Draft[] drafts = [Row(2), Row(3), Row(4) with { Setting = "Nowhere" }, Row(5) with { Setting = "Åsvinge" }];
        var report = Read(drafts);

        Assert.Equal(report.Sound, report.Observations(drafts).Count());
        Assert.Equal(["9901", "9902"], report.Observations(drafts).Select(observation => observation.Key.Area));
    }

    [Fact]
    public void A_file_that_changed_after_the_dry_run_is_not_taken_in() =>
        Assert.Throws<InvalidOperationException>(() => Read(Row(2)).Observations([Row(2), Row(3)]).ToList());

    [Fact]
    public void All_flaws_are_counted_even_when_not_all_are_shown()
    {
        var report = IntakeReport.Of(Enumerable.Range(2, 50).Select(row => Row(row) with { Setting = "Nowhere" }), Known, new() { MostShown = 10 });

        Assert.Equal((10, 50, 0), (report.Flaws.Count, report.FlawCount, report.Sound));
    }

    private static IntakeReport Read(params Draft[] drafts) => IntakeReport.Of(drafts, Known, new());

    private static Draft Row(int number, params (string Dimension, string Subgroup)[] groups) =>
        new(new Where.WholeRow("", number), new Figure.Known(new(12)))
        {
            Setting = "Tärnköping",
            Period = Period.Year(2024),
            Indicator = "SMOKE",
            Groups = [.. groups.Select(group => new DraftGroup(group.Dimension, group.Subgroup))],
        };

    private static Draft Stepped(int number, string subgroup, int step) =>
        Row(number) with { Groups = [new("ladder", subgroup) { Ordered = true, Step = step }] };

    private static void Disagrees(Draft draft, string read, string expected) => Disagrees([draft], read, expected);

    private static void Disagrees(Draft[] drafts, string read, string expected)
    {
        var report = Read(drafts);
        var flaw = Assert.Single(report.Flaws);
        Assert.Equal((FlawKind.Disagrees, read, expected), (flaw.Kind, flaw.Read, flaw.Expected));
        Assert.Equal(drafts[^1].Where, flaw.Where);
        Assert.Equal(1, report.Rejected);
    }
}
