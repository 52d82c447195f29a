// How far from the average a place of a given size may lie by chance alone.
using static System.FormattableString;

namespace Samsyn.Statistics.Rates;

/// <summary>The limits of a funnel, and where each place falls.</summary>
/// <remarks>
/// <para>
/// With the average θ of all places and z the normal quantile:
/// <code>
/// shares:          θ ± z √( θ (1 − θ) / n ),   cut at 0 and 1
/// ratios, rates:   θ x / U  to  θ x / L,  L and U the exact limits of x events (<see cref="PoissonLimits"/>)
/// </code>
/// The second are the values that a place with x events would have if its own limits just reached the average; they are
/// met at U/θ and L/θ of the base. At 95 and 99.8 per cent.
/// </para>
/// <para>
/// Assumes that nothing but chance parts the places. With large places that is hardly ever so: see
/// <see cref="Overdispersion"/>. A place outside is a reason to look, not a verdict. Source: D. J. Spiegelhalter,
/// Statistics in Medicine 24 (2005) 1185–1202; J. Dover and D. Schopflocher, Population Health Metrics 9 (2011) 58.
/// </para>
/// </remarks>
public static class Funnel
{
    /// <summary>The confidences of the two pairs of lines.</summary>
    public static (double Near, double Far) Confidences => (0.95, 0.998);

    /// <summary>The lines of a funnel, at a hundred points.</summary>
    /// <param name="units">The places, all of one kind.</param>
    /// <param name="years">Years whose counts were pooled, one or more; used for rates.</param>
    /// <exception cref="ArgumentException">There is no place, they are of several kinds, nothing happened at all, or there are no years.</exception>
    public static IReadOnlyList<FunnelLines> Lines(IReadOnlyList<FunnelUnit> units, int years = 1)
    {
        var average = FunnelUnit.Average(units);
        if (!(average > 0 && years > 0))
        {
            throw new ArgumentException(Invariant($"A funnel is drawn around an average above 0, of one year or more; {average} and {years} were given."), nameof(units));
        }

        return [.. FunnelAxis.Of(units, years).Select(at => new FunnelLines(at, average)
        {
            Near = Line(units[0].Kind, (at, average), Confidences.Near),
            Far = Line(units[0].Kind, (at, average), Confidences.Far),
        })];
    }

    /// <summary>Where each place falls.</summary>
    /// <param name="units">The places, all of one kind.</param>
    /// <exception cref="ArgumentException">There is no place, or they are of several kinds.</exception>
    public static IReadOnlyList<FunnelPlace> Places(IReadOnlyList<FunnelUnit> units)
    {
        var average = FunnelUnit.Average(units);
        return [.. units.Select(unit => Outside(unit, average, Confidences.Far) switch
        {
            < 0 => FunnelPlace.LowFar,
            > 0 => FunnelPlace.HighFar,
            _ => Outside(unit, average, Confidences.Near) switch { < 0 => FunnelPlace.Low, > 0 => FunnelPlace.High, _ => FunnelPlace.Within },
        })];
    }

    /// <summary>The lines of shares at the size of one place.</summary>
    /// <param name="unit">A place whose figure is a share.</param>
    /// <param name="average">What all places together have, from 0 to 1.</param>
    /// <param name="confidence">Between 0 and 1.</param>
    /// <exception cref="ArgumentException">The place's figure is no share.</exception>
    public static FunnelLine LineAt(FunnelUnit unit, double average, double confidence)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return unit.Kind == FunnelKind.Proportion
            ? Line(unit.Kind, (unit.Base, average), confidence)
            : throw new ArgumentException(Invariant($"Only the lines of shares stand at a size; the place is of the kind {unit.Kind}."), nameof(unit));
    }

    /// <summary>Where a figure falls between two pairs of lines.</summary>
    /// <param name="value">The figure, in the unit of the lines.</param>
    /// <param name="near">The lines of 95 per cent.</param>
    /// <param name="far">The lines of 99.8 per cent.</param>
    public static FunnelPlace PlaceOf(double value, FunnelLine near, FunnelLine far)
    {
        ArgumentNullException.ThrowIfNull(near);
        ArgumentNullException.ThrowIfNull(far);
        return value < far.Lower ? FunnelPlace.LowFar
            : value > far.Upper ? FunnelPlace.HighFar
            : value < near.Lower ? FunnelPlace.Low
            : value > near.Upper ? FunnelPlace.High
            : FunnelPlace.Within;
    }

    private static FunnelLine Line(FunnelKind kind, (double Value, double Average) at, double confidence)
    {
        if (kind == FunnelKind.Proportion)
        {
            var reach = NormalDistribution.TwoSided(confidence) * Math.Sqrt(at.Average * (1 - at.Average) / at.Value);
            return new(Math.Max(0, at.Average - reach), Math.Min(1, at.Average + reach));
        }

        var (lower, upper) = PoissonLimits.At(confidence).Exactly(at.Value);
        return new(at.Average * at.Value / upper, at.Average * at.Value / lower) { LowerBase = upper / at.Average, UpperBase = lower / at.Average };
    }

    // Shares are held against the lines at their own number of persons; for the others the average is held against their own interval.
    private static int Outside(FunnelUnit unit, double average, double confidence)
    {
        if (unit.Kind == FunnelKind.Proportion)
        {
            var line = Line(unit.Kind, (unit.Base, average), confidence);
            return unit.Value < line.Lower ? -1 : unit.Value > line.Upper ? 1 : 0;
        }

        var (lower, upper) = PoissonLimits.At(confidence).Of(unit.Events);
        return average > upper / unit.Base ? -1 : average < lower / unit.Base ? 1 : 0;
    }
}

/// <summary>Where a place falls in a funnel.</summary>
public enum FunnelPlace
{
    /// <summary>Between the lines: chance may explain it.</summary>
    Within,

    /// <summary>Below the 95 % line.</summary>
    Low,

    /// <summary>Above the 95 % line.</summary>
    High,

    /// <summary>Below the 99.8 % line.</summary>
    LowFar,

    /// <summary>Above the 99.8 % line.</summary>
    HighFar,
}

/// <summary>The lines of a funnel at one point of its axis.</summary>
/// <param name="At">Persons for shares, else events.</param>
/// <param name="Average">What all places together have.</param>
public sealed record FunnelLines(double At, double Average)
{
    /// <summary>The lines of 95 per cent.</summary>
    public required FunnelLine Near { get; init; }

    /// <summary>The lines of 99.8 per cent.</summary>
    public required FunnelLine Far { get; init; }
}

/// <summary>A lower and an upper line of a funnel at one point.</summary>
/// <param name="Lower">The lower line, in the unit of events over base.</param>
/// <param name="Upper">The upper line.</param>
public sealed record FunnelLine(double Lower, double Upper)
{
    /// <summary>The base (events expected, person-years) at which the lower line has that value; null for shares, whose axis is the base.</summary>
    public double? LowerBase { get; init; }

    /// <summary>The base at which the upper line has that value.</summary>
    public double? UpperBase { get; init; }
}
