// Small surveys worked by hand: totals, errors by strata and units, what was drawn of all, lonely units, small groups.
using Samsyn.Statistics.Inequality;
using Samsyn.Statistics.Survey;

namespace Samsyn.Statistics.Tests.Survey;

public sealed class SurveyByHandTests
{
    private static readonly SurveyOptions All = new() { LeastPersons = 0, LeastCases = 0 };

    // Weights 1, 1, 2, 2 and answers yes, no, yes, no: N = 6, Y = 3, mean ½. Scores w(y − ½)/6 = ±1/12, ±1/6; squares sum to 10/144;
    // var = 4/3 · 10/144 = 10/108. t of 3 = 3.18245, n* = ¼ · 10.8 = 2.7, t²/n* = 3.75111:
    // half the width 3.18245 √(¼/2.7 + 3.75111/(4·2.7)) / 4.75111 = 0.444275
    [Fact]
    public void Four_persons_of_unequal_weight()
    {
        var found = Everyone(Person(1, 1), Person(0, 1), Person(1, 2), Person(0, 2));

        Assert.Equal(0.5, found.Value, 1e-15);
        Assert.Equal(Math.Sqrt(10 / 108.0), found.StandardError!.Value, 1e-14);
        Assert.Equal(0.5 - 0.444275, found.Interval!.Lower, 1e-5);
        Assert.Equal(0.5 + 0.444275, found.Interval.Upper, 1e-5);
    }

    // Stratum A: units with (N, Y) = (2, 1) and (2, 2); stratum B: one unit, (3, 1). Mean 4/7, scores (Y − 4N/7)/7: −1/49, 6/49 and −5/49.
    // A: 2/1 · 2 · (3.5/49)² = 49/2401. B alone, against the mean of all scores, 0: 25/2401. se = √74/49
    [Fact]
    public void A_lonely_unit_is_held_against_the_mean_of_all()
    {
        var found = Everyone(
            Member(1, "A", "first"), Member(0, "A", "first"), Member(1, "A", "second"), Member(1, "A", "second"),
            Member(1, "B", "third"), Member(0, "B", "third"), Member(0, "B", "third"));

        Assert.Equal(4 / 7.0, found.Value, 1e-15);
        Assert.Equal(Math.Sqrt(74) / 49, found.StandardError!.Value, 1e-14);
    }

    // The same units are named in both strata: they are four, not two.
    [Fact]
    public void A_unit_belongs_to_its_stratum()
    {
        var survey = WhoRespondents.Reduce([Member(1, "A", "1"), Member(0, "A", "2"), Member(1, "B", "1"), Member(0, "B", "2")]);

        Assert.Equal((4, 2, 2), (survey.Units, survey.Strata, survey.DegreesOfFreedom));
    }

    // Half of a stratum drawn leaves half of the variance; 4 units of 8 say the same as a half.
    [Theory, InlineData(0.5), InlineData(8.0)]
    public void What_was_drawn_needs_no_guess(double drawn)
    {
        Respondent[] some = [Person(1, 1), Person(0, 1), Person(1, 2), Person(0, 2)];

        var found = Everyone([.. some.Select(one => one with { Drawn = drawn })]);

        Assert.Equal(Everyone(some).StandardError!.Value / Math.Sqrt(2), found.StandardError!.Value, 1e-14);
    }

    // Means 1 of (2, 0) and 1½ of (2, 2, 2, 0). D = ½. Scores ±½; 0.5/4 thrice and −1.5/4: squares ½ + 3/64 + 9/64 = 0.6875;
    // var = 6/5 · 0.6875 = 0.825
    [Fact]
    public void The_difference_of_two_steps()
    {
        Respondent[] some = [At(1, 2), At(1, 0), At(2, 2), At(2, 2), At(2, 2), At(2, 0)];

        var found = SurveySummaries.Of(WhoRespondents.Reduce(some), All)[0].Estimate!;

        Assert.Equal(0.5, found.Value, 1e-15);
        Assert.Equal(Math.Sqrt(0.825), found.StandardError!.Value, 1e-14);
    }

    // Sums 0, 1, 2 of two persons on each of three steps; ranks 1/6, 1/2, 5/6: ACI = (−⅔·0 + 0·1 + ⅔·2)/6 = 2/9; μ = ½, RCI = 4/9;
    // Wagstaff 8/9; Erreygers 8/9. The straight line: Σ N (X − ½)² = 4/9, Σ (X − ½) Y = 2/3, slope 3/2.
    [Theory]
    [InlineData(SummaryMeasure.ACI, 2 / 9.0)]
    [InlineData(SummaryMeasure.RCI, 4 / 9.0)]
    [InlineData(SummaryMeasure.RciWagstaff, 8 / 9.0)]
    [InlineData(SummaryMeasure.RciErreygers, 8 / 9.0)]
    [InlineData(SummaryMeasure.SII, 1.5)]
    public void Three_steps_of_two_persons(SummaryMeasure measure, double value)
    {
        var survey = WhoRespondents.Reduce([At(1, 0), At(1, 0), At(2, 0), At(2, 1), At(3, 1), At(3, 1)]);

        var found = SurveySummaries.Of(survey, All with { Straight = true }).Single(summary => summary.Measure == measure);

        Assert.Equal(value, found.Estimate!.Value, 1e-14);
    }

