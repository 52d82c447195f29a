// What is asked of samsyn import.
namespace Samsyn.Web.Commands;

/// <summary>What is asked of samsyn import.</summary>
/// <param name="Files">The files.</param>
/// <param name="Door">Which store.</param>
internal sealed record ImportCall(IReadOnlyList<FileInfo> Files, StoreDoor Door)
{
    /// <summary>The recipe's name in the store, or a file; null to use the one that fits, or to find out.</summary>
    public string? Recipe { get; init; }

    /// <summary>Whether the sound rows of a flawed file are wanted.</summary>
    public bool SoundRows { get; init; }

    /// <summary>Whether places that are not known are to be added.</summary>
    public bool NewPlaces { get; init; }
}
