// One indicator at one place and time, divided by one dimension: what a chart shows and every measure starts from.
using Samsyn.Statistics;
using Samsyn.Statistics.Inequality;

namespace Samsyn.Loop.Measure;

/// <summary>One indicator at one place and time, divided by one dimension.</summary>
/// <param name="Indicator">What is measured.</param>
/// <param name="Area">Where.</param>
/// <param name="Period">When.</param>
/// <param name="Dimension">By what it is divided.</param>
/// <param name="Groups">The subgroups, in the dimension's order; one without a figure is there too.</param>
public sealed record Split(Indicator Indicator, Area Area, Period Period, Dimension Dimension, IReadOnlyList<Group> Groups)
{
    /// <summary>The figure of everyone.</summary>
    public Figure Everyone { get; init; } = new Figure.Missing(MissingReason.NotAvailable);
}

/// <summary>One subgroup of a split.</summary>
/// <param name="Subgroup">Which.</param>
/// <param name="Figure">Its figure, or why there is none.</param>
/// <param name="Population">Persons in it, or null when that is not known.</param>
public sealed record Group(Subgroup Subgroup, Figure Figure, double? Population)
{
    /// <summary>Persons counted as cases, or null.</summary>
    public double? Numerator { get; init; }

    /// <summary>Persons counted or asked, or null.</summary>
    public double? Denominator { get; init; }
}

/// <summary>An inequality found in a split: how large, how relative, how many persons, and how sure.</summary>
/// <param name="Split">In what it was found.</param>
/// <param name="Absolute">The difference, in the indicator's unit; above zero, the worse off fare worse (an unordered split has no sign).</param>
/// <param name="Relative">The ratio; above one, the worse off fare worse.</param>
/// <param name="Excess">Persons a year who would be spared if everyone fared as the best off, or null with a reason in its remarks.</param>
/// <param name="Certainty">How sure it is that there is a difference at all.</param>
public sealed record Gap(Split Split, Summary Absolute, Summary Relative, ExcessPersons Excess, Certainty Certainty)
{
    /// <summary>The p-value of "no difference", adjusted for all the gaps looked at together; null when it cannot be told.</summary>
    public double? AdjustedP { get; init; }

    /// <summary>Whether the gap has widened or narrowed.</summary>
    public Trend Trend { get; init; } = new(Turn.CannotSay, []);
}

/// <summary>How sure it is that a gap is more than chance, among all the gaps looked at together.</summary>
public enum Certainty
{
    /// <summary>It cannot be told from chance, or the certainty of the figures is not known.</summary>
    CannotSay,

    /// <summary>False-discovery-adjusted p under 0.10.</summary>
    Probably,

    /// <summary>False-discovery-adjusted p under 0.01.</summary>
    Sure,
}

/// <summary>How a gap has moved over the years.</summary>
/// <param name="Turn">Which way.</param>
/// <param name="Points">The gap at each time it was measured, the earliest first.</param>
public sealed record Trend(Turn Turn, IReadOnlyList<TrendPoint> Points)
{
    /// <summary>
    /// The change a year, or null when it cannot be told: of the slope of a ladder or of the difference of two groups, in the
    /// indicator's unit; of the variance between many groups, in that unit squared.
    /// </summary>
    public Estimate? PerYear { get; init; }

    /// <summary>Which way the relative gap has moved.</summary>
    public Turn Relative { get; init; } = Turn.CannotSay;

    /// <summary>The change a year of the relative gap: of the logarithm of the ratio; of many groups, of the variance over the squared mean.</summary>
    public Estimate? RelativePerYear { get; init; }

    /// <summary>Whether the distance grows while the relative gap shrinks, or the other way round; both are surely so.</summary>
    public bool Disagrees => (Turn, Relative) is (Turn.Widening, Turn.Narrowing) or (Turn.Narrowing, Turn.Widening);
}

/// <summary>A gap at one time.</summary>
public sealed record TrendPoint(Period Period, Estimate Gap);

/// <summary>Which way a gap has moved.</summary>
public enum Turn
{
    /// <summary>Too few or overlapping periods, or no certain change.</summary>
    CannotSay,

    /// <summary>Surely narrower than before.</summary>
    Narrowing,

    /// <summary>Surely wider than before.</summary>
    Widening,

    /// <summary>Surely from one side to the other: those who lay lower lie higher now, which is neither only narrower nor only wider.</summary>
    Crossing,
}
