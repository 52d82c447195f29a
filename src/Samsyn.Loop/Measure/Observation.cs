// One figure as its source gave it: of what, where, when, for whom, and with what certainty.
using Samsyn.Loop.Convene;

namespace Samsyn.Loop.Measure;

/// <summary>Which figure something is: of what, where, when and for whom.</summary>
/// <param name="Indicator">The indicator's code.</param>
/// <param name="Area">The area's code.</param>
/// <param name="Period">The time.</param>
/// <param name="Stratum">The part of the population.</param>
public sealed record ObservationKey(string Indicator, string Area, Period Period, Stratum Stratum);

/// <summary>One figure as its source gave it.</summary>
/// <param name="Key">Which figure.</param>
/// <param name="Figure">The number, or why there is none.</param>
public sealed record Observation(ObservationKey Key, Figure Figure)
{
    /// <summary>Persons counted as cases, or null.</summary>
    public double? Numerator { get; init; }

    /// <summary>Persons counted or asked, or null.</summary>
    public double? Denominator { get; init; }

    /// <summary>Persons in the population that the figure stands for, or null; the weight in measures of inequality.</summary>
    public double? Population { get; init; }

    /// <summary>The symbol that stood in the file, word for word, such as <c>..</c>; null when a number stood there alone.</summary>
    public string? Symbol { get; init; }
}

/// <summary>Which observations are asked for; null means all.</summary>
/// <param name="Indicator">The indicator's code.</param>
/// <param name="Area">The area's code.</param>
public sealed record ObservationQuery(string? Indicator = null, string? Area = null)
{
    /// <summary>The version of the collaboration whose figures are wanted, so that last year's report can be made again; null for today's.</summary>
    public long? AsOf { get; init; }
}

/// <summary>Where observations are found. They come in by <see cref="IBatches"/>.</summary>
public interface IObservations
{
    /// <summary>The latest observation of each key, from batches that are not rolled back.</summary>
    Task<IReadOnlyList<Observation>> Find(CollaborationKey collaboration, ObservationQuery query, CancellationToken stop);

    /// <summary>A number that changes whenever anything that a figure is made of has changed: observations, indicators, areas or dimensions.</summary>
    Task<long> Version(CollaborationKey collaboration, CancellationToken stop);

    /// <summary>A number that changes whenever observations are taken in, rolled back or shown otherwise, and at hardly anything else.</summary>
    Task<long> FiguresVersion(CollaborationKey collaboration, CancellationToken stop);
}
