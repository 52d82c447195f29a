// Life tables, quantiles, slopes over areas and funnels small enough to be worked by hand.
using Samsyn.Statistics.Rates;

namespace Samsyn.Statistics.Tests.Rates;

public sealed class AreasByHandTests
{
    // Under fifty 100 of 10,000 die, above 200 of 4,000. q = 0.5/(1 + 0.5·0.9) = 0.344828, alive 0.655172;
    // 50·(0.655172 + 0.1·0.344828) = 34.4828 years, then 20: e = 34.4828 + 0.655172·20 = 47.586.
    // Var = (0.9·50 + 20)² · q²(1 − q)/100 + 0.655172²/(200·0.05²) = 3.29143 + 0.858502; root 2.03714.
    [Fact]
    public void A_table_of_two_bands()
    {
        var table = LifeTable.Of([Band(0, 49, 100, 10_000), Band(50, null, 200, 4_000)]);

        var (birth, fifty) = (table.At(0), table.At(50));
        Assert.Equal(47.5862, birth.Estimate!.Value, 1e-4);
        Assert.Equal(2.03714, birth.Estimate.StandardError!.Value, 1e-4);
        Assert.Equal((300, 14_000), (birth.Deaths, birth.PersonYears));
        Assert.Equal(20, fifty.Estimate!.Value, 1e-12);
        Assert.Equal(20 / Math.Sqrt(200), fifty.Estimate.StandardError!.Value, 1e-12);
    }

    [Fact]
    public void What_cannot_be_told_says_why()
    {
        Assert.Equal(LifeTableObstacle.TooFewPersons, LifeTable.Of([Band(0, 49, 10, 4_000), Band(50, null, 20, 1_000)]).At(0).Obstacle);
        Assert.Equal(LifeTableObstacle.NoDeathsInLastBand, LifeTable.Of([Band(0, 49, 10, 9_000), Band(50, null, 0, 1_000)]).At(0).Obstacle);
        Assert.Equal(LifeTableObstacle.TooUncertain, LifeTable.Of([Band(0, 49, 10, 9_000), Band(50, null, 2, 1_000)]).At(50).Obstacle);
        Assert.Equal(LifeTableObstacle.NobodyLeft, LifeTable.Of([Band(0, 49, 9_000, 9_000), Band(50, null, 2, 1_000)]).At(50).Obstacle);
        Assert.Null(LifeTable.Of([Band(0, 49, 10, 9_000), Band(50, null, 2, 1_000)]).At(50).Estimate);
    }

