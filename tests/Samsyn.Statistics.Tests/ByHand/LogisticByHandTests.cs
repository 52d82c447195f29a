// The slope and relative index of shares, on steps that lie on a logistic curve that can be drawn by hand.
using Samsyn.Statistics.Inequality;

namespace Samsyn.Statistics.Tests.ByHand;


/// <remarks>
/// 25, 50 and 75 of 100 on steps of 100, 200 and 100 persons. Logits −ln 3, 0, ln 3 at ranks −3/8, 0, 3/8: a curve with
/// b = (8/3) ln 3. At the ends, ranks ∓½, the odds are 3^(∓4/3). With t = 3^(4/3): SII = 100 (t − 1)/(t + 1) and RII = t.
/// </remarks>
public sealed class LogisticByHandTests
{
    private static readonly double T = Math.Pow(3, 4 / 3.0);

    private static readonly Disaggregation Healthy = new(
    [
        new("low", 25) { StandardError = 2, Population = 100, Step = 1 },
        new("middle", 50) { StandardError = 1, Population = 200, Step = 2 },
        new("high", 75) { StandardError = 2, Population = 100, Step = 3 },
    ])
    { Ordered = true, MoreIsBetter = true, Scale = 100 };

    // Information of the slope: 2·¼·(3/16)·(3/8)² = 27/2048. With v = t/(1 + t)² the variance at either end, a step pulls at
    // the difference by v·p·rank/(27/2048), the middle not at all: ∓v·64/9. se = v·64/9·√(2² + 2²)
    [Fact]
    public void The_slope_is_read_at_the_two_ends_of_the_curve()
    {
        var slope = Summaries.Of(SummaryMeasure.SII, Healthy, new())!.Estimate!;

        Assert.Equal(100 * (T - 1) / (T + 1), slope.Value, 1e-8);
        Assert.Equal(T / Math.Pow(1 + T, 2) * 64 / 9 * Math.Sqrt(8), slope.StandardError!.Value, 1e-8);
    }

    // The ends are 100/(1 + t) and 100t/(1 + t): their ratio is (t)(1)/(1) = t.
    // ∂ln(top)/∂y = (1 − top)·G₊ and ∂ln(bottom)/∂y = (1 − bottom)·G₋, G± = p(1/I₀ ± ½·rank/I₂)/100, I₀ = 7/32, I₂ = 27/2048.
    [Fact]
    public void The_relative_index_is_the_odds_between_the_ends()
    {
        var top = T / (1 + T);
        double Pull(double p, double rank) =>
            (((1 - top) * p * ((32 / 7.0) + (rank / 2 * 2048 / 27))) - (top * p * ((32 / 7.0) - (rank / 2 * 2048 / 27)))) / 100;
        var error = Math.Sqrt(Math.Pow(2 * Pull(0.25, -0.375), 2) + Math.Pow(Pull(0.5, 0), 2) + Math.Pow(2 * Pull(0.25, 0.375), 2));

        var ratio = Summaries.Of(SummaryMeasure.RII, Healthy, new())!.Estimate!;

        Assert.Equal(T, ratio.Value, 1e-8);
        Assert.Equal(T * error, ratio.StandardError!.Value, 1e-8);
        Assert.Equal(T * Math.Exp(-1.959963984540054 * error), ratio.Interval!.Lower, 1e-8);
    }
}
