// One point of a control chart, with its lines, the rule it breaks, and what that means.
namespace Samsyn.Statistics.Trend;

/// <summary>One point of a control chart.</summary>
/// <param name="Group">Which group of lines it belongs to, counted from nought.</param>
/// <param name="Value">Its value.</param>
/// <param name="Lines">The lines it is held against.</param>
/// <param name="Cause">The first rule it breaks, or none.</param>
/// <param name="Signal">What that means.</param>
public sealed record ControlPoint(int Group, double Value, ControlLines Lines, SpecialCause Cause, ControlSignal Signal);

/// <summary>The lines of a control chart, in the unit of the values.</summary>
/// <param name="Mean">The middle.</param>
/// <param name="Reach">How far the limits lie from it: 2.66 mean moving ranges.</param>
public sealed record ControlLines(double Mean, double Reach)
{
    /// <summary>The lower limit.</summary>
    public double Lower => Mean - Reach;

    /// <summary>The upper limit.</summary>
    public double Upper => Mean + Reach;

    /// <summary>Two thirds of the way down.</summary>
    public double NearLower => Mean - (Reach * 2 / 3);

    /// <summary>Two thirds of the way up.</summary>
    public double NearUpper => Mean + (Reach * 2 / 3);
}

/// <summary>Which rule a point breaks.</summary>
public enum SpecialCause
{
    /// <summary>None: it varies as it always has.</summary>
    None,

    /// <summary>Above the upper limit.</summary>
    AboveLimit,

    /// <summary>Below the lower limit.</summary>
    BelowLimit,

    /// <summary>Part of seven in a row that each rise.</summary>
    Rising,

    /// <summary>Part of seven in a row that each fall.</summary>
    Falling,

    /// <summary>One of two among three near the upper limit.</summary>
    TwoOfThreeHigh,

    /// <summary>One of two among three near the lower limit.</summary>
    TwoOfThreeLow,

    /// <summary>Part of seven in a row above the mean.</summary>
    SevenAbove,

    /// <summary>Part of seven in a row below the mean.</summary>
    SevenBelow,
}

/// <summary>What a point says.</summary>
public enum ControlSignal
{
    /// <summary>Nothing: common cause.</summary>
    CommonCause,

    /// <summary>Something happened, for the better.</summary>
    Improvement,

    /// <summary>Something happened, for the worse.</summary>
    Concern,

    /// <summary>Something happened upwards, and nobody judges.</summary>
    NeutralHigh,

    /// <summary>Something happened downwards, and nobody judges.</summary>
    NeutralLow,
}

/// <summary>Whether a target would be met if all goes on as it does.</summary>
public enum Assurance
{
    /// <summary>Met at some times and missed at others, by chance.</summary>
    HitAndMiss,

    /// <summary>Met every time.</summary>
    AlwaysMet,

    /// <summary>Missed every time.</summary>
    AlwaysMissed,
}

/// <summary>What must be known before a control chart is believed.</summary>
public enum ControlRemark
{
    /// <summary>The lines are made of fewer than twelve points: they are on trial, and will move.</summary>
    TrialLimits,

    /// <summary>Rules about seven in a row cannot come into play: a group has fewer points.</summary>
    TooShortForRows,

    /// <summary>Points of whole years: seven in a row take seven years, so a chart finds slow change late.</summary>
    YearlyIsSlow,

    /// <summary>All points of a group are alike, so its limits have no width.</summary>
    NoVariation,
}
