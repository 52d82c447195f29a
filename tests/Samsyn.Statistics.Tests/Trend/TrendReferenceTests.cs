// The recent-trend marker against the series that Fingertips' own two calculators were run on.
using System.Globalization;
using Samsyn.Statistics.Trend;

namespace Samsyn.Statistics.Tests.Trend;

public sealed class TrendReferenceTests
{
    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var row in Reference.Folder is null ? [] : Rows("expected.csv"))
            {
                cases.Add(row[0], row[1]);
            }

            return cases;
        }
    }

    [ReferenceFact]
    public void There_are_twenty_cases() => Assert.Equal(20, Cases.Count);

    [ReferenceTheory, MemberData(nameof(Cases))]
    public void The_marker_is_that_of_the_reference(string series, string method)
    {
        var expected = Rows("expected.csv").Single(row => row[0] == series && row[1] == method);

        var found = RecentTrend.Of(Series(series), method == "weighted" ? TrendMethod.Weighted : TrendMethod.Proportion);

        Assert.Equal(expected[2], found.Marker.ToString());
        if (expected[3].Length == 0)
        {
            Assert.IsType<RecentTrend.NotCalculated>(found);
            return;
        }

        var calculated = Assert.IsType<RecentTrend.Calculated>(found);
        Near(expected[3], calculated.ChiSquare);
        Near(expected[4], calculated.Slope.Value);

        // Five equal shares: the reference finds a rounding error of one sign in all fits; a slope of none has no sign.
        Assert.Equal(series != "all_equal" && expected[5] == "true", calculated.Steady);
    }

    private static void Near(string expected, double actual)
    {
        var number = double.Parse(expected, CultureInfo.InvariantCulture);
        Assert.Equal(number, actual, 1e-9 * Math.Max(1, Math.Abs(number)));
    }

    private static SeriesPoint[] Series(string name) =>
    [
        .. Rows("series.csv").Where(row => row[0] == name).Select(row => new SeriesPoint(TimeRange.Years(int.Parse(row[1], CultureInfo.InvariantCulture)), Number(row[4]))
        {
            Interval = Number(row[5]) is { } lower && Number(row[6]) is { } upper ? new(lower, upper) : null,
            Cases = Number(row[2]),
            Persons = Number(row[3]),
        }),
    ];

    private static double? Number(string cell) => cell.Length == 0 ? null : double.Parse(cell, CultureInfo.InvariantCulture);

    private static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(Reference.File($"phe/trend_marker/{file}")).Skip(1).Select(line => line.Split(','));
}
