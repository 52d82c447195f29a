// The trend of a counted share over its last five points, by the test of Cochran and Armitage.
namespace Samsyn.Statistics.Trend;

/// <summary>The test of Cochran and Armitage; see <see cref="RecentTrend"/> for the formulas.</summary>
internal static class ProportionTrend
{
    private const double Confidence = 0.95;

    public static RecentTrend.Calculated Of(IReadOnlyList<SeriesPoint> points)
    {
        var withoutOne = points.Index().Select(left => LogitSlope([.. points.Index().Where(point => point.Index != left.Index)]).Value);
        var slope = LogitSlope([.. points.Index()]);
        var reach = NormalDistribution.TwoSided(Confidence) * slope.Error;
        var estimate = new Estimate(slope.Value, new(slope.Value - reach, slope.Value + reach, Confidence, Promise.Approximate), slope.Error);
        return RecentTrend.Judge(estimate, ChiSquare(points), RecentTrend.UsualLimit, withoutOne);
    }

    private static double ChiSquare(IReadOnlyList<SeriesPoint> points)
    {
        double persons = 0, cases = 0, personTimes = 0, caseTimes = 0, squares = 0;
        foreach (var (index, point) in points.Index())
        {
            var (time, x, n) = (index + 1, point.Cases!.Value, point.Persons!.Value);
            persons += n;
            cases += x;
            personTimes += n * time;
            caseTimes += x * time;
            squares += n * time * time;
        }

        var lean = (persons * caseTimes) - (cases * personTimes);
        return persons * lean * lean / (cases * (persons - cases) * ((persons * squares) - (personTimes * personTimes)));
    }

    private static (double Value, double Error) LogitSlope((int Index, SeriesPoint Item)[] points)
    {
        var time = points.Average(point => point.Index + 1.0);
        var spread = points.Sum(point => Math.Pow(point.Index + 1 - time, 2));
        double slope = 0, variance = 0;
        foreach (var (index, point) in points)
        {
            var (pull, x, n) = ((index + 1 - time) / spread, point.Cases!.Value, point.Persons!.Value);
            slope += pull * Math.Log(x / (n - x));
            variance += pull * pull * ((1 / x) + (1 / (n - x)));
        }

        return (slope, Math.Sqrt(variance));
    }
}
