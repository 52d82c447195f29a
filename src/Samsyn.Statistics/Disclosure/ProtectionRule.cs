// How few persons are too few to show, and how little an outsider may be able to work out of what is hidden.
using static System.FormattableString;

namespace Samsyn.Statistics.Disclosure;

/// <summary>How few persons are too few to show, and how wide what can be worked out of a hidden cell must be.</summary>
/// <remarks>
/// The defaults are habits of Nordic register tables (counts from 1 to 4 are hidden, and bases under 10), not a law. The
/// widths are ours: no official one is known.
/// </remarks>
public sealed record ProtectionRule
{
    /// <summary>The default rule: for tables made from registers.</summary>
    public static ProtectionRule Register { get; } = new();

    /// <summary>The default rule for surveys: the base is the persons who answered.</summary>
    public static ProtectionRule Survey { get; } = new() { BaseBelow = 50 };

    /// <summary>The rule for figures that their source has protected already: hides nothing.</summary>
    public static ProtectionRule None { get; } = new() { CountBelow = 0, ComplementBelow = 0, BaseBelow = 0, SeriesHiddenShare = 1, SeriesWeakShare = 1 };

    /// <summary>A count of persons below this, and not zero, is hidden; 0 hides none.</summary>
    public int CountBelow { get; init; } = 5;

    /// <summary>A cell is hidden when fewer persons than this, and not none, are <em>not</em> counted; 0 hides none.</summary>
    public int ComplementBelow { get; init; } = 5;

    /// <summary>A cell with a base below this, and not zero, is hidden together with its base; 0 hides none.</summary>
    public int BaseBelow { get; init; } = 10;

    /// <summary>How many persons wide what can be worked out of a hidden count, or of those not counted, must at least be.</summary>
    public int CountWidth { get; init; } = 5;

    /// <summary>How many persons wide what can be worked out of a hidden base must at least be.</summary>
    public int BaseWidth { get; init; } = 10;

    /// <summary>Whether zero is hidden as well; as a rule it is shown.</summary>
    public bool HidesZero { get; init; }

    /// <summary>A series over time is hidden whole when more than this share of its points are hidden as too small; 1 hides none.</summary>
    public double SeriesHiddenShare { get; init; } = 0.2;

    /// <summary>A series over time is hidden whole when more than this share of its points are counts below <see cref="SeriesWeakBelow"/>.</summary>
    public double SeriesWeakShare { get; init; } = 0.5;

    /// <summary>A count below this is weak in a series; 0 counts none as weak.</summary>
    public int SeriesWeakBelow { get; init; }

    /// <summary>The rule that hides whatever either rule hides, as wide as the wider of them.</summary>
    /// <param name="one">A rule.</param>
    /// <param name="other">Another, in any order.</param>
    public static ProtectionRule Stricter(ProtectionRule one, ProtectionRule other) => new()
    {
        CountBelow = Math.Max(one.CountBelow, other.CountBelow),
        ComplementBelow = Math.Max(one.ComplementBelow, other.ComplementBelow),
        BaseBelow = Math.Max(one.BaseBelow, other.BaseBelow),
        CountWidth = Math.Max(one.CountWidth, other.CountWidth),
        BaseWidth = Math.Max(one.BaseWidth, other.BaseWidth),
        HidesZero = one.HidesZero || other.HidesZero,
        SeriesHiddenShare = Math.Min(one.SeriesHiddenShare, other.SeriesHiddenShare),
        SeriesWeakShare = Math.Min(one.SeriesWeakShare, other.SeriesWeakShare),
        SeriesWeakBelow = Math.Max(one.SeriesWeakBelow, other.SeriesWeakBelow),
    };

    /// <summary>Whether no count, base or series is hidden by it.</summary>
    public bool HidesNothing => CountBelow <= 1 && ComplementBelow <= 1 && BaseBelow <= 1 && SeriesWeakBelow == 0 && !HidesZero;

    // What can be worked out of a count may not lie wholly among the counts that are hidden.
    internal int RequiredOfCounts => Math.Max(CountWidth, Math.Max(CountBelow, ComplementBelow) - 1);

    /// <summary>Throws when the rule is not one.</summary>
    /// <exception cref="ArgumentException">A threshold or width is below zero, or a share is not from 0 to 1.</exception>
    internal void Verify()
    {
        foreach (var (name, number) in new[]
        {
            (nameof(CountBelow), CountBelow), (nameof(ComplementBelow), ComplementBelow), (nameof(BaseBelow), BaseBelow),
            (nameof(CountWidth), CountWidth), (nameof(BaseWidth), BaseWidth), (nameof(SeriesWeakBelow), SeriesWeakBelow),
        })
        {
            if (number is < 0 or > 1_000_000)
            {
                throw new ArgumentException(Invariant($"{name} is a number of persons from 0 to 1000000; {number} was given."));
            }
        }

        foreach (var (name, share) in new[] { (nameof(SeriesHiddenShare), SeriesHiddenShare), (nameof(SeriesWeakShare), SeriesWeakShare) })
        {
            if (share is not (>= 0 and <= 1))
            {
                throw new ArgumentException(Invariant($"{name} is a share from 0 to 1; {share} was given."));
            }
        }
    }
}
