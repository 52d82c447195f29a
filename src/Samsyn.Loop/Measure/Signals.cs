// Finds what the years say of everyone's figure at a place.
using Samsyn.Statistics.Compare;
using Samsyn.Statistics.Trend;

namespace Samsyn.Loop.Measure;

/// <summary>Finds what the years say.</summary>
internal static class Signals
{
    /// <summary>How few figures make a control chart worth drawing.</summary>
    private const int FewestOfChart = 8;

    /// <summary>How few comparable places tell how much places vary beyond counting.</summary>
    private const int FewestComparable = 5;

    /// <summary>What the years say of everyone's figure at a place.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="observations">Its observations.</param>
    /// <param name="area">The place.</param>
    /// <param name="alike">The places of its kind, itself among them.</param>
    public static PlaceSignals Of(Indicator indicator, ObservationIndex observations, Area area, IEnumerable<Area> alike)
    {
        SeriesPoint[] own = [.. Series(indicator, observations, area)];
        var comparable = alike.Select(place => (IReadOnlyList<SeriesPoint>)[.. Series(indicator, observations, place)]).ToArray();
        var extra = ExtraVariation.Of(comparable) is { } learnt && learnt.DegreesOfFreedom >= FewestComparable * (RecentTrend.Points - 2) ? learnt : null;
        Period[] known = [.. observations.Periods(indicator.Code, area.Code).Where(period => observations.Everyone(indicator, area.Code, period) is Figure.Known)];
        return new(RecentTrend.Of(own, TrendMethod.Weighted, extra), extra)
        {
            Looked = known.Length >= RecentTrend.Points ? (known[^RecentTrend.Points], known[^1]) : null,
            Chart = Charted(known) ? Chart(indicator, own, known) : null,
            ChartTimes = Charted(known) ? known : [],
            FollowUp = known.Length == 0 ? null : FollowUp(indicator, observations.Find(new(indicator.Code, area.Code, known[^1], Stratum.Everyone))!),
        };
    }

    private static IEnumerable<SeriesPoint> Series(Indicator indicator, ObservationIndex observations, Area area) =>
        from period in observations.Periods(indicator.Code, area.Code)
        let observation = observations.Find(new(indicator.Code, area.Code, period, Stratum.Everyone))
        where observation is not null
        let known = (observation.WithInterval(indicator.Unit) as Figure.Known)?.Estimate
        select new SeriesPoint(new(period.Start, period.End), known?.Value)
        {
            Interval = known?.Interval,
            Cases = observation.Numerator,
            Persons = observation.PersonsCounted(indicator.Unit),
        };

    private static bool Charted(Period[] known) =>
        known.Length >= FewestOfChart && known.Zip(known.Skip(1)).All(pair => !pair.First.Overlaps(pair.Second));

    private static ControlChart Chart(Indicator indicator, SeriesPoint[] own, Period[] known) => ControlChart.Of(
        [.. own.Where(point => point.Value is not null).Select(point => point.Value!.Value)],
        new() { MoreIsBetter = indicator.Direction.MoreIsBetter(), Yearly = known.All(period => period.Kind is PeriodKind.Year or PeriodKind.Span or PeriodKind.SchoolYear) });

    private static SmallestChange? FollowUp(Indicator indicator, Observation latest)
    {
        var estimate = ((Figure.Known)latest.WithInterval(indicator.Unit)).Estimate;
        return indicator.Unit is Unit.Share(var scale) && latest.IsCounted(indicator.Unit)
            ? SmallestChange.OfShare(latest.Numerator!.Value, latest.PersonsCounted(indicator.Unit)!.Value, latest.PersonsCounted(indicator.Unit)!.Value, scale)
            : estimate.ErrorKnown() is { } error ? SmallestChange.OfErrors(error, error) : null;
    }
}
