// Puts maps together from the latest observations.
using Samsyn.Loop.Convene;

namespace Samsyn.Loop.Measure.Boundaries;

/// <summary>Puts maps together from the latest observations.</summary>
public sealed class MapBoard(IIndicators indicators, IAreas areas, IDimensions dimensions, IObservations observations) : IPlaceMaps
{
    /// <inheritdoc />
    public async Task<PlaceMap?> Of(CollaborationKey collaboration, PlaceMapQuery ask, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(ask);
        var catalogue = await Catalogue.Of(collaboration, (indicators, areas, dimensions), stop);
        if (catalogue.Indicators.FirstOrDefault(known => known.Code == ask.Indicator) is not { } indicator || catalogue.Area(ask.Area) is not { } area)
        {
            return null;
        }

        var found = await observations.Find(collaboration, new(Indicator: indicator.Code), stop);
        var whole = catalogue.PartsOf(area.Code).Any() || area.Parent is null ? area : catalogue.Area(area.Parent) ?? area;
        return PlaceMaps.Of(catalogue, new ObservationIndex(found), (indicator, whole), ask);
    }
}
