// What was counted in one age band of one place: events, and the people among whom they came.
namespace Samsyn.Statistics.Rates;

/// <summary>Events and person-years of one age band.</summary>
/// <param name="Band">The ages.</param>
public sealed record BandCount(AgeBand Band)
{
    /// <summary>Events (deaths, cases) in the band.</summary>
    public required double Events { get; init; }

    /// <summary>Person-years in the band; for a single year the persons at its middle.</summary>
    public required double PersonYears { get; init; }

    /// <summary>Counts of several places or years together: sums, band by band. Pooled places are standardised from these, never from their own rates.</summary>
    /// <param name="places">The counts of each place. All have the same bands.</param>
    /// <returns>The sums, in the order of the first place.</returns>
    /// <exception cref="ArgumentException">A place lacks a band that another has, or has one twice.</exception>
    public static IReadOnlyList<BandCount> Together(params IReadOnlyList<IReadOnlyList<BandCount>> places)
    {
        ArgumentNullException.ThrowIfNull(places);
        if (places.Count == 0)
        {
            return [];
        }

        var keyed = places.Select(place => BandKeys.Of(place, count => count.Band, "counts of a place")).ToArray();
        foreach (var place in keyed)
        {
            BandKeys.Same(place.Keys, keyed[0].Keys, ("a place", "another"));
        }

        return
        [
            .. places[0].Select(count => new BandCount(count.Band)
            {
                Events = keyed.Sum(place => place[count.Band].Events),
                PersonYears = keyed.Sum(place => place[count.Band].PersonYears),
            }),
        ];
    }
}
