// The words of the recent-trend marker: which way it points, how it is found, and why there may be none.
namespace Samsyn.Statistics.Trend;

/// <summary>Which way a series has gone over its last five points.</summary>
public enum TrendMarker
{
    /// <summary>It cannot be calculated.</summary>
    CannotBeCalculated,

    /// <summary>No change that chance would not make.</summary>
    NoChange,

    /// <summary>It has risen.</summary>
    Increasing,

    /// <summary>It has fallen.</summary>
    Decreasing,
}

/// <summary>What a marker means where one way is better.</summary>
public enum TrendMeaning
{
    /// <summary>It cannot be calculated.</summary>
    CannotBeCalculated,

    /// <summary>No change that chance would not make.</summary>
    NoChange,

    /// <summary>It has risen, and nobody judges whether that is better.</summary>
    Increasing,

    /// <summary>It has fallen, and nobody judges whether that is better.</summary>
    Decreasing,

    /// <summary>It has risen, which is better.</summary>
    IncreasingBetter,

    /// <summary>It has risen, which is worse.</summary>
    IncreasingWorse,

    /// <summary>It has fallen, which is better.</summary>
    DecreasingBetter,

    /// <summary>It has fallen, which is worse.</summary>
    DecreasingWorse,
}

/// <summary>How the slope of a marker is tested.</summary>
public enum TrendMethod
{
    /// <summary>Weighted regression on figures with intervals.</summary>
    Weighted,

    /// <summary>The test of Cochran and Armitage on counted shares; needs a run without a missing point.</summary>
    Proportion,
}

/// <summary>Why a marker cannot be calculated.</summary>
public enum TrendObstacle
{
    /// <summary>Fewer than five points have a figure.</summary>
    TooFewPoints,

    /// <summary>A point among the last five has no figure, and the method needs an unbroken run.</summary>
    BrokenRun,

    /// <summary>A point has no interval.</summary>
    NoInterval,

    /// <summary>A point has an interval without width, which says that it is certain.</summary>
    NoWidth,

    /// <summary>A point has no counts, and the method needs them.</summary>
    NoCounts,

    /// <summary>At a point everybody is counted as a case; with the proportion method, nobody or everybody.</summary>
    EverybodyCounted,

    /// <summary>Two points share days, and so persons.</summary>
    OverlappingPeriods,
}

/// <summary>Says what a marker means.</summary>
public static class TrendMeanings
{
    /// <summary>The meaning of a marker where one way is better.</summary>
    /// <param name="marker">The marker.</param>
    /// <param name="moreIsBetter">Whether more is better; null when nobody judges.</param>
    public static TrendMeaning Means(this TrendMarker marker, bool? moreIsBetter) => (marker, moreIsBetter) switch
    {
        (TrendMarker.Increasing, true) => TrendMeaning.IncreasingBetter,
        (TrendMarker.Increasing, false) => TrendMeaning.IncreasingWorse,
        (TrendMarker.Increasing, null) => TrendMeaning.Increasing,
        (TrendMarker.Decreasing, true) => TrendMeaning.DecreasingWorse,
        (TrendMarker.Decreasing, false) => TrendMeaning.DecreasingBetter,
        (TrendMarker.Decreasing, null) => TrendMeaning.Decreasing,
        (TrendMarker.NoChange, _) => TrendMeaning.NoChange,
        _ => TrendMeaning.CannotBeCalculated,
    };
}
