// What the reading pages ask: the ranking of a place, the picture of an indicator, the profile of a place.
using Samsyn.Loop.Convene;
using Samsyn.Statistics.Inequality;

namespace Samsyn.Loop.Measure;

/// <summary>Everything that the reading pages show, computed from the latest observations.</summary>
public interface IFigures
{
    /// <summary>The gaps of a place, the greatest first.</summary>
    /// <param name="collaboration">Whose figures.</param>
    /// <param name="area">The place's code; one that is not known gives a ranking without gaps.</param>
    /// <param name="order">By what they are ordered.</param>
    /// <param name="stop">Stops the work.</param>
    Task<Ranking> Ranking(CollaborationKey collaboration, string area, RankingOrder order, CancellationToken stop);

    /// <summary>One indicator at one place, divided by one dimension; null when it is not measured there.</summary>
    /// <param name="collaboration">Whose figures.</param>
    /// <param name="ask">Which indicator, where, and by what it is divided.</param>
    /// <param name="stop">Stops the work.</param>
    Task<IndicatorPicture?> Indicator(CollaborationKey collaboration, IndicatorQuery ask, CancellationToken stop);

    /// <summary>The years of one indicator at one place, and nothing that is worked out from them; null when there is no such indicator or place.</summary>
    /// <param name="collaboration">Whose figures.</param>
    /// <param name="ask">Which indicator, where, and by what it is divided; null for everyone alone.</param>
    /// <param name="stop">Stops the work.</param>
    Task<IndicatorSeries?> Series(CollaborationKey collaboration, IndicatorQuery ask, CancellationToken stop);

    /// <summary>All indicators of a place against another.</summary>
    /// <param name="collaboration">Whose figures.</param>
    /// <param name="area">The place's code.</param>
    /// <param name="against">The code of the place it is held against; null for the place it is part of.</param>
    /// <param name="stop">Stops the work.</param>
    Task<Profile> Profile(CollaborationKey collaboration, string area, string? against, CancellationToken stop);

    /// <summary>One indicator's inequality, divided between the parts of a place and within them; null when there is no such indicator or place.</summary>
    /// <param name="collaboration">Whose figures.</param>
    /// <param name="ask">Which indicator, at which place, and by what people are divided; the time is the latest. A place without parts is looked at among the others of the one it is part of.</param>
    /// <param name="stop">Stops the work.</param>
    Task<DividedIndicator?> Divided(CollaborationKey collaboration, IndicatorQuery ask, CancellationToken stop);
}

/// <summary>Which picture is asked for.</summary>
/// <param name="Indicator">The indicator's code.</param>
/// <param name="Area">The place's code.</param>
public sealed record IndicatorQuery(string Indicator, string Area)
{
    /// <summary>The dimension's code; null for women and men where there is such a split, else for the first there is.</summary>
    public string? Dimension { get; init; }

    /// <summary>The period as we write it; null for the latest.</summary>
    public string? Period { get; init; }
}

/// <summary>The years of one indicator at one place.</summary>
/// <param name="Everyone">Everyone's figure, the earliest first.</param>
/// <param name="OverTime">The split asked for, the earliest first; empty for none.</param>
public sealed record IndicatorSeries(IReadOnlyList<PeriodFigure> Everyone, IReadOnlyList<Split> OverTime);

/// <summary>One indicator at one place.</summary>
/// <param name="Indicator">What is measured.</param>
/// <param name="Area">Where.</param>
/// <param name="Dimensions">The dimensions that it is divided by here, women and men first.</param>
public sealed record IndicatorPicture(Indicator Indicator, Area Area, IReadOnlyList<Dimension> Dimensions)
{
    /// <summary>The split asked for; null when the indicator is not divided by anything here.</summary>
    public Split? Split { get; init; }

    /// <summary>The same split at every period, the earliest first.</summary>
    public IReadOnlyList<Split> OverTime { get; init; } = [];

    /// <summary>The gap in the split, or null when there is none to compute.</summary>
    public Gap? Gap { get; init; }

    /// <summary>All measures that apply to the split.</summary>
    public IReadOnlyList<Summary> Summaries { get; init; } = [];

    /// <summary>Everyone's figure here at every period, the earliest first.</summary>
    public IReadOnlyList<PeriodFigure> Everyone { get; init; } = [];

    /// <summary>Everyone's figure in each place of the same kind, and in the place above, at the split's period.</summary>
    public IReadOnlyList<PlaceFigure> Places { get; init; } = [];

    /// <summary>Which of those places lie further from their average than chance alone would bring them; null where there are none beside each other.</summary>
    public PlaceFunnel? Funnel { get; init; }

    /// <summary>What the years say of everyone's figure here; null when there is none.</summary>
    public PlaceSignals? Signals { get; init; }
}

/// <summary>A figure at one time.</summary>
public sealed record PeriodFigure(Period Period, Figure Figure)
{
    /// <summary>Persons counted as cases, or null.</summary>
    public double? Cases { get; init; }

    /// <summary>Persons counted or asked, or null.</summary>
    public double? Persons { get; init; }
}

/// <summary>A figure at one place.</summary>
public sealed record PlaceFigure(Area Area, Figure Figure)
{
    /// <summary>The place among some that the others are parts of; null where there is none.</summary>
    public static PlaceFigure? WholeOf(IReadOnlyList<PlaceFigure> places) =>
        places.FirstOrDefault(place => places.Any(other => other.Area.Parent == place.Area.Code));

    /// <summary>How the place compares with the whole and with the others; null where it is the whole, or where nothing can be said.</summary>
    public PlaceComparison? Comparison { get; init; }

    /// <summary>In which fifth of the places it lies, 1 with the lowest figures; null where it is the whole, has no figure, or where they are fewer than five.</summary>
    public int? Fifth { get; init; }

    /// <summary>Everyone's figure there at every period, the earliest first.</summary>
    public IReadOnlyList<PeriodFigure> OverTime { get; init; } = [];
}
