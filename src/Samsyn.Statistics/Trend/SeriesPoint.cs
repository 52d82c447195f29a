// One time of a series: its figure, and what is known of how sure it is.
namespace Samsyn.Statistics.Trend;

/// <summary>One time of a series.</summary>
/// <param name="When">The days that the figure is for.</param>
/// <param name="Value">The figure, in the unit of the series; null where there is none.</param>
public sealed record SeriesPoint(TimeRange When, double? Value)
{
    /// <summary>The figure's interval, or null where its certainty is not known.</summary>
    public Interval? Interval { get; init; }

    /// <summary>Persons counted as cases, or null.</summary>
    public double? Cases { get; init; }

    /// <summary>Persons counted, or null.</summary>
    public double? Persons { get; init; }

    /// <summary>Whether all persons counted are cases, so that nothing is known of how the figure might vary.</summary>
    internal bool CountsEverybody => (Cases is { } cases && cases == Persons) || (Value > 0 && Interval is { Lower: var lower, Upper: var upper } && Value == upper && lower < upper);
}
