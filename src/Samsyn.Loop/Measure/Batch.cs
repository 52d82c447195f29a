// One import: which file, when, by whom, with which recipe. It can be rolled back whole.
using Samsyn.Loop.Convene;

namespace Samsyn.Loop.Measure;

/// <summary>What is known of an import before it is made.</summary>
/// <param name="FileName">The file's name, without its folder.</param>
/// <param name="FileHash">The SHA-256 of the file's bytes, in lower-case hexadecimal; the same file is not taken in twice.</param>
/// <param name="Who">Who imports.</param>
public sealed record BatchOrigin(string FileName, string FileHash, string Who)
{
    /// <summary>The recipe's name, or null when the file needed none.</summary>
    public string? Recipe { get; init; }

    /// <summary>Who made the figures, or null when it is not said.</summary>
    public string? Source { get; init; }

    /// <summary>The terms they came under, or null when they are not said.</summary>
    public string? Licence { get; init; }

    /// <summary>The run that fetched the figures; null for a file that somebody imported.</summary>
    public string? Run { get; init; }

    /// <summary>Rows of the file that were left out since they were flawed and the person chose to import the sound ones.</summary>
    public int RowsLeftOut { get; init; }
}

/// <summary>One import.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="Number">Its number in the collaboration, from 1; a later one outranks an earlier.</param>
/// <param name="Origin">Where it came from.</param>
/// <param name="When">When it was made.</param>
/// <param name="Observations">How many observations it brought.</param>
public sealed record Batch(string Id, int Number, BatchOrigin Origin, DateTimeOffset When, int Observations)
{
    /// <summary>The collaboration's version with this import just taken in; see <see cref="ObservationQuery.AsOf"/>.</summary>
    public long Version { get; init; }

    /// <summary>When it was rolled back, or null.</summary>
    public DateTimeOffset? RolledBackAt { get; init; }

    /// <summary>Who rolled it back, or null.</summary>
    public string? RolledBackBy { get; init; }
}

/// <summary>Where imports are made and kept.</summary>
public interface IBatches
{
    /// <summary>Takes in all observations of a file, or none: when the sequence or the store fails, nothing is stored. A file that is in already is refused.</summary>
    Task<BatchAnswer> Add(CollaborationKey collaboration, BatchOrigin origin, IEnumerable<Observation> observations, CancellationToken stop);

    /// <summary>All imports of a collaboration, the latest first, the rolled back ones too.</summary>
    Task<IReadOnlyList<Batch>> Of(CollaborationKey collaboration, CancellationToken stop);

    /// <summary>Takes an import back whole. What it had replaced is current again; nothing is erased. False when there is no such import or it was rolled back before.</summary>
    Task<bool> RollBack(CollaborationKey collaboration, string batch, string who, CancellationToken stop);
}
