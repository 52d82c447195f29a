// What a map shows: one indicator at the places that a place is made of, at one time or more, for everybody or group by group.
using Samsyn.Loop.Convene;

namespace Samsyn.Loop.Measure.Boundaries;

/// <summary>Which map is asked for.</summary>
/// <param name="Indicator">The indicator's code.</param>
/// <param name="Area">The code of the place that is mapped; for one that has no parts, the place it is part of.</param>
public sealed record PlaceMapQuery(string Indicator, string Area)
{
    /// <summary>What <see cref="By"/> says for a map of each time.</summary>
    public const string Time = "period";

    /// <summary>The period as we write it; null for the latest that most places have.</summary>
    public string? Period { get; init; }

    /// <summary>The dimension with a map for each of its groups; <see cref="Time"/> for a map of each time; null for one map of everybody.</summary>
    public string? By { get; init; }
}

/// <summary>One indicator on maps that are read alike.</summary>
/// <param name="Indicator">What is measured.</param>
/// <param name="Whole">The place that is mapped.</param>
/// <param name="Panels">The maps: one, or one for each group or time.</param>
public sealed record PlaceMap(Indicator Indicator, Area Whole, IReadOnlyList<MapPanel> Panels)
{
    /// <summary>The time of the maps; of maps of several times, the latest.</summary>
    public Period Period => Panels[^1].Period;

    /// <summary>The times that can be chosen, the earliest first.</summary>
    public required IReadOnlyList<Period> Periods { get; init; }

    /// <summary>The dimensions that can be chosen.</summary>
    public required IReadOnlyList<Dimension> Dimensions { get; init; }

    /// <summary>By what there are several maps: a dimension's code, <see cref="PlaceMapQuery.Time"/>, or null for one map.</summary>
    public string? By { get; init; }
}

/// <summary>One map.</summary>
/// <param name="Period">The time.</param>
/// <param name="Subgroup">The group; null for everybody.</param>
/// <param name="Whole">The figure of the place that is mapped.</param>
/// <param name="Figures">The figures of its parts, by name.</param>
public sealed record MapPanel(Period Period, Subgroup? Subgroup, Figure Whole, IReadOnlyList<MapFigure> Figures);

/// <summary>The figure of one place on a map.</summary>
/// <param name="Area">The place.</param>
/// <param name="Figure">Its figure.</param>
/// <param name="Side">On which side of the whole it surely lies.</param>
public sealed record MapFigure(Area Area, Figure Figure, MapSide Side);

/// <summary>On which side of the whole a place lies.</summary>
public enum MapSide
{
    /// <summary>The two cannot be told apart, or one of them is not known.</summary>
    CannotSay,

    /// <summary>Surely lower.</summary>
    Lower,

    /// <summary>Surely higher.</summary>
    Higher,
}

/// <summary>Where maps are put together.</summary>
public interface IPlaceMaps
{
    /// <summary>The map asked for; null when the indicator is not measured at two parts of the place or more.</summary>
    Task<PlaceMap?> Of(CollaborationKey collaboration, PlaceMapQuery ask, CancellationToken stop);
}
