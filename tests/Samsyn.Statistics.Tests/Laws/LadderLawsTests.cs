// What must hold for the measures of every ladder, whatever its figures.
using Samsyn.Statistics.Inequality;

namespace Samsyn.Statistics.Tests.Laws;


public sealed class LadderLawsTests
{
    private static readonly SummaryMeasure[] Absolute = [SummaryMeasure.D, SummaryMeasure.ACI, SummaryMeasure.SII, SummaryMeasure.PAR];

    private static readonly SummaryMeasure[] Relative = [SummaryMeasure.R, SummaryMeasure.RCI, SummaryMeasure.RII, SummaryMeasure.PAF];

    private static readonly SummaryMeasure[] Turned = [SummaryMeasure.D, SummaryMeasure.ACI, SummaryMeasure.RCI, SummaryMeasure.SII, SummaryMeasure.RciErreygers, SummaryMeasure.RciWagstaff];

    [Fact]
    public void What_is_added_to_all_changes_no_absolute_measure() => Each(seed =>
    {
        var data = Towns.Ladder(seed);
        var moved = data.Each(group => group with { Value = group.Value + 17 });
        Same(Absolute, Find(data), Find(moved), value => value);
    });

    [Fact]
    public void Another_unit_scales_the_absolute_and_leaves_the_relative_measures() => Each(seed =>
    {
        var data = Towns.Ladder(seed);
        var scaled = data.Each(group => group with { Value = group.Value * 7, StandardError = group.StandardError * 7 });
        Same(Absolute, Find(data), Find(scaled), value => value * 7);
        Same(Relative, Find(data), Find(scaled), value => value);
    });

    [Fact]
    public void A_ladder_turned_over_turns_the_sign_or_the_ratio() => Each(seed =>
    {
        var data = Towns.Ladder(seed, 100);
        var count = data.Subgroups.Count;
        var turned = data with { Subgroups = [.. data.Subgroups.Reverse().Select(group => group with { Step = count + 1 - group.Step })] };
        Same(Turned, Find(data), Find(turned), value => -value);
        Same([SummaryMeasure.R, SummaryMeasure.RII], Find(data), Find(turned), value => 1 / value);
    });

    [Fact]
    public void A_share_and_its_complement_differ_in_sign_alone() => Each(seed =>
    {
        var data = Towns.Ladder(seed, 100);
        var complement = data.Each(group => group with { Value = 100 - group.Value });
        Same([SummaryMeasure.D, SummaryMeasure.ACI, SummaryMeasure.SII, SummaryMeasure.RciErreygers, SummaryMeasure.RciWagstaff], Raw(data), Raw(complement), value => -value);
    });

    [Fact]
    public void Harmonised_signs_are_turned_only_where_less_is_better() => Each(seed =>
    {
        var data = Towns.Ladder(seed, 100);
        var less = data.MoreIsBetter == false;
        Same(Turned, Raw(data), Find(data), value => less ? -value : value);
        Same([SummaryMeasure.R, SummaryMeasure.RII], Raw(data), Find(data), value => less ? 1 / value : value);
        Same([SummaryMeasure.PAR, SummaryMeasure.PAF], Raw(data), Find(data), value => value);
    });

    [Fact]
    public void The_order_in_which_steps_are_given_changes_nothing() => Each(seed =>
    {
        var data = Towns.Ladder(seed, 100);
        var mixed = data with { Subgroups = [.. data.Subgroups.OrderBy(group => group.Population)] };
        Same(Enum.GetValues<SummaryMeasure>(), Find(data), Find(mixed), value => value);
    });

    // Two halves of a step, each with the error of half as many persons, are that step.
    [Fact]
    public void A_step_in_two_alike_halves_is_that_step() => Each(seed =>
    {
        var data = Towns.Ladder(seed, 100);
        var half = data.Subgroups[1] with { Population = data.Subgroups[1].Population / 2, StandardError = data.Subgroups[1].StandardError * Math.Sqrt(2) };
        var split = data with { Subgroups = [data.Subgroups[0], half, half with { Name = "its twin" }, .. data.Subgroups.Skip(2)] };
        Same(Enum.GetValues<SummaryMeasure>(), Find(data), Find(split), value => value);
    });

