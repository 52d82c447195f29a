// Where is inequality greatest here? The gaps of one place, the greatest first.
namespace Samsyn.Loop.Measure;

/// <summary>The gaps of one place, the greatest first.</summary>
/// <param name="Area">The place.</param>
/// <param name="Order">By what they are ordered.</param>
/// <param name="Gaps">The gaps.</param>
/// <param name="NoSexSplit">The indicators that are not divided by sex, which must be said.</param>
public sealed record Ranking(Area Area, RankingOrder Order, IReadOnlyList<Gap> Gaps, IReadOnlyList<Indicator> NoSexSplit);

/// <summary>By what gaps are ordered. Absolute differences are compared within one unit only.</summary>
public enum RankingOrder
{
    /// <summary>By ratio.</summary>
    Relative,

    /// <summary>By persons.</summary>
    Persons,

    /// <summary>By difference, within each unit.</summary>
    Absolute,
}

/// <summary>All indicators of one place, against another place.</summary>
/// <param name="Area">The place.</param>
/// <param name="Comparison">The place it is held against, or null when there is none.</param>
/// <param name="Lines">One line for each indicator.</param>
public sealed record Profile(Area Area, Area? Comparison, IReadOnlyList<ProfileLine> Lines)
{
    /// <summary>The place that it is a part of, in which it is shown among the others; null where it is part of none.</summary>
    public Area? Whole { get; init; }
}

/// <summary>One indicator of a profile, at the latest time that the place has a figure.</summary>
/// <param name="Indicator">What is measured.</param>
/// <param name="Period">When.</param>
/// <param name="Here">The figure of the place.</param>
/// <param name="There">The figure of the comparison at the same time.</param>
/// <param name="Women">The figure of women here; missing when there is no split by sex.</param>
/// <param name="Men">The figure of men here; missing when there is no split by sex.</param>
/// <param name="Standing">How the two compare.</param>
public sealed record ProfileLine(
    Indicator Indicator, Period Period, Figure Here, Figure There, Figure Women, Figure Men, Standing Standing)
{
    /// <summary>The place among the others of its kind in the whole that they are parts of; null where fewer than four have a figure, or the whole has none.</summary>
    public ProfileSpine? Spine { get; init; }
}

/// <summary>How a place stands against another.</summary>
public enum Standing
{
    /// <summary>The figures cannot be told apart, or one of them is not known.</summary>
    CannotSay,

    /// <summary>Surely better.</summary>
    Better,

    /// <summary>Surely worse.</summary>
    Worse,

    /// <summary>Surely higher, where no judgement is made.</summary>
    Higher,

    /// <summary>Surely lower, where no judgement is made.</summary>
    Lower,
}
