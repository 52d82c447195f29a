// The figure of one part of a ladder of areas: the most deprived tenth, the next, and so on.
namespace Samsyn.Statistics.Rates;

/// <summary>The figure of one quantile of areas.</summary>
/// <param name="Quantile">From 1, the most deprived, upwards without a gap.</param>
public sealed record QuantileFigure(int Quantile)
{
    /// <summary>Persons who live in the areas of the quantile, more than none.</summary>
    public required double Population { get; init; }

    /// <summary>The figure: a value, a rate, or a share from 0 to 1.</summary>
    public required double Value { get; init; }

    /// <summary>Its standard error, in the unit of the figure; null where its limits are given instead.</summary>
    public double? StandardError { get; init; }

    /// <summary>Its lower and upper limit; null where its standard error is given instead.</summary>
    public (double Lower, double Upper)? Limits { get; init; }
}
