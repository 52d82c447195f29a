// One place in a funnel: how many of how many.
using static System.FormattableString;

namespace Samsyn.Statistics.Rates;

/// <summary>What is compared in a funnel.</summary>
public enum FunnelKind
{
    /// <summary>Cases among persons.</summary>
    Proportion,

    /// <summary>Events observed over events expected.</summary>
    Ratio,

    /// <summary>Events over person-years.</summary>
    Rate,
}

/// <summary>One place in a funnel.</summary>
public sealed record FunnelUnit
{
    /// <summary>A place.</summary>
    /// <param name="kind">What is compared.</param>
    /// <param name="count">Its cases or events, and among or against how much: persons, events expected, or person-years.</param>
    /// <exception cref="ArgumentException">The counts are not such counts.</exception>
    public FunnelUnit(FunnelKind kind, (double Events, double Base) count)
    {
        var (events, least) = (count.Events, count.Base);
        if (!(events >= 0 && double.IsFinite(events) && least > 0 && double.IsFinite(least)) || (kind == FunnelKind.Proportion && events > least))
        {
            throw new ArgumentException(Invariant($"A place in a funnel has 0 or more events over more than 0 (and cases among persons for a share); {events} over {least} were given."), nameof(count));
        }

        (Kind, Events, Base) = (kind, events, least);
    }

    /// <summary>What is compared.</summary>
    public FunnelKind Kind { get; }

    /// <summary>Cases or events.</summary>
    public double Events { get; }

    /// <summary>Persons, events expected, or person-years.</summary>
    public double Base { get; }

    /// <summary>Events over base.</summary>
    public double Value => Events / Base;

    /// <summary>What all places together have: Σ events / Σ base, and 1 for ratios to what is expected.</summary>
    /// <param name="units">The places, all of one kind.</param>
    /// <exception cref="ArgumentException">There is no place, or they are of several kinds.</exception>
    public static double Average(IReadOnlyList<FunnelUnit> units)
    {
        ArgumentNullException.ThrowIfNull(units);
        if (units.Count == 0 || units.Any(unit => unit.Kind != units[0].Kind))
        {
            throw new ArgumentException(Invariant($"A funnel is of one place or more, all of one kind; {units.Count} were given."), nameof(units));
        }

        return units[0].Kind == FunnelKind.Ratio ? 1 : units.Sum(unit => unit.Events) / units.Sum(unit => unit.Base);
    }
}
