// What comes of an import: it was taken in, or the same file had been before.
namespace Samsyn.Loop.Measure;

/// <summary>What comes of an import.</summary>
public abstract record BatchAnswer
{
    private BatchAnswer()
    {
    }

    /// <summary>It was taken in.</summary>
    public sealed record Added(Batch Batch) : BatchAnswer;

    /// <summary>Nothing was stored: a file with the same bytes is in already, and has not been rolled back.</summary>
    /// <param name="Earlier">The import that brought it.</param>
    public sealed record TakenInBefore(Batch Earlier) : BatchAnswer;
}
