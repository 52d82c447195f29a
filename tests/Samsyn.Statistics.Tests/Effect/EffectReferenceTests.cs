// Before and after, lines and differences against R: Sicily's smoking ban, donors in California, Snow's water, municipalities.
using System.Text.Json;
using Samsyn.Statistics.Effect;

namespace Samsyn.Statistics.Tests.Effect;

public sealed class EffectReferenceTests
{
    // R's dispersion has the weights of its next to last step; ours those of the fit itself.
    private const double LastStep = 5e-6;

    private static readonly string[] Harmonic = ["(Intercept)", "time", "smokban", "s1", "c1", "s2", "c2"];

    [ReferenceTheory]
    [InlineData("model1_poisson_step", EffectError.Counting, false, 0)]
    [InlineData("model2_quasipoisson_step", EffectError.Scattered, false, 0)]
    [InlineData("model3_quasipoisson_step_harmonic", EffectError.Scattered, false, 2)]
    [InlineData("model4_step_and_slope_harmonic", EffectError.Scattered, true, 2)]
    public void Sicilys_smoking_ban(string model, EffectError error, bool bend, int harmonics)
    {
        var expected = EffectReference.Expected("sicily_its").GetProperty(model);
        string[] names = [.. Harmonic[..3], .. bend ? ["slope_after"] : Array.Empty<string>(), .. Harmonic[3..(3 + (2 * harmonics))]];

        var found = InterruptedSeries.Of(EffectReference.Sicily, new() { Bend = bend, Harmonics = harmonics, Error = error }).Known();

        Assert.Equal(names.Length, found.Terms.Count);
        foreach (var (name, term) in names.Zip(found.Terms))
        {
            Same(expected.GetProperty(name), term.Size);
        }

        if (expected.TryGetProperty("dispersion", out var dispersion))
        {
            EffectReference.Near(dispersion.GetDouble(), found.Dispersion, LastStep);
        }
    }

    [ReferenceFact]
    public void The_bend_of_Sicilys_line_is_tested_as_R_tests_it()
    {
        var expected = EffectReference.Expected("sicily_its").GetProperty("model4_step_and_slope_harmonic");

        var test = InterruptedSeries.Of(EffectReference.Sicily, new() { Bend = true, Harmonics = 2 }).Known().BendTest!.Value;

        EffectReference.Near(expected.Of("F_test_slope"), test.Score, LastStep);
        EffectReference.Near(expected.Of("p_slope"), test.PValue, LastStep);
    }

    [ReferenceTheory, InlineData("municipal_effect"), InlineData("municipal_no_effect")]
    public void Municipalities_pooled_and_two_way(string folder)
    {
        var (panel, expected) = (EffectReference.Municipal(folder), EffectReference.Expected(folder));

        var pooled = LogRateDifference.Of(panel).Known().Size;
        var fit = TwoWay.Of(panel).Known();

        var (plain, two) = (expected.GetProperty("pooled_2x2_log_rate"), expected.GetProperty("two_way_poisson"));
        EffectReference.Near(plain.Of("log_rate_ratio"), pooled.Estimate.Value, 1e-10);
        EffectReference.Near(plain.Of("se_poisson"), pooled.Estimate.StandardError!.Value, 1e-10);
        Ratio(plain, pooled, "");
        EffectReference.Near(two.Of("log_rate_ratio"), fit.Value);
        EffectReference.Near(two.Of("se_poisson"), fit.Size(EffectError.Counting).Estimate.StandardError!.Value);
        EffectReference.Near(two.Of("dispersion"), fit.Dispersion);
        EffectReference.Near(two.Of("se_quasi"), fit.Size(EffectError.Scattered).Estimate.StandardError!.Value);
        Ratio(two, fit.Size(EffectError.Scattered), "_quasi");
    }

    [ReferenceTheory, InlineData("municipal_effect"), InlineData("municipal_no_effect")]
    public void Municipalities_each_in_turn(string folder)
    {
        var expected = EffectReference.Expected(folder).GetProperty("placebo_in_space");

        var found = Placebo.OfEffects(EffectReference.Municipal(folder)).Known();

        Assert.Equal(expected.GetProperty("rank_abs").GetInt32(), found.Rank);
        EffectReference.Near(expected.Of("p"), found.PValue, 1e-12);
        Assert.Equal(expected.GetProperty("log_rate_ratios").EnumerateObject().Count(), found.Units.Count);
        Assert.All(found.Units, unit => EffectReference.Near(expected.Of("log_rate_ratios", unit.Unit), unit.Effect!.Value));
    }

