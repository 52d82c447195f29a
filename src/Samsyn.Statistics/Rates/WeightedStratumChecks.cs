// Refuses layers from which no standardised rate can be made, and says which and why.
using static System.FormattableString;

namespace Samsyn.Statistics.Rates;

/// <summary>Checks the layers of a directly standardised rate.</summary>
internal static class WeightedStratumChecks
{
    /// <summary>The standard population and the person-years of all layers, each counted once.</summary>
    /// <exception cref="ArgumentException">A layer is not sound.</exception>
    public static (double Standard, double PersonYears) Sums(IReadOnlyList<WeightedStratum> strata)
    {
        var seen = new Dictionary<string, WeightedStratum>(strata.Count, StringComparer.Ordinal);
        var repeated = false;
        var (standard, personYears) = (0.0, 0.0);
        foreach (var stratum in strata)
        {
            Number(stratum);
            if (seen.TryAdd(stratum.Key, stratum))
            {
                standard += stratum.Standard;
                personYears += stratum.PersonYears;
            }
            else
            {
                repeated = true;
                Agree(seen[stratum.Key], stratum);
            }
        }

        if (repeated && strata.GroupBy(stratum => (stratum.Key, stratum.EventsEach)).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new ArgumentException(Invariant($"The layer '{twice.Key.Key}' stands twice with {twice.Key.EventsEach} events each. Add its counts together, or leave one out."), nameof(strata));
        }

        return standard > 0 ? (standard, personYears) : throw new ArgumentException("A standardised rate is made of layers in which the standard population has persons; it has none here.", nameof(strata));
    }

    private static void Number(WeightedStratum stratum)
    {
        if (!(stratum.Counted >= 0 && double.IsFinite(stratum.Counted) && stratum.EventsEach > 0 && double.IsFinite(stratum.EventsEach)))
        {
            throw new ArgumentException(Invariant($"The layer '{stratum.Key}' has {stratum.Counted} counted with {stratum.EventsEach} events each. Counts are 0 or more, and each has more than 0 events."));
        }

        if (!(stratum.PersonYears > 0 && double.IsFinite(stratum.PersonYears)))
        {
            throw new ArgumentException(Invariant($"The layer '{stratum.Key}' has {stratum.PersonYears} person-years. It must have more than 0: join it with its neighbour."));
        }

        if (!(stratum.Standard >= 0 && double.IsFinite(stratum.Standard)))
        {
            throw new ArgumentException(Invariant($"The layer '{stratum.Key}' has {stratum.Standard} persons in the standard population. It must have 0 or more."));
        }
    }

    private static void Agree(WeightedStratum first, WeightedStratum other)
    {
        if (first.PersonYears != other.PersonYears || first.Standard != other.Standard)
        {
            throw new ArgumentException(Invariant($"The layer '{first.Key}' has {first.PersonYears} person-years and {first.Standard} in the standard in one row, {other.PersonYears} and {other.Standard} in another. They must be the same."));
        }
    }
}
