// How much comparable places vary from year to year beyond what counting alone would make.
namespace Samsyn.Statistics.Trend;

/// <summary>Year-to-year variation beyond counting error, as a share of the figure, learnt from comparable series.</summary>
/// <param name="Coefficient">The extra standard deviation over the figure: 0.03 is three per cent of it.</param>
/// <param name="DegreesOfFreedom">How much it was learnt from: three for each series.</param>
/// <remarks>
/// <para>
/// Each series has its own weighted line through its last five points; what the points lie off their lines by, beyond
/// counting, is pooled over the series (Paule and Mandel):
/// <code>
/// Σ over series Σ (y − ŷ)² / (s² + c² y²) = 3 · series,   c = 0 where the left side is no larger without it
/// </code>
/// A series' own rise or fall is not counted as variation; a bend is, which makes the marker more careful.
/// The marker is then tested by Student's t with as many degrees of freedom, since c is itself learnt from the data.
/// </para>
/// <para>
/// Assumes that the places vary alike beyond counting, whatever their size. With one series (three degrees) almost nothing is
/// ever called a trend; from ten on the price is small. Source: R. C. Paule and J. Mandel, Journal of Research of the National
/// Bureau of Standards 87 (1982) 377–385; the pooling is our own: docs/methods/coverage.md.
/// </para>
/// </remarks>
public sealed record ExtraVariation(double Coefficient, int DegreesOfFreedom)
{
    private const int DegreesOfSeries = RecentTrend.Points - 2;
    private const int Halvings = 60;

    /// <summary>Learns the extra variation.</summary>
    /// <param name="comparable">Series of the same indicator, the one to be judged among them.</param>
    /// <returns>The extra variation; null when none of the series has a marker to calculate.</returns>
    public static ExtraVariation? Of(IReadOnlyList<IReadOnlyList<SeriesPoint>> comparable)
    {
        ArgumentNullException.ThrowIfNull(comparable);
        IReadOnlyList<SeriesPoint>[] known =
        [
            .. comparable.Select(series => LatestPoints.Of(series, TrendMethod.Weighted)).Where(latest => latest.Obstacle is null).Select(latest => latest.Points),
        ];
        return known.Length == 0 ? null : new(CoefficientOf(known), DegreesOfSeries * known.Length);
    }

    private static double CoefficientOf(IReadOnlyList<SeriesPoint>[] series)
    {
        var expected = DegreesOfSeries * series.Length;
        double Scatter(double coefficient) => series.Sum(points => WeightedTrend.Line.Through(points, coefficient).Scatter);
        if (Scatter(0) <= expected)
        {
            return 0;
        }

        var (low, high) = (0.0, 0.01);
        while (Scatter(high) > expected)
        {
            (low, high) = (high, high * 2);
        }

        for (var i = 0; i < Halvings; i++)
        {
            var middle = (low + high) / 2;
            (low, high) = Scatter(middle) > expected ? (middle, high) : (low, middle);
        }

        return high;
    }
}