    [Fact]
    public void A_group_of_49_is_not_shown_nor_what_would_tell_it()
    {
        var some = DrawnSurvey.Of(1).Concat(Enumerable.Range(0, 49).Select(index => At(5, index % 2) with { Group = "the fifth" }));
        var survey = WhoRespondents.Reduce(some);

        var groups = SurveyGroups.Of(survey, new());

        Assert.Equal(5, groups.Count);
        Assert.Null(groups[4].Estimate);
        Assert.Equal([new Remark(RemarkKind.GroupTooSmall, "the fifth")], groups[4].Remarks);
        Assert.All(SurveySummaries.Of(survey, new()), summary => Assert.Equal([new Remark(RemarkKind.GroupTooSmall, "the fifth")], summary.Remarks));
        Assert.All(SurveySummaries.Of(survey, new()), summary => Assert.Null(summary.Estimate));
    }

    // 4 of 60 said yes, or all but 4: share and respondents together would tell so. 5, and nobody, are shown.
    [Theory, InlineData(4, false), InlineData(56, false), InlineData(1, false), InlineData(5, true), InlineData(55, true), InlineData(0, true), InlineData(60, true)]
    public void A_group_in_which_1_to_4_said_yes_or_no_is_not_shown_nor_what_would_tell_it(int yes, bool shown)
    {
        var some = DrawnSurvey.Of(1).Concat(Enumerable.Range(0, 60).Select(index => At(5, index < yes ? 1 : 0) with { Group = "the fifth" }));
        var survey = WhoRespondents.Reduce(some);

        var groups = SurveyGroups.Of(survey, new());

        Assert.Equal(shown, groups[4].Estimate is not null);
        Assert.Equal(shown ? 6 : 5, groups.Count);
        Assert.All(SurveySummaries.Of(survey, new()), summary => Assert.Equal(shown, !summary.Remarks.Contains(new(RemarkKind.TooFewCases, "the fifth"))));
        Assert.True(shown || SurveySummaries.Of(survey, new()).All(summary => summary.Estimate is null));
        Assert.NotNull(SurveyGroups.Of(survey, new() { LeastCases = 0 })[4].Estimate);
    }

    [Fact]
    public void A_group_of_nobody_has_a_width()
    {
        var found = SurveyGroups.Of(WhoRespondents.Reduce([.. Enumerable.Range(0, 60).Select(_ => Person(0, 1))]), All)[0].Estimate!;

        Assert.Equal(0, found.Value);
        Assert.Equal(0, found.Interval!.Lower);
        Assert.InRange(found.Interval.Upper, 0.05, 0.07);
        Assert.True(found.StandardError > 0);
    }

    [Fact]
    public void One_unit_tells_no_error()
    {
        var survey = WhoRespondents.Reduce([Member(1, "A", "only"), Member(0, "A", "only")]);

        Assert.Null(SurveyGroups.Of(survey, All)[0].Estimate!.Interval);
        Assert.Equal([new Remark(RemarkKind.TooFewUnits)], SurveyGroups.Of(survey, All)[0].Remarks);
    }

    [Fact]
    public void What_cannot_be_is_refused_with_what_was_given()
    {
        Assert.Equal("A respondent has a finite outcome and a weight above zero, not NaN and 1. Leave out who gave no answer.", Refusal(Person(double.NaN, 1)));
        Assert.Equal("A respondent has a finite outcome and a weight above zero, not 1 and 0. Leave out who gave no answer.", Refusal(Person(1, 0)));
        Assert.Equal("What was drawn of a stratum is a share from 0 to 1 or, above 1, all its units; not -1.", Refusal(Person(1, 1) with { Drawn = -1 }));
        Assert.StartsWith("The group 'A group' stands on the step 2 and on 1; it has one step.", Refusal(At(1, 0), At(2, 0) with { Group = "A group" }, At(1, 0) with { Group = "A group" }), StringComparison.Ordinal);
        Assert.StartsWith("The stratum '' was drawn to  and to 3; it is one number for each stratum.", Refusal(Person(1, 1), Person(1, 1) with { Drawn = 3 }), StringComparison.Ordinal);
        Assert.StartsWith("The stratum '' has 2 units in all, and 3 were drawn from it.", Refusal(Person(1, 1) with { Drawn = 2 }, Person(1, 1) with { Drawn = 2 }, Person(1, 1) with { Drawn = 2 }), StringComparison.Ordinal);
        Assert.StartsWith("A grouping has at most 100 groups; 'g100' is one more.", Refusal([.. Enumerable.Range(0, 101).Select(index => new Respondent(FormattableString.Invariant($"g{index}"), 1))]), StringComparison.Ordinal);
    }

    private static string Refusal(params Respondent[] respondents) => Assert.Throws<ArgumentException>(() => WhoRespondents.Reduce(respondents)).Message;

    private static Samsyn.Statistics.Estimate Everyone(params Respondent[] respondents) => SurveyGroups.Of(WhoRespondents.Reduce(respondents), All)[^1].Estimate!;

    private static Respondent Person(double outcome, double weight) => new("A group", outcome) { Weight = weight };

    private static Respondent Member(double outcome, string stratum, string unit) => new("A group", outcome) { Stratum = stratum, Unit = unit };

    private static Respondent At(int step, double outcome) => new(FormattableString.Invariant($"step {step}"), outcome) { Step = step };
}
