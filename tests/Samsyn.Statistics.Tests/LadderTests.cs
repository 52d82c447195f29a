// The measures of a ladder: worked by hand, and the laws they keep.
using Samsyn.Statistics.Inequality;
using static Samsyn.Statistics.Tests.Given;

namespace Samsyn.Statistics.Tests;


public sealed class LadderTests
{
    public static TheoryData<int> Seeds => Given.Seeds;

    // D = 30 − 10, se √(1 + 1). R = 30/10, se(ln R) = √(1/900 + 1/100) = √10/30, times 3.
    [Fact]
    public void Difference_and_ratio_worked_by_hand()
    {
        Holds(SummaryMeasure.D, Thirds, 20, Math.Sqrt(2));
        Holds(SummaryMeasure.R, Thirds, 3, Math.Sqrt(10) / 10);
        Near(3 / Math.Exp(1.959963984540054 * Math.Sqrt(10) / 30), Estimate(SummaryMeasure.R, Thirds).Interval!.Lower);
    }

    // h = −2/3, 0, 2/3. ACI = ⅓·⅔·(30 − 10) = 40/9, se √2·2/9. RCI = ACI/20 = 2/9;
    // h − RCI = −8/9, −2/9, 4/9, squares 84/81, se ⅓·√(84/81)/20 = √84/540.
    [Fact]
    public void Concentration_worked_by_hand()
    {
        Holds(SummaryMeasure.ACI, Thirds, 40 / 9.0, Math.Sqrt(2) * 2 / 9);
        Holds(SummaryMeasure.RCI, Thirds, 2 / 9.0, Math.Sqrt(84) / 540);
    }

    // K = 100: W = 40/9 · 100/(20·80) = 5/18, E = 4·(40/9)/100 = 8/45 with se 4·√2·(2/9)/100.
    // ∂W/∂y = K p (h·1600 − ACI·60)/1600² with h·1600 − ACI·60 = −4000/3, −800/3, 800: se √(4000² + 800² + 2400²)/9·100/1600².
    [Fact]
    public void Corrections_of_concentration_worked_by_hand()
    {
        var shares = Thirds with { Scale = 100 };

        Holds(SummaryMeasure.RciWagstaff, shares, 5 / 18.0, Math.Sqrt((4000.0 * 4000) + (800 * 800) + (2400 * 2400)) / 9 * 100 / (1600 * 1600));
        Holds(SummaryMeasure.RciErreygers, shares, 8 / 45.0, 4 * Math.Sqrt(2) * 2 / 900);
    }

    // Σ p(X − ½)² = 2/27: the line climbs 30 about the mean 20, se 3/√2; its ends are 35 and 5.
    // ln RII: pulls (p + c/2)/35 − (p − c/2)/5 with c = −3/2, 0, 3/2: (−5/12)/35 − (13/12)/5, ⅓/35 − ⅓/5, (13/12)/35 + (5/12)/5.
    [Fact]
    public void Slope_and_relative_index_of_a_mean_worked_by_hand()
    {
        Holds(SummaryMeasure.SII, Thirds, 30, 3 / Math.Sqrt(2));
        var pulls = new[] { (-5 / 12.0 / 35) - (13 / 12.0 / 5), (1 / 105.0) - (1 / 15.0), (13 / 12.0 / 35) + (5 / 12.0 / 5) };
        Holds(SummaryMeasure.RII, Thirds, 7, 7 * Math.Sqrt(pulls.Sum(pull => pull * pull)));
    }

