// One layer of a standardised rate: what was counted in it, and how much it weighs in the standard.
using static System.FormattableString;

namespace Samsyn.Statistics.Rates;

/// <summary>One layer of a population (an age band, or an age band of one sex) with its weight in the standard.</summary>
/// <param name="Key">What the layer is, such as 0-4: it names the layer in refusals, and no two have the same.</param>
public sealed record WeightedStratum(string Key)
{
    /// <summary>Events; or persons, where each had <see cref="EventsEach"/> events.</summary>
    public required double Counted { get; init; }

    /// <summary>Events of each that was counted: 1 for independent events, else how often the same person had one.</summary>
    public double EventsEach { get; init; } = 1;

    /// <summary>Person-years of the layer, more than none.</summary>
    public required double PersonYears { get; init; }

    /// <summary>Persons of the standard population in the layer.</summary>
    public required double Standard { get; init; }

    /// <summary>Joins counts to a standard population by age band.</summary>
    /// <param name="counts">One for each age band.</param>
    /// <param name="standard">The standard; its bands are joined where a band of the counts spans several.</param>
    /// <exception cref="ArgumentException">A band stands twice, cannot be made of the standard's, or is missing.</exception>
    public static IReadOnlyList<WeightedStratum> Join(IReadOnlyList<BandCount> counts, StandardPopulation standard)
    {
        ArgumentNullException.ThrowIfNull(counts);
        ArgumentNullException.ThrowIfNull(standard);
        var keyed = BandKeys.Of(counts, count => count.Band, "counts");
        if (standard.Bands.FirstOrDefault(band => band.Persons > 0 && !keyed.Keys.Any(own => own.Holds(band.Ages))) is { } lacked)
        {
            throw new ArgumentException(Invariant($"The age band {lacked.Ages} of the standard population is missing in the counts. Give it, or leave it out of the standard for all places alike."), nameof(counts));
        }

        return
        [
            .. counts.Select(count => new WeightedStratum(count.Band.ToString())
            {
                Counted = count.Events,
                PersonYears = count.PersonYears,
                Standard = standard.PersonsAt(count.Band),
            }),
        ];
    }
}