    [ReferenceTheory, InlineData("municipal_effect"), InlineData("municipal_no_effect")]
    public void The_treated_municipalitys_own_line(string folder)
    {
        var (panel, expected) = (EffectReference.Municipal(folder), EffectReference.Expected(folder));

        Same(expected.GetProperty("its_treated_only_step"), InterruptedSeries.Of(panel, new() { Error = EffectError.Scattered }).Known().Step);
        var line = expected.GetProperty("pre_trend_projection");
        var ahead = Projection.Of(panel, EffectError.Scattered).Known();
        EffectReference.Near(line.Of("dispersion_used"), ahead.Dispersion);
        foreach (var (index, time) in ahead.Times.Index())
        {
            double At(string name) => line.GetProperty(name)[index].GetDouble();
            Assert.Equal((At("year"), At("observed")), (time.Time, time.Observed));
            EffectReference.Near(At("expected"), time.Expected.Value);
            EffectReference.Near(At("lower95_pred"), time.Expected.Interval!.Lower);
            EffectReference.Near(At("upper95_pred"), time.Expected.Interval.Upper);
        }

        Assert.Equal(ahead.Times.Sum(time => time.Observed), ahead.Together.Observed);
    }

    [ReferenceFact]
    public void Donors_in_California()
    {
        var (panel, expected) = (EffectReference.Donations, EffectReference.Expected("organ_donations_did"));

        var found = MeanDifference.Of(panel).Known();

        var means = expected.GetProperty("four_means");
        EffectReference.Near(means.Of("control_before"), found.Others.Before, 1e-10);
        EffectReference.Near(means.Of("control_after"), found.Others.After, 1e-10);
        EffectReference.Near(means.Of("treated_before"), found.Own.Before, 1e-10);
        EffectReference.Near(means.Of("treated_after"), found.Own.After, 1e-10);
        EffectReference.Near(expected.Of("did"), found.Value, 1e-10);
        EffectReference.Near(expected.Of("did"), found.Size.Known().Estimate.Value, 1e-10);
        EffectReference.Near(expected.Of("se_ols"), found.Size.Known().Estimate.StandardError!.Value, 1e-10);
        EffectReference.Near(expected.Of("se_cluster_state_HC1"), found.Clustered!.Value, 1e-10);
    }

    [ReferenceFact]
    public void Donors_in_each_state_in_turn()
    {
        var expected = EffectReference.Expected("organ_donations_did").GetProperty("placebo_in_space");

        var found = Placebo.OfEffects(EffectReference.Donations).Known();

        Assert.Equal((expected.GetProperty("rank_abs").GetInt32(), expected.Of("p")), (found.Rank, Math.Round(found.PValue, 15)));
        Assert.Equal(27, found.Units.Count);
        Assert.All(found.Units, unit => EffectReference.Near(expected.Of("estimates", unit.Unit), unit.Effect!.Value, 1e-9));
    }

    [ReferenceFact]
    public void Snows_water_companies()
    {
        var panel = EffectReference.Values("snow_did/snow.csv", ("supplier", "year", "deathrate"), new("Lambeth + Others", 1854));

        var found = MeanDifference.Of(panel).Known();

        EffectReference.Near(EffectReference.Expected("snow_did").Of("did_per_10000"), found.Value, 1e-10);
        Assert.Equal(EffectObstacle.Undetermined, found.Size.Obstacle());
    }

    private static void Same(JsonElement expected, EffectSize size)
    {
        EffectReference.Near(expected.Of("estimate"), size.Estimate.Value);
        EffectReference.Near(expected.Of("se"), size.Estimate.StandardError!.Value);
        Ratio(expected, size, "");
    }

    private static void Ratio(JsonElement expected, EffectSize size, string tail)
    {
        EffectReference.Near(expected.Of("rate_ratio"), size.Ratio!.Value);
        EffectReference.Near(expected.Of($"lower95{tail}"), size.Ratio.Interval!.Lower);
        EffectReference.Near(expected.Of($"upper95{tail}"), size.Ratio.Interval.Upper);
    }
}
