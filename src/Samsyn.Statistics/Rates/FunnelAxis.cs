// The points at which the lines of a funnel are drawn: close where it is wide, apart where it is narrow.
namespace Samsyn.Statistics.Rates;

/// <summary>The hundred points of a funnel's axis.</summary>
/// <remarks>
/// The axis begins at 0 where the largest place has more than twice the smallest, else at 0.95 of the smallest cut to its
/// first digit; it ends at 1.05 of the largest raised to two digits. From one point to the next it grows by the same
/// factor, and by 1 at least. For rates it is in events: the ends are those of person-years a year, times the average.
/// The drawing rule of the public-health toolkits in England, kept so that their funnels can be laid over ours.
/// </remarks>
internal static class FunnelAxis
{
    public const int Points = 100;

    /// <summary>The axis of places of one kind.</summary>
    /// <param name="units">The places.</param>
    /// <param name="years">Years whose counts were pooled; the ends of an axis of rates are those of one year.</param>
    public static IReadOnlyList<double> Of(IReadOnlyList<FunnelUnit> units, int years = 1)
    {
        var isRate = units[0].Kind == FunnelKind.Rate;
        var (least, most, scale) = (units.Min(unit => unit.Base), units.Max(unit => unit.Base), isRate ? years : 1);
        var (from, to) = (most > 2 * least ? 0 : Cut(least / scale) * scale, Raised(most / scale) * scale);
        if (isRate)
        {
            var average = FunnelUnit.Average(units);
            (from, to) = (Math.Floor(from * average), Math.Ceiling(to * average));
        }

        var points = new double[Points];
        points[0] = Math.Max(1, from);
        for (var i = 1; i < Points; i++)
        {
            var steps = Points - i + (units[0].Kind == FunnelKind.Ratio ? 1 : 0);
            points[i] = Math.Max(Math.Round(Math.Pow(to / points[i - 1], 1.0 / steps) * points[i - 1]), points[i - 1] + 1);
        }

        return points;
    }

    private static double Cut(double least)
    {
        var unit = Math.Pow(10, Digits(Math.Floor(least * 0.95)) - 1);
        return Math.Floor(least * 0.95 / unit) * unit;
    }

    private static double Raised(double most)
    {
        var unit = Math.Pow(10, Digits(Math.Ceiling(most * 1.05)) - 2);
        return Math.Ceiling(most * 1.05 / unit) * unit;
    }

    private static int Digits(double whole) => whole < 1 ? 1 : (int)Math.Floor(Math.Log10(whole)) + 1;
}
