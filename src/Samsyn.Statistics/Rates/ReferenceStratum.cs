// One layer of an indirectly standardised rate: the place's own people, and what befell the reference population.
using static System.FormattableString;

namespace Samsyn.Statistics.Rates;

/// <summary>One layer of a place with the rate of the reference population in it.</summary>
/// <param name="Key">What the layer is, such as 0-4; no two have the same.</param>
public sealed record ReferenceStratum(string Key)
{
    /// <summary>Events of the place in the layer; null where only their total is known.</summary>
    public double? Events { get; init; }

    /// <summary>Person-years of the place in the layer, none or more.</summary>
    public required double PersonYears { get; init; }

    /// <summary>Events of the reference population in the layer.</summary>
    public required double ReferenceEvents { get; init; }

    /// <summary>Person-years of the reference population in the layer, more than none.</summary>
    public required double ReferencePersonYears { get; init; }

    /// <summary>Joins the counts of a place to those of a reference population by age band.</summary>
    /// <param name="place">One for each age band.</param>
    /// <param name="reference">One for each age band, the same bands.</param>
    /// <exception cref="ArgumentException">A band stands twice, or is missing on one side.</exception>
    public static IReadOnlyList<ReferenceStratum> Join(IReadOnlyList<BandCount> place, IReadOnlyList<BandCount> reference)
    {
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(reference);
        var (own, other) = (BandKeys.Of(place, count => count.Band, "counts of the place"), BandKeys.Of(reference, count => count.Band, "counts of the reference population"));
        BandKeys.Same(own.Keys, other.Keys, ("the place", "the reference population"));
        return
        [
            .. place.Select(count => new ReferenceStratum(count.Band.ToString())
            {
                Events = count.Events,
                PersonYears = count.PersonYears,
                ReferenceEvents = other[count.Band].Events,
                ReferencePersonYears = other[count.Band].PersonYears,
            }),
        ];
    }

    /// <summary>Refuses a layer from which no expected number can be made.</summary>
    internal void Check()
    {
        if (!(PersonYears >= 0 && double.IsFinite(PersonYears) && Events is null or (>= 0 and < double.PositiveInfinity)))
        {
            throw new ArgumentException(Invariant($"The layer '{Key}' has {Events} events in {PersonYears} person-years. Both are 0 or more."));
        }

        if (!(ReferenceEvents >= 0 && double.IsFinite(ReferenceEvents) && ReferencePersonYears > 0 && double.IsFinite(ReferencePersonYears)))
        {
            throw new ArgumentException(Invariant($"The layer '{Key}' has {ReferenceEvents} events in {ReferencePersonYears} person-years of the reference population. Events are 0 or more, person-years more than 0."));
        }
    }
}
