// Chooses which places, times and groups a map shows, and judges which places surely differ from the whole.
using Samsyn.Statistics;
using Samsyn.Statistics.Trend;

namespace Samsyn.Loop.Measure.Boundaries;

/// <summary>Puts maps together.</summary>
internal static class PlaceMaps
{
    private const double SurelyUnder = 0.05;
    private const int Fewest = 2;

    // So many maps beside each other at most: the latest times.
    private const int MostTimes = 12;

    /// <summary>The map asked for; null when fewer than two places have a figure.</summary>
    public static PlaceMap? Of(Catalogue catalogue, ObservationIndex observations, (Indicator Indicator, Area Whole) of, PlaceMapQuery ask)
    {
        var places = Places(catalogue, observations, of.Indicator, of.Whole);
        var counted = places.SelectMany(place => observations.Periods(of.Indicator.Code, place.Code)).CountBy(period => period).OrderBy(pair => pair.Key).ToArray();
        if (places.Count < Fewest || counted.Length == 0)
        {
            return null;
        }

        // The newest time is often measured at few places yet.
        var most = counted.Max(pair => pair.Value);
        Period[] periods = [.. counted.Where(pair => 2 * pair.Value >= most).Select(pair => pair.Key)];
        var period = periods.FirstOrDefault(one => one.Code() == ask.Period) ?? periods[^1];
        var divided = Dimensions(catalogue, observations, of.Indicator, (places, period));
        var by = ask.By == PlaceMapQuery.Time && periods.Length > 1 ? ask.By : divided.FirstOrDefault(dimension => dimension.Code == ask.By)?.Code;
        var panels = new Panels(observations, of.Indicator, of.Whole, places);
        return new(of.Indicator, of.Whole, Judged(by switch
        {
            null => [panels.Of(period, null, null)],
            PlaceMapQuery.Time => [.. periods.TakeLast(MostTimes).Select(one => panels.Of(one, null, null))],
            _ => [.. divided.Single(dimension => dimension.Code == by).Subgroups.Select(group => panels.Of(period, by, group))],
        }))
        {
            Periods = periods,
            Dimensions = divided,
            By = by,
        };
    }

    // The municipalities of a county or a country; where these are not measured, the parts that are.
    private static IReadOnlyList<Area> Places(Catalogue catalogue, ObservationIndex observations, Indicator indicator, Area whole)
    {
        var parts = catalogue.PartsOf(whole.Code).ToArray();
        var below = parts.SelectMany(part => catalogue.PartsOf(part.Code)).Where(part => part.Level == AreaLevel.Municipality).ToArray();
        var chosen = whole.Level == AreaLevel.Country && below.Any(place => observations.Periods(indicator.Code, place.Code).Any())
            ? [.. below, .. parts.Where(part => part.Level == AreaLevel.Municipality)]
            : parts;
        return [.. chosen.OrderBy(place => place.Name, StringComparer.Ordinal)];
    }

    private static IReadOnlyList<Dimension> Dimensions(Catalogue catalogue, ObservationIndex observations, Indicator indicator, (IReadOnlyList<Area> Places, Period Period) at) =>
    [
        .. catalogue.Dimensions.Where(dimension => dimension.Code != Dimension.Places && dimension.Subgroups.Any(group =>
            at.Places.Any(place => observations.Find(new(indicator.Code, place.Code, at.Period, Stratum.Of(dimension.Code, group.Code))) is not null))),
    ];

    // All that stands on one page is judged together, so that no place is called sure only because there are many. That a
    // place is itself a part of the whole makes the judgement a little careful.
    private static IReadOnlyList<MapPanel> Judged(MapPanel[] panels)
    {
        var changes = panels.SelectMany(panel => panel.Figures.Select(one => (panel.Whole, one.Figure) is (Figure.Known(var whole), Figure.Known(var here)) ? Change.Of(whole, here) : null)).ToArray();
        var adjusted = JudgedTogether.Adjust([.. changes.Select(change => change?.PValue)]);
        var at = 0;
        return
        [
            .. panels.Select(panel => panel with
            {
                Figures = [.. panel.Figures.Select(one => one with { Side = SideOf(changes[at], adjusted[at++]) })],
            }),
        ];
    }

    private static MapSide SideOf(Tested? change, double? chance) =>
        chance < SurelyUnder ? (change!.Estimate.Value > 0 ? MapSide.Higher : MapSide.Lower) : MapSide.CannotSay;

    private sealed record Panels(ObservationIndex Observations, Indicator Indicator, Area Whole, IReadOnlyList<Area> Places)
    {
        public MapPanel Of(Period period, string? dimension, Subgroup? group)
        {
            var stratum = dimension is null || group is null ? Stratum.Everyone : Stratum.Of(dimension, group.Code);
            return new(
                period, group, Observations.FigureOf(Indicator, Whole.Code, period, stratum),
                [.. Places.Select(place => new MapFigure(place, Observations.FigureOf(Indicator, place.Code, period, stratum), MapSide.CannotSay))]);
        }
    }
}
