// Mixtures of other states against R: California's tobacco programme, and municipalities.
using Samsyn.Statistics.Effect;

namespace Samsyn.Statistics.Tests.Effect;

public sealed class SyntheticReferenceTests
{
    [ReferenceFact]
    public void Californias_difference_of_means() =>
        EffectReference.Near(EffectReference.Expected("prop99").Of("did_mean_difference"), MeanDifference.Of(EffectReference.California).Known().Value, 1e-10);

    [ReferenceFact]
    public void California_by_synthdid()
    {
        var expected = EffectReference.Expected("prop99");

        EffectReference.Near(expected.Of("synthetic_did_synthdid"), SyntheticDifference.Of(EffectReference.California).Known().Value, 1e-8);
        EffectReference.Near(expected.Of("synthetic_control_synthdid_ridge"), SyntheticDifference.Ridge(EffectReference.California).Known().Value, 1e-8);
    }

    // synthdid draws 200 of the placebos at random; here every one counts once. Its figure errs by some five per cent.
    [ReferenceFact]
    public void The_placebo_error_of_California_is_that_of_synthdid_but_for_its_draws()
    {
        var error = SyntheticDifference.Error(EffectReference.California).Known().Estimate.StandardError!.Value;

        Assert.InRange(error / EffectReference.Expected("prop99").Of("synthetic_did_placebo_se_seed12345"), 0.85, 1.15);
    }

    [ReferenceFact]
    public void Californias_mixture_of_outcomes_alone()
    {
        var expected = EffectReference.Expected("prop99").GetProperty("synthetic_control_outcome_only");

        var found = SyntheticControl.Of(EffectReference.California).Known();

        Assert.Equal(expected.GetProperty("weights").EnumerateObject().Select(weight => weight.Name).Order(), found.Donors.Select(donor => donor.Unit).Order());
        Assert.All(found.Donors, donor => Assert.Equal(expected.Of("weights", donor.Unit), donor.Weight, 1e-8));
        EffectReference.Near(expected.Of("pre_rmspe"), found.Before, 1e-9);
        EffectReference.Near(expected.Of("mean_gap_1989_2000"), found.MeanGap, 1e-9);
        EffectReference.Near(expected.Of("gap_2000"), found.Gaps[^1].Gap, 1e-9);
        Assert.Equal(31, found.Gaps.Count);
        Assert.All(found.Gaps, gap => Assert.Equal(expected.Of("gap_by_year", gap.Time.ToString(System.Globalization.CultureInfo.InvariantCulture)), gap.Gap, 1e-7));
    }

    [ReferenceFact]
    public void Each_state_in_turn()
    {
        var expected = EffectReference.Rows("prop99/placebo_expected.csv").ToDictionary(row => row["state"]);

        var found = SyntheticPlacebo.Of(EffectReference.California).Known();

        Assert.Equal((3, 39), (found.Placebo.Rank, found.Placebo.Units.Count));
        EffectReference.Near(EffectReference.Expected("prop99").Of("synthetic_control_outcome_only", "placebo_p"), found.Placebo.PValue, 1e-12);
        foreach (var (unit, control) in found.Placebo.Units.Zip(found.Controls))
        {
            var row = expected[unit.Unit];
            EffectReference.Near(EffectReference.Number(row["pre_rmspe"]), control.Before, 1e-8);
            EffectReference.Near(EffectReference.Number(row["post_rmspe"]), control.After, 1e-8);
            EffectReference.Near(EffectReference.Number(row["ratio"]), unit.Effect!.Value, 1e-8);
            EffectReference.Near(EffectReference.Number(row["mean_gap_post"]), control.MeanGap, 1e-6);
            EffectReference.Near(EffectReference.Number(row["gap_2000"]), control.Gaps[^1].Gap, 1e-6);
            Assert.Equal(int.Parse(row["rank"], System.Globalization.CultureInfo.InvariantCulture), found.Placebo.Units.Count(other => other.Effect >= unit.Effect));
        }
    }

    [ReferenceTheory, InlineData("municipal_effect"), InlineData("municipal_no_effect")]
    public void Municipalities_by_rates(string folder)
    {
        var expected = EffectReference.Expected(folder).GetProperty("synthetic_control_rates_per_100000");

        var found = SyntheticPlacebo.Of(EffectReference.Municipal(folder)).Known();

        EffectReference.Near(expected.Of("pre_rmspe"), found.Controls[0].Before);
        EffectReference.Near(expected.Of("mean_gap_post"), found.Controls[0].MeanGap);
        EffectReference.Near(expected.Of("ratio"), found.Controls[0].Ratio!.Value);
        Assert.Equal(expected.GetProperty("rank").GetInt32(), found.Placebo.Rank);
        EffectReference.Near(expected.Of("p"), found.Placebo.PValue, 1e-12);
    }

    // No mixture comes nearer: the condition of Karush, Kuhn and Tucker holds for every state.
    [ReferenceFact]
    public void Every_states_mixture_is_the_nearest()
    {
        var panel = EffectReference.California;
        foreach (var unit in panel.Units)
        {
            var points = SyntheticControl.Apart(unit == "California" ? panel : panel.InTurn(unit));
            var weights = SimplexWeights.Of(points);

            Assert.Equal(1, weights.Sum(), 1e-12);
            Assert.All(weights, weight => Assert.True(weight >= 0));
            Assert.InRange(SimplexWeights.Lack(points, weights), -1e-7, 1e-6);
        }
    }
}
