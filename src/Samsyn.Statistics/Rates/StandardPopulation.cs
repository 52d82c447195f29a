// A made-up population of fixed ages, so that old and young places can be compared.
using static System.FormattableString;

namespace Samsyn.Statistics.Rates;

/// <summary>Persons of a standard population in each age band.</summary>
/// <remarks>Only the proportions between the bands matter, not their sum.</remarks>
public sealed record StandardPopulation
{
    private readonly StandardBand[] bands;

    /// <summary>A standard population.</summary>
    /// <param name="bands">Bands that do not overlap, with persons in at least one.</param>
    /// <exception cref="ArgumentException">A number of persons is below zero or no number, all are zero, or two bands overlap.</exception>
    public StandardPopulation(params IReadOnlyList<StandardBand> bands)
    {
        ArgumentNullException.ThrowIfNull(bands);
        this.bands = [.. bands.OrderBy(band => band.Ages.From)];
        foreach (var band in bands)
        {
            if (!(band.Persons >= 0 && double.IsFinite(band.Persons)))
            {
                throw new ArgumentException(Invariant($"A standard population has 0 or more persons in a band; {band.Persons} were given for {band.Ages}."), nameof(bands));
            }
        }

        for (var i = 1; i < this.bands.Length; i++)
        {
            if (this.bands[i - 1].Ages is var before && !(before.To < this.bands[i].Ages.From))
            {
                throw new ArgumentException(Invariant($"The bands {before} and {this.bands[i].Ages} of the standard population overlap."), nameof(bands));
            }
        }

        if (!(Total > 0))
        {
            throw new ArgumentException("A standard population has persons; none were given.", nameof(bands));
        }
    }

    /// <summary>The European Standard Population 2013: 21 bands, 100,000 persons.</summary>
    /// <remarks>
    /// Source: Eurostat, Revision of the European Standard Population: report of Eurostat's task force (2013), Annex F,
    /// for the EU and EFTA with the open band 95+.
    /// </remarks>
    public static StandardPopulation European2013 { get; } = new(
        new(0, 0, 1000), new(1, 4, 4000), new(5, 9, 5500), new(10, 14, 5500), new(15, 19, 5500), new(20, 24, 6000), new(25, 29, 6000),
        new(30, 34, 6500), new(35, 39, 7000), new(40, 44, 7000), new(45, 49, 7000), new(50, 54, 7000), new(55, 59, 6500), new(60, 64, 6000),
        new(65, 69, 5500), new(70, 74, 5000), new(75, 79, 4000), new(80, 84, 2500), new(85, 89, 1500), new(90, 94, 800), new(95, null, 200));

    /// <summary>The bands, the youngest first.</summary>
    public IReadOnlyList<StandardBand> Bands => bands;

    /// <summary>All persons.</summary>
    public double Total => bands.Sum(band => band.Persons);

    /// <summary>The persons of an age band, which may join several of the standard's own (0-4, 90+) but not cut one.</summary>
    /// <param name="ages">The ages asked for.</param>
    /// <exception cref="ArgumentException">The bands of the standard do not fill these ages exactly.</exception>
    public double PersonsAt(AgeBand ages)
    {
        ArgumentNullException.ThrowIfNull(ages);
        return Sum(ages) ?? throw new ArgumentException(
            Invariant($"The age band {ages} cannot be made of the bands of the standard population ({string.Join(", ", bands.Select(band => band.Ages))}). Give counts in these bands or in sums of them."), nameof(ages));
    }

    /// <summary>Whether an age band is one of the standard's own, or several of them joined.</summary>
    /// <param name="ages">The ages asked for.</param>
    public bool Fills(AgeBand ages)
    {
        ArgumentNullException.ThrowIfNull(ages);
        return Sum(ages) is not null;
    }

    private double? Sum(AgeBand ages)
    {
        var (next, sum) = ((int?)ages.From, 0.0);
        foreach (var band in bands)
        {
            if (ages.Holds(band.Ages) && band.Ages.From == next)
            {
                (next, sum) = (band.Ages.Next, sum + band.Persons);
            }
        }

        return next == ages.Next ? sum : null;
    }
}

/// <summary>Persons of a standard population in one age band.</summary>
/// <param name="Ages">The ages.</param>
/// <param name="Persons">How many, or what share: only proportions matter.</param>
public sealed record StandardBand(AgeBand Ages, double Persons)
{
    /// <summary>A band by its ends.</summary>
    public StandardBand(int from, int? to, double persons)
        : this(new(from, to), persons)
    {
    }
}
