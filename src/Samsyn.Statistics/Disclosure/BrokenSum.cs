// A whole that holds fewer persons than its parts together: the table does not add up.
using static System.FormattableString;

namespace Samsyn.Statistics.Disclosure;

/// <summary>
/// A cell that holds fewer persons than its parts, or whose parts leave more counted than there are. Of a table of people
/// that is a mistake, unless its counts were changed at random (<see cref="CountedTable.Perturbed"/>).
/// </summary>
/// <param name="Codes">The codes of the whole.</param>
/// <param name="Classification">Along which classification its parts lie.</param>
public sealed record BrokenSum(IReadOnlyList<string> Codes, string Classification)
{
    /// <summary>Persons counted in the whole.</summary>
    public required long Count { get; init; }

    /// <summary>Persons counted in its parts together.</summary>
    public required long PartsCount { get; init; }

    /// <summary>The base of the whole; null in a table of bare counts.</summary>
    public long? Base { get; init; }

    /// <summary>The bases of its parts together; null in a table of bare counts.</summary>
    public long? PartsBase { get; init; }

    internal ArgumentException Refused() => new(Invariant(
        $"The parts of '{string.Join(", ", Codes)}' along {Classification} count {PartsCount} of {PartsBase} where the whole counts {Count} of {Base}. Parts are at most their whole, and what they leave is counted among what they leave; mend the table, or mark it as perturbed."));
}
