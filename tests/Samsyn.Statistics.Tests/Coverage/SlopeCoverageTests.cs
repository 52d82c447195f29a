// How often the change a year holds the truth: few and many years, sure and unsure ones, with and without extra scatter.
using System.Globalization;
using Samsyn.Statistics.Trend;
using Xunit.Abstractions;

namespace Samsyn.Statistics.Tests.Coverage;

/// <summary>
/// A line that rises as much whatever the truth is leaves out the truth as often as it raises a false alarm: one minus the
/// cover is the false alarm rate.
/// </summary>
public sealed class SlopeCoverageTests(ITestOutputHelper output)
{
    private const double PerYear = 0.3;

    /// <summary>Years, how their errors go, and how far the years scatter beyond them, in errors of the first year.</summary>
    public static TheoryData<int, string, double> Lines
    {
        get
        {
            var lines = new TheoryData<int, string, double>();
            foreach (var years in new[] { 3, 4, 5, 7, 10 })
            {
                foreach (var errors in new[] { "equal", "growing", "one sure" })
                {
                    foreach (var scatter in new[] { 0, 0.5, 1, 2 })
                    {
                        lines.Add(years, errors, scatter);
                    }
                }
            }

            return lines;
        }
    }

    [Theory, MemberData(nameof(Lines))]
    public void The_change_a_year_keeps_its_promise_in_a_sample(int years, string errors, double scatter) => Hold(years, errors, scatter, 1_000);

    [Theory, MemberData(nameof(Lines)), Trait("slow", "yes")]
    public void The_change_a_year_keeps_its_promise(int years, string errors, double scatter) => Hold(years, errors, scatter, 20_000);

    private void Hold(int years, string errors, double scatter, int runs)
    {
        var random = new Random(20_260_101);
        var (held, width) = (0, 0.0);
        for (var run = 0; run < runs; run++)
        {
            var found = Slope.PerYear([.. Enumerable.Range(0, years).Select(year => Point(year, ErrorOf(errors, (year, years)), scatter, random))])!;
            held += found.Estimate.Interval!.Holds(PerYear) ? 1 : 0;
            width += found.Estimate.Interval.Upper - found.Estimate.Interval.Lower;
            Assert.Equal(found.PValue < 0.05, !found.Estimate.Interval.Holds(0));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"slope\t{years}\t{errors}\t{scatter}\t{held / (double)runs:F3}\t{width / runs:F2}"));
        Assert.True(held / (double)runs >= 0.93 - (3.5 * Math.Sqrt(0.05 * 0.95 / runs)), Invariant(held / (double)runs));
    }

    private static string Invariant(double share) => share.ToString("F3", CultureInfo.InvariantCulture);

    private static YearPoint Point(int year, double error, double scatter, Random random) =>
        new(2015 + year, Estimate.Normal((PerYear * year) + (error * Normal(random)) + (scatter * Normal(random)), error));

    private static double ErrorOf(string errors, (int Year, int Years) at) => errors switch
    {
        "growing" => 1 + (3.0 * at.Year / (at.Years - 1)),
        "one sure" => at.Year == 1 ? 0.2 : 1,
        _ => 1,
    };

    private static double Normal(Random random) => NormalDistribution.Quantile(Math.Clamp(random.NextDouble(), 1e-12, 1 - 1e-12));
}
