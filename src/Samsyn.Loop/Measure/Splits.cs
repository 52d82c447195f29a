// Finds the splits of an indicator at a place: the figures of its subgroups, at each time.
namespace Samsyn.Loop.Measure;

/// <summary>Puts splits together from observations.</summary>
internal sealed class Splits(Catalogue catalogue, ObservationIndex observations)
{
    /// <summary>The split at each period in which two subgroups or more have a figure or a reason for having none, the earliest first.</summary>
    public IReadOnlyList<Split> Of(Indicator indicator, Area area, Dimension dimension) =>
        dimension.Code == Dimension.Places ? OfPlaces(indicator, area, dimension) : OfPeople(indicator, area, dimension);

    /// <summary>The dimensions that an indicator is divided by at a place, in the catalogue's order.</summary>
    public IReadOnlyList<Dimension> DimensionsOf(Indicator indicator, Area area) =>
        [.. catalogue.Dimensions.Where(dimension => Of(indicator, area, dimension).Count > 0)];

    /// <summary>Whether an indicator has any figure at a place.</summary>
    public bool IsMeasured(Indicator indicator, Area area) => observations.Periods(indicator.Code, area.Code).Any();

    private List<Split> OfPeople(Indicator indicator, Area area, Dimension dimension)
    {
        var strata = dimension.Subgroups.Select(subgroup => (subgroup, Stratum.Of(dimension.Code, subgroup.Code))).ToArray();
        return Gather(
            new(indicator, area, dimension, observations.Periods(indicator.Code, area.Code)),
            period => strata.Select(pair => (pair.subgroup, observations.Find(new(indicator.Code, area.Code, period, pair.Item2)))));
    }

    // The places that a place is made of are its subgroups too; each lends its figure of everyone.
    private List<Split> OfPlaces(Indicator indicator, Area area, Dimension dimension)
    {
        var places = catalogue.PartsOf(area.Code)
            .Select(place => (Subgroup: new Subgroup(place.Code, LocalText.Same(place.Name)), place.Code))
            .ToArray();
        var periods = places.SelectMany(place => observations.Periods(indicator.Code, place.Code)).Distinct().Order();
        return Gather(
            new(indicator, area, dimension with { Subgroups = [.. places.Select(place => place.Subgroup)] }, periods),
            period => places.Select(place => (place.Subgroup, observations.Find(new(indicator.Code, place.Code, period, Stratum.Everyone)))));
    }

    private List<Split> Gather(Frame frame, Func<Period, IEnumerable<(Subgroup, Observation?)>> found)
    {
        var splits = new List<Split>();
        foreach (var period in frame.Periods)
        {
            var groups = found(period).Select(pair => GroupOf(frame.Indicator, pair.Item1, pair.Item2)).ToArray();
            if (groups.Count(group => group.Figure is not Figure.Missing) >= 2)
            {
                splits.Add(new(frame.Indicator, frame.Area, period, frame.Dimension, groups)
                {
                    Everyone = observations.Everyone(frame.Indicator, frame.Area.Code, period),
                });
            }
        }

        return splits;
    }

    private static Group GroupOf(Indicator indicator, Subgroup subgroup, Observation? observation) => observation is null
        ? new(subgroup, new Figure.Missing(MissingReason.NotAvailable), null)
        : new(subgroup, observation.WithInterval(indicator.Unit), observation.Population)
        {
            Numerator = observation.Numerator,
            Denominator = observation.PersonsCounted(indicator.Unit),
        };

    private sealed record Frame(Indicator Indicator, Area Area, Dimension Dimension, IEnumerable<Period> Periods);
}
