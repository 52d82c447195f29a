// Between which two numbers the truth lies, how often, and how far that promise holds.
using static System.FormattableString;

namespace Samsyn.Statistics;

/// <summary>A lower and an upper bound that hold the truth in a stated share of all cases.</summary>
/// <remarks>Unit: that of the estimate it belongs to. The bounds need not lie evenly around the value.</remarks>
public sealed record Interval
{
    /// <summary>An interval from a method whose cover is known.</summary>
    /// <param name="lower">The lower bound.</param>
    /// <param name="upper">The upper bound, not below the lower.</param>
    /// <param name="confidence">The share of cases in which the truth is inside, between 0 and 1; usually 0.95.</param>
    /// <param name="promise">How far the share holds.</param>
    /// <exception cref="ArgumentException">A bound is not finite, the bounds are crossed, or the confidence is not between 0 and 1.</exception>
    public Interval(double lower, double upper, double confidence = 0.95, Promise promise = Promise.Kept)
    {
        if (!(double.IsFinite(lower) && double.IsFinite(upper) && lower <= upper))
        {
            throw new ArgumentException(Invariant($"An interval runs from a finite lower to a finite upper bound, not from {lower} to {upper}."));
        }

        if (!(confidence is > 0 and < 1))
        {
            throw new ArgumentException(Invariant($"A confidence lies between 0 and 1, such as 0.95; {confidence} was given."), nameof(confidence));
        }

        // Adding zero makes a plain zero of a negative one, which would be printed as "-0".
        (Lower, Upper, Confidence, Promise) = (lower + 0.0, upper + 0.0, confidence, promise);
    }

    /// <summary>The lower bound.</summary>
    public double Lower { get; }

    /// <summary>The upper bound.</summary>
    public double Upper { get; }

    /// <summary>The share of cases in which the truth is inside.</summary>
    public double Confidence { get; }

    /// <summary>How far that share holds.</summary>
    public Promise Promise { get; }

    /// <summary>Whether a value lies inside, the bounds counted in.</summary>
    public bool Holds(double value) => Lower <= value && value <= Upper;
}

/// <summary>How far an interval keeps what its confidence promises.</summary>
public enum Promise
{
    /// <summary>Shown by simulation to cover the truth as often as it says.</summary>
    Kept,

    /// <summary>Covers at least as often as it says, usually more.</summary>
    AtLeast,

    /// <summary>Covers somewhat less often than it says in some cases.</summary>
    Approximate,

    /// <summary>Given by somebody else, or made as somebody else makes it; we promise nothing.</summary>
    NotOurs,
}
