// The figure of one group in one place: what inequality between places and inside them is divided from.
namespace Samsyn.Statistics.Decomposition;

/// <summary>The figure of one group in one place.</summary>
/// <param name="Place">The place.</param>
/// <param name="Value">The share or mean, in its own unit, above zero.</param>
public sealed record PlaceCell(string Place, double Value)
{
    /// <summary>How many persons the figure stands for, more than none.</summary>
    public required double Population { get; init; }

    /// <summary>The standard error of the figure, in its unit, above zero.</summary>
    public required double StandardError { get; init; }
}
