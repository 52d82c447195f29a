// The proof that a hidden number cannot be worked out: two other tables that look the same from outside.
namespace Samsyn.Statistics.Disclosure;

/// <summary>Which number of a cell something is about.</summary>
public enum CellNumber
{
    /// <summary>Those counted.</summary>
    Count,

    /// <summary>Those not counted.</summary>
    Complement,

    /// <summary>All of them.</summary>
    Base,
}

/// <summary>
/// The proof that a hidden number cannot be worked out: two tables in whole, non-negative counts that agree with everything
/// that is shown, in one of which the number is <see cref="Lowest"/> and in the other <see cref="Highest"/>. Who sees only
/// what is shown can rule out neither.
/// </summary>
/// <param name="Codes">The cell's codes; those of a remainder that the table does not show have a code without a name.</param>
/// <param name="Number">Which of its numbers.</param>
/// <param name="Lowest">What it is in the one table.</param>
/// <param name="Highest">What it is in the other.</param>
public sealed record Proof(IReadOnlyList<string> Codes, CellNumber Number, long Lowest, long Highest)
{
    /// <summary>Where the two tables differ from the true one.</summary>
    public IReadOnlyList<ProofStep> Steps { get; init; } = [];
}

/// <summary>A hidden number as it is in the two tables of a proof.</summary>
/// <param name="Codes">The cell's codes.</param>
/// <param name="Number">Which of its numbers.</param>
/// <param name="Less">How many fewer or more in the table where the proved number is lowest.</param>
/// <param name="More">How many fewer or more in the table where it is highest.</param>
public sealed record ProofStep(IReadOnlyList<string> Codes, CellNumber Number, long Less, long More);
