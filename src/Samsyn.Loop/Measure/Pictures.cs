// Puts together everything that is shown of one indicator at one place.
using Samsyn.Statistics.Inequality;

namespace Samsyn.Loop.Measure;

/// <summary>Puts the pictures of indicators together.</summary>
internal static class Pictures
{
    /// <summary>The picture asked for; null when the indicator has no figure at the place or in the places it is made of.</summary>
    public static IndicatorPicture? Of(Catalogue catalogue, ObservationIndex observations, Indicator indicator, Area area, IndicatorQuery ask)
    {
        var splits = new Splits(catalogue, observations);
        var dimensions = splits.DimensionsOf(indicator, area);
        var everyone = Everyone(observations, indicator, area);
        if (everyone.Length == 0 && dimensions.Count == 0)
        {
            return null;
        }

        var dimension = dimensions.FirstOrDefault(known => known.Code == ask.Dimension) ?? (dimensions.Count > 0 ? dimensions[0] : null);
        var overTime = dimension is null ? [] : splits.Of(indicator, area, dimension);
        var split = overTime.LastOrDefault(known => known.Period.Code() == ask.Period) ?? (overTime.Count > 0 ? overTime[^1] : null);
        var period = split?.Period ?? everyone[^1].Period;
        var places = Places(catalogue, observations, indicator, area, period);
        var whole = PlaceFigure.WholeOf(places);
        Observation? Find(Area place) => observations.Find(new(indicator.Code, place.Code, period, Stratum.Everyone));
        return new(indicator, area, dimensions)
        {
            Split = split,
            OverTime = overTime,
            Gap = split is null ? null : Gaps.Judge([Gaps.Of(split, GapTrends.Of(overTime))])[0],
            Summaries = split is null ? [] : Summaries.Of(split.Disaggregate(), new SummaryOptions()),
            Everyone = everyone,
            Places = PlaceFifths.Of(PlaceComparisons.Of(indicator, places, Find), whole),
            Funnel = PlaceFunnels.Of(indicator, [.. places.Where(place => place != whole)], Find),
            Signals = everyone.Length == 0 ? null : Signals.Of(indicator, observations, area, catalogue.Areas.Where(place => place.Level == area.Level)),
        };
    }

    /// <summary>The years of an indicator at a place, divided by a dimension or not.</summary>
    public static IndicatorSeries SeriesOf(Catalogue catalogue, ObservationIndex observations, Indicator indicator, Area area, string? dimension) => new(
        Everyone(observations, indicator, area),
        catalogue.Dimensions.FirstOrDefault(known => known.Code == dimension) is { } by ? new Splits(catalogue, observations).Of(indicator, area, by) : []);

    private static PeriodFigure[] Everyone(ObservationIndex observations, Indicator indicator, Area area) =>
        [.. observations.Periods(indicator.Code, area.Code).Select(period => AtTime(observations, indicator, new(indicator.Code, area.Code, period, Stratum.Everyone)))];

    private static PeriodFigure AtTime(ObservationIndex observations, Indicator indicator, ObservationKey key) => observations.Find(key) is { } found
        ? new(key.Period, found.WithInterval(indicator.Unit)) { Cases = found.Numerator, Persons = found.PersonsCounted(indicator.Unit) }
        : new(key.Period, new Figure.Missing(MissingReason.NotAvailable));

    // The place among those of its kind under the same parent, and the parent itself; a place without a parent among its own
    // parts, or when it has none, among the others of its kind that have no parent either.
    private static IReadOnlyList<PlaceFigure> Places(
        Catalogue catalogue, ObservationIndex observations, Indicator indicator, Area area, Period period)
    {
        var above = area.Parent is { } parent && catalogue.Area(parent) is { } found ? found : area;
        var around = catalogue.PartsOf(above.Code).Append(above).ToArray();
        return
        [
            .. (around is [var alone] && alone == area ? catalogue.Areas.Where(other => other.Parent is null && other.Level == area.Level) : around)
                .Select(place => new PlaceFigure(place, observations.Everyone(indicator, place.Code, period)) { OverTime = Everyone(observations, indicator, place) })
                .Where(place => place.Area == area || place.Figure is not Figure.Missing),
        ];
    }
}
