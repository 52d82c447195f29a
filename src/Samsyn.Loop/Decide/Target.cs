// What is to be reached in one area: from which baseline, to which level or by how much, and by which year.
namespace Samsyn.Loop.Decide;

/// <summary>What is to be reached in one area.</summary>
/// <param name="Area">The code of the area.</param>
/// <param name="Year">The year by which.</param>
/// <param name="Value">A level, or a change from the baseline; in the unit of the goal's measure.</param>
/// <param name="IsChange">Whether the value is a change.</param>
public sealed record Target(string Area, int Year, double Value, bool IsChange)
{
    /// <summary>Where it starts, in the unit of the goal's measure; null while it is not known.</summary>
    public double? Baseline { get; init; }

    /// <summary>The year of the baseline; null while it is not known.</summary>
    public int? BaselineYear { get; init; }

    /// <summary>Where the baseline comes from; empty when it is not said.</summary>
    public string BaselineSource { get; init; } = "";

    /// <summary>The level to be reached; null when it is a change and the baseline is not known.</summary>
    public double? Level => IsChange ? Baseline + Value : Value;

    /// <summary>The change that is asked for; null when it is a level and the baseline is not known.</summary>
    public double? Change => IsChange ? Value : Value - Baseline;

    /// <summary>The level in a year on the straight line from the baseline to the target; null when there is no line, or the year lies outside it.</summary>
    /// <remarks>level(t) = b + (g - b) (t - t0) / (t1 - t0), for baseline b in year t0 and level g in year t1; after t1 it stays at g.</remarks>
    public double? At(int year) => (Baseline, BaselineYear, Level) is not ({ } from, { } first, { } to) || first >= Year || year < first
        ? null
        : year >= Year ? to : from + ((to - from) * (year - first) / (Year - first));
}
