// A table with its cells shown or hidden, why, and the proof that what is hidden stays hidden.
namespace Samsyn.Statistics.Disclosure;

/// <summary>Why a cell is hidden, or that it is not.</summary>
public enum Hiding
{
    /// <summary>It is shown.</summary>
    Shown,

    /// <summary>So few persons are counted that one might be recognised.</summary>
    SmallCount,

    /// <summary>So few persons are <em>not</em> counted that one might be recognised.</summary>
    SmallComplement,

    /// <summary>So few persons stand behind it that one might be recognised; the base is hidden too.</summary>
    SmallBase,

    /// <summary>A sensitive division of a place that is too small for it.</summary>
    Sensitive,

    /// <summary>Too much of its series over time is hidden or weak.</summary>
    Series,

    /// <summary>It would let another hidden cell be worked out.</summary>
    ForOthers,
}

/// <summary>A cell as it may be published.</summary>
/// <param name="Cell">What it is before hiding; what is hidden of it is for nobody's eyes.</param>
/// <param name="Hiding">Why its count is hidden, or that it is shown.</param>
public sealed record ProtectedCell(CountedCell Cell, Hiding Hiding)
{
    /// <summary>Whether the count, and any share made of it, may be shown.</summary>
    public bool Shown => Hiding == Hiding.Shown;

    /// <summary>Whether the base is hidden too.</summary>
    public bool BaseHidden { get; init; }

    /// <summary>Whether it was hidden as too small in itself, as part of a weak series or as sensitive; not for the sake of others.</summary>
    public bool Primary => Hiding is not (Hiding.Shown or Hiding.ForOthers);
}

/// <summary>A table as it may be published.</summary>
/// <param name="Cells">Its cells, in the order they were given.</param>
public sealed record ProtectedTable(IReadOnlyList<ProtectedCell> Cells)
{
    /// <summary>A proof for each hidden number that has one: counts, complements, bases.</summary>
    public IReadOnlyList<Proof> Proofs { get; init; } = [];

    /// <summary>
    /// Hidden cells that cannot be kept from being worked out, however much is hidden, since totals that are taken to be
    /// known elsewhere give them away already.
    /// </summary>
    public IReadOnlyList<CountedCell> Exposed { get; init; } = [];

    /// <summary>What to merge instead, the most helpful first; empty unless more than a quarter of the cells are hidden.</summary>
    public IReadOnlyList<MergeProposal> Merges { get; init; } = [];

    /// <summary>The share of the cells that are hidden, from 0 to 1.</summary>
    public double HiddenShare => Cells.Count == 0 ? 0 : (double)Cells.Count(cell => !cell.Shown) / Cells.Count;
}

/// <summary>Two categories that had better be shown as one.</summary>
/// <param name="Classification">The name of the classification.</param>
/// <param name="First">The code of one category.</param>
/// <param name="Second">The code of the other.</param>
/// <param name="HiddenBefore">Cells of the table that are too small in themselves.</param>
/// <param name="HiddenAfter">How many would be, were the two merged.</param>
public sealed record MergeProposal(string Classification, string First, string Second, int HiddenBefore, int HiddenAfter);
