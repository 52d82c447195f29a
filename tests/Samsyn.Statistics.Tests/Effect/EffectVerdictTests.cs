// The verdict: each of its three answers with its reasons, its limits, and the negative control beside it.
using Samsyn.Statistics.Effect;

namespace Samsyn.Statistics.Tests.Effect;

public sealed class EffectVerdictTests
{
    private static readonly VerdictOptions Fall = new(MoreIsBetter: false);

    [Fact]
    public void A_clear_fall_supports()
    {
        var verdict = EffectVerdict.Of(Town(0.5), Fall);

        Assert.Equal([VerdictReason.OnWantedSide, VerdictReason.SlopesAlike], Assert.IsType<EffectVerdict.Supports>(verdict).Reasons);
        Assert.Equal(0.5, verdict.Basis.Size!.Ratio!.Value, 0.02);
        Assert.True(verdict.Basis.Slopes!.Alike);
        Assert.Null(verdict.Basis.Placebo);
    }

    [Fact]
    public void No_change_in_a_large_town_does_not_show() =>
        Assert.Equal(
            [VerdictReason.HoldsNoEffect, VerdictReason.SlopesAlike, VerdictReason.AimRuledOut],
            Assert.IsType<EffectVerdict.DoesNotShow>(EffectVerdict.Of(Town(1), Fall)).Reasons);

    [Fact]
    public void A_rise_where_a_fall_was_wanted_does_not_show_and_where_a_rise_was_wanted_supports()
    {
        Assert.Equal(VerdictReason.OnOtherSide, Assert.IsType<EffectVerdict.DoesNotShow>(EffectVerdict.Of(Town(1.5), Fall)).Reasons[0]);
        Assert.IsType<EffectVerdict.Supports>(EffectVerdict.Of(Town(1.5), new(MoreIsBetter: true)));
    }

    [Fact]
    public void An_interval_that_holds_both_nothing_and_the_aim_is_too_little() =>
        Assert.Equal(
            [VerdictReason.HoldsNoEffect, VerdictReason.SlopesAlike, VerdictReason.AimPossible],
            Assert.IsType<EffectVerdict.TooLittleData>(EffectVerdict.Of(Town(1), Fall with { AimedAt = 0.98 })).Reasons);

    [Fact]
    public void A_town_that_was_falling_already_is_not_supported()
    {
        var verdict = EffectVerdict.Of(Town(0.5, slope: -0.1), Fall);

        Assert.Contains(VerdictReason.SlopesUnlike, Assert.IsType<EffectVerdict.TooLittleData>(verdict).Reasons);
        Assert.Contains(VerdictReason.AimPossible, verdict.Reasons);
    }

    [Fact]
    public void The_second_rule_asks_for_the_rank_too()
    {
        var verdict = EffectVerdict.Of(Town(0.5), Fall with { Rule = VerdictRule.Ranked });

        Assert.Equal([VerdictReason.OnWantedSide, VerdictReason.SlopesAlike, VerdictReason.AmongLargest], Assert.IsType<EffectVerdict.Supports>(verdict).Reasons);
        Assert.Equal((1, 10), (verdict.Basis.Placebo!.Rank, verdict.Basis.Placebo.Units.Count));
        Assert.Contains(VerdictReason.NotAmongLargest, EffectVerdict.Of(Town(1), Fall with { Rule = VerdictRule.Ranked }).Reasons);
    }

    [Theory]
    [InlineData(4, 5, 3, VerdictRule.Collapsed, VerdictReason.TooFewComparators)]
    [InlineData(8, 5, 3, VerdictRule.Ranked, VerdictReason.TooFewComparators)]
    [InlineData(9, 2, 3, VerdictRule.Collapsed, VerdictReason.TooFewTimesBefore)]
    [InlineData(9, 3, 2, VerdictRule.Collapsed, VerdictReason.TooFewTimesAfter)]
    public void What_is_too_little_is_always_too_little(int comparators, int before, int after, VerdictRule rule, VerdictReason why) =>
        Assert.Equal([why], Assert.IsType<EffectVerdict.TooLittleData>(EffectVerdict.Of(Town(0.5, comparators: comparators, years: (before, after)), Fall with { Rule = rule })).Reasons);

    [Fact]
    public void Few_cases_are_too_little()
    {
        var verdict = EffectVerdict.Of(Town(0.5, persons: 1_000), Fall);

        Assert.Equal([VerdictReason.TooFewCases], Assert.IsType<EffectVerdict.TooLittleData>(verdict).Reasons);
        Assert.NotNull(verdict.Basis.Size);
    }

