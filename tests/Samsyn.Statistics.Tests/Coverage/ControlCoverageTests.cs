// How often a control chart signals where nothing has happened.
using System.Globalization;
using Samsyn.Statistics.Trend;
using Xunit.Abstractions;

namespace Samsyn.Statistics.Tests.Coverage;

public sealed class ControlCoverageTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(8, 0.25)]
    [InlineData(12, 0.3)]
    [InlineData(20, 0.45)]
    [InlineData(40, 0.75)]
    public void A_steady_chart_signals_now_and_then_in_a_sample(int points, double most) => Hold(points, most, 500);

    [Theory, Trait("slow", "yes")]
    [InlineData(8, 0.25)]
    [InlineData(12, 0.3)]
    [InlineData(20, 0.45)]
    [InlineData(40, 0.75)]
    public void A_steady_chart_signals_now_and_then(int points, double most) => Hold(points, most, 20_000);

    private void Hold(int points, double most, int runs)
    {
        var chance = new Chance(20_260_101);
        var (charts, outside, alone) = (0, 0, 0);
        for (var run = 0; run < runs; run++)
        {
            var chart = ControlChart.Of([.. Enumerable.Range(0, points).Select(_ => 50 + chance.Normal())]);
            charts += chart.Points.Any(point => point.Cause != SpecialCause.None) ? 1 : 0;
            outside += chart.Points.Any(point => point.Cause is SpecialCause.AboveLimit or SpecialCause.BelowLimit) ? 1 : 0;
            alone += chart.Points.Count(point => point.Cause != SpecialCause.None);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"chart\t{points}\t{charts / (double)runs:F3}\t{outside / (double)runs:F3}\t{alone / (double)runs / points:F4}"));
        Assert.InRange(charts / (double)runs, 0, most);
    }
}