    // Ten areas in fifths, the highest first: two in each; of three alike at a border all have the lowest rank of the three.
    [Fact]
    public void Ten_areas_in_fifths()
    {
        Assert.Equal([1, 1, 2, 2, 3, 3, 4, 4, 5, 5], AreaQuantiles.Of([10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 5));
        Assert.Equal([5, 5, 4, 4, 3, 3, 2, 2, 1, 1], AreaQuantiles.Of([10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 5, highestFirst: false));
        Assert.Equal([1, 1, 1, 1, 3, 3, 4, 4, 5, 5], AreaQuantiles.Of([10, 9, 9, 9, 6, 5, 4, 3, 2, 1], 5));
        Assert.Equal([1, null, 2], AreaQuantiles.Of([10, null, 9], 2));
        Assert.Equal([null, null], AreaQuantiles.Of([10, 9], 5));
    }

    // Five equal fifths at 10, 8, 6, 4, 2, each with an error of 1: the line from 11 to 1. Pulls at the slope −1, −½, 0, ½, 1:
    // variance 2.5; at the beginning 0.7, 0.45, 0.2, −0.05, −0.3: variance 0.825.
    [Fact]
    public void Five_fifths_on_a_line()
    {
        var slope = QuantileSlope.Of([.. Enumerable.Range(1, 5).Select(i => new QuantileFigure(i) { Population = 100, Value = 12 - (2 * i), StandardError = 1 })]);

        Assert.Equal(-10, slope.Slope().Value, 1e-12);
        Assert.Equal(Math.Sqrt(2.5), slope.Slope().StandardError!.Value, 1e-12);
        Assert.Equal(11, slope.Start().Value, 1e-12);
        Assert.Equal(Math.Sqrt(0.825), slope.Start().StandardError!.Value, 1e-12);
        Assert.Equal(1 / 11.0, slope.Ratio()!.Value, 1e-12);

        // Fieller's roots bring q·start − end to 1.96 of its own errors; the covariance of slope and start is −1.25.
        foreach (var q in new[] { slope.Ratio()!.Interval!.Lower, slope.Ratio()!.Interval!.Upper })
        {
            var variance = (q * q * 0.825) - (2 * q * (0.825 - 1.25)) + 2.5 + 0.825 - 2.5;
            Assert.Equal(NormalDistribution.TwoSided(0.95), Math.Abs((q * 11) - 1) / Math.Sqrt(variance), 1e-9);
        }
    }

    [Fact]
    public void A_ratio_to_a_line_that_may_begin_at_nothing_is_not_given()
    {
        QuantileFigure[] unsure = [.. Enumerable.Range(1, 5).Select(i => new QuantileFigure(i) { Population = 100, Value = i, StandardError = 2 })];

        Assert.Null(QuantileSlope.Of(unsure).Ratio());
        Assert.NotNull(QuantileSlope.Of(unsure).Slope().Interval);
    }

    // Doubling from fifth to fifth is a line on the logarithm: over four fifths of the ranks 2⁴, so 2⁵ from end to end.
    [Fact]
    public void A_doubling_is_a_line_on_the_logarithm()
    {
        QuantileFigure[] doubling = [.. Enumerable.Range(0, 5).Select(i => new QuantileFigure(i + 1) { Population = 100, Value = 100 * Math.Pow(2, i), StandardError = 5 * Math.Pow(2, i) })];

        var slope = QuantileSlope.Of(doubling, new() { Scale = QuantileScale.Log, Transform = true });

        Assert.Equal(32, slope.Ratio()!.Value, 1e-9);
        Assert.Equal(100 / Math.Sqrt(2), slope.Start().Value, 1e-9);
        Assert.Equal(31 * 100 / Math.Sqrt(2), slope.Slope().Value, 1e-9);
    }

    // A quarter of 100 persons: 0.25 ± 1.96 · √(0.25·0.75/100) = 0.25 ± 0.08487.
    [Fact]
    public void A_place_of_a_hundred_beside_its_line()
    {
        FunnelUnit[] units = [Share(25, 100), Share(34, 100), Share(16, 100), Share(39, 100), Share(11, 100)];

        Assert.Equal(0.25, FunnelUnit.Average(units), 1e-12);
        Assert.Equal([FunnelPlace.Within, FunnelPlace.High, FunnelPlace.Low, FunnelPlace.HighFar, FunnelPlace.LowFar], Funnel.Places(units));
        Assert.Equal(0.25 - 0.08487, Funnel.Lines(units).First(line => line.At == 100).Near.Lower, 1e-5);
    }

    // The mean of 3², 0, (−3)² is 6; with sizes alike w = E, so τ² = (3·6 − 2) / (3E − E).
    [Fact]
    public void Three_places_that_truly_differ()
    {
        double Ratio(double score) => Math.Pow(1 + (score / 20), 2); // 2(√r − 1)√100 = score
        FunnelUnit[] units = [.. new[] { 3, 0.0, -3 }.Select(score => new FunnelUnit(FunnelKind.Ratio, (100 * Ratio(score), 100)))];

        var spread = Overdispersion.Of(units, OverdispersionScale.SquareRoot, 0);

        Assert.Equal(6, spread.Factor, 1e-12);
        Assert.Equal(16 / (2 * 400.0), spread.Between, 1e-12);
        Assert.Equal(Math.Pow(1 + (1.959964 * Math.Sqrt(0.0025 + 0.02)), 2), spread.At(units[0], 0.95).Upper, 1e-6);
    }

    internal static BandCount Band(int from, int? to, double events, double personYears) => new(new(from, to)) { Events = events, PersonYears = personYears };

    private static FunnelUnit Share(double cases, double persons) => new(FunnelKind.Proportion, (cases, persons));
}
