// Puts the places that are shown side by side into a funnel, where their counts allow it.
using Samsyn.Statistics;
using Samsyn.Statistics.Rates;

namespace Samsyn.Loop.Measure;

/// <summary>Puts places into a funnel.</summary>
/// <remarks>
/// Only places whose figure may be shown are used, so that nothing can be worked out of one that is withheld. The average
/// is theirs, never the figure of the whole that they are parts of.
/// </remarks>
internal static class PlaceFunnels
{
    // Of fewer, the average is as uncertain as the places.
    private const int Fewest = 5;

    // The factor of N places alike varies by √(2/N) about 1: of fewer than ten it says next to nothing.
    private const int FewestForSpread = 10;

    /// <summary>The funnel; null where there are no places beside each other.</summary>
    /// <param name="indicator">What is measured.</param>
    /// <param name="parts">The places, without the whole that they are parts of.</param>
    /// <param name="find">The observation of a place.</param>
    public static PlaceFunnel? Of(Indicator indicator, IReadOnlyList<PlaceFigure> parts, Func<Area, Observation?> find)
    {
        if (parts.Count < 2)
        {
            return null;
        }

        if (indicator.Unit is not Unit.Share(var scale))
        {
            return new PlaceFunnel.None(NoFunnel.NotAShare);
        }

        var known = parts.Where(place => place.Figure is Figure.Known).OrderBy(place => place.Area.Name, StringComparer.Ordinal).ToArray();
        var counts = known.Select(place => Counted(((Figure.Known)place.Figure).Estimate, find(place.Area), indicator.Unit)).ToArray();
        return known.Length < Fewest ? new PlaceFunnel.None(NoFunnel.TooFew)
            : counts.Any(count => count is null) ? new PlaceFunnel.None(NoFunnel.NotCounted)
            : known.Zip(counts).Any(pair => !CountedFigures.IsAsSure(((Figure.Known)pair.First.Figure).Estimate, (pair.Second!.Events, pair.Second.Base), scale)) ? new PlaceFunnel.None(NoFunnel.Weighted)
            : Drawn([.. known.Select(place => place.Area)], [.. counts.Select(count => count!)], scale) is { } drawn ? drawn with { Absent = [.. parts.Where(place => place.Figure is not Figure.Known)] }
            : new PlaceFunnel.None(NoFunnel.NobodyOrEverybody);
    }

    private static PlaceFunnel.Drawn? Drawn(Area[] areas, FunnelUnit[] units, double scale)
    {
        if (FunnelUnit.Average(units) is not (> 0 and < 1))
        {
            return null;
        }

        var spread = units.Length < FewestForSpread ? null : Overdispersion.Of(units, OverdispersionScale.Arcsine);
        spread = spread is { IsPresent: true } ? spread : null;
        var places = Funnel.Places(units);
        return new(scale, [.. areas.Index().Select(area => new FunnelPoint(area.Item, units[area.Index], places[area.Index])
        {
            Allowing = spread is null ? places[area.Index] : Funnel.PlaceOf(units[area.Index].Value, spread.At(units[area.Index], Funnel.Confidences.Near), spread.At(units[area.Index], Funnel.Confidences.Far)),
        })])
        {
            Spread = spread,
        };
    }

    private static FunnelUnit? Counted(Estimate figure, Observation? observation, Unit unit) =>
        observation is { Numerator: { } cases } && observation.PersonsCounted(unit) is { } persons
        && CountedFigures.Made(figure, (cases, persons), ((Unit.Share)unit).Scale) is not null
            ? new(FunnelKind.Proportion, (cases, persons))
            : null;
}
