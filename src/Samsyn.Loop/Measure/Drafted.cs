// What came of one figure of somebody's table: a draft, or what is wrong with it.
namespace Samsyn.Loop.Measure;

/// <summary>What came of one row of somebody's table, or of one cell where a row holds several figures.</summary>
/// <remarks>What can only be seen when all rows have been read, such as a step that is missing from a ladder, comes last, as flaws.</remarks>
public abstract record Drafted
{
    private Drafted()
    {
    }

    /// <summary>It could be read.</summary>
    public sealed record Sound(Draft Draft) : Drafted;

    /// <summary>It could not be read, for these reasons.</summary>
    public sealed record Flawed(IReadOnlyList<Flaw> Flaws) : Drafted
    {
        /// <summary>What could be read of it all the same, which tells to what it belongs; null when that is nothing.</summary>
        public Draft? Draft { get; init; }
    }
}
