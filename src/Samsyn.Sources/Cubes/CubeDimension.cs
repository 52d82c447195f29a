// One side of a statistical cube: what it is called, and its categories in words and codes.
namespace Samsyn.Sources.Cubes;

/// <summary>One side of a statistical cube.</summary>
/// <param name="Name">What it is called; no two sides of a cube share a name.</param>
/// <param name="Words">Its categories in words, in the order of the cells.</param>
internal sealed record CubeDimension(string Name, IReadOnlyList<string> Words)
{
    /// <summary>What the file itself calls it, which may be a code; empty where that is its name.</summary>
    public string Id { get; init; } = "";

    /// <summary>What the file says that it holds.</summary>
    public SourceColumnKind Kind { get; init; } = SourceColumnKind.Dimension;

    /// <summary>The codes of its categories, in the same order, or null when it has none.</summary>
    public IReadOnlyList<string>? Codes { get; init; }

    /// <summary>The words that are totals of others.</summary>
    public IReadOnlySet<string> Totals { get; init; } = new HashSet<string>();

    /// <summary>The unit of each category, in the same order, or null when the unit does not depend on this side.</summary>
    public IReadOnlyList<string?>? Units { get; init; }
}