    // PAR = 30 − 20, se √(1/9 + 1/9 + 4/9). PAF = 50; ln(30/20): pulls −1/60, −1/60, 1/30 − 1/60; se 150·√3/60.
    [Fact]
    public void Attributable_risk_and_fraction_worked_by_hand()
    {
        Holds(SummaryMeasure.PAR, Thirds, 10, Math.Sqrt(6) / 3);
        Holds(SummaryMeasure.PAF, Thirds, 50, 2.5 * Math.Sqrt(3));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void A_logistic_gradient_is_found_again_whatever_the_sizes_of_the_groups(int seed)
    {
        var random = new Random(seed);
        var sizes = Enumerable.Range(0, random.Next(3, 9)).Select(_ => (double)random.Next(30, 30_000)).ToArray();
        var (level, slope) = ((random.NextDouble() * 6) - 3, (random.NextDouble() * 6) - 3);
        double At(double rank) => 100 / (1 + Math.Exp(-level - (slope * rank)));
        var groups = sizes.Select((size, i) => Group(At((sizes[..i].Sum() + (size / 2)) / sizes.Sum()), 1, size));

        var ladder = Ladder([.. groups]) with { Scale = 100 };

        Near(At(1) - At(0), Estimate(SummaryMeasure.SII, ladder).Value);
        Near(At(1) / At(0), Estimate(SummaryMeasure.RII, ladder).Value);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Turning_the_ladder_upside_down_turns_the_sign(int seed)
    {
        var up = Drawn(seed, ordered: true);
        var down = Ladder([.. up.Subgroups.Reverse()]) with { Scale = 100 };

        foreach (var measure in (SummaryMeasure[])[SummaryMeasure.D, SummaryMeasure.ACI, SummaryMeasure.RCI, SummaryMeasure.RciWagstaff, SummaryMeasure.RciErreygers, SummaryMeasure.SII])
        {
            Near(-Estimate(measure, up).Value, Estimate(measure, down).Value);
            Near(Estimate(measure, up).StandardError!.Value, Estimate(measure, down).StandardError);
        }

        Near(1 / Estimate(SummaryMeasure.RII, up).Value, Estimate(SummaryMeasure.RII, down).Value);
        Near(1 / Estimate(SummaryMeasure.R, up).Value, Estimate(SummaryMeasure.R, down).Value);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void A_share_and_its_complement_have_one_gradient(int seed)
    {
        var sick = Drawn(seed, ordered: true) with { MoreIsBetter = false };
        var well = sick with { MoreIsBetter = true, Subgroups = [.. sick.Subgroups.Select(group => group with { Value = 100 - group.Value })] };

        foreach (var measure in (SummaryMeasure[])[SummaryMeasure.D, SummaryMeasure.ACI, SummaryMeasure.RciWagstaff, SummaryMeasure.RciErreygers, SummaryMeasure.SII])
        {
            Near(Estimate(measure, sick).Value, Estimate(measure, well).Value);
            Near(Estimate(measure, sick).StandardError!.Value, Estimate(measure, well).StandardError);
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Lifting_everyone_alike_leaves_what_is_absolute_and_stretching_leaves_what_is_relative(int seed)
    {
        var data = Drawn(seed, ordered: true) with { Scale = null };
        var lifted = data with { Subgroups = [.. data.Subgroups.Select(group => group with { Value = group.Value + 17 })] };
        var stretched = data with { Subgroups = [.. data.Subgroups.Select(group => group with { Value = group.Value * 3, StandardError = group.StandardError * 3 })] };

        foreach (var measure in (SummaryMeasure[])[SummaryMeasure.D, SummaryMeasure.ACI, SummaryMeasure.SII])
        {
            Near(Estimate(measure, data).Value, Estimate(measure, lifted).Value);
            Near(3 * Estimate(measure, data).Value, Estimate(measure, stretched).Value);
        }

        foreach (var measure in (SummaryMeasure[])[SummaryMeasure.R, SummaryMeasure.RCI, SummaryMeasure.PAF])
        {
            Near(Estimate(measure, data).Value, Estimate(measure, stretched).Value);
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Splitting_a_step_into_two_alike_leaves_concentration_as_it_is(int seed)
    {
        var whole = Drawn(seed, ordered: true);
        var half = whole.Subgroups[0] with { Population = whole.Subgroups[0].Population / 2 };
        var split = Ladder([half, half, .. whole.Subgroups.Skip(1)]) with { Scale = 100 };

        Near(Estimate(SummaryMeasure.ACI, whole).Value, Estimate(SummaryMeasure.ACI, split).Value);
        Near(Estimate(SummaryMeasure.RCI, whole).Value, Estimate(SummaryMeasure.RCI, split).Value);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Text_interval_and_p_value_agree(int seed)
    {
        var data = Drawn(seed, ordered: seed % 2 == 0);

        var named = data with { Subgroups = [.. data.Subgroups.Select((group, i) => group with { Reference = i == 0 && seed % 4 == 1 })] };

        foreach (var summary in Summaries.Of(named, new() { Confidence = 0.9 }).Where(summary => seed % 4 == 1 || summary.Estimate is not null))
        {
            var nothing = summary.Measure is SummaryMeasure.R or SummaryMeasure.RII ? 1 : 0;
            var interval = summary.Estimate!.Interval!;
            Assert.Equal(0.9, interval.Confidence);
            Assert.Equal(summary.PValue < 0.1, !(interval.Lower <= nothing && nothing <= interval.Upper));
        }
    }

    private static void Holds(SummaryMeasure measure, Disaggregation data, double value, double error)
    {
        Near(value, Estimate(measure, data).Value);
        Near(error, Estimate(measure, data).StandardError);
    }
}