    [Fact]
    public void Values_have_a_verdict_and_rule_nothing_out_without_an_aim()
    {
        (string, double[])[] others = [.. Enumerable.Range(0, 6).Select(unit => ($"B{unit}", new double[] { 5, 5.1, 5, 5 + (0.01 * unit), 5.1, 5 }))];
        var (fallen, same) = (Made.Values(2004, [("A", [5, 5.1, 5, 3, 3.1, 3]), .. others]), Made.Values(2004, [("A", [5, 5.1, 5, 5, 5.1, 5]), .. others]));

        Assert.IsType<EffectVerdict.Supports>(EffectVerdict.Of(fallen, Fall));
        Assert.Contains(VerdictReason.NoAim, Assert.IsType<EffectVerdict.TooLittleData>(EffectVerdict.Of(same, Fall)).Reasons);
        Assert.IsType<EffectVerdict.DoesNotShow>(EffectVerdict.Of(same, Fall with { AimedAt = -1 }));
        Assert.Contains(VerdictReason.NeedsCounts, EffectVerdict.Of(same, Fall with { Rule = VerdictRule.Ranked }).Reasons);
    }

    [Fact]
    public void An_aim_on_the_other_side_is_refused()
    {
        Assert.Equal("The effect aimed at is a ratio of rates below 1, since a fall is wanted; 1.2 was given.", Assert.Throws<ArgumentException>(() => EffectVerdict.Of(Town(1), Fall with { AimedAt = 1.2 })).Message);
        Assert.Equal("The effect aimed at is a ratio of rates above 1, since a rise is wanted; 0.8 was given.", Assert.Throws<ArgumentException>(() => EffectVerdict.Of(Town(1), new(MoreIsBetter: true) { AimedAt = 0.8 })).Message);
        Assert.Throws<ArgumentException>(() => EffectVerdict.Of(Town(1), Fall with { AimedAt = -1 }));
    }

    [Fact]
    public void A_control_that_should_not_move_is_read_together_with_the_outcome()
    {
        ControlReading Read(double outcome, double control, double persons = 200_000) => NegativeControl.Of(Town(outcome), Town(control, persons: persons), Fall).Reading;

        Assert.Equal(ControlReading.OnlyOutcomeMoved, Read(0.5, 1));
        Assert.Equal(ControlReading.BothMoved, Read(0.5, 0.5));
        Assert.Equal(ControlReading.BothMoved, Read(0.5, 1.6));
        Assert.Equal(ControlReading.ControlIsOpen, Read(0.5, 1, persons: 1_000));
        Assert.Equal(ControlReading.NothingToTell, Read(1, 1));
        Assert.StartsWith("A negative control is of the same unit and start and the same kind of figure:", Assert.Throws<ArgumentException>(() => NegativeControl.Of(Town(0.5), Town(1, years: (6, 2)), Fall)).Message, StringComparison.Ordinal);
    }

    [ReferenceTheory]
    [InlineData("municipal_effect", VerdictRule.Collapsed)]
    [InlineData("municipal_effect", VerdictRule.Ranked)]
    [InlineData("municipal_no_effect", VerdictRule.Collapsed)]
    [InlineData("municipal_no_effect", VerdictRule.Ranked)]
    public void The_municipality_with_no_effect_is_not_supported(string folder, VerdictRule rule)
    {
        var verdict = EffectVerdict.Of(EffectReference.Municipal(folder), Fall with { Rule = rule });

        Assert.True(folder == "municipal_effect" || verdict is not EffectVerdict.Supports);
        Assert.Equal(14, verdict.Basis.Comparators);
    }

    // Comparators that change by −2 to 2 per cent from before to after; the town by what is said, in years that go up and down alike.
    private static Panel Town(double ratio, double slope = 0, int comparators = 9, (int Before, int After)? years = null, double persons = 200_000)
    {
        var (before, after) = years ?? (5, 3);
        double[] Cases(int unit, double of) =>
        [
            .. Enumerable.Range(0, before + after).Select(year => of * 0.002 * (1 + (0.1 * (year % 2)) + (0.005 * (unit % 3) * (year % 3)))
                * Math.Exp((year >= before ? Math.Log(unit == 0 ? ratio : 1 + (0.005 * ((unit % 5) - 2))) : 0) + (unit == 0 ? slope * (year - before) : 0))),
        ];
        return Made.Counts(2001 + before, [("A", Cases(0, persons), persons), .. Enumerable.Range(1, comparators).Select(unit => ($"B{unit}", Cases(unit, 40_000), 40_000.0))]);
    }
}
