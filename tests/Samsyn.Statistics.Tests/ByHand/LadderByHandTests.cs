// Ten measures of a ladder of three steps, each worked out by hand.
using Samsyn.Statistics.Inequality;

namespace Samsyn.Statistics.Tests.ByHand;


/// <remarks>
/// Smokers in per cent: low 30 ± 2 (100 persons), middle 20 ± 1 (200), high 10 ± 2 (100); less is better.
/// Shares p = ¼, ½, ¼. Middle ranks X = 1/8, 1/2, 7/8, so h = 2X − 1 = −¾, 0, ¾. Mean μ = 7.5 + 10 + 2.5 = 20.
/// </remarks>
public sealed class LadderByHandTests
{
    private const double Z = 1.959963984540054;

    private static readonly Disaggregation Smokers = new(
    [
        new("low", 30) { StandardError = 2, Population = 100, Step = 1 },
        new("middle", 20) { StandardError = 1, Population = 200, Step = 2 },
        new("high", 10) { StandardError = 2, Population = 100, Step = 3 },
    ])
    { Ordered = true, MoreIsBetter = false, Scale = 100 };

    // D = −(10 − 30) = 20, se = √(2² + 2²) = √8
    [Fact]
    public void The_difference_is_20() => Even(SummaryMeasure.D, Smokers, 20, Math.Sqrt(8));

    // R = 30 / 10 = 3, se(ln R) = √((2/30)² + (2/10)²) = √(4/900 + 36/900) = √(2/45)
    [Fact]
    public void The_ratio_is_3() => OfLogarithm(SummaryMeasure.R, Smokers, 3, Math.Sqrt(2 / 45.0));

    // ACI = −Σ p h y = −(¼·−¾·30 + ¼·¾·10) = 3.75, se = √(2·(¼·¾·2)²) = 0.375 √2
    [Fact]
    public void The_absolute_concentration_is_three_and_three_quarters() => Even(SummaryMeasure.ACI, Smokers, 3.75, 0.375 * Math.Sqrt(2));

    // RCI = 3.75/20 = 0.1875. Raw RCI is −0.1875, so h − RCI = −0.5625, 0.1875, 0.9375 and p(h − RCI)s = −0.28125, 0.09375, 0.46875;
    // squares 0.0791015625 + 0.0087890625 + 0.2197265625 = 0.3076171875, se = √0.3076171875 / 20
    [Fact]
    public void The_relative_concentration_is_three_sixteenths() => Even(SummaryMeasure.RCI, Smokers, 0.1875, Math.Sqrt(0.3076171875) / 20);

    // E = 4·3.75/100 = 0.15, se = 4·0.375√2/100
    [Fact]
    public void The_concentration_after_Erreygers_is_fifteen_hundredths() => Even(SummaryMeasure.RciErreygers, Smokers, 0.15, 0.015 * Math.Sqrt(2));

    // W = 3.75·100/(20·80) = 0.234375. Pulls p(hμ(K−μ) − C(K−2μ))s with C = −3.75: ¼(−1200 + 225)2 = −487.5, ½(225)1 = 112.5,
    // ¼(1200 + 225)2 = 712.5; squares sum to 757,968.75; se = 100 √757968.75 / 1600²
    [Fact]
    public void The_concentration_after_Wagstaff_is_found() => Even(SummaryMeasure.RciWagstaff, Smokers, 0.234375, 100 * Math.Sqrt(757_968.75) / 2_560_000);

    // Σ p (X − ½)² = 2·¼·(3/8)² = 9/128. c = p(X − ½)/(9/128) = −4/3, 0, 4/3. SII = −(−4/3·30 + 4/3·10) = 80/3,
    // se = √(2·(4/3·2)²) = 8/3 √2
    [Fact]
    public void The_slope_through_means_is_26_and_two_thirds() =>
        Even(SummaryMeasure.SII, Smokers with { Scale = null }, 80 / 3.0, 8 / 3.0 * Math.Sqrt(2));

    // Ends 20 ± 40/3: 100/3 and 20/3, RII = 5. Pulls on ln: ¼(−¼ − 0.11) = −0.09, ½(0.15 − 0.03) = 0.06, ¼(0.55 + 0.05) = 0.15;
    // times errors 2, 1, 2: −0.18, 0.06, 0.3; se(ln RII) = √(0.0324 + 0.0036 + 0.09) = √0.126
    [Fact]
    public void The_relative_index_through_means_is_5() =>
        OfLogarithm(SummaryMeasure.RII, Smokers with { Scale = null }, 5, Math.Sqrt(0.126));

    // PAR = 10 − 20 = −10, pulls (−¼)2, (−½)1, (1 − ¼)2: se = √(0.25 + 0.25 + 2.25) = √2.75
    [Fact]
    public void The_attributable_risk_is_minus_10() => Even(SummaryMeasure.PAR, Smokers, -10, Math.Sqrt(2.75));

    // PAF = 100·(10/20 − 1) = −50. Pulls on ln: −0.0125·2 = −0.025, −0.025·1, (0.1 − 0.0125)2 = 0.175; squares sum to 0.031875
    [Fact]
    public void The_attributable_fraction_is_minus_50_per_cent()
    {
        var error = Math.Sqrt(0.031875);

        var paf = Find(SummaryMeasure.PAF, Smokers);

        Assert.Equal(-50, paf.Value, 1e-12);
        Assert.Equal(50 * error, paf.StandardError!.Value, 1e-10);
        Assert.Equal((50 * Math.Exp(-Z * error)) - 100, paf.Interval!.Lower, 1e-10);
        Assert.Equal((50 * Math.Exp(Z * error)) - 100, paf.Interval.Upper, 1e-10);
    }

    private static void Even(SummaryMeasure measure, Disaggregation data, double value, double error)
    {
        var found = Find(measure, data);

        Assert.Equal(value, found.Value, 1e-12 * Math.Abs(value));
        Assert.Equal(error, found.StandardError!.Value, 1e-12 * error);
        Assert.Equal(value - (Z * error), found.Interval!.Lower, 1e-10);
        Assert.Equal(value + (Z * error), found.Interval.Upper, 1e-10);
    }

    private static void OfLogarithm(SummaryMeasure measure, Disaggregation data, double value, double error)
    {
        var found = Find(measure, data);

        Assert.Equal(value, found.Value, 1e-12 * value);
        Assert.Equal(value * error, found.StandardError!.Value, 1e-10);
        Assert.Equal(value * Math.Exp(-Z * error), found.Interval!.Lower, 1e-10);
        Assert.Equal(value * Math.Exp(Z * error), found.Interval.Upper, 1e-10);
    }

    private static Samsyn.Statistics.Estimate Find(SummaryMeasure measure, Disaggregation data) => Summaries.Of(measure, data, new())!.Estimate!;
}
