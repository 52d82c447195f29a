// Does a place lie above or below a benchmark, or may it be chance?
using static System.FormattableString;

namespace Samsyn.Statistics.Compare;

/// <summary>What a place is held against, and how the two compare.</summary>
/// <remarks>
/// <para>
/// d = y − benchmark. Against a value that is not itself an estimate the interval of d is that of y, moved. Against another
/// place, from the two intervals, each side from the sides that pull it; and when the place is itself a part of what it is
/// held against, with p its share of the persons there, the two lean the same way by r:
/// <code>
/// lower = d − √( (y − l)² + (U − b)² − 2 r (y − l)(U − b) ),  upper likewise,   r = p s / s_b  (0 when apart)
/// </code>
/// Inside the 95 per cent interval of d: similar. Outside it: higher or lower; outside the 99.8 per cent one: much so.
/// </para>
/// <para>
/// Assumes that places apart are independent, and that a part is counted in the whole. It does not tell why two places
/// differ; of a hundred places held against a benchmark that all of them have, five are called by chance at the first level
/// and one of five hundred at the second. Source: Fingertips technical guidance: comparing areas; G. Y. Zou and A. Donner,
/// Statistics in Medicine 27 (2008) 1693–1702; cover: docs/methods/coverage.md.
/// </para>
/// </remarks>
public abstract record Benchmark
{
    private Benchmark()
    {
    }

    /// <summary>A value without an error of its own, such as a target.</summary>
    /// <param name="Number">The value, in the unit of what is held against it.</param>
    public sealed record Value(double Number) : Benchmark;

    /// <summary>Another place, which shares no persons with the one held against it.</summary>
    /// <param name="Levels">Its figure.</param>
    public sealed record Place(Levels Levels) : Benchmark;

    /// <summary>The whole that a place is a part of.</summary>
    /// <param name="Levels">The whole's figure.</param>
    /// <param name="Share">The part's share of the whole's persons, between 0 and 1.</param>
    public sealed record Whole(Levels Levels, double Share) : Benchmark;

    /// <summary>Holds a place against this benchmark.</summary>
    /// <param name="place">The place's figure.</param>
    /// <exception cref="ArgumentException">A share does not lie between 0 and 1, or the benchmark is not finite.</exception>
    public Benchmarked Compare(Levels place)
    {
        ArgumentNullException.ThrowIfNull(place);
        var (number, usual, wide, lean) = this switch
        {
            Value(var value) when double.IsFinite(value) => (value, Point(value, Levels.Usual), Point(value, Levels.Sure), 0.0),
            Place(var other) => (other.Estimate.Value, other.Estimate.Interval!, other.Wide, 0.0),
            Whole(var whole, var share) when share is > 0 and < 1 => (whole.Estimate.Value, whole.Estimate.Interval!, whole.Wide, LeanOf(place, whole, share)),
            Whole(_, var share) => throw new ArgumentException(Invariant($"A part's share of the whole lies between 0 and 1; {share} was given.")),
            _ => throw new ArgumentException("A benchmark is a finite number."),
        };
        var difference = place.Estimate.Value - number;
        var near = Between((place.Estimate.Value, place.Estimate.Interval!), (number, usual), lean);
        var far = Between((place.Estimate.Value, place.Wide), (number, wide), lean);
        return new(ClassOf(difference, near, far), new(difference, near), far);
    }

    private static Interval Point(double value, double confidence) => new(value, value, confidence);

    // A whole whose own error is smaller than its part allows was rounded, or is of other persons: never more than wholly alike.
    private static double LeanOf(Levels part, Levels whole, double share)
    {
        var (own, all) = (Width(part.Estimate.Interval!), Width(whole.Estimate.Interval!));
        return all > 0 ? Math.Min(1, share * own / all) : 0;
    }

    private static double Width(Interval interval) => interval.Upper - interval.Lower;

    private static Interval Between((double Value, Interval Interval) one, (double Value, Interval Interval) other, double lean)
    {
        var difference = one.Value - other.Value;
        var down = Arm(one.Value - one.Interval.Lower, other.Interval.Upper - other.Value, lean);
        var up = Arm(one.Interval.Upper - one.Value, other.Value - other.Interval.Lower, lean);
        var promise = (Promise)Math.Max((int)one.Interval.Promise, (int)other.Interval.Promise);
        return new(difference - down, difference + up, one.Interval.Confidence, promise);
    }

    private static double Arm(double one, double other, double lean) => Math.Sqrt(Math.Max(0, (one * one) + (other * other) - (2 * lean * one * other)));

    private static BenchmarkClass ClassOf(double difference, Interval near, Interval far) =>
        near.Holds(0) ? BenchmarkClass.Similar
        : far.Holds(0) ? (difference > 0 ? BenchmarkClass.Higher : BenchmarkClass.Lower)
        : difference > 0 ? BenchmarkClass.MuchHigher : BenchmarkClass.MuchLower;
}

/// <summary>How a place compares with a benchmark.</summary>
/// <param name="Class">The class.</param>
/// <param name="Difference">The place less the benchmark, with its 95 per cent interval.</param>
/// <param name="Wide">The 99.8 per cent interval of the difference.</param>
public sealed record Benchmarked(BenchmarkClass Class, Estimate Difference, Interval Wide);

/// <summary>The class of a place against a benchmark.</summary>
public enum BenchmarkClass
{
    /// <summary>It cannot be told apart at 95 per cent.</summary>
    Similar,

    /// <summary>Lower at 95 per cent.</summary>
    Lower,

    /// <summary>Lower at 99.8 per cent.</summary>
    MuchLower,

    /// <summary>Higher at 95 per cent.</summary>
    Higher,

    /// <summary>Higher at 99.8 per cent.</summary>
    MuchHigher,
}
