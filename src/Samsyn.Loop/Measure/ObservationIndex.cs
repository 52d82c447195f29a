// Observations laid out so that the figures of one split are found at once.
namespace Samsyn.Loop.Measure;

/// <summary>Observations laid out by indicator, place and time.</summary>
internal sealed class ObservationIndex
{
    private readonly Dictionary<(string Indicator, string Area), SortedDictionary<Period, Dictionary<Stratum, Observation>>> shelves = [];

    public ObservationIndex(IEnumerable<Observation> observations)
    {
        foreach (var observation in observations)
        {
            var (indicator, area, period, stratum) = observation.Key;
            if (!shelves.TryGetValue((indicator, area), out var periods))
            {
                shelves[(indicator, area)] = periods = [];
            }

            if (!periods.TryGetValue(period, out var strata))
            {
                periods[period] = strata = [];
            }

            strata[stratum] = observation;
        }
    }

    /// <summary>The periods at which an indicator is measured at a place, the earliest first.</summary>
    public IEnumerable<Period> Periods(string indicator, string area) =>
        shelves.TryGetValue((indicator, area), out var periods) ? periods.Keys : [];

    /// <summary>One observation, or null.</summary>
    public Observation? Find(ObservationKey key) =>
        shelves.TryGetValue((key.Indicator, key.Area), out var periods)
        && periods.TryGetValue(key.Period, out var strata)
        && strata.TryGetValue(key.Stratum, out var observation)
            ? observation
            : null;

    /// <summary>The figure of everyone, or missing.</summary>
    public Figure Everyone(Indicator indicator, string area, Period period) => FigureOf(indicator, area, period, Stratum.Everyone);

    /// <summary>The figure of a part of the population, or missing.</summary>
    public Figure FigureOf(Indicator indicator, string area, Period period, Stratum stratum) =>
        Find(new(indicator.Code, area, period, stratum))?.WithInterval(indicator.Unit) ?? new Figure.Missing(MissingReason.NotAvailable);
}
