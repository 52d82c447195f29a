// What a collaboration knows before a file comes in: what it measures, which places it has, and how it divides people.
namespace Samsyn.Loop.Measure.Intake;

/// <summary>What a collaboration knows before a file comes in.</summary>
/// <param name="Indicators">What it measures.</param>
/// <param name="Areas">Its places.</param>
/// <param name="Dimensions">How it divides people.</param>
public sealed record Catalogue(IReadOnlyList<Indicator> Indicators, IReadOnlyList<Area> Areas, IReadOnlyList<Dimension> Dimensions)
{
    /// <summary>A collaboration that knows nothing yet.</summary>
    public static Catalogue Empty { get; } = new([], [], []);
}