    [Fact]
    public void A_line_through_means_is_found_again() => Each(seed =>
    {
        var (level, rise) = (50 + seed, (seed - 25) / 2.0);
        var data = Towns.Ladder(seed) with { MoreIsBetter = true };
        var line = data with { Subgroups = [.. Ranked(data, rank => level + (rise * rank))] };
        Near(rise, Find(line)[SummaryMeasure.SII].Value);
        Near((level + (rise / 2)) / (level - (rise / 2)), Find(line)[SummaryMeasure.RII].Value);
    });

    [Fact]
    public void A_logistic_curve_through_shares_is_found_again() => Each(seed =>
    {
        var (level, rise) = ((seed - 25) / 20.0, (25.5 - seed) / 8);
        double At(double rank) => 100 / (1 + Math.Exp(-level - (rise * rank)));
        var data = Towns.Ladder(seed, 100) with { MoreIsBetter = true };
        var curve = data with { Subgroups = [.. Ranked(data, At)] };
        Near(At(0.5) - At(-0.5), Find(curve)[SummaryMeasure.SII].Value);
        Near(At(0.5) / At(-0.5), Find(curve)[SummaryMeasure.RII].Value);
    });

    [Fact]
    public void Equal_steps_have_no_inequality() => Each(seed =>
    {
        var found = Find(Towns.Ladder(seed, 100).Each(group => group with { Value = 40 }));
        Assert.All(Turned, measure => Near(0, found[measure].Value));
        Assert.All([SummaryMeasure.R, SummaryMeasure.RII], measure => Near(1, found[measure].Value));
        Assert.All([SummaryMeasure.PAR, SummaryMeasure.PAF], measure => Near(0, found[measure].Value));
    });

    private static void Each(Action<int> law) => Assert.All(Towns.Seeds, law);

    private static Dictionary<SummaryMeasure, Estimate> Find(Disaggregation data) => Find(data, new());

    private static Dictionary<SummaryMeasure, Estimate> Raw(Disaggregation data) => Find(data, new() { RawSigns = true });

    private static Dictionary<SummaryMeasure, Estimate> Find(Disaggregation data, SummaryOptions options) =>
        Summaries.Of(data, options).Where(summary => summary.Estimate is not null).ToDictionary(summary => summary.Measure, summary => summary.Estimate!);

    private static void Same(SummaryMeasure[] measures, Dictionary<SummaryMeasure, Estimate> before, Dictionary<SummaryMeasure, Estimate> after, Func<double, double> change)
    {
        foreach (var (was, own) in measures.Where(measure => before.ContainsKey(measure) || after.ContainsKey(measure)).Select(measure => (before[measure], after[measure])))
        {
            var (one, other) = (change(was.Interval!.Lower), change(was.Interval.Upper));
            Near(change(was.Value), own.Value);
            Near(Math.Min(one, other), own.Interval!.Lower);
            Near(Math.Max(one, other), own.Interval.Upper);
        }
    }

    private static void Near(double expected, double actual) => Assert.Equal(expected, actual, 1e-7 * (1 + Math.Abs(expected)));

    /// <summary>The steps with the figure of a curve at their middle ranks, from −½ to ½.</summary>
    private static IEnumerable<SubgroupFigure> Ranked(Disaggregation data, Func<double, double> curve)
    {
        var (persons, below) = (data.Subgroups.Sum(group => group.Population!.Value), 0.0);
        foreach (var group in data.Subgroups)
        {
            yield return group with { Value = curve(((below + (group.Population!.Value / 2)) / persons) - 0.5) };
            below += group.Population.Value;
        }
    }
}
