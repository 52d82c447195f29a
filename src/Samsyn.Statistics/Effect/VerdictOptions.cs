// What was wanted and aimed at, and by which rule the figures are judged: all of it chosen beforehand.
using static System.FormattableString;

namespace Samsyn.Statistics.Effect;

/// <summary>What a verdict is asked about.</summary>
/// <param name="MoreIsBetter">Whether a rise was wanted; else a fall.</param>
public sealed record VerdictOptions(bool MoreIsBetter)
{
    /// <summary>The ratio of rates that is aimed at when nothing else is said and a fall is wanted.</summary>
    public const double UsualRatio = 0.8;

    /// <summary>
    /// The effect aimed at: of counts a ratio of rates, such as 0.8; of values a difference. Without it, 0.8 for counts where a fall is wanted and
    /// 1.25 where a rise is; for values none, and then nothing can be ruled out.
    /// </summary>
    public double? AimedAt { get; init; }

    /// <summary>By which rule it is judged.</summary>
    public VerdictRule Rule { get; init; } = VerdictRule.Collapsed;

    /// <summary>How far the aim lies from no effect, on the scale of the effect.</summary>
    /// <exception cref="ArgumentException">It lies on the side that is not wanted.</exception>
    internal double? Aim(bool isCounts)
    {
        if (AimedAt is not { } given)
        {
            return isCounts ? -Math.Log(UsualRatio) : null;
        }

        var away = (MoreIsBetter ? 1 : -1) * (isCounts ? given > 0 ? Math.Log(given) : double.NaN : given);
        return away > 0 && double.IsFinite(away)
            ? away
            : throw new ArgumentException(Invariant($"The effect aimed at is {(isCounts ? "a ratio of rates" : "a difference")} {(MoreIsBetter ? "above" : "below")} {(isCounts ? 1 : 0)}, since {(MoreIsBetter ? "a rise" : "a fall")} is wanted; {given} was given."));
    }
}

/// <summary>By which rule it is judged.</summary>
public enum VerdictRule
{
    /// <summary>By the collapsed comparison, where each unit is one number. The usual one.</summary>
    Collapsed,

    /// <summary>By the fit of areas and years and the rank among all units in turn; of counts alone, with nine comparators or more.</summary>
    Ranked,
}

/// <summary>What speaks for a verdict.</summary>
public enum VerdictReason
{
    /// <summary>Fewer comparators than the rule needs.</summary>
    TooFewComparators,

    /// <summary>Fewer than three times before the start.</summary>
    TooFewTimesBefore,

    /// <summary>Fewer than three times from the start on.</summary>
    TooFewTimesAfter,

    /// <summary>Fewer than ten cases before or after in the treated unit, or none among the others.</summary>
    TooFewCases,

    /// <summary>The rule is for counts, and the figures are measured values.</summary>
    NeedsCounts,

    /// <summary>The figures leave nothing over from which an error could be learnt.</summary>
    Undetermined,

    /// <summary>The whole interval lies on the wanted side.</summary>
    OnWantedSide,

    /// <summary>The interval holds no effect.</summary>
    HoldsNoEffect,

    /// <summary>The whole interval lies on the side that was not wanted.</summary>
    OnOtherSide,

    /// <summary>Before the start the treated unit went as the others did.</summary>
    SlopesAlike,

    /// <summary>Already before the start the treated unit went another way than the others.</summary>
    SlopesUnlike,

    /// <summary>The treated unit's score is among the largest tenth.</summary>
    AmongLargest,

    /// <summary>The treated unit's score is not among the largest tenth.</summary>
    NotAmongLargest,

    /// <summary>An effect as large as aimed at is ruled out.</summary>
    AimRuledOut,

    /// <summary>An effect as large as aimed at is still possible.</summary>
    AimPossible,

    /// <summary>Nobody has said which effect is aimed at.</summary>
    NoAim,
}
