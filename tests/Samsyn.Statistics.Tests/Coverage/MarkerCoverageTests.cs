// How often the recent-trend marker turns where nothing changes: the promise is one of five hundred.
using System.Globalization;
using Samsyn.Statistics.Rates;
using Samsyn.Statistics.Trend;
using Xunit.Abstractions;

namespace Samsyn.Statistics.Tests.Coverage;

public sealed class MarkerCoverageTests(ITestOutputHelper output)
{
    private const double Share = 0.1;

    /// <summary>Cases a year, extra year-to-year variation, comparable places (none: counting error is believed), and the most that may turn.</summary>
    public static TheoryData<int, double, int, double> Series => new()
    {
        { 300, 0, 0, 0.004 },
        { 3_000, 0, 0, 0.004 },
        { 300, 0.06, 0, 0.08 },
        { 3_000, 0.03, 0, 0.16 },
        { 3_000, 0.06, 0, 0.45 },
        { 300, 0, 12, 0.004 },
        { 300, 0.06, 12, 0.004 },
        { 3_000, 0.03, 12, 0.004 },
        { 3_000, 0.06, 12, 0.004 },
        { 3_000, 0.03, 5, 0.004 },
        { 3_000, 0.03, 1, 0.004 },
        { 3_000, 0.03, 40, 0.004 },
    };

    [Theory, MemberData(nameof(Series))]
    public void A_steady_series_seldom_turns_in_a_sample(int cases, double extra, int places, double most) => Hold(new(cases, extra, places), most, 600);

    [Theory, MemberData(nameof(Series)), Trait("slow", "yes")]
    public void A_steady_series_seldom_turns(int cases, double extra, int places, double most) => Hold(new(cases, extra, places), most, 20_000);

    /// <summary>What is found where there is a rise: cases, extra variation, comparable places, the rise each year.</summary>
    [Theory, Trait("slow", "yes")]
    [InlineData(300, 0, 0, 0.1)]
    [InlineData(300, 0, 12, 0.1)]
    [InlineData(3_000, 0.03, 12, 0.05)]
    [InlineData(3_000, 0.03, 12, 0.1)]
    [InlineData(3_000, 0.03, 40, 0.05)]
    [InlineData(3_000, 0.03, 40, 0.1)]
    public void A_rise_is_found(int cases, double extra, int places, double rise) =>
        Assert.InRange(Turned(new(cases, extra, places) { Rise = rise }, 4_000), 0.02, 1);

    private void Hold(Case which, double most, int runs) =>
        Assert.InRange(Turned(which, runs), 0, most + (3.5 * Math.Sqrt(most * (1 - most) / runs)));

    private double Turned(Case which, int runs)
    {
        var chance = new Chance(20_260_101);
        var (turned, series, held) = (0, 0, 0);
        while (series < runs)
        {
            SeriesPoint[][] places = [.. Enumerable.Range(0, Math.Max(1, which.Places)).Select(_ => Draw(which, chance))];
            var extra = which.Places == 0 ? null : ExtraVariation.Of(places);
            foreach (var place in places)
            {
                var found = (RecentTrend.Calculated)RecentTrend.Of(place, extra: extra);
                turned += found.Marker == TrendMarker.NoChange ? 0 : 1;
                held += found.Slope.Interval!.Holds(100 * Share * which.Rise) ? 1 : 0;
                series++;
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"marker\t{which.Cases}\t{which.Extra}\t{which.Places}\t{which.Rise}\t{turned / (double)series:F4}\t{held / (double)series:F3}"));
        return turned / (double)series;
    }

    private static SeriesPoint[] Draw(Case which, Chance chance) =>
    [
        .. Enumerable.Range(0, RecentTrend.Points).Select(year =>
        {
            var (persons, share) = (which.Cases / Share, Share * (1 + (which.Rise * year)) * Math.Exp(which.Extra * chance.Normal()));
            var found = Proportion.Of(chance.Cases(persons, Math.Min(0.9, share)), persons, 100);
            return new SeriesPoint(TimeRange.Years(2015 + year), found.Value) { Interval = found.Interval };
        }),
    ];

    private sealed record Case(int Cases, double Extra, int Places)
    {
        public double Rise { get; init; }
    }
}
